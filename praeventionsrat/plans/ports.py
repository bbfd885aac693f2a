"""What plans ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.meetings import ports as meetings

if TYPE_CHECKING:
    from praeventionsrat.plans.plan_ports import (
        Plans,
        PledgePairs,
        PledgeResolutions,
        Pledges,
        PledgeTopics,
    )
    from praeventionsrat.plans.records import Chapter
    from praeventionsrat.ports import Repository


class Work(meetings.Work, Protocol):
    """One transaction, as plans see it."""

    @property
    def plans(self) -> Plans:
        """The plans and programmes."""
        ...

    @property
    def chapters(self) -> Repository[Chapter]:
        """Their chapters."""
        ...

    @property
    def pledges(self) -> Pledges:
        """What they promise."""
        ...

    @property
    def pledge_pairs(self) -> PledgePairs:
        """Which pledges of two plans belong together."""
        ...

    @property
    def pledge_resolutions(self) -> PledgeResolutions:
        """Which resolution carries out which pledge."""
        ...

    @property
    def pledge_topics(self) -> PledgeTopics:
        """Which pledge became which topic."""
        ...
