"""Measures as a table: under headings where wanted, state, owner and end edited in their place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from praeventionsrat.measures.listing import Grouping, grouped
from praeventionsrat.measures.row_ports import MeasureRow
from ui.measures.cells import CellDelegate
from ui.measures.columns import EDITABLE, columns
from ui.parts.row_model import SECOND_ROLE, Index, RowTableModel
from ui.parts.row_table import RETURN_KEYS, RowTable

HEADING = 44


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names the group below it."""

    title: str
    number: int

    @property
    def id(self) -> str:
        """Never that of a measure."""
        return f"heading {self.title}"

    @property
    def words(self) -> str:
        """„Altstadt  ·  12“."""
        return f"{self.title}  ·  {self.number}"


class GroupedModel(RowTableModel[MeasureRow]):
    """Puts headings between the rows; what is exported are the rows alone."""

    by = Grouping.NONE

    @property
    def _lines(self) -> list[Any]:
        """Rows and headings."""
        return self._shown

    def group(self, by: Grouping) -> None:
        """Show them under other headings."""
        self.by = by
        self._rebuild()

    def arranged(self, rows: list[Any]) -> list[Any]:
        """Override."""
        if self.by is Grouping.NONE:
            return rows
        shown: list[Any] = []
        for group in grouped(rows, self.by):
            shown += [Heading(group.title, len(group.rows)), *group.rows]
        return shown

    def rows(self) -> Sequence[MeasureRow]:
        """Override."""
        return tuple(row for row in self._lines if not isinstance(row, Heading))

    def heading_lines(self) -> Sequence[int]:
        """On which lines headings stand."""
        return [i for i, row in enumerate(self._lines) if isinstance(row, Heading)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override."""
        row: Any = self._shown[index.row()] if index.isValid() else None
        if not isinstance(row, Heading):
            found = super().data(index, role)
            return None if role == SECOND_ROLE and not found else found
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row.words if role in spoken and index.column() == 0 else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override: headings are passed over."""
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else flags


class MeasureTable(RowTable[MeasureRow]):
    """F2 or Enter on state, owner or end edits it there; Enter elsewhere opens the measure.

    Signals:
        edited: Emitted with a row, what was edited of it and the value.
    """

    edited = Signal(object, str, object)

    def __init__(self, today: Callable[[], date], delegate: CellDelegate) -> None:
        super().__init__(columns(today), "Maßnahmen", model=GroupedModel)
        delegate.setParent(self)
        delegate.edited.connect(self._on_edited)
        self.setItemDelegate(delegate)
        self.rows_model.modelReset.connect(self._span)

    @property
    def grouped_model(self) -> GroupedModel:
        """The model, with its headings."""
        model = self.rows_model
        assert isinstance(model, GroupedModel)
        return model

    def group(self, by: Grouping) -> None:
        """Show them under other headings."""
        self.grouped_model.group(by)

    def edit_here(self) -> bool:
        """F2: edit the cell under the cursor, else the state; whether there is one."""
        here = self.currentIndex()
        if not here.isValid():
            return False
        if here.column() not in EDITABLE:
            here = here.siblingAtColumn(next(iter(EDITABLE)))
            self.setCurrentIndex(here)
        self.edit(here)
        return True

    def choose_some(self) -> None:
        """Override: headings are not chosen."""
        if self.current_id() is None and (rows := self.rows_model.rows()):
            self.select_id(rows[0].id)

    def select_id(self, row_id: Any) -> bool:
        """Override: the cursor stays in its column."""
        line = self.rows_model.line_of(row_id)
        if line < 0:
            return False
        column = max(self.currentIndex().column(), 0) or self._column
        self.setCurrentIndex(self.rows_model.index(line, column))
        return True

    _column = 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Override."""
        if current.isValid():
            self._column = current.column()
        super().currentChanged(current, previous)
        self.viewport().update()  # the frame around a cell goes along

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if self.state() == self.State.EditingState:
            return  # Enter has ended an editor and is not meant for the list as well
        if event.key() in RETURN_KEYS and here.isValid() and here.column() in EDITABLE:
            self.edit(here)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing is looked for letter by letter: the field above does it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        here = self.indexAt(event.position().toPoint())
        if here.isValid() and here.column() in EDITABLE:
            self.edit(here)
        elif here.isValid() and here.flags():
            super().mouseDoubleClickEvent(event)

    def _on_edited(self, row: MeasureRow, column: int, value: object) -> None:
        self.edited.emit(row, EDITABLE[column], value)

    def _span(self) -> None:
        self.clearSpans()
        number = self.rows_model.columnCount()
        for line in self.grouped_model.heading_lines():
            self.setSpan(line, 0, 1, number)
            self.setRowHeight(line, HEADING)
