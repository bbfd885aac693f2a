"""What the attendance list of the window shows, read in one go and frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat.council.usecases import members_on
from praeventionsrat.german import clock
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.findings import Finding
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import Quorum
from praeventionsrat.meetings.quorum import quorum as judge
from praeventionsrat.meetings.records import Absence, Attendance, AttendanceKind, Meeting
from praeventionsrat.meetings.room import Room
from praeventionsrat.meetings.usecases.attendance import check_attendance, read_room
from praeventionsrat.meetings.usecases.hours import check_presence_hours
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from ui.parts.picker import Choice

KIND_WORDS = {
    AttendanceKind.VOTING: "Stimmberechtigt",
    AttendanceKind.ADVISORY: "Beratend",
    AttendanceKind.ADMINISTRATION: "Verwaltung",
    AttendanceKind.GUEST: "Gäste",
}
ORDER = tuple(KIND_WORDS)


@dataclass(frozen=True, slots=True)
class Interval:
    """In the room from a minute to a minute; one entry of the record."""

    id: UUID
    came_at: time
    left_at: time | None

    @property
    def words(self) -> str:
        """„16:02–17:20“, „ab 16:25“."""
        if self.left_at is None:
            return f"ab {clock(self.came_at)}"
        return f"{clock(self.came_at)}–{clock(self.left_at)}"


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody on the list."""

    id: UUID
    name: str
    affiliation: str
    kind: AttendanceKind
    absence: Absence
    note: str
    intervals: tuple[Interval, ...]
    represents: str = ""
    represented_by: str = ""
    is_chair: bool = False
    times: str = ""
    """The usual cases in a word: „durchgehend“, „bis 17:20“."""
    caption: str = ""
    """Heading of the group; only on its first line."""

    @property
    def is_inside(self) -> bool:
        """Whether the person came and has not left."""
        return any(i.left_at is None for i in self.intervals)

    @property
    def state(self) -> str:
        """Times, or why there are none."""
        if self.intervals:
            return self.times or ", ".join(i.words for i in self.intervals)
        if self.represented_by:
            return "vertreten"
        words = {Absence.EXCUSED: "entschuldigt", Absence.UNEXCUSED: "unentschuldigt"}
        return words.get(self.absence, "erwartet")

    @property
    def detail(self) -> str:
        """Second line: Vorsitz, what for, in whose place, note."""
        parts = (
            "Vorsitz" if self.is_chair else "",
            self.affiliation,
            f"i. V. für {self.represents}" if self.represents else "",
            f"vertreten durch {self.represented_by}" if self.represented_by else "",
            self.note,
        )
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class BreakLine:
    """An interruption."""

    id: UUID
    starts_at: time
    ends_at: time | None

    @property
    def words(self) -> str:
        """„17:05–17:12“."""
        return f"{clock(self.starts_at)}–{clock(self.ends_at)}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The attendance list of a meeting with all it is judged by."""

    lines: tuple[PersonLine, ...]
    breaks: tuple[BreakLine, ...]
    room: Room
    legal: int
    needed: Quorum
    held_on: date
    planned_start: time | None
    begun_at: time | None
    ended_at: time | None
    findings: tuple[Finding, ...] = ()
    """Who would stand nowhere in the minutes; once the meeting is over."""

    def quorum(self, at: time) -> Quorum:
        """Whether the committee could decide at a minute."""
        needed = self.needed
        present = len(self.room.voters(at))
        return Quorum(present, needed.legal, needed.needed, needed.source)

    def changes(self) -> Sequence[time]:
        """The minutes at which the number of voters may have changed, in order."""
        times = {i.came_at for line in self.lines for i in line.intervals}
        times |= {i.left_at for line in self.lines for i in line.intervals if i.left_at}
        if self.begun_at:
            times.add(self.begun_at)
        return sorted(times, key=lambda t: minute(t, self.begun_at))

    def line(self, attendance_id: UUID) -> PersonLine | None:
        """One line."""
        return next((line for line in self.lines if line.id == attendance_id), None)


def read_sheet(work: Work, meeting_id: UUID) -> Sheet:
    """Everything the attendance list shows."""
    meeting = work.meetings.get(meeting_id)
    legal = legal_members(work, meeting)
    breaks = sorted(
        work.breaks.where(meeting_id=meeting_id),
        key=lambda b: minute(b.starts_at, meeting.begun_at),
    )
    return Sheet(
        lines=_lines(work, meeting_id),
        breaks=tuple(BreakLine(b.id, b.starts_at, b.ends_at) for b in breaks),
        room=read_room(work, meeting_id),
        legal=legal,
        needed=judge(rules_of(work, meeting), legal, 0),
        held_on=meeting.held_on,
        planned_start=meeting.planned_start,
        begun_at=meeting.begun_at,
        ended_at=meeting.ended_at,
        findings=(
            *check_presence_hours(work, meeting_id),
            *(check_attendance(work, meeting_id) if meeting.ended_at else ()),
        ),
    )


def read_deputies(work: Work, attendance_id: UUID) -> Sequence[Choice]:
    """Who stands in for a member, the first in rank first."""
    entry = work.attendances.get(attendance_id)
    meeting = work.meetings.get(entry.meeting_id)
    found = []
    for seat in members_on(work, meeting.committee_id, meeting.held_on):
        if seat.person_id == entry.person_id:
            for deputy in work.deputies.where(membership_id=seat.id):
                person = work.persons.get(deputy.person_id)
                found.append(Choice(person.id, person.name))
    return found


def read_persons(work: Work) -> Sequence[Choice]:
    """Everybody on record, to choose from."""
    return [Choice(row.id, row.name, row.organizations) for row in work.persons.rows()]


def _lines(work: Work, meeting_id: UUID) -> tuple[PersonLine, ...]:
    meeting = work.meetings.get(meeting_id)
    entries = sorted(
        work.attendances.where(meeting_id=meeting_id), key=lambda a: ORDER.index(a.kind)
    )
    stand_ins = {a.represents_id: _short(work, a) for a in entries if a.represents_id}
    found, kind = [], None
    for entry in entries:
        person = work.persons.find(entry.represents_id)
        intervals = _intervals(work, entry, meeting.begun_at)
        found.append(
            PersonLine(
                id=entry.id,
                name=_short(work, entry),
                affiliation=entry.affiliation,
                kind=entry.kind,
                absence=entry.absence,
                note=entry.note,
                intervals=intervals,
                times=_usual(intervals, meeting),
                represents=person.name if person else "",
                represented_by=stand_ins.get(entry.person_id, "") if entry.person_id else "",
                is_chair=entry.person_id is not None and entry.person_id == meeting.chair_id,
                caption=KIND_WORDS[entry.kind] if entry.kind is not kind else "",
            )
        )
        kind = entry.kind
    return tuple(found)


def _short(work: Work, entry: Attendance) -> str:
    """The name without the post, which the list has no room for; a name typed here stays."""
    person = work.persons.find(entry.person_id)
    return person.name if person and entry.name == person.full_name else entry.name


def _usual(intervals: tuple[Interval, ...], meeting: Meeting) -> str:
    if len(intervals) != 1 or intervals[0].came_at != meeting.begun_at:
        return ""
    left = intervals[0].left_at
    if left and left != meeting.ended_at:
        return f"bis {clock(left)}"
    return "durchgehend" if meeting.ended_at else ""


def _intervals(work: Work, entry: Attendance, begun: time | None) -> tuple[Interval, ...]:
    spans = sorted(
        work.presences.where(attendance_id=entry.id), key=lambda s: minute(s.came_at, begun)
    )
    return tuple(Interval(s.id, s.came_at, s.left_at) for s in spans)
