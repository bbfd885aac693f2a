"""Telling the user something; tests hand in a recorder instead."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from praeventionsrat.system_errors import SENTENCES


class Notify(Protocol):
    """How any part of the window speaks."""

    def error(self, text: str) -> None:
        """Say what did not work and what to do now."""
        ...

    def info(self, text: str) -> None:
        """Say what was done."""
        ...

    def saved(self, text: str, path: Path) -> None:
        """Say that a file was written and offer to open it or to show its folder."""
        ...

    def undo_offer(self, text: str) -> None:
        """Say that something was deleted and offer to take it back."""
        ...

    def ask(self, question: str, details: str, yes: str) -> bool:
        """A question, only where undo cannot bring back what was done."""
        ...


class WindowVoice(QObject):
    """Speaks through bars inside the window; message boxes only before there is a window.

    Signals:
        failed: Emitted with a sentence about what did not work.
        told: Emitted with a sentence about what was done.
        undo_offered: Emitted with what could be taken back.
        file_saved: Emitted with a sentence and the path of the file it is about.
    """

    failed = Signal(str)
    told = Signal(str)
    undo_offered = Signal(str)
    file_saved = Signal(str, object)

    def __init__(self) -> None:
        """Speak by message boxes until a window takes over."""
        super().__init__()
        self._heard = False

    def attach(
        self,
        failed: Callable[[str], None],
        told: Callable[[str], None],
        undo_offered: Callable[[str], None],
        file_saved: Callable[[str, Path], None],
    ) -> None:
        """From now on these bars show what is said."""
        self.failed.connect(failed)
        self.told.connect(told)
        self.undo_offered.connect(undo_offered)
        self.file_saved.connect(file_saved)
        self._heard = True

    def error(self, text: str) -> None:
        """Say what did not work and what to do now."""
        self.failed.emit(text)
        if not self._heard:
            QMessageBox.warning(QApplication.activeWindow(), self.tr("Das ging nicht"), text)

    def info(self, text: str) -> None:
        """Say what was done."""
        self.told.emit(text)
        if not self._heard:
            QMessageBox.information(QApplication.activeWindow(), self.tr("Erledigt"), text)

    def saved(self, text: str, path: Path) -> None:
        """Say that a file was written and offer to open it or to show its folder."""
        self.file_saved.emit(text, path)
        if not self._heard:
            self.info(text)

    def undo_offer(self, text: str) -> None:
        """Say that something was deleted and offer to take it back."""
        self.undo_offered.emit(text)

    def ask(self, question: str, details: str, yes: str) -> bool:
        """A question whose safe answer is the default."""
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Bitte bestätigen"))
        box.setText(question)
        box.setInformativeText(details)
        said: list[bool] = []  # kept beside the box, which goes with its window
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        agreed.clicked.connect(lambda: said.append(True))
        refused = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(refused)
        box.exec()
        return bool(said)


def os_sentence(err: OSError) -> str:
    """An error of the operating system as a German sentence, without paths."""
    return SENTENCES.get(err.errno or 0, "Das Lesen oder Schreiben einer Datei ist fehlgeschlagen.")
