"""How the board is painted: calm columns, cards with light in words, and what is being moved."""

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.words import LIGHT_WORDS, STATE_NAMES
from ui.measures.columns import due_line
from ui.measures.tones import LIGHT_TONES
from ui.parts.row_delegate import wrapped
from ui.shell.theme import Colours, text_font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROUND, PAD, SIGN = 8, 12, 10


def paint_ground(painter: QPainter, rect: QRect, colours: Colours, *, is_target: bool) -> None:
    """The ground of a column; marked while a card hovers over it."""
    painter.setPen(QPen(QColor(colours.accent), 2) if is_target else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft if is_target else colours.side))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), ROUND, ROUND)


def paint_head(
    painter: QPainter, rect: QRect, state: MeasureState, number: int, colours: Colours
) -> None:
    """What a column is called and how many it has."""
    inner = rect.adjusted(PAD + 4, 0, -PAD - 4, 0)
    painter.setFont(text_font(13, strong=True))
    painter.setPen(QColor(colours.text if number else colours.dim))
    name = STATE_NAMES[state]
    painter.drawText(inner, int(LEFT), name[0].upper() + name[1:])
    painter.setPen(QColor(colours.dim))
    painter.setFont(text_font(13))
    painter.drawText(inner, int(RIGHT), str(number))


def paint_card(
    painter: QPainter,
    rect: QRect,
    row: MeasureRow,
    today: date,
    colours: Colours,
    *,
    is_current: bool,
    has_focus: bool,
) -> None:
    """One measure: number, title on two lines, owner, light and end."""
    edge = QColor(colours.accent if is_current else colours.line)
    painter.setPen(QPen(edge, 2 if is_current and has_focus else 1))
    painter.setBrush(QColor(colours.accent_soft if is_current else colours.panel))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
    inner = rect.adjusted(PAD, 8, -PAD, -8)
    line = QRect(inner.left(), inner.top(), inner.width(), 18)
    _small(painter, line, row.number, colours.dim)
    due = due_line(row, today)
    _small(painter, line, due, colours.bad if "überfällig" in due else colours.dim, RIGHT)
    title = text_font(strong=True)
    painter.setFont(title)
    painter.setPen(QColor(colours.text))
    metrics = QFontMetrics(title)
    for words in wrapped(row.title, metrics, inner.width() - 4)[:2]:
        line.translate(0, 19)
        painter.drawText(line, int(LEFT), metrics.elidedText(words, ELIDE, line.width()))
    foot = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
    taken = paint_light(painter, foot, row.light, colours)
    _small(painter, foot.adjusted(0, -18, 0, -18), row.owner or "noch ohne Federführung",
           colours.dim)  # fmt: skip
    if row.progress is not None:
        _small(painter, foot.adjusted(taken, 0, 0, 0), f"{row.progress} %", colours.dim, RIGHT)


ELIDE = Qt.TextElideMode.ElideRight


def paint_light(painter: QPainter, rect: QRect, light: Light, colours: Colours) -> int:
    """A sign of its own shape for each light, and its words; how wide both are."""
    if light is Light.NONE:
        return 0
    ink = colours.ink(LIGHT_TONES[light])
    box = QRectF(rect.left(), rect.center().y() - SIGN / 2 + 1, SIGN, SIGN)
    paint_sign(painter, box, light, ink)
    words = LIGHT_WORDS[light]
    _small(painter, rect.adjusted(SIGN + 6, 0, 0, 0), words, ink)
    return SIGN + 6 + QFontMetrics(text_font(12)).horizontalAdvance(words) + 8


def paint_sign(painter: QPainter, box: QRectF, light: Light, ink: QColor) -> None:
    """Round for green, a triangle for yellow, a square for red."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if light is Light.GREEN:
        painter.drawEllipse(box)
    elif light is Light.YELLOW:
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon([top, box.bottomRight(), box.bottomLeft()])
    else:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _small(
    painter: QPainter,
    rect: QRect,
    words: str,
    ink: QColor | str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    painter.setFont(text_font(12))
    painter.setPen(QColor(ink))
    painter.drawText(rect, int(align), painter.fontMetrics().elidedText(words, ELIDE, rect.width()))
