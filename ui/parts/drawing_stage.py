"""Where a drawing is shown: fitted at first, moved by hand and wheel, made larger and smaller."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from praeventionsrat.documents.drawing import Box, Drawing
from ui.parts.drawing_paint import Picture

SMALLEST, READABLE, LARGEST, FITTED = 0.2, 0.7, 4.0, 1.25
"""Limits of the zoom, and what fitting goes down and up to."""
STEP = 1.25
LINE = 40


class DrawingStage(QAbstractScrollArea):
    """Knows which part of the drawing is seen, and how large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(Drawing("", "", 1, 1))
        self.scale = 1.0
        self.is_fitted = True
        self._held: QPoint | None = None
        self.was_moved = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self.picture.drawing

    def put(self, drawing: Drawing, boxes: Sequence[Box] | None = None) -> None:
        """Show another drawing; ``boxes`` of its shapes if they are known already."""
        self.picture = Picture(drawing, boxes)
        if self.is_fitted:
            self.fit()
        else:
            self._range()
        self.viewport().update()

    def fit(self) -> None:
        """All of it, as long as it can be read; a larger one from its upper middle."""
        self.is_fitted = True
        room = self.viewport().size()
        wide = min(room.width() / self.drawing.width, FITTED)
        scale = min(wide, room.height() / self.drawing.height)
        self.scale = max(scale, min(wide, READABLE), SMALLEST)
        self._range()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() // 2)
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make it larger or smaller; the place under the hand stays where it is."""
        self.is_fitted = False
        here = at or QPointF(self.viewport().rect().center())
        before = self.to_drawing(here)
        self.scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        self._range()
        after = self.to_drawing(here)
        self._move((before - after) * self.scale)
        self.viewport().update()

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom(1 / STEP)

    def to_drawing(self, at: QPointF) -> QPointF:
        """The place of the drawing under a place of the window."""
        return (at - self.origin()) / self.scale

    def origin(self) -> QPointF:
        """Where the upper left corner of the drawing lies; a small one stands in the middle."""
        room = self.viewport().size()
        left = (room.width() - self.drawing.width * self.scale) / 2
        top = (room.height() - self.drawing.height * self.scale) / 2
        return QPointF(
            max(left, 0) - self.horizontalScrollBar().value(),
            max(top, 0) - self.verticalScrollBar().value(),
        )

    def show_box(self, box: Box) -> None:
        """Bring a part of the drawing into sight."""
        left, top, right, bottom = (edge * self.scale for edge in box)
        seen = QRectF(self.viewport().rect()).translated(-self.origin())
        across = min(left - LINE - seen.left(), 0) + max(right + LINE - seen.right(), 0)
        down = min(top - LINE - seen.top(), 0) + max(bottom + LINE - seen.bottom(), 0)
        self._move(QPointF(across, down))

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_fitted:
            self.fit()
        else:
            self._range()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self.was_moved = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        here = event.position().toPoint()
        way = here - self._held
        if self.was_moved or way.manhattanLength() > QApplication.startDragDistance():
            self.was_moved, self._held = True, here
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._move(QPointF(-way))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
        else:
            super().wheelEvent(event)

    def _move(self, way: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(way.x()))
        down.setValue(down.value() + round(way.y()))
        self.viewport().update()

    def _range(self) -> None:
        room = self.viewport().size()
        for bar, length, page in (
            (self.horizontalScrollBar(), self.drawing.width, room.width()),
            (self.verticalScrollBar(), self.drawing.height, room.height()),
        ):
            bar.setRange(0, max(0, round(length * self.scale) - page))
            bar.setPageStep(page)
            bar.setSingleStep(LINE)
