"""What the minutes of the window show of votes and the room, read in one go and frozen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

from praeventionsrat import german, numbering
from praeventionsrat.council.records import RuleSetFields, Tie
from praeventionsrat.meetings import voting, wording
from praeventionsrat.meetings.ballot import Ballot
from praeventionsrat.meetings.findings import Finding
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    AttendanceKind,
    ItemKind,
    MeetingState,
    Recusal,
    Resolution,
    Vote,
    VoteFields,
)
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.sundries import check_sundries
from praeventionsrat.meetings.usecases.voting import ballot_of, number_values
from ui.parts.picker import Choice


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


@dataclass(frozen=True, slots=True)
class VoteBook:
    """Everything about votes on one item."""

    votes: tuple[VoteLine, ...]
    recusals: tuple[RecusalLine, ...]
    present: tuple[Choice, ...]
    """Voting members who can be recused."""
    next_number: str
    ballot: Ballot
    """What every vote is held against; its time is the one a vote without time counts as taken."""
    room: RoomView
    running_on: date | None
    """The day, while the meeting runs."""
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


def read_votes(work: Work, item_id: UUID) -> VoteBook:
    """Votes, recusals, the room and the next number of an item, in one go."""
    item = work.agenda_items.get(item_id)
    meeting = work.meetings.get(item.meeting_id)
    recusals = work.recusals.where(agenda_item_id=item_id)
    entries = {a.id: a for a in work.attendances.where(meeting_id=meeting.id)}
    barred = {r.attendance_id: r for r in recusals}
    found = ballot_of(work, item, None)
    rules = RuleSetFields(**{n: getattr(found.rules, n) for n in RuleSetFields.model_fields})
    ballot = replace(found, rules=rules)
    there = ballot.room.voters(ballot.at) if ballot.at else ballot.room.ever(AttendanceKind.VOTING)
    votes = work.votes.where(agenda_item_id=item_id)
    return VoteBook(
        votes=tuple(_vote_line(work, ballot, vote) for vote in votes),
        recusals=tuple(
            RecusalLine(r.id, entries[r.attendance_id].name, r.left_at, r.returned_at)
            for r in recusals
        ),
        present=tuple(Choice(o.id, o.name, o.affiliation) for o in there if o.id not in barred),
        next_number=numbering.preview(work, numbering.RESOLUTION, number_values(work, meeting)),
        ballot=ballot,
        room=_room_view(work, ballot, votes[-1].taken_at if votes else None, barred),
        running_on=meeting.held_on if meeting.state is MeetingState.RUNNING else None,
        expects_vote=item.kind in {ItemKind.RESOLUTION, ItemKind.ELECTION},
        sundries=tuple(check_sundries(item.title, ballot.rules, ballot.legal, len(there))),
    )


def count_votes(known: Ballot, fields: VoteFields) -> Count:
    """The live check: what the room says to figures while they are typed."""
    ballot = replace(known, at=fields.taken_at or known.at)
    tie = voting.is_tie(fields, ballot.rules) and ballot.rules.tie is Tie.CHAIR_DECIDES
    total = voting.total(fields)
    uncounted = voting.is_uncounted(fields, ballot.rules)
    return Count(
        findings=tuple(voting.check(fields, ballot)) if total else (),
        sentence=wording.sentence(fields, ballot.rules, ballot.legal) if total or uncounted else "",
        total=total,
        voters=len(ballot.room.voters(ballot.at)) if ballot.at else None,
        chair_decides=tie,
    )


def _room_view(
    work: Work, ballot: Ballot, voted_at: time | None, barred: Mapping[UUID, Recusal]
) -> RoomView:
    room, at = ballot.room, voted_at or ballot.at or ballot.room.begun
    if at is None:
        return RoomView(None, (), "")
    there, voters = room.voters(at), []
    known = {one.person_id for one in there if one.person_id}
    persons = {person.id: person for person in work.persons.where(id=known)}
    for one in there:
        person = persons.get(one.person_id) if one.person_id else None
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


def _vote_line(work: Work, ballot: Ballot, vote: Vote) -> VoteLine:
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
