"""A soft shadow that is painted once a size; Qt's own effect blurs anew at every key (15 ms)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

DEPTH, FALL, ROUND = 28, 10, 12
DARKNESS = 60
"""Of 255, where it is darkest."""


class Shadow(QWidget):
    """Lies under a floating widget and goes where it goes."""

    def __init__(self, above: QWidget) -> None:
        """Made for a widget that has a parent."""
        super().__init__(above.parentWidget())
        self._above = above
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        above.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._painted()
        QPainter(self).drawPixmap(QPoint(), self._picture)

    def _follow(self) -> None:
        over = self._above.geometry()
        self.setGeometry(over.adjusted(-DEPTH, FALL - DEPTH, DEPTH, FALL + DEPTH))
        self.stackUnder(self._above)
        self.setVisible(self._above.isVisible())

    def _painted(self) -> QPixmap:
        """Rounded sheets on one another, the smaller the higher: dark inside, nothing outside."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(DEPTH):
            painter.setBrush(QColor(0, 0, 0, round(2 * DARKNESS * (step + 1) / DEPTH**2)))
            edge = ROUND + DEPTH - step
            sheet = QRect(QPoint(), self.size()).adjusted(step, step, -step, -step)
            painter.drawRoundedRect(sheet, edge, edge)
        painter.end()
        return picture
