"""What money of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, Sponsor


class Work(Protocol):
    """One transaction, as money see it."""

    @property
    def budget_items(self) -> Repository[BudgetItem]:
        """What a day costs and who pays."""
        ...

    @property
    def sponsors(self) -> Repository[Sponsor]:
        """Who gives something."""
        ...

    @property
    def press_items(self) -> Repository[PressItem]:
        """What goes to the press and comes from it."""
        ...
