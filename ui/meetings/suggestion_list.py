"""What an agenda could take in, as a list: whole titles, the reason below, a plus to press."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from praeventionsrat.meetings.suggestions import Suggestion
from ui.meetings.wrapped_text import WrappedText
from ui.parts.row_delegate import RowDelegate
from ui.parts.row_table import mark_current
from ui.shell.icons import BRAND, icon
from ui.shell.theme import colours_now, text_font

FORMAT = "application/x-praeventionsrat-suggestion"
SUGGESTION = Qt.ItemDataRole.UserRole + 30
SIDE, PAD, PLUS, ICON = 12, 10, 40, 18
TAKE_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Plus}
Index = QModelIndex | QPersistentModelIndex


class SuggestionDelegate(RowDelegate):
    """Paints a plus, the whole title and the reason."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = colours_now(), QRect(option.rect)
        title, why = self._texts(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index, colours)
        plus = QRect(rect.left() + SIDE, rect.top() + PAD + 1, ICON, ICON)
        icon("add", BRAND).paint(painter, plus)
        painter.setPen(QColor(colours.text))
        title.paint(painter, rect.left() + PLUS, rect.top() + PAD)
        painter.setPen(QColor(colours.dim))
        why.paint(painter, rect.left() + PLUS, rect.top() + PAD + title.height + 2)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        title, why = self._texts(index)
        return QSize(self._view.viewport().width(), title.height + why.height + 2 + 2 * PAD)

    def _texts(self, index: Index) -> tuple[WrappedText, WrappedText]:
        found: Suggestion = index.data(SUGGESTION)
        room = self._view.viewport().width() - PLUS - SIDE
        title = WrappedText(found.title, text_font(), room)
        return title, WrappedText(found.why, text_font(13), room)


class SuggestionList(QListWidget):
    """Offers suggestions; Enter, a double click, the plus or dragging takes one in.

    Signals:
        taken: Emitted with the id of a suggestion.
        dismissed: Emitted with the id of one nobody wants.
    """

    taken = Signal(str)
    dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Vorschläge für die Tagesordnung"))
        self.setItemDelegate(SuggestionDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pressed.connect(lambda _index: mark_current(self))
        self.itemDoubleClicked.connect(lambda item: self.taken.emit(item.data(SUGGESTION).id))

    def set_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show these; the cursor stays on its line, else goes to the next."""
        place = self.currentRow()
        self.clear()
        for one in found:
            item = QListWidgetItem(one.title)
            item.setData(SUGGESTION, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.why}")
            self.addItem(item)
        self.setCurrentRow(min(max(place, 0), self.count() - 1))

    def current(self) -> Suggestion | None:
        """The suggestion under the cursor."""
        item = self.currentItem()
        found: Suggestion | None = item.data(SUGGESTION) if item is not None else None
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.current()
        if found and event.key() in TAKE_KEYS:
            self.taken.emit(found.id)
        elif found and event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit(found.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.position().x() < PLUS:
            self.taken.emit(item.data(SUGGESTION).id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mimeTypes(self) -> list[str]:
        return [FORMAT]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        carried = QMimeData()
        for item in items:
            carried.setData(FORMAT, item.data(SUGGESTION).id.encode())
        return carried
