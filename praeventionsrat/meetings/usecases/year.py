"""What a committee did in a year: its meetings, who came, what was decided and done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.german import sort_key
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Attendance, AttendanceKind, Meeting, MeetingState
from praeventionsrat.meetings.tracking_ports import RegisterRow, TrackedRow

SEATS = (AttendanceKind.VOTING, AttendanceKind.ADVISORY)


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """One meeting with its figures."""

    id: UUID
    number: int
    held_on: date
    voting: int
    """Voting members expected."""
    came: int
    """How many of them came or were represented."""


@dataclass(frozen=True, slots=True)
class MemberYear:
    """How often one member came."""

    name: str
    seat: str
    expected: int
    came: int
    represented: int

    @property
    def percent(self) -> int:
        """How many of the meetings, rounded."""
        return round(100 * (self.came + self.represented) / self.expected)


def years_of(work: Work, committee_id: UUID) -> Sequence[int]:
    """The years in which a committee met, the newest first."""
    return sorted({m.held_on.year for m in _own(work, committee_id)}, reverse=True)


def held_in(work: Work, committee_id: UUID, year: int) -> Sequence[Meeting]:
    """The meetings that took place in a year, in their order."""
    own = [m for m in _own(work, committee_id) if m.held_on.year == year]
    return sorted(own, key=lambda m: (m.held_on, m.number))


def cancelled_in(work: Work, committee_id: UUID, year: int) -> int:
    """How many were called off."""
    found = work.meetings.where(committee_id=committee_id, state=MeetingState.CANCELLED)
    return sum(m.held_on.year == year and m.deleted_at is None for m in found)


def attendance_in(
    work: Work, meetings: Sequence[Meeting]
) -> tuple[Sequence[HeldMeeting], Sequence[MemberYear]]:
    """Who came: by meeting, and by member."""
    held, lines = [], list[tuple[Attendance, str]]()
    for meeting in meetings:
        listed = work.attendances.where(meeting_id=meeting.id)
        there = {
            p.attendance_id for p in work.presences.where(attendance_id={a.id for a in listed})
        }
        stands_in = {a.represents_id for a in listed if a.represents_id and a.id in there}
        seats = [a for a in listed if a.kind in SEATS and a.represents_id is None]
        found = [(a, _how(a, there, stands_in)) for a in seats]
        voting = [how for a, how in found if a.kind is AttendanceKind.VOTING]
        came = sum(how != "missing" for how in voting)
        held.append(HeldMeeting(meeting.id, meeting.number, meeting.held_on, len(voting), came))
        lines += found
    return held, _members(lines)


def _how(entry: Attendance, there: set[UUID], stands_in: set[UUID]) -> str:
    if entry.id in there:
        return "came"
    return "represented" if entry.person_id in stands_in else "missing"


def _members(lines: Sequence[tuple[Attendance, str]]) -> Sequence[MemberYear]:
    by_person: dict[object, list[tuple[Attendance, str]]] = {}
    for entry, how in lines:
        by_person.setdefault(entry.person_id or entry.name, []).append((entry, how))
    found = [
        MemberYear(
            name=own[-1][0].name,
            seat=own[-1][0].affiliation,
            expected=len(own),
            came=sum(how == "came" for _, how in own),
            represented=sum(how == "represented" for _, how in own),
        )
        for own in by_person.values()
    ]
    return sorted(
        found, key=lambda member: sort_key(member.name.split()[-1] if member.name else "")
    )


def resolutions_in(work: Work, committee_id: UUID, year: int) -> Sequence[RegisterRow]:
    """The resolutions of a year, in their order."""
    days = (date(year, 1, 1), date(year, 12, 31))
    found = work.revocations.register(days, committee_id=committee_id)
    return sorted(found, key=lambda row: (row.held_on, row.number))


def assignments_in(work: Work, committee_id: UUID, year: int) -> Sequence[TrackedRow]:
    """What was given in a year, and what was given before and not done when it began."""
    return [
        row
        for row in work.trackings.rows()
        if row.committee_id == committee_id
        and row.held_on.year <= year
        and (row.held_on.year == year or row.done_on is None or row.done_on.year >= year)
    ]


def _own(work: Work, committee_id: UUID) -> Sequence[Meeting]:
    took_place = {MeetingState.RUNNING, MeetingState.HELD}
    found = work.meetings.where(committee_id=committee_id)
    return [m for m in found if m.state in took_place and m.deleted_at is None]
