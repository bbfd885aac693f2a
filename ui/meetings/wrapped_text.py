"""Text over as many lines as it needs, measured and painted the same way; nothing is cut off."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption


class WrappedText:
    """Words set in one typeface to a width."""

    def __init__(self, words: str, font: QFont, width: int) -> None:
        """Break the words into lines."""
        self._layout = QTextLayout(words.replace("\n", " "), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.height = self._break(max(width, 1)) if words else 0

    def paint(self, painter: QPainter, x: int, y: int) -> None:
        """Paint them in the pen of the moment; ``x`` and ``y`` are the top left corner."""
        if self.height:
            self._layout.draw(painter, QPointF(x, y))

    def _break(self, width: int) -> int:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + 1
        self._layout.endLayout()
        return round(height)
