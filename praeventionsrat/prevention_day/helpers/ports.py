"""What helpers of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
    from praeventionsrat.prevention_day.helpers.rows import DutyLine, HelperRow, ShiftLine


class Helpers(Repository["Helper"], Protocol):
    """The helpers."""

    def rows(self, event_id: UUID) -> Sequence[HelperRow]:
        """Everybody who helps at a prevention day."""
        ...


class Shifts(Repository["Shift"], Protocol):
    """The shifts."""

    def lines(self, event_id: UUID) -> Sequence[ShiftLine]:
        """Every shift of a prevention day with the name of its place."""
        ...


class Duties(Repository["Duty"], Protocol):
    """Who helps in which shift."""

    def lines(self, event_id: UUID) -> Sequence[DutyLine]:
        """All of a prevention day."""
        ...


class Work(Protocol):
    """One transaction, as helpers see it."""

    @property
    def helpers(self) -> Helpers:
        """The helpers."""
        ...

    @property
    def shifts(self) -> Shifts:
        """The shifts."""
        ...

    @property
    def duties(self) -> Duties:
        """Who helps in which shift."""
        ...
