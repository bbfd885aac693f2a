"""The agenda beside the minutes: number, title in up to two lines, a tick for what is done."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.meetings.minutes_data import ItemLine
from ui.parts.row_delegate import Index, RowDelegate
from ui.parts.row_model import Column, Look
from ui.parts.row_table import RowTable
from ui.shell.theme import colours_now, text_font

HEAD = UUID(int=0)
LINE, TALL = 40, 58
TITLE = 1
COLUMNS = (
    Column[ItemLine]("TOP", lambda line: line.number, width=50, look=Look.DIM),
    Column[ItemLine]("Titel", lambda line: line.title),
    Column[ItemLine]("Stand", lambda line: line.mark, right=True, width=46, look=Look.DIM),
)


class WrappingDelegate(RowDelegate):
    """Breaks a long title once."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != TITLE:
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        painter.save()
        self._ground(painter, option, index, colours_now())
        painter.setPen(QColor(colours_now().text))
        table = self.parent()
        chosen = isinstance(table, ItemList) and table.currentIndex().row() == index.row()
        painter.setFont(text_font(strong=chosen))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        inner = rect.adjusted(2, 0, -4, 0)
        lines = broken(text, painter, inner.width())
        top = rect.center().y() - len(lines) * 9
        for place, words in enumerate(lines):
            spot = QRect(QPoint(inner.left(), top + place * 18), QSize(inner.width(), 18))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


def broken(text: str, painter: QPainter, width: int) -> list[str]:
    """A text in at most two lines, the second one elided."""
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    cut = first.textLength()
    layout.endLayout()
    if cut >= len(text):
        return [text]
    rest = text[cut:].strip()
    metrics = painter.fontMetrics()
    return [text[:cut].strip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class ItemList(RowTable[ItemLine]):
    """The items, and below them head and foot of the minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, "Tagesordnung", header=False, parent=parent)
        self.setSortingEnabled(False)
        self.setItemDelegate(WrappingDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(200)

    def show_items(self, items: Sequence[ItemLine]) -> None:
        """Show these, the cursor where it was."""
        place = self.verticalScrollBar().value()
        self.set_rows(items)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Room for a second line where a title needs it (it is bold once it is chosen)."""
        metrics, room = QFontMetrics(text_font(strong=True)), self.columnWidth(TITLE) - 8
        for row, item in enumerate(self.rows_model.rows()):
            long = metrics.horizontalAdvance(item.title) > room
            self.setRowHeight(row, TALL if long else LINE)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
