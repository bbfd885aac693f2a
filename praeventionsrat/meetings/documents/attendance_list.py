"""Anwesenheitsliste to sign, as PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Attendance, AttendanceKind
from praeventionsrat.meetings.usecases.attendance import read_room

CAPACITIES = (
    (AttendanceKind.VOTING, "Stimmberechtigt"),
    (AttendanceKind.ADVISORY, "Beratend"),
    (AttendanceKind.ADMINISTRATION, "Verwaltung"),
    (AttendanceKind.GUEST, "Gäste"),
)


@dataclass(frozen=True, slots=True)
class SignLine:
    """One person who may sign."""

    name: str
    affiliation: str


@dataclass(frozen=True, slots=True)
class SignGroup:
    """Persons in the same capacity."""

    title: str
    lines: tuple[SignLine, ...]


@dataclass(frozen=True, slots=True)
class AttendanceListSheet:
    """Everything the list says."""

    title: str
    subtitle: str
    office: str
    author: str
    groups: tuple[SignGroup, ...]
    blank_lines: int = 3
    """Empty lines at the end, for whom nobody expected."""


def gather(work: Work, meeting_id: UUID, head: Head) -> AttendanceListSheet:
    """Read who is expected."""
    base = common.ground(work, meeting_id)
    meeting = base.meeting
    listed = work.attendances.where(meeting_id=meeting_id)
    stead = {o.id: o.represents for o in read_room(work, meeting_id).occupants}
    when = common.joined(
        german.full_day(meeting.held_on), german.oclock(meeting.planned_start), meeting.place
    )
    groups = (
        SignGroup(word, _lines([a for a in listed if a.kind is kind], stead))
        for kind, word in CAPACITIES
    )
    return AttendanceListSheet(
        title=f"Anwesenheitsliste der {base.of_session}",
        subtitle=when,
        office=common.joined(head.municipality, head.council_name, head.name, by=" · "),
        author=head.author,
        groups=tuple(group for group in groups if group.lines),
    )


ATTENDANCE_LIST = Export(
    "attendance-list",
    "Anwesenheitsliste (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.meetings.documents.attendance_list_pdf:render",
    description="Liste zum Unterschreiben, mit freien Zeilen für unerwartete Gäste.",
)


def _lines(listed: Sequence[Attendance], stead: dict[UUID, str]) -> tuple[SignLine, ...]:
    return tuple(
        SignLine(a.name + (f", i. V. für {stead[a.id]}" if stead.get(a.id) else ""), a.affiliation)
        for a in listed
    )
