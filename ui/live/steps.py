"""Steps at the table that are made of several use cases; each is one undo step."""

from datetime import time
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import ItemState
from praeventionsrat.meetings.topics import TopicFields
from praeventionsrat.meetings.usecases.attendance import comes, represent
from praeventionsrat.meetings.usecases.live import call_item, next_item, running_item
from praeventionsrat.meetings.usecases.topics import note_topic


def come_for(work: Work, member_id: UUID, person_id: UUID, *, at: time) -> None:
    """Somebody comes in the place of a member."""
    comes(work, represent(work, member_id, person_id), at=at)


def call_next(work: Work, meeting_id: UUID, *, at: time) -> UUID | None:
    """Call the next waiting item; returns it, or None where none is left."""
    running = running_item(work, meeting_id)
    found = next_item(work, meeting_id, running.id if running else None)
    if found is not None:
        call_item(work, meeting_id, found, at=at)
    return found


def keep_as_topic(work: Work, item_id: UUID, title: str, motion: str) -> UUID:
    """Put what came up under „Verschiedenes“ into the Themenspeicher."""
    meeting = work.meetings.get(work.agenda_items.get(item_id).meeting_id)
    fields = TopicFields.checked(
        title=title,
        note=motion,
        submitted_on=meeting.held_on,
        committee_id=meeting.committee_id,
    )
    return note_topic(work, fields)


def as_markdown(text: str) -> str:
    """Plain words as rich text."""
    return richtext.to_markdown(richtext.from_plain(text))


STATE_WORDS = {
    ItemState.WITHDRAWN: "abgesetzt",
    ItemState.POSTPONED: "vertagt auf die nächste Sitzung",
}
