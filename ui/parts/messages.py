"""What a screen says when it is empty, or when something is not as it should be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.cards import button, label, primary, restyle, set_part
from ui.shell.icons import icon
from ui.shell.theme import STEP, Tone

SYMBOLS = {
    Tone.NEUTRAL: "info",
    Tone.SOFT: "info",
    Tone.OK: "ok",
    Tone.WARN: "alert",
    Tone.BAD: "bad",
}


class Symbol(QWidget):
    """One icon as a picture of its own, in the colours of the moment."""

    def __init__(self, name: str, size: int, tone: str = Tone.NEUTRAL) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.icon = icon(name, tone)

    def show_as(self, name: str, tone: str) -> None:
        """Show another icon."""
        self.icon = icon(name, tone)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.icon.paint(QPainter(self), self.rect())


class EmptyState(QWidget):
    """Says that nothing is here yet, what to do next, and has the one button that does it."""

    def __init__(
        self,
        symbol: str,
        title: str,
        text: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.title, self.text = label(title, "h2", wrap=True), label(text, "dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        layout.setSpacing(STEP)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Symbol(symbol, 48), 0, centre)
        for words in (self.title, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(420)
            words.setMinimumWidth(160)
        layout.addLayout(_centred(self.title))
        layout.addLayout(_centred(self.text))
        self.button = primary(action, on_action)
        if not action:  # a button without a parent would show itself as a window
            self.button.hide()
        layout.addSpacing(STEP)
        layout.addWidget(self.button, 0, centre)
        layout.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)


class ExplainedNote(QFrame):
    """A notice that explains itself: what, why (rule, source), what to do; a button does it."""

    def __init__(
        self,
        what: str = "",
        why: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        tone: Tone = Tone.WARN,
    ) -> None:
        super().__init__()
        set_part(self, "note")
        self._symbol = Symbol(SYMBOLS[tone], 20, tone)
        self.what, self.why = label("", "strong", wrap=True), label("", wrap=True)
        self.button = button(action, on_action)
        if not action:
            self.button.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        words.addWidget(self.why)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(what, why, tone)

    def say(self, what: str, why: str = "", tone: Tone = Tone.WARN) -> None:
        """Say something else; without a word the note is hidden."""
        self.what.setText(what)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self._symbol.show_as(SYMBOLS[tone], tone)
        self.setAccessibleName(f"{what} {why}".strip())
        restyle(self, tone=tone.value)
        if not what:
            self.hide()
        elif self.parentWidget():  # without a parent it would be a window and take the keys away
            self.show()


def _centred(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.addStretch()
    layout.addWidget(widget, 1)
    layout.addStretch()
    return layout
