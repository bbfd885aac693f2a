"""What is asked before there is a window: which file, its key, what to do if it won't open."""

from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QProgressDialog

from praeventionsrat.errors import UserError
from praeventionsrat.office.setup import Setup
from praeventionsrat.office.vault import Founder
from ui.shell.unlock_dialog import ask_for_key

FILES = "*.prat"


class Way(Enum):
    """How to go on."""

    AGAIN = "again"
    RESTORE = "restore"
    COPY = "copy"
    ANYWAY = "anyway"
    BACK = "back"
    OTHER = "other"
    NEW = "new"
    QUIT = "quit"


class Desk(Protocol):
    """Whoever answers these questions; in the program the user."""

    def key(self, why: UserError) -> str | None:
        """Passphrase or recovery code; None to give up."""
        ...

    def choose(self, what: str, why: str, offers: Mapping[Way, str]) -> Way:
        """One of the offers; ``QUIT`` when the question was closed."""
        ...

    def file(self, folder: Path) -> Path | None:
        """A file to open."""
        ...

    def setup(self, founder: Founder, folder: Path) -> Setup | None:
        """A new file, made by the assistant."""
        ...

    def checking(self, done: int, total: int) -> None:
        """A large file is being checked before it opens."""
        ...


class FrontDesk(QObject):
    """Asks the user by dialogs."""

    def __init__(self) -> None:
        """No dialog yet."""
        super().__init__()
        self._wait: QProgressDialog | None = None

    def key(self, why: UserError) -> str | None:
        return ask_for_key(why)

    def choose(self, what: str, why: str, offers: Mapping[Way, str]) -> Way:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Präventionsrat"), what)
        box.setInformativeText(why)
        buttons = {
            box.addButton(words, QMessageBox.ButtonRole.ActionRole): way
            for way, words in offers.items()
        }
        leave = box.addButton(self.tr("Beenden"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(next(iter(buttons), leave))
        box.setEscapeButton(leave)
        box.exec()
        return next((way for it, way in buttons.items() if it is box.clickedButton()), Way.QUIT)

    def file(self, folder: Path) -> Path | None:
        name, _filter = QFileDialog.getOpenFileName(
            None, self.tr("Datei öffnen"), str(folder), f"Präventionsrat ({FILES})"
        )
        return Path(name) if name else None

    def setup(self, founder: Founder, folder: Path) -> Setup | None:
        assistant = import_module("ui.first_start.assistant").Assistant(founder, folder)
        if assistant.exec() != QDialog.DialogCode.Accepted:
            return None
        setup: Setup = assistant.setup()
        return setup

    def checking(self, done: int, total: int) -> None:
        if self._wait is None:
            self._wait = QProgressDialog(self.tr("Die Datei wird geprüft …"), "", 0, total)
            self._wait.setWindowTitle(self.tr("Präventionsrat"))
            self._wait.setCancelButton(None)
            self._wait.show()
        self._wait.setValue(done)
        self._wait.repaint()  # the check runs here; nothing else would paint it
        if done == total:
            self._wait.close()
            self._wait = None
