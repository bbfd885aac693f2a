"""What board and timeline share: a painted wall with a cursor that keys move and readers hear."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.parts.row_table import RETURN_KEYS


class Wall(QAbstractScrollArea):
    """Paints measures instead of making widgets of them.

    Signals:
        opened: Emitted with the id of a measure.
        current: Emitted with the id of the measure under the cursor, or None.
        delete_asked: Emitted with the id.
    """

    opened = Signal(object)
    current = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: UUID | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget())
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def current_id(self) -> UUID | None:
        """The id of the measure under the cursor."""
        return self._current

    def mark(self, measure_id: UUID | None, words: str) -> None:
        """Put the cursor there and tell it; what is read aloud are the words."""
        is_other = measure_id != self._current
        self._current = measure_id
        self.setAccessibleDescription(words)
        self.viewport().update()
        if is_other:
            self.current.emit(measure_id)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def origin(self) -> QPoint:
        """How far it is scrolled."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def inner(self, at: QPointF) -> QPoint:
        """The place of the wall under a place of the window."""
        return at.toPoint() + self.origin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._current is not None and event.key() in RETURN_KEYS:
            self.opened.emit(self._current)
        elif self._current is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self._current)
        else:
            event.ignore()  # Esc and the keys of the window are not ours

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def bring(bar: Any, first: int, last: int, room: int, margin: int = 8) -> None:
    """Scroll just so far that a stretch is seen."""
    if first - margin < bar.value():
        bar.setValue(first - margin)
    elif last + margin > bar.value() + room:
        bar.setValue(last + margin - room)
