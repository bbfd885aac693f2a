"""What helpers of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift


class Work(Protocol):
    """One transaction, as helpers see it."""

    @property
    def helpers(self) -> Repository[Helper]:
        """The helpers."""
        ...

    @property
    def shifts(self) -> Repository[Shift]:
        """The shifts."""
        ...

    @property
    def duties(self) -> Repository[Duty]:
        """Who helps in which shift."""
        ...
