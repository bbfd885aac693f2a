"""The list every page shows: rows with room, remembered columns and order, keys that work."""

from collections.abc import Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.parts.row_delegate import RowDelegate
from ui.parts.row_model import FIT, ID_ROLE, Column, Look, Row, RowTableModel
from ui.settings_store import Settings, table_state

__all__ = ["FIT", "ID_ROLE", "Column", "Look", "RowTable", "RowTableModel"]

RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SELECT = QAbstractItemView.SelectionMode


def mark_current(view: QAbstractItemView) -> None:
    """After a click: whoever heard of it may have put the cursor back where it was.

    Qt marks what was clicked all the same, and would show one row and mean another.
    """
    here, marks = view.currentIndex(), view.selectionModel()
    if here.isValid() and not marks.isSelected(here):
        flags = marks.SelectionFlag
        marks.select(here, flags.ClearAndSelect | flags.Rows)


class RowTable(QTableView, Generic[Row]):
    """One line a row; the row under the cursor survives reloading, sorting and filtering.

    Signals:
        opened: Emitted with the id of a row when Enter or a double click asks to open it.
        current: Emitted with the id of the row under the cursor, or None.
        delete_asked: Emitted with the id when the Delete key is pressed.
    """

    opened = Signal(object)
    current = Signal(object)
    delete_asked = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        name: str,
        *,
        header: bool = True,
        empty: QWidget | None = None,
        model: type[RowTableModel[Any]] = RowTableModel,
        parent: QWidget | None = None,
    ) -> None:
        """An empty list.

        Args:
            columns: What it shows.
            name: Its accessible name.
            header: Whether headings are shown (lists of two-line rows need none).
            empty: Shown over the list while it has no line.
            model: The kind of model, for lists with headings.
            parent: As usual.
        """
        super().__init__(parent)
        self.rows_model: RowTableModel[Row] = model(columns, self)
        self._current: Hashable = None
        self._settings: tuple[Settings, str] | None = None
        self._empty, self._waits = empty, False
        self.setAccessibleName(name)
        self._dress(header)
        self.setModel(self.rows_model)
        self._size_columns()
        self.rows_model.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.pressed.connect(lambda _index: mark_current(self))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        if empty:
            empty.setParent(self.viewport())
            empty.show()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.rows_model.set_rows(rows)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show further rows as well; the cursor stays."""
        self.rows_model.add_rows(rows)
        self._show_empty()

    def wait_for_more(self, *, more: bool) -> None:
        """Whether rows are still on their way; until then no list says that it is empty."""
        self._waits = more
        self._show_empty()

    def current_id(self) -> Any:
        """The id of the row under the cursor, or None."""
        return self._current

    def select_id(self, row_id: Hashable) -> bool:
        """Put the cursor on a row; whether it is shown."""
        line = self.rows_model.line_of(row_id)
        if line < 0:
            return False
        self.setCurrentIndex(self.rows_model.index(line, 0))
        return True

    def choose_some(self) -> None:
        """Put the cursor on the first row if it is nowhere."""
        if self._current is None and self.rows_model.rowCount():
            self.select_id(self.rows_model.row_at(0).id)

    def choose_near(self, line: int) -> None:
        """Put the cursor on the row that now stands where another was."""
        if last := self.rows_model.rowCount():
            self.select_id(self.rows_model.row_at(min(line, last - 1)).id)

    def sort_by(self, column: int, *, descending: bool = False) -> None:
        """Sort, and show by which heading."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def remember(self, settings: Settings, name: str) -> None:
        """Take widths and order from the settings and keep them there from now on."""
        state = settings.get(table_state(name))
        header = self.horizontalHeader()
        widths = state.get("widths", [])
        if len(widths) == len(self.rows_model.columns):
            for column, width in enumerate(widths):
                header.resizeSection(column, int(width))
        if "sort" in state:
            self.sort_by(int(state["sort"]), descending=bool(state.get("descending")))
        self._settings = (settings, name)
        header.sectionResized.connect(self._keep)
        header.sortIndicatorChanged.connect(self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if current is not None and event.key() in RETURN_KEYS:
            self.opened.emit(current)
        elif current is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(current)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._empty:
            self._empty.setGeometry(self.viewport().rect())

    def _dress(self, header: bool) -> None:
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(SELECT.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        two_lines = any(column.second for column in self.rows_model.columns)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(60 if two_lines else 40)
        top = self.horizontalHeader()
        top.setVisible(header)
        top.setHighlightSections(False)
        top.setMinimumSectionSize(48)
        top.setResizeContentsPrecision(0)  # only the lines on screen are measured
        top.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(self.rows_model.columns):
            if column.width > 0:
                header.resizeSection(place, column.width)
            else:
                fit, rest = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
                header.setSectionResizeMode(place, fit if column.width == FIT else rest)

    @Slot()
    def _on_reset(self) -> None:
        self._show_empty()
        wanted = self._current
        if wanted is not None and not self.select_id(wanted):
            self._current = None
            self.current.emit(None)

    def _show_empty(self) -> None:
        if self._empty:
            self._empty.setVisible(not self.rows_model.rowCount() and not self._waits)

    def _on_current(self, index: QModelIndex) -> None:
        found = index.data(ID_ROLE) if index.isValid() else None
        if found is not None and found != self._current:
            self._current = found
            self.current.emit(found)

    def _keep(self) -> None:
        if self._settings:
            header = self.horizontalHeader()
            settings, name = self._settings
            widths = [header.sectionSize(i) for i in range(len(self.rows_model.columns))]
            descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            state = {"widths": widths, "sort": header.sortIndicatorSection()}
            kept = settings.get(table_state(name))  # the filters of the list stand there too
            settings.set(table_state(name), {**kept, **state, "descending": descending})
