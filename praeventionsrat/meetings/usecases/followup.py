"""What earlier meetings of a committee hand to the agenda of this one."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.meetings.followup import (
    ControlLine,
    Followed,
    Sitting,
    control_list,
    is_approval_of,
    may_approve,
    missing_items,
)
from praeventionsrat.meetings.ports import ItemLine, Work
from praeventionsrat.meetings.records import (
    AgendaItemFields,
    Assignment,
    AssignmentFields,
    ItemState,
    Meeting,
    MeetingState,
)
from praeventionsrat.meetings.tracking import Tracking
from praeventionsrat.meetings.usecases.circulating import report_items
from praeventionsrat.meetings.usecases.items import add_item

MOST = 200
"""More minutes between signature and approval than any office has."""
AHEAD = frozenset({MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.RUNNING})


def suggest_items(work: Work, meeting_id: UUID) -> Sequence[AgendaItemFields]:
    """Items the agenda lacks (rule 9): minutes not yet approved, the Beschlusskontrolle.

    An item that approves minutes and was withdrawn or postponed comes again.
    """
    meeting = work.meetings.get(meeting_id)
    earlier = _held_before(work, meeting)
    every = work.agenda_items.lines({other.id for other in earlier})
    known = [item for item in every if may_approve(item.title)]
    titles = [item.title for item in work.agenda_items.where(meeting_id=meeting_id)]
    waiting = {row.meeting_id for row in work.minutes_steps.waiting(MOST)}
    unapproved = [
        (other.number, other.held_on)
        for other in earlier
        if _waits(other, known, is_due=other is earlier[-1] or other.id in waiting)
    ]
    missing = missing_items(titles, unapproved, controls=bool(control_of(work, meeting_id)))
    return [*missing, *report_items(work, meeting)]


def _waits(meeting: Meeting, items: Sequence[ItemLine], *, is_due: bool) -> bool:
    """Whether minutes wait for approval: never asked for though due, or what was put off."""
    tried = [i for i in items if is_approval_of(i.title, meeting.number, meeting.held_on)]
    put_off = {ItemState.WITHDRAWN, ItemState.POSTPONED}
    return all(item.state in put_off for item in tried) if tried else is_due


def add_suggested_items(work: Work, meeting_id: UUID) -> int:
    """Put everything suggested on the agenda; returns how many items are new."""
    wanted = suggest_items(work, meeting_id)
    for fields in wanted:
        add_item(work, meeting_id, fields)
    return len(wanted)


def control_of(
    work: Work, meeting_id: UUID, *, public: bool | None = None
) -> Sequence[ControlLine]:
    """The Beschlusskontrolle for a meeting: its committee's assignments (rule 16)."""
    meeting = work.meetings.get(meeting_id)
    earlier = _held_before(work, meeting)
    held = {other.id: other for other in earlier}
    given = work.assignments.where(meeting_id=set(held), deleted_at=None)
    tracked = work.trackings.where(assignment_id={one.id for one in given})
    known = {tracking.assignment_id: tracking for tracking in tracked}
    hidden = [item for item in work.agenda_items.lines(held) if not item.is_public]
    # a loose one may come from the non-public part of its meeting, where there is one
    secret = {item.id for item in hidden} | {item.meeting_id for item in hidden}
    followed = [
        _followed(
            work,
            held[one.meeting_id],
            one,
            known.get(one.id),
            is_public=(one.agenda_item_id or one.meeting_id) not in secret,
        )
        for one in given
    ]
    previous: date | None = earlier[-1].held_on if earlier else None
    return control_list(
        followed, meeting.held_on, previous, public=public, sitting=_sitting(work, meeting)
    )


def _sitting(work: Work, meeting: Meeting) -> Sitting:
    """Whether a meeting is over, or the next of its committee."""
    own = [m for m in work.meetings.where(committee_id=meeting.committee_id) if not m.deleted_at]
    last = max((m.held_on for m in own if m.state is MeetingState.HELD), default=date.min)
    coming = [m for m in own if m.state in AHEAD and m.held_on >= last]
    first = min(coming, key=lambda m: (m.held_on, m.number), default=None)
    return Sitting(
        id=meeting.id,
        is_over=meeting.state is MeetingState.HELD,
        is_next=first is not None and first.id == meeting.id,
    )


def _held_before(work: Work, meeting: Meeting) -> list[Meeting]:
    took_place = {MeetingState.RUNNING, MeetingState.HELD}
    held = [
        other
        for other in work.meetings.where(committee_id=meeting.committee_id)
        if other.held_on < meeting.held_on
        and other.state in took_place
        and other.deleted_at is None
    ]
    return sorted(held, key=lambda m: (m.held_on, m.number))


def _followed(
    work: Work,
    meeting: Meeting,
    assignment: Assignment,
    known: Tracking | None,
    *,
    is_public: bool,
) -> Followed:
    fields = AssignmentFields.model_validate(assignment.model_dump())
    heard = work.meetings.find(known.reported_in_id) if known else None
    if heard is not None and heard.deleted_at is not None:
        heard = None  # a meeting in the Papierkorb heard nothing: it is reported once more
    return Followed(
        id=assignment.id,
        number=assignment.number,
        given_on=meeting.held_on,
        fields=fields,
        is_public=is_public,
        is_tracked=known is not None,
        reported_in=heard.id if heard else None,
        reported_on=heard.held_on if heard else None,
    )
