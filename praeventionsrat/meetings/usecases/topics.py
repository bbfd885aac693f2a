"""The Themenspeicher: note, change, drop, put on an agenda."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.council.usecases import rules_of
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.ports import MeetingRow, Work
from praeventionsrat.meetings.records import AgendaItemFields, MeetingState
from praeventionsrat.meetings.topics import Topic, TopicFields
from praeventionsrat.meetings.usecases.items import add_item

MOST = 500
"""More meetings to come than any office plans."""
AHEAD = frozenset({MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.RUNNING})


def note_topic(work: Work, fields: TopicFields) -> UUID:
    """Keep a topic for some agenda to come."""
    _check_wish(work, fields)
    topic = Topic.model_validate(fields)
    work.topics.add(topic)
    return topic.id


def edit_topic(work: Work, topic_id: UUID, fields: TopicFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a topic."""
    topic = work.topics.get(topic_id)
    topic.see(seen)
    _check_wish(work, fields)
    topic.sqlmodel_update(fields.model_dump())


def drop_topic(work: Work, topic_id: UUID, *, on: date | None) -> None:
    """Give a topic up on a day, or take it up again."""
    work.topics.get(topic_id).dropped_on = on


def delete_topic(work: Work, topic_id: UUID, *, at: datetime) -> None:
    """Move a topic to the Papierkorb."""
    work.topics.get(topic_id).deleted_at = at


def use_topic(
    work: Work, topic_id: UUID, meeting_id: UUID, fields: AgendaItemFields | None = None
) -> UUID:
    """Put a topic on the agenda of a meeting; returns the new item."""
    topic, meeting = work.topics.get(topic_id), work.meetings.get(meeting_id)
    known = work.agenda_items.find(topic.agenda_item_id)
    if known and work.meetings.get(known.meeting_id).deleted_at is None:
        raise UserError(f"„{topic.title}“ steht schon auf einer Tagesordnung.")
    if meeting.state not in AHEAD:
        raise UserError("Diese Sitzung ist vorbei; bitte wählen Sie eine kommende.")
    is_public = rules_of(work, meeting.committee_id).is_public
    item_id = add_item(
        work, meeting_id, fields or AgendaItemFields(title=topic.title, is_public=is_public)
    )
    topic.agenda_item_id, topic.dropped_on = item_id, None
    return item_id


def meetings_for(work: Work, committee_id: UUID | None, today: date) -> Sequence[MeetingRow]:
    """The meetings to come for which a topic may be wished, soonest first."""
    ahead = work.meetings.coming(today, MOST)
    return [row for row in ahead if committee_id in {None, row.committee_id}]


def _check_wish(work: Work, fields: TopicFields) -> None:
    wished = work.meetings.find(fields.wished_meeting_id)
    if wished and fields.committee_id not in {None, wished.committee_id}:
        complaint = "Die gewünschte Sitzung gehört zu einem anderen Gremium."
        raise Invalid({"wished_meeting_id": complaint})
