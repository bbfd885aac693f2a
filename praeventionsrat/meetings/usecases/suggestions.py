"""What an agenda could take in, and taking it in."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.council.usecases import rules_of
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.followup import may_approve
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, ItemState, Meeting, MeetingState
from praeventionsrat.meetings.suggestions import (
    Suggestion,
    SuggestionKind,
    can_carry,
    goes_before,
    in_part,
    is_control,
    of_assignment,
    of_item,
    of_paper,
    of_topic,
    owes_report,
)
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import CarriedItem, TopicState
from praeventionsrat.meetings.usecases.consultations import as_item, link_paper, waiting_papers
from praeventionsrat.meetings.usecases.followup import suggest_items
from praeventionsrat.meetings.usecases.items import add_item, move_item
from praeventionsrat.meetings.usecases.topics import use_topic

REMEMBERED = 12
"""How many earlier meetings are looked through."""
OVER = frozenset({MeetingState.HELD, MeetingState.CANCELLED})
REASONS = {
    SuggestionKind.APPROVAL: "Niederschrift noch nicht genehmigt",
    SuggestionKind.CONTROL: "offene Aufträge aus früheren Sitzungen",
    SuggestionKind.REPORT: "Umlaufverfahren seit der letzten Sitzung",
}


def suggestions(work: Work, meeting_id: UUID) -> Sequence[Suggestion]:
    """Everything this agenda could take in, in the order in which it would be missed.

    What stands on the agenda under the same words is not offered.
    """
    meeting = work.meetings.get(meeting_id)
    if meeting.state in OVER:
        return ()
    listed = {fold(item.title) for item in work.agenda_items.where(meeting_id=meeting_id)}
    found = [
        *_due_formalities(work, meeting),
        *_topics(work, meeting),
        *_papers(work, meeting),
        *_left_over(work, meeting),
        *_reports(work, meeting),
    ]
    wanted = [one for one in found if fold(one.title) not in listed]
    return sorted(wanted, key=lambda one: list(SuggestionKind).index(one.kind))


def take_suggestion(work: Work, meeting_id: UUID, suggestion_id: str) -> UUID:
    """Put a suggestion on the agenda where such items stand; returns the new item."""
    wanted = _find(work, meeting_id, suggestion_id)
    if wanted.topic_id:
        item_id = use_topic(work, wanted.topic_id, meeting_id, wanted.fields)
    else:
        item_id = add_item(work, meeting_id, wanted.fields)
    if wanted.paper_id:
        link_paper(work, wanted.paper_id, item_id)
    if wanted.item_id:
        _carried(work, wanted.item_id).agenda_item_id = item_id
    _find_place(work, item_id, wanted.kind)
    return item_id


def dismiss_suggestion(work: Work, meeting_id: UUID, suggestion_id: str, *, on: date) -> None:
    """Never offer a left-over item or a topic again."""
    wanted = _find(work, meeting_id, suggestion_id)
    if wanted.topic_id:
        work.topics.get(wanted.topic_id).dropped_on = on
    elif wanted.item_id:
        _carried(work, wanted.item_id).dismissed_on = on
    else:
        raise UserError("Dieser Vorschlag entsteht von selbst und verschwindet, sobald er "
                        "erledigt ist.")  # fmt: skip


def _find(work: Work, meeting_id: UUID, suggestion_id: str) -> Suggestion:
    offered = suggestions(work, meeting_id)
    found = next((one for one in offered if one.id == suggestion_id), None)
    if found is None:
        raise UserError("Dieser Vorschlag wird nicht mehr gebraucht.")
    return found


def _due_formalities(work: Work, meeting: Meeting) -> Iterator[Suggestion]:
    """Approvals and the Beschlusskontrolle stand where the committee meets, in public or not."""
    is_public = rules_of(work, meeting.committee_id).is_public
    for fields in suggest_items(work, meeting.id):
        kind = _formality(fields.title)
        own = fields if kind is SuggestionKind.REPORT else in_part(fields, is_public=is_public)
        yield Suggestion(kind, own, REASONS[kind])


def _formality(title: str) -> SuggestionKind:
    if is_control(title):
        return SuggestionKind.CONTROL
    return SuggestionKind.APPROVAL if may_approve(title) else SuggestionKind.REPORT


def _topics(work: Work, meeting: Meeting) -> Iterator[Suggestion]:
    is_public = rules_of(work, meeting.committee_id).is_public
    for row in work.topics.rows():
        if row.state is TopicState.OPEN and _fits(row, meeting):
            yield of_topic(row, meeting.id, is_public=is_public)


def _papers(work: Work, meeting: Meeting) -> Iterator[Suggestion]:
    for paper, step in waiting_papers(work, meeting):
        chosen = step.meeting_id == meeting.id
        yield of_paper(paper, as_item(paper, step), is_for_this=chosen)


def _fits(row: TopicRow, meeting: Meeting) -> bool:
    """Whether a topic is for this committee and not wished for a later day."""
    later = row.wished_on is not None and row.wished_on > meeting.held_on
    return row.committee_id in {None, meeting.committee_id} and not later


def _left_over(work: Work, meeting: Meeting) -> Iterator[Suggestion]:
    """What earlier meetings put off or did not come to, unless it came up again since."""
    earlier = _over_before(work, meeting)[-REMEMBERED:]
    every = work.agenda_items.where(meeting_id={other.id for other in earlier})
    settled = _settled(work, every)
    came_up: set[str] = set()
    for other in reversed(earlier):
        items = [item for item in every if item.meeting_id == other.id]
        for item in _left_in(work, other, items, is_last=other is earlier[-1]):
            if item.id not in settled and fold(item.title) not in came_up:
                yield of_item(item, other)
        came_up |= {fold(item.title) for item in items}


def _settled(work: Work, items: Sequence[AgendaItem]) -> set[UUID]:
    known = work.carried_items.where(carried_id={item.id for item in items})
    return {one.carried_id for one in known if one.agenda_item_id or one.dismissed_on}


def _left_in(
    work: Work, meeting: Meeting, items: Sequence[AgendaItem], *, is_last: bool
) -> Sequence[AgendaItem]:
    """What was put off; at the last meeting also what nobody came to."""
    ordered = [item for item in agenda.in_order(items) if can_carry(item)]
    unreached = _unreached(work, meeting, ordered) if is_last else ()
    return [i for i in ordered if i.state is ItemState.POSTPONED or i in unreached]


def _unreached(work: Work, meeting: Meeting, items: Sequence[AgendaItem]) -> Sequence[AgendaItem]:
    """Everything of a cancelled meeting; else what stands after the last item dealt with."""
    planned = [item for item in items if item.state is ItemState.PLANNED]
    if meeting.state is MeetingState.CANCELLED:
        return planned
    dealt_with = [place for place, item in enumerate(items) if _is_dealt_with(work, item)]
    return [i for i in planned if dealt_with and items.index(i) > dealt_with[-1]]


def _is_dealt_with(work: Work, item: AgendaItem) -> bool:
    called = item.state in {ItemState.CALLED, ItemState.REFERRED}
    written = item.minutes_text or item.outcome or item.started_at
    return bool(called or written or work.votes.where(agenda_item_id=item.id))


def _reports(work: Work, meeting: Meeting) -> Iterator[Suggestion]:
    earlier = {
        other.id
        for other in work.meetings.where(committee_id=meeting.committee_id, deleted_at=None)
        if other.held_on < meeting.held_on
    }
    given = work.assignments.where(meeting_id=earlier, done_on=None, deleted_at=None)
    tracked = work.trackings.where(assignment_id={one.id for one in given})
    known = {tracking.assignment_id: tracking for tracking in tracked}
    due = [
        one for one in given if one.id in known and owes_report(one, known[one.id], meeting.held_on)
    ]
    items = work.agenda_items.lines({one.meeting_id for one in due})
    secret = {item.id for item in items if not item.is_public}
    for one in due:
        is_public = one.agenda_item_id not in secret
        yield of_assignment(one, known[one.id], is_public=is_public)


def _over_before(work: Work, meeting: Meeting) -> Sequence[Meeting]:
    over = [
        other
        for other in work.meetings.where(committee_id=meeting.committee_id)
        if other.held_on < meeting.held_on and other.state in OVER and other.deleted_at is None
    ]
    return sorted(over, key=lambda other: (other.held_on, other.number))


def _carried(work: Work, item_id: UUID) -> CarriedItem:
    known = work.carried_items.where(carried_id=item_id)
    if known:
        return known[0]
    carried = CarriedItem(carried_id=item_id)
    work.carried_items.add(carried)
    return carried


def _find_place(work: Work, item_id: UUID, kind: SuggestionKind) -> None:
    """In a draft an item moves where such items stand; after the invitation it is a Nachtrag."""
    item = work.agenda_items.get(item_id)
    if item.number:
        return
    behind = goes_before(kind)
    others = work.agenda_items.where(meeting_id=item.meeting_id, parent_id=None)
    following = next(
        (
            other.id
            for other in agenda.in_order(others)
            if other.id != item_id and other.is_public == item.is_public and behind(other)
        ),
        None,
    )
    move_item(work, item_id, parent_id=None, before_id=following)
