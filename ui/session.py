"""One open file with its window, from the first look to the last byte."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.ports import Hit, Work
from praeventionsrat.office.setup import Setup
from praeventionsrat.office.vault import Vault
from praeventionsrat.ports import Store
from ui.backups import BackupRound
from ui.context import AppContext
from ui.folder_watch import FolderWatch
from ui.live.resume import resume
from ui.notify import WindowVoice
from ui.operations import Operations
from ui.pages import LOADED_FIRST, LOADED_SOON, PAGES
from ui.preload import ASKED_SOON, Preload
from ui.settings_store import RECENT_FILES, Settings
from ui.shell.front_desk import FILES
from ui.shell.main_window import MainWindow
from ui.shell.search_palette import MOST_PER_KIND
from ui.shell.theme import Theme
from ui.tasks import Progress, Tasks


class OpenStore(Store[Work], Protocol):
    """A store that can be given back."""

    def get_ready(self) -> bool:
        """Do a part of what the first change would have to wait for; whether more is left."""
        ...

    def close(self) -> None:
        """Bring everything into the one file and give it back."""
        ...


@dataclass(frozen=True)
class Wanted:
    """What to open next; without a path a new file."""

    path: Path | None = None
    setup: Setup | None = None
    backup: Path | None = None
    """To be put in place of the file first."""
    key: bytes | None = field(default=None, repr=False)
    remark: str = ""


class Session(QObject):
    """Joins an open file with a window; ``wanted`` says what comes after it."""

    def __init__(self, store: OpenStore, vault: Vault, settings: Settings, theme: Theme) -> None:
        """Join everything; ``window`` is ready to be shown."""
        super().__init__()
        self._store, self._vault = store, vault
        self.wanted: Wanted | None = None
        self.voice = WindowVoice()
        self.tasks = Tasks(self.voice)
        self.context = AppContext(
            Operations(store, self.voice),
            self.tasks,
            self.voice,
            settings,
            theme,
            self._search,
            vault,
            self.restore,
            self,
        )
        self.backups = BackupRound(self.context, vault)
        self._folder = FolderWatch(self.context, vault.path.parent)
        ask, leisure = self.context.operations.ask, self.context.leisure
        self._preload = Preload(
            self.tasks, LOADED_SOON, self, leisure, ask, ASKED_SOON, LOADED_FIRST
        )
        self.window = MainWindow(self.context, PAGES, vault.path.name)

    def show(self, remark: str = "") -> None:
        """Show the window and begin to care for the file."""
        self.window.show()
        resume(self.context, self.window.open_record)
        self.backups.start()
        self._preload.start()
        self.context.leisure.add(self, self._get_ready)
        if remark:
            self.voice.info(remark)

    def close(self) -> None:
        """Give everything back; what was typed is saved already."""
        self._preload.stop()
        self.backups.stop()
        self._vault.stop()
        self.tasks.wait()
        QCoreApplication.removePostedEvents(self.tasks)  # nobody is left to hear of results
        self._store.close()
        self.window.deleteLater()

    def recent(self) -> Sequence[Path]:
        """The other files opened lately."""
        names = self.context.settings.get(RECENT_FILES)
        return [Path(name) for name in names if name != str(self._vault.path)]

    def open_file(self, path: Path) -> None:
        """Close this file and open that one; this one stays if it cannot be left."""
        self._leave(Wanted(path))

    def open_other(self) -> None:
        """Ask which file, then open it."""
        name, _filter = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Datei öffnen"),
            str(self._vault.path.parent),
            f"Präventionsrat ({FILES})",
        )
        if name and Path(name) != self._vault.path:
            self.open_file(Path(name))

    def new_file(self) -> None:
        """Close this file and make another one."""
        self._leave(Wanted())

    def back_up(self) -> None:
        """Take a backup now."""
        self.backups.back_up(
            lambda: self.voice.info(self.tr("Die Sicherung ist angelegt und geprüft."))
        )

    def restore(self, backup: Path) -> None:
        """Back up what is open, then come back with that backup in its place."""
        self.tasks.start_long(
            self.tr("Sicherung vor dem Wiederherstellen"),
            partial(_back_up_sparing, self._vault, backup),
            lambda _made: self._replace(backup),
            lambda why: self._replace_anyway(backup, why),
        )

    def _get_ready(self) -> None:
        if self._store.get_ready():
            self.context.leisure.add(self, self._get_ready)

    def _replace(self, backup: Path) -> None:
        self._leave(Wanted(self._vault.path, backup=backup))

    def _replace_anyway(self, backup: Path, why: str) -> None:
        question = self.tr("Vorher ließ sich keine Sicherung anlegen. Trotzdem wiederherstellen?")
        details = self.tr("{why} Was jetzt offen ist, bleibt daneben erhalten.").format(why=why)
        if self.voice.ask(question, details, self.tr("Trotzdem wiederherstellen")):
            self._replace(backup)

    def _leave(self, wanted: Wanted) -> None:
        self.wanted = wanted
        if not self.window.close():
            self.wanted = None

    def _search(self, text: str) -> Sequence[Hit]:
        with self._store.read() as work:
            return work.search(text, each=MOST_PER_KIND)


def _back_up_sparing(vault: Vault, backup: Path, progress: Progress) -> BackupMade:
    return vault.back_up(progress.step, spare=backup)
