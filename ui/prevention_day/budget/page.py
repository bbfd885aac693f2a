"""The page Budget of a prevention day: lines with plan and bill, and the sponsors."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from praeventionsrat.prevention_day.money.documents import BUDGET, BUDGET_PDF
from ui.context import AppContext
from ui.parts.cards import primary, tool
from ui.prevention_day.budget.budget_panel import BudgetPanel
from ui.prevention_day.budget.sponsors_panel import SponsorsPanel
from ui.prevention_day.tabbed_page import TabbedDayPage
from ui.shell.icons import icon
from ui.shell.page import Command

BUDGET_TAB, SPONSORS_TAB = range(2)
WRITINGS = ((BUDGET, "word"), (BUDGET_PDF, "pdf"))


class BudgetPage(TabbedDayPage):
    """Two tabs about one prevention day."""

    area = "day_budget"
    tables = (
        "budget_item", "sponsor", "funding_application", "funding_programme", "payment",
        "visitor_count", "organization", "event_attachment",
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.budget = BudgetPanel(context, self.now)
        self.sponsors = SponsorsPanel(context, self.now)
        self.add = primary(self.tr("Neuer Posten"), self.new, symbol="add", tip="Strg+N")
        self.more = tool("more", self.tr("Weitere Aktionen"))
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.build(
            (self.tr("Budget"), self.budget),
            (self.tr("Sponsoren"), self.sponsors),
            name=self.tr("Bereiche des Budgets"),
            actions=(self.more, self.add),
        )

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Budget")

    def tab_shown(self) -> None:
        """Override."""
        panel = self.sponsors if self.panel is self.sponsors else self.budget
        self.add.setText(panel.listed.new)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is not None and kind in {"budget_item", "sponsor"}:
            self.show_tab(SPONSORS_TAB if kind == "sponsor" else BUDGET_TAB)
            self.panel.open_record(found)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        writings = [
            Command(export.label, partial(self.write_out, export), symbol)
            for export, symbol in WRITINGS
        ]
        return [*super().commands(), *writings]

    def help_topic(self) -> str:
        """Override."""
        return "budget-praeventionstag"

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for export, symbol in WRITINGS:
            menu.addAction(icon(symbol), export.label, partial(self.write_out, export))
        return menu
