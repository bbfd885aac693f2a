"""One line below the picture: what is chosen says all about itself, and can be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.cards import button, label, row

HINT = (
    "Klicken Sie auf einen Namen oder gehen Sie mit den Pfeiltasten: Was dazugehört, bleibt hell. "
    "Enter öffnet den Kontakt."
)
HIGH = 42


class Told(QWidget):
    """Two lines of words and a button.

    Signals:
        open_asked: Emitted when the chosen thing shall be opened.
    """

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "dim", wrap=True)
        self.words.setMinimumHeight(HIGH)
        self.open = button(self.tr("Öffnen"), self.open_asked.emit, symbol="contact")
        layout = row(self.words, self.open)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.say("", can_open=False)

    def say(self, words: str, *, can_open: bool) -> None:
        """Tell of something; without words how to choose."""
        self.words.setText(words or self.tr(HINT))
        self.open.setVisible(can_open)
