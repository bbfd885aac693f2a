"""All SQL about which measure carries out which pledge."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from db.repositories.base import Repository
from praeventionsrat.measures.parts import MeasureResolution, PledgeMeasure
from praeventionsrat.measures.pledge_ports import PledgeDeed
from praeventionsrat.measures.records import Measure
from praeventionsrat.plans.records import Pledge

NOBODY = UUID(int=0)


class PledgeMeasureRepository(Repository[PledgeMeasure]):
    """Pledges that measures carry out."""

    record = PledgeMeasure

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeDeed]:
        """Those of one plan, by number."""
        query = (
            select(col(PledgeMeasure.pledge_id), *_deed())
            .join(Measure, col(Measure.id) == col(PledgeMeasure.measure_id))
            .join(Pledge, col(Pledge.id) == col(PledgeMeasure.pledge_id))
            .where(col(Pledge.plan_id) == plan_id, col(Measure.deleted_at).is_(None))
            .order_by(col(Measure.number), col(Measure.id))
        )
        return [PledgeDeed(*line) for line in self.session.execute(query)]

    def resting_on(self, resolution_ids: frozenset[UUID]) -> Sequence[tuple[UUID, PledgeDeed]]:
        """Measures that rest on resolutions: each with its resolution, and no pledge yet."""
        query = (
            select(col(MeasureResolution.resolution_id), *_deed())
            .join(Measure, col(Measure.id) == col(MeasureResolution.measure_id))
            .where(
                col(MeasureResolution.resolution_id).in_(resolution_ids),
                col(Measure.deleted_at).is_(None),
            )
            .order_by(col(Measure.number), col(Measure.id))
        )
        return [
            (line[0], replace(PledgeDeed(NOBODY, *line[1:]), by_itself=True))
            for line in self.session.execute(query)
        ]


def _deed() -> tuple[Any, ...]:
    return (
        col(Measure.id),
        col(Measure.number),
        col(Measure.title),
        col(Measure.state),
        col(Measure.light),
        col(Measure.ends_on),
    )
