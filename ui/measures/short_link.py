"""A link whose words end with „…“ where the room ends, and are told in full beside it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.parts.cards import set_part

FRAME = 20
LEAST = 120


class ShortLink(QPushButton):
    """Leads to another record; never wider than its place."""

    def __init__(self, text: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._full = text
        set_part(self, "link")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left")
        self.clicked.connect(lambda _checked: on_click())
        self._write()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._full) + 2 * FRAME
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        room, cut = max(self.width() - FRAME, LEAST - FRAME), Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._full, cut, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._full if shown != self._full else "")
