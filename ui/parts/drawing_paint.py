"""Paints a drawing in the window: the same shapes as on paper, in the colours of the moment."""

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from praeventionsrat.documents.drawing import (
    HALO,
    Anchor,
    Box,
    Circle,
    Drawing,
    Element,
    Line,
    Polygon,
    Spot,
    Text,
)
from praeventionsrat.documents.drawing_colours import DARK, LIGHT
from praeventionsrat.documents.drawing_parts import bounds
from ui.shell.theme import DARK as DARK_WINDOW
from ui.shell.theme import colours_now, text_font

FAINT = 0.14
"""How much is left of what does not belong to the chosen element."""


class Picture:
    """A drawing and where its shapes lie; paths are laid when they are first seen."""

    def __init__(self, drawing: Drawing, boxes: Sequence[Box] | None = None) -> None:
        """``boxes`` of the shapes, if somebody has counted them beside the window."""
        self.drawing = drawing
        self._boxes = boxes if boxes is not None else [bounds(s) for s in drawing.shapes]
        self._paths: dict[int, QPainterPath] = {}

    @property
    def boxes(self) -> Sequence[Box]:
        """Where each of the shapes lies."""
        return self._boxes

    def paint(self, painter: QPainter, seen: QRectF, lit: frozenset[str] = frozenset()) -> None:
        """Every shape that is seen; with something lit, the rest goes pale."""
        palette = DARK if colours_now() is DARK_WINDOW else LIGHT
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        for at, (shape, box) in enumerate(zip(self.drawing.shapes, self._boxes, strict=True)):
            if box[0] <= right and box[2] >= left and box[1] <= bottom and box[3] >= top:
                pale = lit and shape.of and not lit.issuperset(shape.of)
                painter.setOpacity(FAINT if pale else 1)
                if isinstance(shape, Text):
                    _write(painter, shape, palette)
                else:
                    self._draw(painter, at, shape, palette)
        painter.setOpacity(1)

    def frame(self, element: Element) -> QRectF:
        """Around what is painted of an element by itself; else its whole box."""
        found = QRectF()
        for shape, box in zip(self.drawing.shapes, self._boxes, strict=True):
            if shape.of == (element.key,):
                found = found.united(_place(shape)[0] if isinstance(shape, Text) else _rect(box))
        return _rect(element.box) if found.isNull() else found

    def _draw(
        self,
        painter: QPainter,
        at: int,
        shape: Line | Polygon | Circle,
        palette: Mapping[str, str],
    ) -> None:
        stroke = shape.colour if isinstance(shape, Line) else shape.stroke
        fill = "" if isinstance(shape, Line) else shape.fill
        pen = _pen(palette[stroke], shape.width, shape.dash) if stroke else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(QBrush(QColor(palette[fill])) if fill else QBrush(Qt.BrushStyle.NoBrush))
        if isinstance(shape, Circle):
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        elif len(shape.spots) == 2:
            painter.drawLine(QLineF(QPointF(*shape.spots[0]), QPointF(*shape.spots[1])))
        else:
            if at not in self._paths:
                self._paths[at] = _path(shape)
            painter.drawPath(self._paths[at])


def _path(shape: Line | Polygon) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(shape.spots))
    if isinstance(shape, Polygon):
        path.closeSubpath()
    return path


def _polygon(spots: tuple[Spot, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in spots])


def _rect(box: Box) -> QRectF:
    return QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3]))


def _place(text: Text) -> tuple[QRectF, QPointF]:
    """The room of the words and the place of their first letter, by the typeface of the window."""
    width = _metrics(round(text.size), text.strong).horizontalAdvance(text.words)
    left = text.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    high = text.size
    return QRectF(left, text.y - high, width, 1.4 * high), QPointF(left, text.y)


def _write(painter: QPainter, text: Text, palette: Mapping[str, str]) -> None:
    room, at = _place(text)
    if text.halo:
        opacity = painter.opacity()
        painter.setOpacity(1)  # the line behind pale words is hidden too
        painter.fillRect(room.adjusted(-HALO, 0, HALO, 0), QColor(palette[text.halo]))
        painter.setOpacity(opacity)
    painter.setFont(_font(round(text.size), text.strong))
    painter.setPen(QColor(palette[text.colour]))
    painter.drawText(at, text.words)


@cache
def _font(size: int, strong: bool) -> QFont:
    return text_font(size, strong=strong)


@cache
def _metrics(size: int, strong: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, strong))


def _pen(colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([max(part / width, 0.1) for part in dash])
    return pen
