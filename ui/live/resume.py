"""Where the Sitzungsmodus was: after a crash the program comes back to the same item."""

from collections.abc import Callable
from uuid import UUID

from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState
from ui.context import AppContext
from ui.settings_store import Key, Settings

PLACE = Key("live/place", "")
"""Ids of meeting and item while the Sitzungsmodus is open; no names, the file is not encrypted."""


def remember(settings: Settings, meeting_id: UUID, item_id: UUID | None) -> None:
    """Keep the place, on disk at once."""
    place = f"{meeting_id}/{item_id or ''}"
    if settings.get(PLACE) != place:
        settings.set(PLACE, place)
        settings.flush()


def forget(settings: Settings) -> None:
    """The Sitzungsmodus was left."""
    if settings.get(PLACE):
        settings.set(PLACE, "")
        settings.flush()


def place_of(settings: Settings) -> tuple[UUID | None, UUID | None]:
    """Meeting and item that were open, as far as they are known."""
    meeting, _, item = settings.get(PLACE).partition("/")
    try:
        return UUID(meeting) if meeting else None, UUID(item) if item else None
    except ValueError:
        return None, None


def resume(context: AppContext, open_record: Callable[[str, UUID], object]) -> None:
    """Go back to where one was, if that meeting is still going on."""
    meeting_id, _item = place_of(context.settings)
    if meeting_id and context.operations.ask(_goes_on, meeting_id):
        open_record("live", meeting_id)


def _goes_on(work: Work, meeting_id: UUID) -> bool:
    meeting = work.meetings.find(meeting_id)
    return (
        meeting is not None and meeting.deleted_at is None and meeting.state is MeetingState.RUNNING
    )
