"""The list of the budget as a table one types sums into: on a cell with a sum, just begin."""

from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.money.rows import BudgetRow
from ui.parts.money_field import MoneyField
from ui.parts.row_delegate import RowDelegate
from ui.parts.row_model import ID_ROLE, Index, RowTableModel
from ui.parts.row_table import RowTable
from ui.prevention_day.budget.rows import LINES

PLANNED, ACTUAL = 1, 2
NAMES = {PLANNED: "planned_cents", ACTUAL: "actual_cents"}
HEADINGS = {PLANNED: "Geplant", ACTUAL: "Tatsächlich"}
TRIGGER = QAbstractItemView.EditTrigger


class BudgetModel(RowTableModel[BudgetRow]):
    """Sums can be typed, except those an application brings."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override."""
        found = super().flags(index)
        if index.column() in NAMES and self.row_at(index.row()).grant is None:
            return found | Qt.ItemFlag.ItemIsEditable
        return found


class BudgetTable(RowTable[BudgetRow]):
    """Every line; the cursor keeps its column, so that a whole column is typed downwards.

    Signals:
        amount_typed: Emitted with the id of a line, the name of the sum and its cents or None.
        refused: Emitted with a sentence where what was typed is no sum.
    """

    amount_typed = Signal(object, str, object)
    refused = Signal(str)

    def __init__(self) -> None:
        self._column = 0
        super().__init__(LINES, "Budget", model=BudgetModel)
        self.setItemDelegate(AmountDelegate(self))
        self.setEditTriggers(TRIGGER.AnyKeyPressed | TRIGGER.SelectedClicked)
        self.selectionModel().currentChanged.connect(self._keep_column)

    def select_id(self, row_id: Any) -> bool:
        """Override: in the column of the cursor."""
        line = self.rows_model.line_of(row_id)
        if line < 0:
            return False
        self.setCurrentIndex(self.rows_model.index(line, self._column))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Enter in a field ends the typing and opens nothing."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing is looked for letter by letter: letters and digits are sums here."""

    def _keep_column(self, index: QModelIndex) -> None:
        if index.isValid():
            self._column = index.column()


class AmountDelegate(RowDelegate):
    """Opens a field for sums over the cell."""

    def __init__(self, table: BudgetTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Override."""
        return MoneyField(HEADINGS[index.column()], parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Override."""
        row = self._table.rows_model.row_at(index.row())
        field = cast("MoneyField", editor)
        field.set_value(row.planned if index.column() == PLANNED else row.actual)

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Override: the page keeps it once the editor has gone."""
        field = cast("MoneyField", editor)
        try:
            cents = field.value()
        except UserError as err:
            self._table.refused.emit(str(err))
            return
        self._table.amount_typed.emit(index.data(ID_ROLE), NAMES[index.column()], cents)
