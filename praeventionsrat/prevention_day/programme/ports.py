"""What places and items of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.programme.records import (
        Contributor,
        PowerCircuit,
        ProgrammeItem,
        Venue,
        WalkingTime,
    )
    from praeventionsrat.prevention_day.programme.rows import ItemRow, VenueRow


class Venues(Repository["Venue"], Protocol):
    """The places."""

    def rows(self, event_id: UUID) -> Sequence[VenueRow]:
        """All places of a prevention day in order."""
        ...


class WalkingTimes(Repository["WalkingTime"], Protocol):
    """How long one walks between two places."""

    def minutes(self, event_id: UUID) -> Mapping[frozenset[UUID], int]:
        """The noted minutes between two places of a prevention day."""
        ...


class ProgrammeItems(Repository["ProgrammeItem"], Protocol):
    """The items of the programmes."""

    def rows(self, event_id: UUID) -> Sequence[ItemRow]:
        """All items with those who take part: by day, time, place; the tray last."""
        ...

    def long_texts(self, event_id: UUID) -> Mapping[UUID, str]:
        """The rich texts of those items that have one."""
        ...

    def next_position(self, event_id: UUID) -> int:
        """Behind all there are."""
        ...


class Work(Protocol):
    """One transaction, as places and items see it."""

    @property
    def venues(self) -> Venues:
        """The places."""
        ...

    @property
    def power_circuits(self) -> Repository[PowerCircuit]:
        """Their circuits."""
        ...

    @property
    def walking_times(self) -> WalkingTimes:
        """How long one walks between two places."""
        ...

    @property
    def programme_items(self) -> ProgrammeItems:
        """The items of the programmes."""
        ...

    @property
    def contributors(self) -> Repository[Contributor]:
        """Who takes part in them."""
        ...
