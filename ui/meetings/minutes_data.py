"""What the minutes of the window show, read in one go and frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german, numbering
from praeventionsrat.council.records import Tie
from praeventionsrat.meetings import agenda, voting, wording
from praeventionsrat.meetings.findings import Finding
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    AgendaItem,
    AttendanceKind,
    ItemKind,
    ItemState,
    Resolution,
    Vote,
    VoteFields,
)
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.sundries import check_sundries
from praeventionsrat.meetings.usecases.voting import ballot_of, number_values
from ui.parts.picker import Choice


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the agenda in the list at the left."""

    id: UUID
    number: str
    title: str
    is_public: bool
    done: bool
    """Whether it has a text, a result or a vote."""
    minutes: int
    is_withdrawn: bool

    @property
    def mark(self) -> str:
        """Tick, else the planned minutes."""
        if self.is_withdrawn:
            return "abgesetzt"
        if self.done:
            return "✓"
        return f"{self.minutes}′" if self.minutes else ""


@dataclass(frozen=True, slots=True)
class ItemText:
    """One item as the editor shows it."""

    id: UUID
    revision: int
    number: str
    title: str
    minutes_title: str
    detail: str
    text: str
    outcome: str
    started_at: time | None
    ended_at: time | None


@dataclass(frozen=True, slots=True)
class VoteLine:
    """A recorded vote."""

    id: UUID
    revision: int
    number: str
    """Of its resolution; empty without one."""
    phrase: str
    figures: str
    is_adopted: bool
    fields: VoteFields


@dataclass(frozen=True, slots=True)
class RecusalLine:
    """Somebody barred from an item."""

    id: UUID
    name: str
    left_at: time | None
    returned_at: time | None


@dataclass(frozen=True, slots=True)
class VoteBook:
    """Everything about votes on one item."""

    votes: tuple[VoteLine, ...]
    recusals: tuple[RecusalLine, ...]
    present: tuple[Choice, ...]
    """Voting members who can be recused."""
    next_number: str
    at: time | None
    """When a vote without time counts as taken."""
    expects_vote: bool
    """Whether the agenda announces a decision."""
    sundries: tuple[Finding, ...]
    """Under „Verschiedenes“ nothing should be decided (DOMAIN 10.7)."""


@dataclass(frozen=True, slots=True)
class Count:
    """What figures not yet kept amount to."""

    findings: tuple[Finding, ...]
    sentence: str
    total: int
    voters: int | None
    """Voting members present; None: no time is known."""
    chair_decides: bool

    def has(self, code: str) -> bool:
        """Whether there is a finding of that name."""
        return any(f.code == code for f in self.findings)


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Somebody in the room."""

    name: str
    detail: str
    since: time
    is_recused: bool


@dataclass(frozen=True, slots=True)
class RoomView:
    """Who is in the room at a minute."""

    at: time | None
    voters: tuple[Occupancy, ...]
    others: str


def read_items(work: Work, meeting_id: UUID) -> Sequence[ItemLine]:
    """The agenda with what is done."""
    found = []
    for place in agenda.places(work.agenda_items.where(meeting_id=meeting_id)):
        item = place.item
        done = bool(item.minutes_text or item.outcome or work.votes.where(agenda_item_id=item.id))
        found.append(
            ItemLine(
                id=item.id,
                number=place.number,
                title=item.minutes_title or item.title,
                is_public=item.is_public,
                done=done,
                minutes=item.planned_minutes,
                is_withdrawn=item.state is ItemState.WITHDRAWN,
            )
        )
    return found


def read_item(work: Work, item_id: UUID) -> ItemText:
    """One item."""
    item = work.agenda_items.get(item_id)
    every = work.agenda_items.where(meeting_id=item.meeting_id)
    parts = (
        f"Vorlage {item.paper_reference}" if item.paper_reference else "",
        f"Bericht: {item.rapporteur}" if item.rapporteur else "",
        "" if item.is_public else "nichtöffentlich",
    )
    return ItemText(
        id=item.id,
        revision=item.revision,
        number=agenda.numbers(every)[item.id],
        title=item.title,
        minutes_title=item.minutes_title,
        detail=" · ".join(part for part in parts if part),
        text=item.minutes_text,
        outcome=item.outcome,
        started_at=item.started_at,
        ended_at=item.ended_at,
    )


def read_votes(work: Work, item_id: UUID) -> VoteBook:
    """Votes, recusals and the next number of an item."""
    item = work.agenda_items.get(item_id)
    meeting = work.meetings.get(item.meeting_id)
    recusals = work.recusals.where(agenda_item_id=item_id)
    entries = {a.id: a for a in work.attendances.where(meeting_id=meeting.id)}
    barred = {r.attendance_id for r in recusals}
    ballot = ballot_of(work, item, None)
    at = ballot.at
    there = ballot.room.voters(at) if at else ballot.room.ever(AttendanceKind.VOTING)
    return VoteBook(
        votes=tuple(_vote_line(work, item, v) for v in work.votes.where(agenda_item_id=item_id)),
        recusals=tuple(
            RecusalLine(r.id, entries[r.attendance_id].name, r.left_at, r.returned_at)
            for r in recusals
        ),
        present=tuple(Choice(o.id, o.name, o.affiliation) for o in there if o.id not in barred),
        next_number=numbering.preview(work, numbering.RESOLUTION, number_values(work, meeting)),
        at=at,
        expects_vote=item.kind in {ItemKind.RESOLUTION, ItemKind.ELECTION},
        sundries=tuple(check_sundries(item.title, ballot.rules, ballot.legal, len(there))),
    )


def count_votes(work: Work, item_id: UUID, fields: VoteFields) -> Count:
    """The live check: what the room says to figures while they are typed."""
    ballot = ballot_of(work, work.agenda_items.get(item_id), fields.taken_at)
    tie = voting.is_tie(fields, ballot.rules) and ballot.rules.tie is Tie.CHAIR_DECIDES
    total = voting.total(fields)
    return Count(
        findings=tuple(voting.check(fields, ballot)) if total else (),
        sentence=wording.sentence(fields, ballot.rules, ballot.legal) if total else "",
        total=total,
        voters=len(ballot.room.voters(ballot.at)) if ballot.at else None,
        chair_decides=tie,
    )


def read_room_view(work: Work, item_id: UUID) -> RoomView:
    """Who is in the room while an item is dealt with."""
    item = work.agenda_items.get(item_id)
    votes = work.votes.where(agenda_item_id=item_id)
    ballot = ballot_of(work, item, votes[-1].taken_at if votes else None)
    room, recusals = ballot.room, work.recusals.where(agenda_item_id=item_id)
    barred = {r.attendance_id: r for r in recusals}
    at = ballot.at or room.begun
    if at is None:
        return RoomView(None, (), "")
    voters = []
    for one in room.voters(at):
        person = work.persons.find(one.person_id)
        recusal = barred.get(one.id)
        since = next(s.start for s in one.spans if s.covers(at, room.begun))
        voters.append(
            Occupancy(
                person.name if person else one.name,
                _role(one, is_recused=recusal is not None),
                (recusal.left_at if recusal else None) or since,
                recusal is not None,
            )
        )
    return RoomView(at, tuple(voters), _others(room.present(at)))


def _role(one: Occupant, *, is_recused: bool) -> str:
    if is_recused:
        return "befangen"
    if one.is_chair:
        return "Vorsitz"
    return f"i. V. {one.represents}" if one.represents else one.affiliation


def _others(present: Sequence[Occupant]) -> str:
    kinds = [o.kind for o in present]
    advisory = kinds.count(AttendanceKind.ADVISORY)
    guests = kinds.count(AttendanceKind.GUEST)
    office = kinds.count(AttendanceKind.ADMINISTRATION)
    parts = (
        f"{advisory} beratend" if advisory else "",
        f"{office} Verwaltung" if office else "",
        german.count(guests, "Gast", "Gäste") if guests else "",
    )
    return " · ".join(part for part in parts if part)


def _unbroken(figures: str) -> str:
    """Lines break between the figures, not inside."""
    return " · ".join(part.replace(" ", "\u00a0") for part in figures.split(" · "))


def _vote_line(work: Work, item: AgendaItem, vote: Vote) -> VoteLine:
    ballot = ballot_of(work, item, vote.taken_at)
    resolutions: Sequence[Resolution] = work.resolutions.where(vote_id=vote.id)
    return VoteLine(
        id=vote.id,
        revision=vote.revision,
        number=resolutions[0].number if resolutions else "",
        phrase=wording.phrase(vote, ballot.rules, ballot.legal),
        figures=_unbroken(wording.figures(vote)),
        is_adopted=voting.is_adopted(vote, ballot.rules, ballot.legal),
        fields=VoteFields(**{n: getattr(vote, n) for n in VoteFields.model_fields}),
    )


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """An assignment in the card beside the minutes."""

    id: UUID
    number: str
    title: str
    responsible: str
    due_on: date | None
    done_on: date | None

    @property
    def detail(self) -> str:
        """Who until when."""
        parts = (
            self.responsible,
            f"bis {german.day(self.due_on)}" if self.due_on else "",
            f"erledigt am {german.day(self.done_on)}" if self.done_on else "",
        )
        return " · ".join(part for part in parts if part)


def read_assignments(work: Work, meeting_id: UUID, item_id: UUID) -> Sequence[AssignmentLine]:
    """The assignments given under an item."""
    found = work.assignments.where(meeting_id=meeting_id, agenda_item_id=item_id, deleted_at=None)
    return [
        AssignmentLine(a.id, a.number, a.title, a.responsible, a.due_on, a.done_on) for a in found
    ]


def next_assignment(work: Work, meeting_id: UUID) -> str:
    """The number the next assignment gets."""
    values = number_values(work, work.meetings.get(meeting_id))
    return numbering.preview(work, numbering.ASSIGNMENT, values)
