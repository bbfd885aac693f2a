"""Shows a drawing whose elements can be chosen, by hand and by keys.

Who cannot see it hears each element as it is reached; the arrows go to the nearest one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from praeventionsrat.documents.drawing import Box, Drawing, Element
from ui.parts.drawing_stage import DrawingStage
from ui.shell.theme import colours_now

KEY = Qt.Key
WAYS = {KEY.Key_Left: (-1, 0), KEY.Key_Right: (1, 0), KEY.Key_Up: (0, -1), KEY.Key_Down: (0, 1)}
ENTER = frozenset({KEY.Key_Return, KEY.Key_Enter})
BESIDE = 3.0
"""How much worse it is to lie beside the way than on it."""


class DrawingView(DrawingStage):
    """One drawing; a click or an arrow chooses, Enter or a double click opens.

    Signals:
        chosen: Emitted with the key of the element that is chosen, empty for none.
        opened: Emitted with the key of an element that shall be opened.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def element(self) -> Element | None:
        """What is chosen."""
        return self._named(self.current)

    def show_drawing(self, drawing: Drawing, boxes: Sequence[Box] | None = None) -> None:
        """Show another one; what was chosen stays so if it is still there."""
        self.put(drawing, boxes)
        if self.element is None:
            self.current = ""
        self._speak()

    def choose(self, key: str) -> None:
        """Choose an element and bring it into sight; an unknown one chooses nothing."""
        found = self._named(key)
        self.current = found.key if found else ""
        self._speak()
        if found:
            self.show_box(found.box)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, found.name))
        self.viewport().update()
        self.chosen.emit(self.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        origin = self.origin()
        painter.translate(origin)
        painter.scale(self.scale, self.scale)
        exposed = QRectF(event.rect()).translated(-origin)
        seen = QRectF(exposed.topLeft() / self.scale, exposed.size() / self.scale)
        self.picture.paint(painter, seen, self.drawing.lit(self.current))
        found = self.element
        if found:
            style = Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(colours_now().accent), 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.picture.frame(found).adjusted(-5, -3, 5, 3), 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = KEY(event.key())
        acts = {KEY.Key_Plus: self.zoom_in, KEY.Key_Minus: self.zoom_out, KEY.Key_0: self.fit}
        if key in WAYS:
            self._walk(*WAYS[key])
        elif key in ENTER and self.current:
            self.opened.emit(self.current)
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            hit = self._hit(event.position())
            shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.OpenHandCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.was_moved:
            hit = self._hit(event.position())
            self.choose(hit.key if hit else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if hit:
            self.opened.emit(hit.key)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._hit(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), hit.name if hit else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _named(self, key: str) -> Element | None:
        return next((one for one in self.drawing.elements if one.key == key), None)

    def _hit(self, at: QPointF) -> Element | None:
        place = self.to_drawing(at)
        return self.drawing.element_at(place.x(), place.y())

    def _walk(self, right: int, down: int) -> None:
        """To the nearest element that way; the first step goes to the first one."""
        here = self.element
        if here is None:
            found = next(iter(self.drawing.elements), None)
        else:
            found = min(
                (e for e in self.drawing.elements if _way(here, e, right, down) > 0),
                key=lambda e: _effort(here, e, right, down),
                default=None,
            )
        if found:
            self.choose(found.key)

    def _speak(self) -> None:
        """What a screen reader says of it now."""
        found = self.element
        self.setAccessibleName(found.name if found else self.drawing.title)
        self.setAccessibleDescription(self.drawing.alternative)


def _rect(element: Element) -> QRectF:
    left, top, right, bottom = element.box
    return QRectF(left, top, right - left, bottom - top)


def _way(start: Element, end: Element, right: int, down: int) -> float:
    """How far an element lies in a direction."""
    way = _rect(end).center() - _rect(start).center()
    return way.x() * right + way.y() * down


def _effort(start: Element, end: Element, right: int, down: int) -> float:
    way = _rect(end).center() - _rect(start).center()
    along, beside = (
        abs(way.x() * right + way.y() * down),
        abs(way.x() * down) + abs(way.y() * right),
    )
    return along + BESIDE * beside
