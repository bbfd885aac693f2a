"""What the head and the three cards of a meeting say."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import Committee
from praeventionsrat.meetings import agenda, notice
from praeventionsrat.meetings.approval import MinutesState
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import needed_members, quorum
from praeventionsrat.meetings.records import Meeting, MeetingState
from praeventionsrat.meetings.usecases.attendance import read_room
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from ui.meetings.agenda_lines import AgendaView, read_agenda

BEGUN = frozenset({MeetingState.RUNNING, MeetingState.HELD})


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the tabs of a meeting."""

    id: UUID
    title: str
    line: str
    state: MeetingState
    is_issued: bool
    minutes_state: MinutesState
    has_items: bool
    held_on: date
    planned_start: time | None
    planned_end: time | None

    @property
    def is_locked(self) -> bool:
        """Whether the minutes are signed."""
        return self.minutes_state in LOCKED


@dataclass(frozen=True, slots=True)
class Figure:
    """A big figure and what it means."""

    figure: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The first tab."""

    figures: tuple[Figure, Figure, Figure]
    agenda: AgendaView


def meeting_title(number: int, committee: Committee) -> str:
    """„12. Sitzung der Lenkungsgruppe“."""
    short = german.genitive(committee.label)
    named = committee.of_committee if short.startswith("des Gremiums") else short
    return f"{number}. Sitzung {named}"


def read_head(work: Work, meeting_id: UUID) -> Head:
    """Title, line and state of a meeting."""
    meeting = work.meetings.get(meeting_id)
    minutes = work.minutes.where(meeting_id=meeting_id)
    items = work.agenda_items.where(meeting_id=meeting_id)
    return Head(
        id=meeting.id,
        title=meeting_title(meeting.number, work.committees.get(meeting.committee_id)),
        line=" · ".join(w for w in (_day(meeting.held_on), _span(meeting), meeting.place) if w),
        state=meeting.state,
        is_issued=any(m.issued_on for m in minutes),
        minutes_state=work.minutes_steps.state(meeting_id),
        has_items=bool(items),
        held_on=meeting.held_on,
        planned_start=meeting.planned_start,
        planned_end=meeting.planned_end or agenda.planned_end(items, meeting.planned_start),
    )


def _day(value: date) -> str:
    return f"{german.weekday(value)[:2]}, {german.long_day(value)}"


def _span(meeting: Meeting) -> str:
    start, end = meeting.planned_start, meeting.planned_end
    if meeting.begun_at:
        start, end = meeting.begun_at, meeting.ended_at
    if start and end:
        return f"{german.clock(start)}–{german.oclock(end)}"
    if meeting.begun_at:
        return f"seit {german.oclock(start)}"
    return german.oclock(start)


def read_overview(work: Work, meeting_id: UUID) -> Overview:
    """Figures and agenda of a meeting; before it begins the figures help to prepare it."""
    meeting = work.meetings.get(meeting_id)
    view = read_agenda(work, meeting_id)
    if meeting.state in BEGUN:
        figures = (
            _attendance(work, meeting),
            _resolutions(work, view),
            _assignments(work, meeting),
        )
    else:
        figures = (_seats(work, meeting), _plan(view), _notice(work, meeting))
    return Overview(figures, view)


def _attendance(work: Work, meeting: Meeting) -> Figure:
    legal = legal_members(work, meeting)
    most = read_room(work, meeting.id).most_voters()
    found = quorum(rules_of(work, meeting), legal, most)
    state = "beschlussfähig" if found.reached else f"nicht beschlussfähig (nötig {found.needed})"
    return Figure(f"{most} von {legal}", f"Stimmberechtigte da · {state}")


def _resolutions(work: Work, view: AgendaView) -> Figure:
    votes = work.votes.where(agenda_item_id={line.id for line in view.lines})
    made = work.resolutions.where(vote_id={vote.id for vote in votes})
    rejected = sum(not resolution.is_adopted for resolution in made)
    words = "Beschluss" if len(made) == 1 else "Beschlüsse"
    return Figure(str(len(made)), f"{words} · davon {rejected} abgelehnt" if rejected else words)


def _assignments(work: Work, meeting: Meeting) -> Figure:
    given = [a for a in work.assignments.where(meeting_id=meeting.id) if a.deleted_at is None]
    waiting = [a for a in given if a.done_on is None]
    if given and not waiting:
        return Figure("0", f"Aufträge offen · {len(given)} erledigt")
    words = "Auftrag offen" if len(waiting) == 1 else "Aufträge offen"
    due = min((a.due_on for a in waiting if a.due_on), default=None)
    return Figure(str(len(waiting)), f"{words} · nächste Frist {german.day(due)}" if due else words)


def _seats(work: Work, meeting: Meeting) -> Figure:
    legal = legal_members(work, meeting)
    needed = needed_members(rules_of(work, meeting), legal)
    words = "Stimmberechtigtes Mitglied" if legal == 1 else "Stimmberechtigte"
    return Figure(str(legal), f"{words} · beschlussfähig ab {needed}" if needed else words)


def _plan(view: AgendaView) -> Figure:
    words = "Punkt" if len(view.lines) == 1 else "Punkte"
    end = f" · Ende etwa {german.oclock(view.end)}" if view.end else ""
    return Figure(str(len(view.lines)), f"{words}{end}" if end else f"{words} auf der Tagesordnung")


def _notice(work: Work, meeting: Meeting) -> Figure:
    rules = rules_of(work, meeting)
    given = notice.notice(meeting, rules)
    if given is None:
        latest = german.day(notice.latest_receipt(meeting.held_on, rules))
        return Figure(latest, "spätester Zugang der Einladung")
    state = "gewahrt" if given.kept else "nicht gewahrt"
    days = german.count(given.days, "Tag", "Tage")
    return Figure(days, f"Ladungsfrist · nötig {given.needed} · {state}")
