"""Termin for the calendar of the members (iCalendar); names public items only."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.invitation import long_title
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState

USUAL = timedelta(hours=2)
"""How long a meeting is shown whose end nobody planned."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Everything the entry says."""

    uid: str
    sequence: int
    stamp: datetime
    starts: datetime | date
    """Local time without zone; a day alone where no time is planned."""
    ends: datetime | date
    """Exclusive."""
    time_zone: str
    summary: str
    location: str
    description: str
    organizer: str
    is_cancelled: bool


def gather(work: Work, meeting_id: UUID, head: Head) -> CalendarEntry:
    """Read what the entry says."""
    base = common.ground(work, meeting_id)
    meeting = base.meeting
    items = work.agenda_items.where(meeting_id=meeting_id)
    end = meeting.planned_end or agenda.planned_end(items, meeting.planned_start)
    starts, ends = _times(meeting.held_on, meeting.planned_start, end)
    lines = [
        f"TOP {place.number}  {long_title(place.item)}"
        for place in agenda.places(items)
        if place.item.is_public
    ]
    return CalendarEntry(
        uid=f"{meeting.id}@praeventionsrat",
        sequence=meeting.sequence,
        stamp=meeting.changed_at,
        starts=starts,
        ends=ends,
        time_zone=head.time_zone,
        summary=f"{meeting.number}. Sitzung {base.committee.label}",
        location=common.joined(meeting.place, meeting.access_note),
        description="\n".join(["Tagesordnung", *lines] if lines else []),
        organizer=head.author,
        is_cancelled=meeting.state is MeetingState.CANCELLED,
    )


CALENDAR = Export(
    "calendar",
    "Kalendereintrag (iCalendar)",
    ".ics",
    gather,
    "praeventionsrat.meetings.documents.calendar_ics:render",
    description="Zum Öffnen in Outlook und anderen Kalendern; nennt nur öffentliche Punkte.",
)


def _times(
    day: date, start: time | None, end: time | None
) -> tuple[datetime | date, datetime | date]:
    if start is None:
        return day, day + timedelta(days=1)
    begins = datetime.combine(day, start)
    if end is None:
        return begins, begins + USUAL
    later = minute(end, start) >= 24 * 60 or end < start
    return begins, datetime.combine(day, end) + timedelta(days=int(later))
