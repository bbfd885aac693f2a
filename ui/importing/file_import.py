"""The two steps of every import: which file, then what is understood; nothing before the button."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.file_choice import choose_file
from ui.parts.messages import EmptyState
from ui.shell.theme import STEP

CHOOSE, UNDERSTOOD = range(2)


@dataclass(frozen=True, slots=True)
class Words:
    """What a dialog says before a file is chosen.

    Args:
        title: „Anmeldungen einlesen“; also the name of the step of undo.
        question: „Woher kommen die Anmeldungen?“.
        explained: Which files can be read.
        asked: Title of the question for a file.
        kinds: „Listen (*.csv *.xlsx)“.
    """

    title: str
    question: str
    explained: str
    asked: str
    kinds: str


class FileImport(QDialog):
    """Where from, and what becomes of it.

    Signals:
        taken: Emitted with what came of it.
    """

    taken = Signal(object)

    def __init__(self, context: AppContext, words: Words, parent: QWidget | None = None) -> None:
        """``build`` adds the second step."""
        super().__init__(parent)
        self._context, self._words = context, words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.title)
        choose = self.tr("Datei wählen …")
        self.choose = EmptyState("upload", words.question, words.explained, choose, self.ask_file)
        self.hint = label("", "dim", wrap=True)
        self.again = button(self.tr("Andere Datei"), self.begin)
        self.take = primary(self.tr("Übernehmen"), self.take_now)
        self.pages = QStackedWidget()

    def build(self, understood: QWidget, width: int, height: int) -> None:
        """Put the parts together and begin."""
        self.pages.addWidget(self.choose)
        self.pages.addWidget(understood)
        foot = row(self.hint, button(self.tr("Abbrechen"), self.reject), self.again, self.take)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.resize(width, height)
        self.begin()

    def begin(self) -> None:
        """From the start."""
        self.choose.say(self._words.question, self._words.explained)
        self.pages.setCurrentIndex(CHOOSE)
        self.again.hide()
        self.take.hide()
        self.take.setEnabled(False)
        self.hint.setText(self.tr("Geschrieben wird erst mit „Übernehmen“."))

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        return choose_file(self, self._words.asked, self._words.kinds, self.open_file)

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        raise NotImplementedError

    def take_now(self) -> None:
        """Keep what is understood, as one step of undo."""
        raise NotImplementedError

    def say_writing(self) -> None:
        """Before a step that takes a second where there are hundreds of lines."""
        self.hint.setText(self.tr("Wird geschrieben …"))
        self.hint.repaint()

    def refuse(self, sentence: str) -> None:
        """Say why a file cannot be read, where it was asked for."""
        self.choose.say(self.tr("Das ging nicht"), sentence)

    def show_understood(self) -> None:
        """To the second step."""
        self.pages.setCurrentIndex(UNDERSTOOD)
        self.again.show()
        self.take.show()

    def close_with(self, made: object, told: str) -> None:
        """It is done: tell the page, offer to take it back."""
        self.taken.emit(made)
        self._context.notify.undo_offer(told)
        self.accept()
