"""What a measure rests on: pledges, resolutions, assignments."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.measures.parts import MeasureAssignment, MeasureResolution, PledgeMeasure
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Measure


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


def link_pledge(work: Work, measure_id: UUID, pledge_id: UUID) -> None:
    """Let a measure carry out what a plan promises; twice is once."""
    work.measures.get(measure_id)
    work.pledges.get(pledge_id)
    if not work.pledge_measures.where(measure_id=measure_id, pledge_id=pledge_id):
        work.pledge_measures.add(PledgeMeasure(measure_id=measure_id, pledge_id=pledge_id))


def unlink_pledge(work: Work, measure_id: UUID, pledge_id: UUID) -> None:
    """Forget that a measure carries out a pledge."""
    for link in work.pledge_measures.where(measure_id=measure_id, pledge_id=pledge_id):
        work.pledge_measures.remove(link)


def measures_of_resolution(work: Work, resolution_id: UUID) -> Sequence[Measure]:
    """The measures that rest on a resolution, by number."""
    links = work.measure_resolutions.where(resolution_id=resolution_id)
    return _named(work, frozenset(link.measure_id for link in links))


def measures_of_assignment(work: Work, assignment_id: UUID) -> Sequence[Measure]:
    """The measures an assignment carries out, by number."""
    links = work.measure_assignments.where(assignment_id=assignment_id)
    return _named(work, frozenset(link.measure_id for link in links))


def measures_of_pledge(work: Work, pledge_id: UUID) -> Sequence[Measure]:
    """The measures that carry a pledge out, by number."""
    links = work.pledge_measures.where(pledge_id=pledge_id)
    return _named(work, frozenset(link.measure_id for link in links))


def _named(work: Work, ids: frozenset[UUID]) -> Sequence[Measure]:
    found = work.measures.where(id=ids, deleted_at=None)
    return sorted(found, key=lambda measure: measure.number)
