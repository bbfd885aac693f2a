"""Pledges and the measures that carry them out."""

from uuid import UUID

from praeventionsrat.measures.parts import PledgeMeasure
from praeventionsrat.measures.ports import Work


def link_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Say that a measure carries out a pledge; saying it twice changes nothing."""
    work.pledges.get(pledge_id)
    work.measures.get(measure_id)
    if not work.pledge_measures.where(pledge_id=pledge_id, measure_id=measure_id):
        work.pledge_measures.add(PledgeMeasure(pledge_id=pledge_id, measure_id=measure_id))


def unlink_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Take that back."""
    for link in work.pledge_measures.where(pledge_id=pledge_id, measure_id=measure_id):
        work.pledge_measures.remove(link)
