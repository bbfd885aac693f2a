"""The meeting as it goes on: items are called one after the other, and the clock stamps them."""

from datetime import time
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute, origin
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, ItemState, Meeting, Recusal
from praeventionsrat.meetings.sitting import SET_ASIDE
from praeventionsrat.meetings.usecases.items import set_outcome
from praeventionsrat.meetings.usecases.meeting import add_break, end_break, end_meeting
from praeventionsrat.meetings.usecases.voting import add_recusal, check_item


def running_item(work: Work, meeting_id: UUID) -> AgendaItem | None:
    """The item in hand: called and not closed."""
    called = [
        item
        for item in agenda.in_order(work.agenda_items.where(meeting_id=meeting_id))
        if item.started_at and not item.ended_at and item.state not in SET_ASIDE
    ]
    return called[-1] if called else None


def next_item(work: Work, meeting_id: UUID, after: UUID | None = None) -> UUID | None:
    """The next item that waits to be called, first behind the given one, then from the top."""
    ordered = agenda.in_order(work.agenda_items.where(meeting_id=meeting_id))
    ids = [item.id for item in ordered]
    place = ids.index(after) + 1 if after in ids else 0
    waiting = [
        item.id
        for item in [*ordered[place:], *ordered[:place]]
        if not item.started_at and item.state not in SET_ASIDE
    ]
    return waiting[0] if waiting else None


def call_item(work: Work, meeting_id: UUID, item_id: UUID, *, at: time) -> None:
    """Call an item: the one before ends in the same minute; one that was set aside is taken up."""
    check_item(work, meeting_id, item_id)
    meeting = work.meetings.get(meeting_id)
    if meeting.begun_at is None:
        raise UserError("Die Sitzung hat noch keinen Beginn. Bitte zuerst die Sitzung beginnen.")
    item, before = work.agenda_items.get(item_id), running_item(work, meeting_id)
    if before is not None and before.id == item_id:
        return
    if before is not None:
        _close(work, meeting, before, at)
    item.state, item.ended_at = ItemState.CALLED, None
    item.started_at = item.started_at or at


def set_aside(
    work: Work, item_id: UUID, state: ItemState, note: str = "", *, at: time | None = None
) -> None:
    """Withdraw, postpone or refer an item; with it go its children that were not called.

    ``note`` says where to: „in die nächste Sitzung“, „an den Bauausschuss“.
    """
    item = work.agenda_items.get(item_id)
    meeting = work.meetings.get(item.meeting_id)
    if item.started_at and not item.ended_at and at:
        _close(work, meeting, item, at)
    for each in (item, *work.agenda_items.where(parent_id=item_id)):
        if each is item or each.state is ItemState.PLANNED:
            each.state = state
    if note:
        set_outcome(work, item_id, note, item.minutes_title)


def take_up(work: Work, item_id: UUID) -> None:
    """Deal with an item after all that had been set aside."""
    item = work.agenda_items.get(item_id)
    item.state = ItemState.CALLED if item.started_at else ItemState.PLANNED
    set_outcome(work, item_id, "", item.minutes_title)


def turn_break(work: Work, meeting_id: UUID, *, at: time) -> bool:
    """Begin a break, or end the one that lasts; whether there is a break now."""
    running = work.breaks.where(meeting_id=meeting_id, ends_at=None)
    if running:
        end_break(work, running[0].id, at=at)
        return False
    add_break(work, meeting_id, starts_at=at, ends_at=None)
    return True


def leave_recused(work: Work, item_id: UUID, attendance_id: UUID, *, at: time) -> UUID:
    """Somebody is barred from an item and leaves the room now."""
    return add_recusal(work, item_id, attendance_id, left_at=at)


def return_recused(work: Work, recusal_id: UUID, *, at: time) -> None:
    """Somebody who was barred is back in the room."""
    recusal = work.recusals.get(recusal_id)
    item = work.agenda_items.get(recusal.agenda_item_id)
    start = origin(work.meetings.get(item.meeting_id))
    if not _came_later(recusal, at, start):
        raise Invalid({"returned_at": "Die Rückkehr liegt vor dem Verlassen des Raums."})
    recusal.returned_at = at


def close_sitting(work: Work, meeting_id: UUID, *, at: time) -> None:
    """End the meeting: the item in hand, a break that lasts, and then the meeting itself."""
    meeting = work.meetings.get(meeting_id)
    running = running_item(work, meeting_id)
    if running is not None:
        _close(work, meeting, running, at)
    for pause in work.breaks.where(meeting_id=meeting_id, ends_at=None):
        if minute(at, origin(meeting)) > minute(pause.starts_at, origin(meeting)):
            pause.ends_at = at
        else:
            work.breaks.remove(pause)
    end_meeting(work, meeting_id, at=at)


def _close(work: Work, meeting: Meeting, item: AgendaItem, at: time) -> None:
    """An item ends; whoever had left because of it comes back in."""
    start = origin(meeting)
    started = item.started_at or at
    item.ended_at = at if minute(at, start) >= minute(started, start) else started
    for recusal in work.recusals.where(agenda_item_id=item.id, returned_at=None):
        if _came_later(recusal, at, start):
            recusal.returned_at = at


def _came_later(recusal: Recusal, at: time, start: time | None) -> bool:
    left = recusal.left_at
    return left is not None and minute(at, start) > minute(left, start)
