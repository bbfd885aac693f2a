"""Chooses what is taken over: lines of the template, or usual permits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.figures.ticks import Ticks
from ui.parts.cards import button, label, primary, row
from ui.shell.theme import STEP


class TakeDialog(QDialog):
    """All are ticked; what is not wanted is unticked.

    Signals:
        taken: Emitted with the keys that are ticked.
    """

    taken = Signal(object)

    def __init__(
        self,
        title: str,
        text: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """``options`` are keys with the words that stand for them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._keys = tuple(key for key, _words in options)
        self.ticks = Ticks(self.tr("Auswahl"), self.tr("Liste filtern"))
        self.take_button = primary("", self.take)
        self.take_button.setDefault(True)
        self.all = button(self.tr("Alle"), lambda: self.ticks.tick(*self._keys), part="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(label(text, "dim", wrap=True))
        layout.addWidget(self.ticks, 1)
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(self.all, None, cancel, self.take_button))
        self.ticks.changed.connect(self._name)
        self.ticks.offer(options, frozenset(self._keys))
        self.resize(680, 560)

    def take(self) -> None:
        """Tell what is ticked, and close."""
        self.taken.emit(self.ticks.ticked())
        self.accept()

    def _name(self) -> None:
        number = len(self.ticks.ticked())
        words = self.tr("{n} übernehmen").format(n=number) if number else self.tr("Übernehmen")
        self.take_button.setText(words)
        self.take_button.setAccessibleName(words)
        self.take_button.setEnabled(number > 0)
