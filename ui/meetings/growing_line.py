"""A line of text that is shown whole, however long it is; Enter does not break it."""

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.plain_text import PlainTextEdit

LEAST, MOST = 34, 118


class GrowingLine(PlainTextEdit):
    """Grows with its words.

    Signals:
        edited: Emitted when the user changed the text; never by ``set_text``.
        entered: Emitted at Enter.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text)

    def text(self) -> str:
        """What is written, on one line."""
        raw = self.document().toRawText()  # its plain text would lose protected spaces
        return re.sub("[\u2028\u2029]", " ", raw).strip()

    def set_text(self, text: str) -> None:
        """Write something else; the cursor stays where it is if it is the same."""
        if text != self.text():
            self._loading = True
            self.setPlainText(text)
            self._loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), min(max(self._needed(), LEAST), MOST))

    def _needed(self) -> int:
        lines = max(1, round(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + 16

    def _fit(self) -> None:
        """As high as the words; a scroll bar that came and went would change the width for ever."""
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if self._needed() > MOST else off)
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())

    def _on_text(self) -> None:
        self._fit()
        if not self._loading:
            self.edited.emit()
