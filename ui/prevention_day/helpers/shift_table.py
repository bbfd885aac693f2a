"""The board of shifts: under their days, and helpers are let fall on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.rows import ShiftRow
from ui.parts.row_delegate import SIDE, RowDelegate
from ui.parts.row_model import ID_ROLE, SECOND_ROLE, Index, Row, RowTableModel
from ui.parts.row_table import RowTable
from ui.prevention_day.helpers.rows import SHIFTS, day_words
from ui.shell.theme import colours_now, text_font

HELPER = "application/x-praeventionsrat-helper"
HEADING = 42
GROUP = "heading"


@dataclass(frozen=True, slots=True)
class DayHeading:
    """A line that names a day."""

    words: str

    @property
    def id(self) -> str:
        """Never that of a shift."""
        return f"{GROUP} {self.words}"


class DayShifts(RowTableModel[ShiftRow]):
    """Puts headings between the days; what is exported are the shifts alone."""

    @property
    def _lines(self) -> list[Any]:
        return self._shown

    def arranged(self, rows: list[Any]) -> list[Any]:
        """Override."""
        shown: list[Any] = []
        for day, group in groupby(rows, key=day_words):
            listed = list(group)
            number = count(len(listed), "Schicht", "Schichten")
            shown += [DayHeading(f"{day}  ·  {number}"), *listed]
        return shown

    def rows(self) -> Sequence[ShiftRow]:
        """Override."""
        return tuple(row for row in self._lines if isinstance(row, ShiftRow))

    def shift_at(self, line: int) -> ShiftRow | None:
        """The shift on a line; None for a heading."""
        row = self._lines[line] if 0 <= line < len(self._lines) else None
        return row if isinstance(row, ShiftRow) else None

    def heading_lines(self) -> Sequence[int]:
        """On which lines headings stand."""
        return [i for i, row in enumerate(self._lines) if isinstance(row, DayHeading)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override."""
        row: Any = self._lines[index.row()] if index.isValid() else None
        if not isinstance(row, DayHeading):
            found = super().data(index, role)
            return None if role == SECOND_ROLE and not found else found
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row.words if role in spoken and index.column() == 0 else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override: headings are passed over."""
        if isinstance(self._lines[index.row()], DayHeading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled


class ShiftDelegate(RowDelegate):
    """Paints the days as quiet headings."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override."""
        if index.flags() != Qt.ItemFlag.NoItemFlags:
            super().paint(painter, option, index)
            return
        painter.save()
        colours = colours_now()
        painter.fillRect(option.rect, QColor(colours.bg))
        painter.setFont(text_font(13, strong=True))
        painter.setPen(QColor(colours.dim))
        room = option.rect.adjusted(SIDE, 8, -SIDE, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, index.data() or "")
        painter.restore()


class ShiftTable(RowTable[ShiftRow]):
    """All shifts of an event.

    Signals:
        helper_dropped: Emitted with the ids of a shift and of the helper let fall on it.
    """

    helper_dropped = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(SHIFTS, "Schichten", header=False, model=DayShifts)
        self.setItemDelegate(ShiftDelegate(self))
        self.setSortingEnabled(False)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.rows_model.modelReset.connect(self._span)

    @property
    def days(self) -> DayShifts:
        """The model, with its headings."""
        model = self.rows_model
        assert isinstance(model, DayShifts)
        return model

    def choose_some(self) -> None:
        """Override: headings are not chosen."""
        if self.current_id() is None and (rows := self.days.rows()):
            self.select_id(rows[0].id)

    def choose_near(self, line: int) -> None:
        """Put the cursor on the shift that now stands where another was."""
        for place in (*range(line, self.days.rowCount()), *range(line, -1, -1)):
            if row := self.days.shift_at(place):
                self.select_id(row.id)
                return

    def keyboardSearch(self, _search: str) -> None:
        """Nothing is looked for letter by letter: headings would be found as well."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override."""
        if event.mimeData().hasFormat(HELPER):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override: only shifts take somebody."""
        if event.mimeData().hasFormat(HELPER) and self._shift_under(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override."""
        shift = self._shift_under(event)
        if shift is None or not event.mimeData().hasFormat(HELPER):
            return
        helper_id = UUID(bytes(event.mimeData().data(HELPER).data()).decode())
        event.acceptProposedAction()
        self.helper_dropped.emit(shift.id, helper_id)

    def _shift_under(self, event: QDropEvent) -> ShiftRow | None:
        return self.days.shift_at(self.indexAt(event.position().toPoint()).row())

    def _span(self) -> None:
        self.clearSpans()
        for line in self.days.heading_lines():
            self.setSpan(line, 0, 1, self.rows_model.columnCount())
            self.setRowHeight(line, HEADING)


class DraggedHelpers(RowTableModel[Row]):
    """Rows of helpers that can be taken by the mouse."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Override."""
        return [HELPER]

    def mimeData(self, indexes: Sequence[Any]) -> QMimeData:
        """Override."""
        data = QMimeData()
        data.setData(HELPER, QByteArray(str(indexes[0].data(ID_ROLE)).encode()))
        return data


def drag_from(table: RowTable[Any]) -> None:
    """Let the rows of a list of helpers be dragged."""
    table.setDragEnabled(True)
    table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
