"""What the money of a prevention day asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, Sponsor
    from praeventionsrat.prevention_day.money.rows import BudgetRow, PressRow, SponsorRow


class BudgetItems(Repository["BudgetItem"], Protocol):
    """What a day costs and who pays."""

    def rows(self, event_id: UUID) -> Sequence[BudgetRow]:
        """Every line, expenses first; what applications bring is not looked up."""
        ...


class Sponsors(Repository["Sponsor"], Protocol):
    """Who gives something."""

    def rows(self, event_id: UUID) -> Sequence[SponsorRow]:
        """Every sponsor as they were put."""
        ...


class PressItems(Repository["PressItem"], Protocol):
    """What goes to the press and comes from it."""

    def rows(self, event_id: UUID) -> Sequence[PressRow]:
        """Every entry, the latest first, those without a day on top."""
        ...


class Work(Protocol):
    """One transaction, as money sees it."""

    @property
    def budget_items(self) -> BudgetItems:
        """What a day costs and who pays."""
        ...

    @property
    def sponsors(self) -> Sponsors:
        """Who gives something."""
        ...

    @property
    def press_items(self) -> PressItems:
        """What goes to the press and comes from it."""
        ...
