"""The agenda: add, change, move, withdraw, minutes of an item."""

from collections.abc import Sequence
from datetime import time
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute, origin
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    TEXT,
    TITLE,
    AgendaItem,
    AgendaItemFields,
    ItemState,
    MeetingState,
)
from praeventionsrat.records import Fields, Line, clean


class Outcome(Fields):
    """What is typed about an item beside its text."""

    outcome: Line = Field(default="", max_length=TITLE)
    minutes_title: Line = Field(default="", max_length=TITLE)


def add_item(
    work: Work, meeting_id: UUID, fields: AgendaItemFields, *, parent_id: UUID | None = None
) -> UUID:
    """Put an item on the agenda; after the invitation it is a Nachtrag with the next number."""
    meeting = work.meetings.get(meeting_id)
    items = work.agenda_items.where(meeting_id=meeting_id)
    item = AgendaItem.model_validate(fields, update={"meeting_id": meeting_id})
    item.parent_id = parent_id
    if parent_id is not None:
        item.is_public = _parent(work, meeting_id, parent_id).is_public
    item.position = 1 + max((i.position for i in items if i.parent_id == parent_id), default=-1)
    if meeting.state is not MeetingState.SCHEDULED and any(i.number for i in items):
        item.is_supplement = True
        item.number = agenda.numbers([*items, item])[item.id]
    work.agenda_items.add(item)
    return item.id


def edit_item(
    work: Work, item_id: UUID, fields: AgendaItemFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an item; its children follow it into the other part."""
    item = work.agenda_items.get(item_id)
    item.see(seen)
    parent = work.agenda_items.find(item.parent_id)
    if parent is not None and fields.is_public != parent.is_public:
        raise Invalid({"is_public": "Ein Unterpunkt gehört zum selben Teil wie sein Hauptpunkt."})
    item.sqlmodel_update(fields.model_dump())
    for child in work.agenda_items.where(parent_id=item_id):
        child.is_public = item.is_public


def move_item(work: Work, item_id: UUID, *, parent_id: UUID | None, before_id: UUID | None) -> None:
    """Move an item under a parent (or to the top level), before another item or to the end."""
    item = work.agenda_items.get(item_id)
    if item.number and parent_id != item.parent_id:
        raise UserError(
            "Nach der Einladung behält jeder Punkt seine Nummer; er kann nur unter demselben "
            "Hauptpunkt verschoben werden."
        )
    if parent_id is not None:
        _refuse_nesting(work, item, parent_id)
        item.is_public = _parent(work, item.meeting_id, parent_id).is_public
    item.parent_id = parent_id
    siblings = [
        i
        for i in agenda.in_order(work.agenda_items.where(meeting_id=item.meeting_id))
        if i.parent_id == parent_id and i.id != item_id
    ]
    places = [i.id for i in siblings]
    siblings.insert(places.index(before_id) if before_id in places else len(siblings), item)
    for place, sibling in enumerate(siblings):
        if sibling.position != place:
            sibling.position = place


def shift_item(work: Work, item_id: UUID, step: int) -> None:
    """Move an item up (-1) or down (+1) among its siblings of the same part."""
    item = work.agenda_items.get(item_id)
    siblings = _siblings(work, item)
    place = siblings.index(item) + step
    if not 0 <= place < len(siblings):
        return
    siblings.remove(item)
    siblings.insert(place, item)
    following = siblings[place + 1].id if place + 1 < len(siblings) else None
    move_item(work, item_id, parent_id=item.parent_id, before_id=following)


def indent_item(work: Work, item_id: UUID) -> None:
    """Make an item the last child of the item before it."""
    item = work.agenda_items.get(item_id)
    siblings = _siblings(work, item)
    place = siblings.index(item)
    if item.parent_id is None and place > 0:
        move_item(work, item_id, parent_id=siblings[place - 1].id, before_id=None)


def outdent_item(work: Work, item_id: UUID) -> None:
    """Make a child an item of its own, after its parent."""
    parent = work.agenda_items.find(work.agenda_items.get(item_id).parent_id)
    if parent is None:
        return
    siblings = _siblings(work, parent)
    place = siblings.index(parent)
    following = siblings[place + 1].id if place + 1 < len(siblings) else None
    move_item(work, item_id, parent_id=None, before_id=following)


def remove_item(work: Work, item_id: UUID) -> None:
    """Delete an item of a draft; after the invitation it stays and is „abgesetzt“.

    Its children go the same way. What has a number of its own is never deleted along.
    """
    item = work.agenda_items.get(item_id)
    family = [item, *work.agenda_items.where(parent_id=item_id)]
    if item.number:
        for member in family:
            if member is item or member.state is ItemState.PLANNED:
                member.state = ItemState.WITHDRAWN
        return
    for member in family:
        _refuse_numbered(work, member)
    work.agenda_items.remove(item)


def set_item_state(work: Work, item_id: UUID, state: ItemState) -> None:
    """Note what became of an item."""
    work.agenda_items.get(item_id).state = state


def set_item_times(
    work: Work, item_id: UUID, *, started_at: time | None, ended_at: time | None
) -> None:
    """Note when an item was called and closed."""
    item = work.agenda_items.get(item_id)
    begun = origin(work.meetings.get(item.meeting_id))
    if started_at and ended_at and minute(ended_at, begun) < minute(started_at, begun):
        raise Invalid({"ended_at": "Das Ende liegt vor dem Beginn."})
    item.started_at, item.ended_at = started_at, ended_at
    if started_at and item.state is ItemState.PLANNED:
        item.state = ItemState.CALLED


def write_minutes(work: Work, item_id: UUID, markdown: str, *, seen: int | None = None) -> int:
    """Keep the minutes of an item (an autosave); returns the new revision to state next time."""
    item = work.agenda_items.get(item_id)
    item.see(seen)
    markdown = str(clean(markdown))
    if len(markdown) > TEXT:
        raise Invalid({"minutes_text": f"Bitte höchstens {TEXT} Zeichen eingeben."})
    if item.minutes_text == markdown:
        return item.revision
    item.minutes_text = markdown
    return item.revision + 1


def set_outcome(work: Work, item_id: UUID, outcome: str, minutes_title: str = "") -> None:
    """Note a result without a vote, and how the minutes name the item."""
    item = work.agenda_items.get(item_id)
    fields = Outcome.checked(outcome=outcome, minutes_title=minutes_title)
    item.outcome, item.minutes_title = fields.outcome, fields.minutes_title


def _siblings(work: Work, item: AgendaItem) -> list[AgendaItem]:
    every = agenda.in_order(work.agenda_items.where(meeting_id=item.meeting_id))
    return [i for i in every if i.parent_id == item.parent_id and i.is_public == item.is_public]


def _parent(work: Work, meeting_id: UUID, parent_id: UUID) -> AgendaItem:
    """The item above; refused where the agenda would grow a third level or leave the meeting."""
    parent = work.agenda_items.get(parent_id)
    if parent.meeting_id != meeting_id:
        raise UserError("Der Hauptpunkt gehört zu einer anderen Sitzung.")
    if parent.parent_id is not None:
        raise UserError("Die Tagesordnung hat zwei Ebenen; tiefer geht es nicht.")
    return parent


def _refuse_numbered(work: Work, item: AgendaItem) -> None:
    votes = work.votes.where(agenda_item_id=item.id)
    decided = any(work.resolutions.where(vote_id=vote.id) for vote in votes)
    if decided or work.assignments.where(agenda_item_id=item.id):
        raise UserError(
            f"Zu „{item.title}“ gibt es schon nummerierte Beschlüsse oder Aufträge. Löschen Sie "
            "zuerst diese, oder setzen Sie den Punkt ab."
        )


def _refuse_nesting(work: Work, item: AgendaItem, parent_id: UUID) -> None:
    if parent_id == item.id:
        raise UserError("Ein Punkt kann nicht unter sich selbst stehen.")
    children: Sequence[AgendaItem] = work.agenda_items.where(parent_id=item.id)
    if children:
        raise UserError("Dieser Punkt hat selbst Unterpunkte; er kann kein Unterpunkt werden.")
