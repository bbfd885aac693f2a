"""The plan in the window as it is seen: the area, its picture, what is chosen, what is held."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.plan_drawing import MARGIN, UNIT, plan_drawing
from praeventionsrat.prevention_day.stands.siteplan import PlanView
from ui.parts.drawing_paint import Picture
from ui.parts.drawing_stage import DrawingStage
from ui.prevention_day.stands.plan_hand import (
    Held,
    Rest,
    area_by_key,
    around_of,
    drawn_alone,
    paint_ground,
)
from ui.shell.theme import colours_now

SMALLEST_FIT, LARGEST_FIT = 0.05, 2.0


class PlanScene(DrawingStage):
    """One plan, to be looked at.

    Signals:
        chosen: Emitted with the key of what is chosen, empty for nothing.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: PlanView | None = None
        self.current = ""
        self.held: Held | None = None
        self.ground = QImage()
        self.whole, self.rest = Rest(), Rest()
        self.warned: Collection[UUID] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_plan(self, view: PlanView, warned: Collection[UUID], ground: QImage) -> None:
        """Show another plan, or the same anew; what was chosen stays so if it is still there."""
        self.view, self.ground, self.warned = view, ground, warned
        self.held = None
        self.whole.forget()
        self.rest.forget()
        if area_by_key(view, self.current) is None:
            self.current = ""
        self.put(self._draw(view))
        self.speak()

    def warn(self, warned: Collection[UUID]) -> None:
        """Mark other stands."""
        if self.view is not None and set(warned) != set(self.warned):
            self.warned = warned
            self.picture = Picture(self._draw(self.view))
            self.whole.forget()
            self.rest.forget()
            self.viewport().update()

    def choose(self, key: str) -> None:
        """Choose something and bring it into sight."""
        area = area_by_key(self.view, key) if self.view else None
        self.current = key if area else ""
        self.speak()
        if area:
            self.show_box((
                area.box[0] * UNIT + MARGIN, area.box[1] * UNIT + MARGIN,
                area.box[2] * UNIT + MARGIN, area.box[3] * UNIT + MARGIN,
            ))  # fmt: skip
        self.viewport().update()
        self.chosen.emit(self.current)

    def fit(self) -> None:
        """Override: all of it, however small."""
        self.is_fitted = True
        room = self.viewport().size()
        wide = room.width() / self.drawing.width
        self.scale = max(min(wide, room.height() / self.drawing.height, LARGEST_FIT), SMALLEST_FIT)
        self._range()
        self.viewport().update()

    def walk(self, step: int) -> None:
        """Choose the next one or the one before."""
        keys = [one.key for one in self.drawing.elements]
        if keys:
            at = keys.index(self.current) + step if self.current in keys else min(step, 0)
            self.choose(keys[at % len(keys)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.view is None:
            return
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._behind() if self.held else self._whole())
        if self.held is None:
            self._mark(painter, area_by_key(self.view, self.current))
            return
        painter.translate(self.origin())
        painter.scale(self.scale, self.scale)
        everywhere = QRectF(0, 0, self.drawing.width, self.drawing.height)
        drawn_alone(self.view, self.held).paint(painter, everywhere)
        painter.resetTransform()
        self._mark(painter, self.held.area)

    def centimetres(self, at: QPointF) -> QPointF:
        """The place of the plan under a place of the window."""
        place = self.to_drawing(at)
        return QPointF((place.x() - MARGIN) / UNIT, (place.y() - MARGIN) / UNIT)

    def _draw(self, view: PlanView) -> Drawing:
        return plan_drawing(view, self.warned, grid=True, ground=self.ground.isNull())

    def _whole(self) -> QPixmap:
        """Everything as it is seen now, painted once."""
        size, ratio = self.viewport().size(), self.devicePixelRatioF()
        key = (id(self.picture), self.origin(), self.scale, size, ratio, id(colours_now()))
        if not self.whole.has(key):
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._paint(painter, self.picture, QRectF(self.viewport().rect()))
            painter.end()
            self.whole.keep(pixmap, key)
        return self.whole.pixmap

    def _behind(self) -> QPixmap:
        """The same without what is in the hand: only where that stood is painted anew."""
        assert self.held is not None
        whole = self._whole()
        key = (self.held.key, whole.cacheKey())
        if not self.rest.has(key):
            around = around_of(self.picture, self.held.key)
            pixmap, place = QPixmap(whole), QRectF(around.place)
            painter = QPainter(pixmap)
            seen = QRectF(place.topLeft() * self.scale + self.origin(), place.size() * self.scale)
            painter.setClipRect(seen)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(seen, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            self._paint(painter, around.picture, seen)
            painter.end()
            self.rest.keep(pixmap, key)
        return self.rest.pixmap

    def _paint(self, painter: QPainter, picture: Picture, exposed: QRectF) -> None:
        assert self.view is not None
        origin = self.origin()
        painter.save()
        painter.translate(origin)
        painter.scale(self.scale, self.scale)
        paint_ground(painter, self.view, self.ground)
        at = exposed.translated(-origin)
        picture.paint(painter, QRectF(at.topLeft() / self.scale, at.size() / self.scale))
        painter.restore()

    def _mark(self, painter: QPainter, area: Rectangle | None) -> None:
        """Around what is chosen; while it is moved its place beside it."""
        if area is None:
            return
        spots = [
            QPointF(x * UNIT + MARGIN, y * UNIT + MARGIN) * self.scale + self.origin()
            for x, y in area.corners
        ]
        style = Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_now().accent), 3, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(spots))

    def speak(self) -> None:
        """Tell a screen reader what is chosen."""
        found = next((one for one in self.drawing.elements if one.key == self.current), None)
        self.setAccessibleName(found.name if found else self.drawing.title)
        self.setAccessibleDescription(self.drawing.alternative)
