"""A meeting without quorum is called again for the same items (§ 53 (2) HGO)."""

from datetime import date, time
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.agenda import in_order
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import quorum
from praeventionsrat.meetings.records import (
    AgendaItem,
    AgendaItemFields,
    ItemState,
    Meeting,
    MeetingFields,
    MeetingState,
)
from praeventionsrat.meetings.repeats import RepeatedItem, Repetition
from praeventionsrat.meetings.usecases.attendance import read_room
from praeventionsrat.meetings.usecases.inviting import invite_members
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of

BEGUN = frozenset({MeetingState.RUNNING, MeetingState.HELD})
ANSWERED = frozenset({ItemState.WITHDRAWN, ItemState.REFERRED})


def lacks_quorum(work: Work, meeting_id: UUID) -> bool:
    """Whether a meeting that began never had the number it needs, and was not called again yet."""
    meeting = work.meetings.get(meeting_id)
    if meeting.state not in BEGUN or work.repetitions.where(repeats_id=meeting_id):
        return False
    present = read_room(work, meeting_id).most_voters()
    return not quorum(rules_of(work, meeting), legal_members(work, meeting), present).reached


def repeat_meeting(
    work: Work,
    meeting_id: UUID,
    *,
    number: int,
    held_on: date,
    planned_start: time | None,
    place: str,
) -> UUID:
    """Call a meeting again: the items that wait, the members, and the link that waives the number.

    The items of the first meeting count as postponed.
    """
    first = work.meetings.get(meeting_id)
    if held_on <= first.held_on:
        raise UserError("Die Wiederholungssitzung liegt nach der ersten Sitzung.")
    waiting = _waiting(work, first)
    if not waiting:
        raise UserError("Es ist kein Punkt offen geblieben, über den erneut zu verhandeln wäre.")
    fields = MeetingFields.checked(
        number=number,
        held_on=held_on,
        planned_start=planned_start,
        place=place,
        access_note=first.access_note,
        chair_id=first.chair_id,
        keeper_id=first.keeper_id,
        reference=first.reference,
    )
    made = create_meeting(work, first.committee_id, fields)
    work.repetitions.add(Repetition(meeting_id=made, repeats_id=meeting_id))
    _copy_items(work, waiting, made)
    invite_members(work, made)
    return made


def _waiting(work: Work, meeting: Meeting) -> list[AgendaItem]:
    """The items nothing was decided on, in their order; a sub-item brings its main item."""
    items = list(in_order(work.agenda_items.where(meeting_id=meeting.id)))
    waiting = {i.id for i in items if i.state not in ANSWERED and not _is_decided(work, i)}
    parents = {i.parent_id for i in items if i.id in waiting}
    return [i for i in items if i.id in waiting or i.id in parents]


def _is_decided(work: Work, item: AgendaItem) -> bool:
    votes = work.votes.where(agenda_item_id=item.id)
    return any(work.resolutions.where(vote_id=vote.id) for vote in votes)


def _copy_items(work: Work, items: list[AgendaItem], meeting_id: UUID) -> None:
    copies: dict[UUID, UUID] = {}
    for item in items:
        fields = AgendaItemFields(**{n: getattr(item, n) for n in AgendaItemFields.model_fields})
        parent_id = copies.get(item.parent_id) if item.parent_id else None
        copies[item.id] = add_item(work, meeting_id, fields, parent_id=parent_id)
        work.repeated_items.add(RepeatedItem(agenda_item_id=copies[item.id], repeats_id=item.id))
        if item.state in {ItemState.PLANNED, ItemState.CALLED} and not _is_decided(work, item):
            item.state = ItemState.POSTPONED
