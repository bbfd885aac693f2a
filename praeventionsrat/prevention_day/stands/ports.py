"""What stands of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.stands.records import (
        ExhibitorFeedback,
        PlanObject,
        SitePlan,
        Stand,
    )
    from praeventionsrat.prevention_day.stands.rows import StandRow


class Stands(Repository["Stand"], Protocol):
    """The stands."""

    def rows(self, event_id: UUID) -> Sequence[StandRow]:
        """All stands of a prevention day, in order."""
        ...


class Work(Protocol):
    """One transaction, as stands see it."""

    @property
    def stands(self) -> Stands:
        """The stands."""
        ...

    @property
    def site_plans(self) -> Repository[SitePlan]:
        """The plans of the places."""
        ...

    @property
    def plan_objects(self) -> Repository[PlanObject]:
        """What is drawn beside the stands."""
        ...

    @property
    def exhibitor_feedbacks(self) -> Repository[ExhibitorFeedback]:
        """What exhibitors said."""
        ...
