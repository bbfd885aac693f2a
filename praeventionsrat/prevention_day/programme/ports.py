"""What places and items of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.programme.records import (
        Contributor,
        PowerCircuit,
        ProgrammeItem,
        Venue,
        WalkingTime,
    )


class Work(Protocol):
    """One transaction, as places and items see it."""

    @property
    def venues(self) -> Repository[Venue]:
        """The places."""
        ...

    @property
    def power_circuits(self) -> Repository[PowerCircuit]:
        """Their circuits."""
        ...

    @property
    def walking_times(self) -> Repository[WalkingTime]:
        """How long one walks between two places."""
        ...

    @property
    def programme_items(self) -> Repository[ProgrammeItem]:
        """The items of the programmes."""
        ...

    @property
    def contributors(self) -> Repository[Contributor]:
        """Who takes part in them."""
        ...
