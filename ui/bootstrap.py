"""The only place that knows both the window and the store, and joins them."""

import getpass
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from platformdirs import user_data_path, user_documents_path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from db import unlock
from db.founding import found_store
from db.keyring_slot import OsKeyring, Secrets
from db.network import network_path
from db.opening import open_store
from db.restore import restore
from db.store import SqlStore
from db.vault import StoreFounder, StoreVault
from db.work import SqlWork
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import EntryMissing, KeyDoesNotFit
from praeventionsrat.office.ports import Hit
from praeventionsrat.office.setup import Setup, begin_work
from ui.backups import BackupRound
from ui.context import AppContext
from ui.crash import CrashGuard, start_logging
from ui.notify import WindowVoice
from ui.operations import Operations
from ui.pages import PAGES
from ui.settings_store import RECENT_FILES, THEME, Settings
from ui.shell.german_qt import speak_german
from ui.shell.main_window import MainWindow
from ui.shell.theme import Mode, Theme
from ui.shell.unlock_dialog import ask_for_key
from ui.tasks import Tasks

DEMO = "--demo"
DEMO_PASSPHRASE = "musterau"  # noqa: S105 - the fictional town has no secrets
MOST_RECENT = 8
Ask = Callable[[UserError], str | None]


class Session:
    """One open file with its window."""

    def __init__(
        self, store: SqlStore[SqlWork], vault: StoreVault, settings: Settings, theme: Theme
    ) -> None:
        """Join everything; ``window`` is ready to be shown."""
        self._store = store
        self.restore_wanted: Path | None = None
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
            self._restore,
        )
        self.backups = BackupRound(self.context, vault)
        self.window = MainWindow(self.context, PAGES, vault.path.name)

    def _search(self, text: str) -> Sequence[Hit]:
        with self._store.read() as work:
            return work.search(text)

    def _restore(self, backup: Path) -> None:
        """Close the window and come back with the backup in place of the file."""
        self.restore_wanted = backup
        if not self.window.close():
            self.restore_wanted = None

    def close(self) -> None:
        """Give everything back; what was typed is saved already."""
        self.backups.stop()
        self.tasks.wait()
        self._store.close()


def run(arguments: Sequence[str]) -> int:
    """Open the file, show the window, wait."""
    app = application()
    CrashGuard().install()
    start_logging()
    settings = Settings()
    theme = Theme(app, Mode(settings.get(THEME)))
    voice = WindowVoice()
    try:
        return _work(arguments, settings, theme)
    except UserError as err:
        voice.error(str(err))
        return 1


def application() -> QApplication:
    """The one application, speaking German."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("praeventionsrat")
    app.setApplicationDisplayName("Präventionsrat")
    app.setStyle("Fusion")
    speak_german(app)
    return app


def _work(arguments: Sequence[str], settings: Settings, theme: Theme) -> int:
    keyring: Secrets = OsKeyring()
    demo = DEMO in arguments
    path, setup = _choose(arguments, settings, keyring)
    while path is not None:
        store, key = open_file(path, keyring, DemoKey() if demo else ask_for_key)
        session = Session(store, StoreVault(store, path, key, keyring), settings, theme)
        if setup is not None:
            session.context.operations.perform("Einrichten", begin_work, setup, undoable=False)
            setup = None
        if not demo:
            _remember(settings, path)
        _warn_of_network(session, path)
        session.window.show()
        session.backups.start()
        code = QApplication.exec()
        session.close()
        if session.restore_wanted is None:
            return code
        restore(session.restore_wanted, path, key)
    return 0


def open_file(path: Path, keyring: Secrets, ask: Ask) -> tuple[SqlStore[SqlWork], bytes]:
    """Open a file with keyring, passphrase or recovery code; a lost keyring entry is made anew."""
    keys: list[bytes] = []
    lost: list[UserError] = []

    def noted(why: UserError) -> str | None:
        if isinstance(why, EntryMissing | KeyDoesNotFit):
            lost.append(why)
        return ask(why)

    def key() -> bytes:
        keys.append(unlock.unlock(path, keyring, noted))
        return keys[0]

    store = open_store(path, key, user=getpass.getuser())
    if lost:
        StoreVault(store, path, keys[0], keyring).use_keyring()
    return store, keys[0]


def demo_file(folder: Path | None = None) -> Path:
    """Musterau, made when it is not there."""
    path = (folder or user_data_path("praeventionsrat", appauthor=False) / "demo") / "Musterau.prat"
    if not path.exists():
        build = import_module("praeventionsrat.office.demo").build
        found_store(path, keyring=None, passphrase=DEMO_PASSPHRASE, fill=build)
    return path


class DemoKey:
    """Knows the passphrase of Musterau; whoever changed it is asked."""

    def __init__(self) -> None:
        """Not tried yet."""
        self._tried = False

    def __call__(self, why: UserError) -> str | None:
        """The passphrase of the demo, then whatever the user types."""
        if self._tried:
            return ask_for_key(why)
        self._tried = True
        return DEMO_PASSPHRASE


def _choose(
    arguments: Sequence[str], settings: Settings, keyring: Secrets
) -> tuple[Path | None, Setup | None]:
    """Which file: the demo, the one named, the last one, else a new one by the assistant."""
    if DEMO in arguments:
        return demo_file(), None
    if arguments:
        return Path(arguments[0]).absolute(), None
    for recent in settings.get(RECENT_FILES):
        if Path(recent).is_file():
            return Path(recent), None
    assistant = import_module("ui.first_start.assistant").Assistant(
        StoreFounder(keyring, getpass.getuser()), user_documents_path() / "Präventionsrat"
    )
    if assistant.exec() != QDialog.DialogCode.Accepted:
        return None, None
    setup: Setup = assistant.setup()
    return setup.path, setup


def _remember(settings: Settings, path: Path) -> None:
    others = [name for name in settings.get(RECENT_FILES) if name != str(path)]
    settings.set(RECENT_FILES, [str(path), *others][:MOST_RECENT])


def _warn_of_network(session: Session, path: Path) -> None:
    drive = network_path(path)
    if drive:
        text = (
            f"Die Datei liegt auf dem Netzlaufwerk {drive}. Dort kann sie beschädigt werden, wenn "
            "die Verbindung abreißt. Sicherer: die Datei auf diesem Computer, die Sicherungen auf "
            "dem Netzlaufwerk (Einstellungen, Sicherungen)."
        )
        QTimer.singleShot(0, lambda: session.voice.error(text))
