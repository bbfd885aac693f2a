"""A measure made of what is on record already, so that nothing is typed twice."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import TITLE, MeasureFields, MeasureState
from praeventionsrat.measures.usecases.links import link_assignment, link_pledge, link_resolution
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.meetings.records import Assignment, Meeting, Resolution


def measure_from_resolution(work: Work, resolution_id: UUID, *, on: date) -> UUID:
    """Make a measure of an adopted resolution: decided on its day, with owner and due date.

    Who does it until when is taken over from the assignments of the same item.
    """
    resolution = work.resolutions.get(resolution_id)
    if not resolution.is_adopted:
        raise UserError("Aus einem abgelehnten Antrag wird keine Maßnahme.")
    vote = work.votes.get(resolution.vote_id)
    item = work.agenda_items.get(vote.agenda_item_id)
    meeting = work.meetings.get(item.meeting_id)
    given = work.assignments.where(agenda_item_id=item.id, deleted_at=None)
    first = given[0] if given else None
    fields = MeasureFields(
        title=_line(resolution.text) or item.title,
        description=resolution.text,
        person_id=first.person_id if first else None,
        organization_id=first.organization_id if first else None,
        starts_on=meeting.held_on,
        ends_on=_due(first, meeting),
    )
    reason = f"Beschluss {resolution.number} vom {day(meeting.held_on)}"
    measure_id = _decided(work, fields, meeting, reason, on)
    _rest_on(work, measure_id, resolution_id)
    for assignment in given:
        link_assignment(work, measure_id, assignment.id)
    return measure_id


def measure_from_assignment(work: Work, assignment_id: UUID, *, on: date) -> UUID:
    """Make a measure of an assignment: title, owner and due date are taken over."""
    assignment = work.assignments.get(assignment_id)
    meeting = work.meetings.get(assignment.meeting_id)
    fields = MeasureFields(
        title=assignment.title,
        person_id=assignment.person_id,
        organization_id=assignment.organization_id,
        starts_on=meeting.held_on,
        ends_on=_due(assignment, meeting),
    )
    reason = f"Auftrag {assignment.number} vom {day(meeting.held_on)}"
    measure_id = _decided(work, fields, meeting, reason, on)
    link_assignment(work, measure_id, assignment_id)
    for resolution in _resolutions(work, assignment):
        _rest_on(work, measure_id, resolution.id)
    return measure_id


def measure_from_pledge(work: Work, pledge_id: UUID, *, on: date) -> UUID:
    """Make a measure of what a plan promises: an idea, or decided where a resolution is linked."""
    pledge = work.pledges.get(pledge_id)
    plan, chapter = work.plans.get(pledge.plan_id), work.chapters.find(pledge.chapter_id)
    where = f"{plan.title}, Kapitel „{chapter.title}“" if chapter else plan.title
    fields = MeasureFields(
        title=_short(pledge.wording),
        description=_rich(pledge.wording),
        overall_concept=_rich(where),
    )
    decided = work.pledge_resolutions.of_plan(plan.id)
    adopted = [each for each in decided if each.pledge_id == pledge_id and each.is_adopted]
    state = MeasureState.DECIDED if adopted else MeasureState.IDEA
    since = min([on, *(each.decided_on for each in adopted)])
    measure_id = new_measure(work, fields, on=since, state=state, reason=f"aus: {where}")
    link_pledge(work, measure_id, pledge_id)
    for each in adopted:
        link_resolution(work, measure_id, each.resolution_id)
    return measure_id


def _rest_on(work: Work, measure_id: UUID, resolution_id: UUID) -> None:
    """A measure rests on a resolution, and carries out the pledges that led to it."""
    link_resolution(work, measure_id, resolution_id)
    pledges = {one.pledge_id for one in work.pledge_resolutions.where(resolution_id=resolution_id)}
    vote = work.votes.get(work.resolutions.get(resolution_id).vote_id)
    topics = {one.id for one in work.topics.where(agenda_item_id=vote.agenda_item_id)}
    pledges |= {one.pledge_id for one in work.pledge_topics.where(topic_id=topics)}
    for pledge_id in sorted(pledges):
        link_pledge(work, measure_id, pledge_id)


def _decided(work: Work, fields: MeasureFields, meeting: Meeting, reason: str, on: date) -> UUID:
    """A measure that is decided since its meeting; a meeting to come decides nothing yet."""
    since = min(meeting.held_on, on)
    return new_measure(work, fields, on=since, state=MeasureState.DECIDED, reason=reason)


def _resolutions(work: Work, assignment: Assignment) -> Sequence[Resolution]:
    """The adopted resolutions of the item an assignment was given at."""
    if assignment.agenda_item_id is None:
        return ()
    votes = work.votes.where(agenda_item_id=assignment.agenda_item_id)
    found = work.resolutions.where(vote_id={vote.id for vote in votes})
    return [one for one in found if one.is_adopted]


def _due(assignment: Assignment | None, meeting: Meeting) -> date | None:
    due = assignment.due_on if assignment else None
    return due if due and due >= meeting.held_on else None


def _rich(text: str) -> str:
    return richtext.to_markdown(richtext.from_plain(text))


def _line(markdown: str) -> str:
    return _short(richtext.plain(richtext.parse(markdown)))


def _short(text: str) -> str:
    """The first line of a wording, short enough for a title."""
    lines = text.strip().splitlines()
    first = lines[0].strip() if lines else ""
    if len(first) <= TITLE:
        return first
    return first[: TITLE - 1].rsplit(" ", 1)[0] + "…"
