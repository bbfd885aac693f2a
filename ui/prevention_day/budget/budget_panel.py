"""The tab Budget: every line with plan and bill, and what it all comes to.

Whoever answers for the money sits here with a heap of invoices. She wants to know whether it will
do; she fears the one bill that nobody had planned.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.money import short_money
from praeventionsrat.prevention_day.money.budgeting import (
    add_budget_item,
    remove_budget_item,
    set_amount,
)
from praeventionsrat.prevention_day.money.reading import Budget, read_budget
from praeventionsrat.prevention_day.money.records import BudgetItemFields, MoneySide
from praeventionsrat.prevention_day.money.rows import BudgetRow
from praeventionsrat.prevention_day.money.totals import balance_told
from praeventionsrat.prevention_day.money.words import SIDES
from ui.context import AppContext
from ui.parts.cards import row
from ui.parts.chips import FilterChips
from ui.prevention_day.budget.amounts import BudgetTable
from ui.prevention_day.budget.budget_form import BudgetForm
from ui.prevention_day.budget.rows import LINE_SHEET, LINES
from ui.prevention_day.budget.totals_bar import TotalsBar
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.prevention_day.tasks.files_panel import EventFiles

SIDE = "side"
LISTED = Listed(
    "Budget",
    "Posten",
    "Neuer Posten",
    add_budget_item,
    remove_budget_item,
    (
        "budget",
        "Noch kein Budget",
        "Tragen Sie ein, was der Tag kosten wird und woher das Geld kommt. Sponsoren und "
        "Förderanträge zählen von selbst mit.",
    ),
    "day-budget",
)


class BudgetPanel(RecordListPanel[BudgetRow]):
    """List on the left, the chosen line on the right, the sums above both."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.budget: Budget | None = None
        self.facts = BudgetForm(context)
        self.totals = TotalsBar()
        self.sides_chips = FilterChips(self.tr("Seite"))
        self.sides_chips.set_group(
            SIDE,
            [(MoneySide.EXPENSE, self.tr("Ausgaben")), (MoneySide.INCOME, self.tr("Einnahmen"))],
        )
        self.sides_chips.keep_on_one_line()
        files = EventFiles(context, "budget_item_id", self.tr("Beleg hinzufügen …"))
        super().__init__(
            context,
            today,
            LISTED,
            LINES,
            LINE_SHEET,
            self.facts,
            files=files,
            table=BudgetTable(),
            sizes=(620, 400),
        )
        self.sides_chips.changed.connect(self._narrow)
        assert isinstance(self.table, BudgetTable)
        later = Qt.ConnectionType.QueuedConnection  # the list is made anew; its editor closes first
        self.table.amount_typed.connect(self._keep_amount, later)
        self.table.refused.connect(context.notify.error)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        fields = row(self.sides_chips, self.filter)
        fields.setStretch(1, 1)
        fields.setAlignment(self.sides_chips, Qt.AlignmentFlag.AlignVCenter)
        line.setLayout(fields)
        return (self.totals, line)

    def read(self, event_id: UUID) -> Sequence[BudgetRow]:
        """Override."""
        self.budget = self.context.operations.ask(read_budget, event_id)
        self.totals.tell(self.budget)
        self.sides_chips.setVisible(bool(self.budget.lines))
        return self.budget.lines

    def blank(self) -> BudgetItemFields:
        """Override: on the side that is looked at."""
        side = self.sides_chips.value(SIDE) or MoneySide.EXPENSE
        return BudgetItemFields(title=self.tr("Neuer Posten"), side=side)

    def heading(self, row: BudgetRow) -> str:
        """Override."""
        known = self.tr("noch offen") if row.actual is None else short_money(row.actual)
        return f"{SIDES[row.side]} · {known}"

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.facts.title

    def tell(self, row: BudgetRow) -> None:
        """Override."""
        self.facts.tell(row)

    def summary(self) -> str:
        """Override."""
        if self.budget is None or not (self.budget.lines or self.budget.sponsors):
            return ""
        return balance_told(self.budget.totals.expected_balance)

    @Slot(object, str, object)
    def _keep_amount(self, item_id: UUID, name: str, cents: int | None) -> None:
        found = next((one for one in self.rows if one.id == item_id), None)
        if found is None or not self.flush():
            return
        before = found.planned if name == "planned_cents" else found.actual
        if cents != before:
            words = self.tr("Betrag ändern")
            self.context.operations.perform(words, set_amount, item_id, name, cents)

    def _narrow(self) -> None:
        side = self.sides_chips.value(SIDE)
        accepts = (lambda one: one.side is side) if side else None
        self.table.rows_model.filter_rows(accepts)
        self.table.choose_some()
        self.show_current()
