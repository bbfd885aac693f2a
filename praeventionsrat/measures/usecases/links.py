"""What a measure rests on: resolutions and assignments, and the measure made of one of them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.measures.parts import MeasureAssignment, MeasureResolution
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import TITLE, Measure, MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.meetings.records import Assignment, Meeting, Resolution


def link_resolution(work: Work, measure_id: UUID, resolution_id: UUID) -> None:
    """Let a measure rest on a resolution; twice is once."""
    work.measures.get(measure_id)
    work.resolutions.get(resolution_id)
    if not work.measure_resolutions.where(measure_id=measure_id, resolution_id=resolution_id):
        link = MeasureResolution(measure_id=measure_id, resolution_id=resolution_id)
        work.measure_resolutions.add(link)


def unlink_resolution(work: Work, measure_id: UUID, resolution_id: UUID) -> None:
    """Forget that a measure rests on a resolution."""
    for link in work.measure_resolutions.where(measure_id=measure_id, resolution_id=resolution_id):
        work.measure_resolutions.remove(link)


def link_assignment(work: Work, measure_id: UUID, assignment_id: UUID) -> None:
    """Let an assignment carry a measure out; twice is once."""
    work.measures.get(measure_id)
    work.assignments.get(assignment_id)
    if not work.measure_assignments.where(measure_id=measure_id, assignment_id=assignment_id):
        link = MeasureAssignment(measure_id=measure_id, assignment_id=assignment_id)
        work.measure_assignments.add(link)


def unlink_assignment(work: Work, measure_id: UUID, assignment_id: UUID) -> None:
    """Forget that an assignment carries a measure out."""
    for link in work.measure_assignments.where(measure_id=measure_id, assignment_id=assignment_id):
        work.measure_assignments.remove(link)


def measures_of_resolution(work: Work, resolution_id: UUID) -> Sequence[Measure]:
    """The measures that rest on a resolution, by number."""
    links = work.measure_resolutions.where(resolution_id=resolution_id)
    return _named(work, frozenset(link.measure_id for link in links))


def measures_of_assignment(work: Work, assignment_id: UUID) -> Sequence[Measure]:
    """The measures an assignment carries out, by number."""
    links = work.measure_assignments.where(assignment_id=assignment_id)
    return _named(work, frozenset(link.measure_id for link in links))


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
    link_resolution(work, measure_id, resolution_id)
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
        link_resolution(work, measure_id, resolution.id)
    return measure_id


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


def _line(markdown: str) -> str:
    """The first line of a wording, short enough for a title."""
    lines = richtext.plain(richtext.parse(markdown)).strip().splitlines()
    first = lines[0].strip() if lines else ""
    if len(first) <= TITLE:
        return first
    return first[: TITLE - 1].rsplit(" ", 1)[0] + "…"


def _named(work: Work, ids: frozenset[UUID]) -> Sequence[Measure]:
    found = work.measures.where(id=ids, deleted_at=None)
    return sorted(found, key=lambda measure: measure.number)
