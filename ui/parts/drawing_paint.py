"""Paints a drawing in the window: the same shapes as on paper, in the colours of the moment."""

from collections.abc import Mapping
from dataclasses import dataclass
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
    Circle,
    Drawing,
    Element,
    Line,
    Polygon,
    Shape,
    Spot,
    Text,
)
from praeventionsrat.documents.drawing_colours import DARK, LIGHT
from ui.shell.theme import DARK as DARK_WINDOW
from ui.shell.theme import colours_now, text_font

FAINT = 0.14
"""How much is left of what does not belong to the chosen element."""


@dataclass(frozen=True)
class Painted:
    """A shape ready to be painted again and again."""

    shape: Shape
    box: QRectF
    path: QPainterPath | None = None
    at: QPointF | None = None


class Picture:
    """A drawing whose paths are laid once."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.parts = [_laid(shape) for shape in drawing.shapes]

    def frame(self, element: Element) -> QRectF:
        """Around what is painted of an element by itself; else its whole box."""
        found = QRectF()
        for part in self.parts:
            if part.shape.of == (element.key,):
                found = found.united(part.box)
        left, top, right, bottom = element.box
        return QRectF(left, top, right - left, bottom - top) if found.isNull() else found

    def paint(self, painter: QPainter, seen: QRectF, lit: frozenset[str] = frozenset()) -> None:
        """Every shape that is seen; with something lit, the rest goes pale."""
        palette = DARK if colours_now() is DARK_WINDOW else LIGHT
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in self.parts:
            if part.box.intersects(seen):
                pale = lit and part.shape.of and not lit.issuperset(part.shape.of)
                painter.setOpacity(FAINT if pale else 1)
                _paint(painter, part, palette)
        painter.setOpacity(1)


def _laid(shape: Shape) -> Painted:
    if isinstance(shape, Text):
        return _laid_text(shape)
    path = QPainterPath()
    if isinstance(shape, Circle):
        path.addEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
    else:
        path.addPolygon(_polygon(shape.spots))
        if isinstance(shape, Polygon):
            path.closeSubpath()
    edge = shape.width
    return Painted(shape, path.boundingRect().adjusted(-edge, -edge, edge, edge), path)


def _polygon(spots: tuple[Spot, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in spots])


def _laid_text(text: Text) -> Painted:
    """The place of the first letter, by the typeface of the window."""
    width = _metrics(round(text.size), text.strong).horizontalAdvance(text.words)
    left = text.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    high = text.size
    return Painted(text, QRectF(left, text.y - high, width, 1.4 * high), at=QPointF(left, text.y))


def _paint(painter: QPainter, part: Painted, palette: Mapping[str, str]) -> None:
    shape = part.shape
    if isinstance(shape, Text):
        assert part.at is not None
        if shape.halo:
            opacity = painter.opacity()
            painter.setOpacity(1)  # the line behind pale words is hidden too
            painter.fillRect(part.box.adjusted(-HALO, 0, HALO, 0), QColor(palette[shape.halo]))
            painter.setOpacity(opacity)
        painter.setFont(_font(round(shape.size), shape.strong))
        painter.setPen(QColor(palette[shape.colour]))
        painter.drawText(part.at, shape.words)
        return
    assert part.path is not None
    stroke = shape.colour if isinstance(shape, Line) else shape.stroke
    fill = "" if isinstance(shape, Line) else shape.fill
    painter.setPen(_pen(palette[stroke], shape.width, shape.dash) if stroke else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette[fill])) if fill else QBrush(Qt.BrushStyle.NoBrush))
    if isinstance(shape, Line) and len(shape.spots) == 2:
        painter.drawLine(QLineF(QPointF(*shape.spots[0]), QPointF(*shape.spots[1])))
    else:
        painter.drawPath(part.path)


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
