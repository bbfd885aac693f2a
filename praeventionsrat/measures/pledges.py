"""Pledges and the measures that carry them out, seen from the pledge."""

from uuid import UUID

from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.links import link_pledge, unlink_pledge


def link_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Say that a measure carries out a pledge; saying it twice changes nothing."""
    link_pledge(work, measure_id, pledge_id)


def unlink_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Take that back."""
    unlink_pledge(work, measure_id, pledge_id)
