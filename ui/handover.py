"""Übergabemappe from the menu: choose a folder, read file by file, write beside the window."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.office import handover
from praeventionsrat.office.handover import Part, Ready
from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.parts.save_dialog import ask_folder
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress


class HandoverFlow(QObject):
    """Makes the folder for a successor; nothing of it stops the window."""

    def __init__(
        self,
        context: AppContext,
        window: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        """``window`` is what the dialog belongs to."""
        super().__init__(window)
        self._context, self._window, self._today = context, window, today
        self._waiting: list[Part] = []
        self._ready: list[Ready] = []
        self._folder = Path()

    def start(self) -> QFileDialog:
        """Ask where the folder shall be made."""
        title = self.tr("Wo soll die Übergabemappe liegen?")
        return ask_folder(self._window, self._context.settings, title, self.make)

    def make(self, folder: Path) -> None:
        """Read one file after the other, each in a turn of its own, then write them all."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        self._folder, self._ready = folder, []
        self._waiting = list(self._context.operations.ask(_plan, self._store_name, self._today()))
        self._context.notify.info(self.tr("Die Übergabemappe wird zusammengestellt …"))
        QTimer.singleShot(0, self, self._read_next)

    @property
    def _store_name(self) -> str:
        vault = self._context.vault
        return vault.path.name if vault else self.tr("Datei des Programms")

    def _read_next(self) -> None:
        if not self._waiting:
            title = self.tr("Übergabemappe schreiben")
            job = partial(_write, self._folder, tuple(self._ready), self._today())
            self._context.tasks.start_long(title, job, self._written)
            return
        try:
            self._ready.append(self._context.operations.ask(handover.read, self._waiting.pop(0)))
        except UserError as err:
            self._context.notify.error(str(err))
            return
        QTimer.singleShot(0, self, self._read_next)

    def _written(self, folder: Path) -> None:
        words = self.tr("Die Übergabemappe „{name}“ ist fertig. Beginnen Sie mit dem Deckblatt.")
        self._context.notify.saved(words.format(name=folder.name), folder)


def _plan(work: Work, store_name: str, today: date) -> Sequence[Part]:
    return handover.plan(work, store_name, today)


def _write(folder: Path, ready: Sequence[Ready], today: date, progress: Progress) -> Path:
    return handover.write(folder, ready, today, progress.step)
