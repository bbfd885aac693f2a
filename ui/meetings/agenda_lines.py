"""The agenda as lines for the window: number, words, result and clock time of each item."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import RuleSet
from praeventionsrat.meetings import agenda, voting, wording
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Meeting, MeetingState, Vote
from praeventionsrat.meetings.usecases.consultations import paper_numbers
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from ui.meetings.words import ITEM_STATES, KINDS
from ui.shell.theme import Tone

Result = tuple[str, Tone]
NOTHING: Result = ("", Tone.NEUTRAL)


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item as a list shows it."""

    id: UUID
    parent_id: UUID | None
    number: str
    title: str
    short: str
    """As the minutes name it."""
    level: int
    is_public: bool
    paper: str
    detail: str
    minutes: int
    at: time | None
    """Called at, else planned for."""
    pill: str
    tone: Tone
    is_fixed: bool
    """The number went out with the invitation."""

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        part = "" if self.is_public else "nichtöffentlich"
        words = (f"TOP {self.number}", self.title, self.detail, part, self.pill)
        return ", ".join(word for word in (*words, german.oclock(self.at)) if word)


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The whole agenda."""

    lines: tuple[AgendaLine, ...]
    start: time | None
    end: time | None
    """By the planned minutes."""
    minutes: int
    is_sent: bool

    @property
    def summary(self) -> str:
        """„13 Punkte · 120 min · Ende etwa 18:00 Uhr“."""
        words = [german.count(len(self.lines), "Punkt", "Punkte")]
        if self.minutes:
            words.append(f"{self.minutes} min")
        if self.end:
            words.append(f"Ende etwa {german.oclock(self.end)}")
        return " · ".join(words)


def read_agenda(work: Work, meeting_id: UUID) -> AgendaView:
    """The agenda of a meeting with what became of each item."""
    meeting = work.meetings.get(meeting_id)
    items = work.agenda_items.where(meeting_id=meeting_id)
    start = meeting.begun_at or meeting.planned_start
    results, papers = _results(work, meeting, items), paper_numbers(work, items)
    lines = tuple(_line(place, results) for place in agenda.places(items, start, papers))
    minutes = sum(
        line.minutes
        for line, item in zip(lines, agenda.in_order(items), strict=True)
        if item.state not in ITEM_STATES
    )
    sent = any(item.number for item in items)
    return AgendaView(lines, start, agenda.planned_end(items, start), minutes, sent)


def _line(place: Place, results: dict[UUID, Result]) -> AgendaLine:
    item = place.item
    pill, tone = results.get(item.id, NOTHING)
    return AgendaLine(
        id=item.id,
        parent_id=item.parent_id,
        number=place.number,
        title=item.title,
        short=item.minutes_title or item.title,
        level=place.level,
        is_public=item.is_public,
        paper=place.paper,
        detail=_detail(item, place.paper),
        minutes=item.planned_minutes,
        at=item.started_at or place.starts_at,
        pill=pill,
        tone=tone,
        is_fixed=bool(item.number),
    )


def _detail(item: AgendaItem, paper: str) -> str:
    words = (KINDS[item.kind], item.rapporteur, paper, item.invitation_note)
    return " · ".join(word for word in words if word)


def _results(work: Work, meeting: Meeting, items: Sequence[AgendaItem]) -> dict[UUID, Result]:
    rules = rules_of(work, meeting)
    legal = legal_members(work, meeting)
    held = meeting.state in {MeetingState.RUNNING, MeetingState.HELD}
    votes: dict[UUID, Vote] = {}
    if held:
        every = work.votes.where(agenda_item_id={item.id for item in items})
        votes = {vote.agenda_item_id: vote for vote in every}  # the last one of each item counts
    return {item.id: _result(item, votes.get(item.id), rules, legal, held=held) for item in items}


def _result(
    item: AgendaItem, vote: Vote | None, rules: RuleSet, legal: int, *, held: bool
) -> Result:
    if item.state in ITEM_STATES:
        return ITEM_STATES[item.state]
    if vote:
        return vote_pill(vote, rules, legal)
    if item.outcome:
        return item.outcome, Tone.SOFT
    if held and not item.is_public:
        return "gesonderte Niederschrift", Tone.SOFT
    return ("Nachtrag", Tone.WARN) if item.is_supplement else NOTHING


def vote_pill(vote: Vote, rules: RuleSet, legal: int) -> Result:
    """A vote in a few words: „einstimmig · 1 befangen“, „5 : 3 : 1 mit Mehrheit beschlossen“."""
    words = wording.phrase(vote, rules, legal)
    if words.startswith("mit Mehrheit"):
        words = f"{vote.yes} : {vote.no} : {vote.abstentions} {words}"
    if vote.recused:
        words = f"{words} · {vote.recused} befangen"
    return words, Tone.OK if voting.is_adopted(vote, rules, legal) else Tone.BAD
