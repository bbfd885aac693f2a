"""What the Versprechen-Bilanz asks of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.measures.parts import PledgeMeasure
    from praeventionsrat.measures.records import Light, MeasureState


@dataclass(frozen=True, slots=True)
class PledgeDeed:
    """A measure that carries out a pledge."""

    pledge_id: UUID
    measure_id: UUID
    number: str
    title: str
    state: MeasureState
    light: Light
    ends_on: date | None
    by_itself: bool = False
    """It rests on a resolution that carries the pledge out."""


class PledgeMeasures(Repository["PledgeMeasure"], Protocol):
    """Which measure carries out which pledge."""

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeDeed]:
        """Those of one plan, by number."""
        ...

    def resting_on(self, resolution_ids: frozenset[UUID]) -> Sequence[tuple[UUID, PledgeDeed]]:
        """Measures that rest on resolutions: each with its resolution, and no pledge yet."""
        ...
