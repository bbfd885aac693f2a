"""The page Budget of a prevention day."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.prevention_day.day_page import DayPage


class BudgetPage(DayPage):
    """Budget."""

    area = "day_budget"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_content(QWidget())
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Budget")

    def show_day(self, event_id: UUID) -> None:
        """Override."""

    def help_topic(self) -> str:
        """Override."""
        return "budget-praeventionstag"
