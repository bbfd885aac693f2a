"""How a quotation is painted in lists: on two lines, not bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.parts.row_delegate import LEFT, RowDelegate, wrapped
from ui.parts.row_model import LOOK_ROLE, Look
from ui.shell.theme import Colours, text_font

LINE = 18
TALL = 52
SHOWN = 300
"""Letters that two lines may need; measuring thousands takes longer than painting them."""
Index = QModelIndex | QPersistentModelIndex


class PledgeDelegate(RowDelegate):
    """Gives a pledge two lines, and a chapter one strong one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        strong = index.data(LOOK_ROLE) == Look.STRONG
        return QSize(size.width(), 40 if strong else TALL)

    @staticmethod
    def _words(painter: QPainter, inner: QRect, index: Index, text: str, colours: Colours) -> None:
        strong = index.data(LOOK_ROLE) == Look.STRONG
        font = text_font(strong=strong)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        metrics = QFontMetrics(font)
        words = wrapped(text[:SHOWN], metrics, inner.width())
        top = inner.center().y() - LINE * len(words) // 2
        for place, part in enumerate(words):
            rect = QRect(inner.left(), top + place * LINE, inner.width(), LINE)
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, int(LEFT), shown)
