"""How a line of a list is painted: calm, with room, pills and a second line where wanted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.parts.row_model import BADGE_ROLE, LOOK_ROLE, SECOND_ROLE, TONE_ROLE, Look
from ui.shell.theme import Colours, Tone, colours_now, text_font

SIDE = 12
STRIPE = 3
PILL_HEIGHT = 20
RIGHT = Qt.AlignmentFlag.AlignRight
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints every cell of every list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._ground(painter, option, index, colours)
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        tone, second = index.data(TONE_ROLE), index.data(SECOND_ROLE)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        if badge := index.data(BADGE_ROLE):
            taken = self._pill(painter, inner, badge[0], badge[1], colours, right=True)
            inner.setRight(inner.right() - taken - SIDE)
        if tone is not None:
            right = bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & RIGHT)
            self._pill(painter, inner, text, Tone(tone), colours, right=right)
        elif second is not None:
            self._two_lines(painter, inner, text, second, colours)
        else:
            self._words(painter, inner, index, text, colours)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        tone, second = index.data(TONE_ROLE), index.data(SECOND_ROLE)
        strong = second is not None or index.data(LOOK_ROLE) == Look.STRONG
        metrics = QFontMetrics(text_font(12 if tone else 14, strong=strong or tone is not None))
        width = metrics.horizontalAdvance(text)
        if second:
            width = max(width, QFontMetrics(text_font(13)).horizontalAdvance(second))
        room = 2 * SIDE + (20 if tone is not None else 2)
        return QSize(width + room, 60 if second is not None else 40)

    @staticmethod
    def _ground(
        painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            if index.column() == 0:
                stripe = QRect(rect.left(), rect.top(), STRIPE, rect.height())
                painter.fillRect(stripe, QColor(colours.accent))
        painter.setPen(QColor(colours.line))
        bottom = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right() + 1, bottom))

    @staticmethod
    def _words(painter: QPainter, inner: QRect, index: Index, text: str, colours: Colours) -> None:
        look = index.data(LOOK_ROLE)
        painter.setFont(text_font(strong=look == Look.STRONG))
        painter.setPen(QColor(colours.dim if look == Look.DIM else colours.text))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        _draw(painter, inner, text, Qt.AlignmentFlag(align))

    def _two_lines(
        self, painter: QPainter, inner: QRect, text: str, second: str, colours: Colours
    ) -> None:
        font = text_font(strong=True)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        titles = wrapped(text, QFontMetrics(font), inner.width())
        height, top = (20, 21) if len(titles) == 1 else (17, 26)
        line = QRect(inner.left(), inner.center().y() - top, inner.width(), height)
        for title in titles:
            _draw(painter, line, title, LEFT)
            line.translate(0, height)
        painter.setFont(text_font(13))
        painter.setPen(QColor(colours.dim))
        _draw(painter, line.translated(0, 2 if height == 20 else 0), second, LEFT)

    @staticmethod
    def _pill(
        painter: QPainter, inner: QRect, text: str, tone: Tone, colours: Colours, *, right: bool
    ) -> int:
        if not text:
            return 0
        font = text_font(12, strong=True)
        metrics = QFontMetrics(font)
        width = min(
            metrics.horizontalAdvance(text) + 20, inner.width() * 3 // 4 if right else inner.width()
        )
        box = QRectF(0, 0, width, PILL_HEIGHT)
        box.moveCenter(QPointF(inner.center()))
        if right:
            box.moveRight(inner.right() + 1)
        else:
            box.moveLeft(inner.left())
        painter.setPen(QColor(colours.panel))  # seen only on the chosen row, of nearly its colour
        painter.setBrush(colours.ground(tone))
        painter.drawRoundedRect(box, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
        painter.setFont(font)
        painter.setPen(colours.ink(tone))
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return int(width)


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A title on one line, or on two where it would be cut; what is still too long is elided."""
    one_line = " ".join(text.split())
    words = one_line.split(" ")
    if metrics.horizontalAdvance(one_line) <= width or len(words) == 1:
        return [one_line]
    count = len(words) - 1
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
        count -= 1
    return [" ".join(words[:count]), " ".join(words[count:])]


def _draw(painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    metrics = painter.fontMetrics()
    one_line = text.replace("\n", " ")
    words = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align), words)
