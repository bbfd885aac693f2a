"""What stands of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.stands.records import (
        ExhibitorFeedback,
        PlanObject,
        SitePlan,
        Stand,
    )


class Work(Protocol):
    """One transaction, as stands see it."""

    @property
    def stands(self) -> Repository[Stand]:
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
