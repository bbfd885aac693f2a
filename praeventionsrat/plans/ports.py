"""What plans ask of the store."""

from typing import Protocol

from praeventionsrat.meetings import ports as meetings
from praeventionsrat.plans.records import (
    Chapter,
    Plan,
    Pledge,
    PledgePair,
    PledgeResolution,
    PledgeTopic,
)
from praeventionsrat.ports import Repository


class Work(meetings.Work, Protocol):
    """One transaction, as plans see it."""

    @property
    def plans(self) -> Repository[Plan]:
        """The plans and programmes."""
        ...

    @property
    def chapters(self) -> Repository[Chapter]:
        """Their chapters."""
        ...

    @property
    def pledges(self) -> Repository[Pledge]:
        """What they promise."""
        ...

    @property
    def pledge_pairs(self) -> Repository[PledgePair]:
        """Which pledges of two plans belong together."""
        ...

    @property
    def pledge_resolutions(self) -> Repository[PledgeResolution]:
        """Which resolution carries out which pledge."""
        ...

    @property
    def pledge_topics(self) -> Repository[PledgeTopic]:
        """Which pledge became which topic."""
        ...
