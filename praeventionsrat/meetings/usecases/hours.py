"""Times of items and presences held against begin and end of the meeting, and their repair."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import origin
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.hours import TODO, WHY, Hours, some
from praeventionsrat.meetings.ports import Work


def check_item_hours(work: Work, meeting_id: UUID) -> Sequence[Finding]:
    """The items called or closed while the meeting was not going on."""
    hours, items = _hours(work, meeting_id), work.agenda_items.where(meeting_id=meeting_id)
    found = [
        f"TOP {place.number} ist {wrong}."
        for place in agenda.places(items)
        if (wrong := hours.complaint(place.item.started_at, place.item.ended_at))
    ]
    return _findings("item-hours", found)


def item_hours(work: Work, item_id: UUID) -> str:
    """What is wrong with the times of one item; empty where nothing is."""
    item = work.agenda_items.get(item_id)
    wrong = _hours(work, item.meeting_id).complaint(item.started_at, item.ended_at)
    return f"Der Punkt ist {wrong}." if wrong else ""


def check_presence_hours(work: Work, meeting_id: UUID) -> Sequence[Finding]:
    """Who is noted as present while the meeting was not going on."""
    hours = _hours(work, meeting_id)
    found = [
        f"{entry.name} ist {wrong}."
        for entry in work.attendances.where(meeting_id=meeting_id)
        for span in work.presences.where(attendance_id=entry.id)
        if (wrong := hours.complaint(span.came_at, span.left_at))
    ]
    return _findings("presence-hours", found)


def fit_presences(work: Work, meeting_id: UUID) -> int:
    """Shorten presences to begin and end of the meeting; returns how many."""
    hours, count = _hours(work, meeting_id), 0
    for entry in work.attendances.where(meeting_id=meeting_id):
        for span in work.presences.where(attendance_id=entry.id):
            came, left = hours.fitted(span.came_at, span.left_at)
            if came and came != left and (came, left) != (span.came_at, span.left_at):
                span.came_at, span.left_at = came, left
                count += 1
    return count


def fit_items(work: Work, meeting_id: UUID) -> int:
    """Shorten the times of items to begin and end of the meeting; returns how many."""
    hours, count = _hours(work, meeting_id), 0
    for item in work.agenda_items.where(meeting_id=meeting_id):
        fitted = hours.fitted(item.started_at, item.ended_at)
        if fitted != (item.started_at, item.ended_at):
            item.started_at, item.ended_at = fitted
            count += 1
    return count


def _hours(work: Work, meeting_id: UUID) -> Hours:
    meeting = work.meetings.get(meeting_id)
    return Hours(meeting.begun_at, meeting.ended_at, origin(meeting))


def _findings(code: str, sentences: Sequence[str]) -> Sequence[Finding]:
    if not sentences:
        return []
    return [Finding(code, Level.WARNING, some(sentences), WHY, TODO)]
