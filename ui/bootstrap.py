"""The only place that knows both the window and the store, and joins them."""

import getpass
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

from platformdirs import user_data_path, user_documents_path
from PySide6.QtWidgets import QApplication

from db import rescue
from db.entrance import Entered, enter
from db.founding import found_store
from db.keyring_slot import OsKeyring, Secrets
from db.network import network_path
from db.restore import restore
from db.vault import StoreFounder
from praeventionsrat import system_errors
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.office.backups import BackupInfo
from praeventionsrat.office.setup import begin_work
from praeventionsrat.open_errors import Damaged, Empty, Missing, NotOurs, WrongKey
from ui.crash import CrashGuard, start_logging
from ui.session import Session, Wanted
from ui.settings_store import NETWORK_FILES, RECENT_FILES, THEME, Settings
from ui.shell.front_desk import Desk, FrontDesk, Way
from ui.shell.german_qt import speak_german
from ui.shell.theme import Mode, Theme

DEMO = "--demo"
DEMO_PASSPHRASE = "musterau"  # noqa: S105 - the fictional town has no secrets
MOST_RECENT = 8
LARGE = 50_000_000
"""Bytes from which a check before opening is worth a word."""
UNREADABLE = (Damaged, Empty, Missing, NotOurs, WrongKey)
"""What a backup helps against."""
NETWORK = (
    "Auf einem Netzlaufwerk kann die Datei beschädigt werden, wenn die Verbindung abreißt, und "
    "nichts hält verlässlich fest, wer sie gerade offen hat. Sicherer: die Datei auf diesem "
    "Computer, ihre Sicherungen auf dem Netzlaufwerk. Das richtet „Auf diesen Computer kopieren“ "
    "ein; die Datei auf dem Laufwerk bleibt dabei, wie sie ist."
)
COPIED = (
    "Sie arbeiten jetzt mit der Kopie in „{folder}“; Sicherungen gehen zusätzlich auf das "
    "Netzlaufwerk. Die Datei dort wird nicht mehr fortgeschrieben."
)


def run(arguments: Sequence[str], keyring: Secrets | None = None, desk: Desk | None = None) -> int:
    """Open the file, show the window, wait."""
    app = application()
    CrashGuard().install()
    with suppress(OSError):  # a home that cannot be written keeps nobody from working
        start_logging()
    settings = Settings()
    theme = Theme(app, Mode(settings.get(THEME)))
    return Program(settings, theme, keyring or OsKeyring(), desk or FrontDesk()).work(arguments)


def application() -> QApplication:
    """The one application, speaking German."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("praeventionsrat")
    app.setApplicationDisplayName("Präventionsrat")
    app.setStyle("Fusion")
    speak_german(app)
    return app


class Program:
    """Opens one file after another until the user has had enough."""

    def __init__(self, settings: Settings, theme: Theme, keyring: Secrets, desk: Desk) -> None:
        """Nothing is open yet."""
        self._settings, self._theme = settings, theme
        self._keyring, self._desk = keyring, desk
        self._code = 0
        self._demo: Path | None = None
        self._last: Path | None = None

    def work(self, arguments: Sequence[str]) -> int:
        """The exit status: 1 if the last file could not be opened."""
        wanted: Wanted | None = self._first(arguments)
        while wanted is not None:
            this: Wanted = wanted
            try:
                wanted = self._turn(this)
            except (UserError, OSError) as err:
                wanted = self._after(err, this)
        return self._code

    def _first(self, arguments: Sequence[str]) -> Wanted:
        """The demo, the file named, the last one, else a new one by the assistant."""
        if DEMO in arguments:
            self._demo = demo_path()
            return Wanted(self._demo)
        if arguments:
            return Wanted(Path(arguments[0]).absolute())
        recent = self._settings.get(RECENT_FILES)
        return Wanted(Path(recent[0])) if recent else Wanted()

    def _turn(self, wanted: Wanted) -> Wanted | None:
        """One step: make, bring back, fetch from the network, or open and work; what comes next."""
        path = wanted.path
        if path is None:
            return self._new()
        if wanted.backup:
            self._bring_back(wanted.backup, path, wanted.key)
            return Wanted(path, key=wanted.key)
        if path == self._demo:
            make_demo(path)
        way = self._network_way(wanted)
        if way is Way.COPY:
            home = rescue.copy_home(path, self._home())
            return Wanted(home, remark=COPIED.format(folder=home.parent))
        return None if way is Way.QUIT else self._work_with(wanted, self._enter(path, wanted.key))

    def _work_with(self, wanted: Wanted, entered: Entered) -> Wanted | None:
        """Show the window until it is closed."""
        path = self._last = entered.vault.path
        try:
            session = Session(entered.store, entered.vault, self._settings, self._theme)
        except BaseException:
            entered.store.close()
            raise
        try:
            if wanted.setup is not None:
                perform = session.context.operations.perform
                perform("Einrichten", begin_work, wanted.setup, undoable=False)
            self._remember(path)
            session.show(" ".join(filter(None, (entered.remark, wanted.remark))))
            self._code = QApplication.exec()
        finally:
            session.close()
        after = session.wanted
        if after is not None:
            self._theme.undress()
        return replace(after, key=entered.key) if after and after.backup else after

    def _enter(self, path: Path, known: bytes | None = None) -> Entered:
        ask = DemoKey(self._desk) if path == self._demo else self._desk.key
        large = path.is_file() and path.stat().st_size > LARGE
        progress = self._desk.checking if large else None
        return enter(path, self._keyring, ask, user=user_name(), progress=progress, known=known)

    def _bring_back(self, backup: Path, path: Path, key: bytes | None) -> None:
        if key is None:
            rescue.bring_back(backup, path, self._keyring, self._desk.key)
        else:
            restore(backup, path, key)

    def _network_way(self, wanted: Wanted) -> Way:
        """Before a file on a network drive is opened: why that is risky, and what instead."""
        path, taken = wanted.path, self._settings.get(NETWORK_FILES)
        if path is None or wanted.setup or str(path) in taken or not path.is_file():
            return Way.ANYWAY
        drive = network_path(path)
        if not drive:
            return Way.ANYWAY
        what = f"„{path.name}“ liegt auf dem Netzlaufwerk {drive}."
        offers = {Way.COPY: "Auf diesen Computer kopieren", Way.ANYWAY: "Trotzdem dort öffnen"}
        way = self._desk.choose(what, NETWORK, offers)
        if way is Way.ANYWAY:
            self._settings.set(NETWORK_FILES, [*taken, str(path)])
        return way

    def _new(self) -> Wanted | None:
        founder = StoreFounder(self._keyring, user_name())
        setup = self._desk.setup(founder, self._home())
        if setup is None:
            return Wanted(self._last) if self._last else None
        self._remember(setup.path)  # it exists from now on, whatever happens
        return Wanted(setup.path, setup)

    def _after(self, err: UserError | OSError, wanted: Wanted) -> Wanted | None:
        """Say why it did not work, and go on as the user wants."""
        self._code = 1
        why = system_errors.sentence(err) if isinstance(err, OSError) else str(err)
        path = wanted.path or self._home()
        backup = rescue.newest_backup(path) if isinstance(err, UNREADABLE) else None
        way = self._desk.choose("Das hat nicht geklappt.", why, self._offers(wanted, backup))
        if way is Way.OTHER:
            chosen = self._desk.file(path.parent)
            return Wanted(chosen) if chosen else self._after(err, wanted)
        return {
            Way.AGAIN: wanted,
            Way.RESTORE: Wanted(path, backup=backup.path if backup else None),
            Way.BACK: Wanted(self._last),
            Way.NEW: Wanted(),
        }.get(way)

    def _offers(self, wanted: Wanted, backup: BackupInfo | None) -> dict[Way, str]:
        offers = {Way.AGAIN: "Noch einmal versuchen"}
        if backup:
            when = backup.created_at.astimezone()
            offers[Way.RESTORE] = f"Sicherung vom {day(when.date())}, {when:%H:%M} Uhr"
        if self._last and (wanted.backup or wanted.path != self._last):
            offers[Way.BACK] = f"Zurück zu „{self._last.name}“"
        return offers | {Way.OTHER: "Andere Datei …", Way.NEW: "Neue Datei …"}

    def _remember(self, path: Path) -> None:
        if path != self._demo:
            others = [name for name in self._settings.get(RECENT_FILES) if name != str(path)]
            self._settings.set(RECENT_FILES, [str(path), *others][:MOST_RECENT])
            self._settings.flush()

    @staticmethod
    def _home() -> Path:
        return user_documents_path() / "Präventionsrat"


class DemoKey:
    """Knows the passphrase of Musterau; whoever changed it is asked."""

    def __init__(self, desk: Desk) -> None:
        """Not tried yet."""
        self._desk, self._tried = desk, False

    def __call__(self, why: UserError) -> str | None:
        """The passphrase of the demo, then whatever the user types."""
        if self._tried:
            return self._desk.key(why)
        self._tried = True
        return DEMO_PASSPHRASE


def demo_path() -> Path:
    """Where Musterau lies."""
    return user_data_path("praeventionsrat", appauthor=False) / "demo" / "Musterau.prat"


def make_demo(path: Path) -> None:
    """Musterau, made when it is not there."""
    if not path.exists():
        today = date.today()  # noqa: DTZ011 - the office's own calendar
        build = partial(import_module("praeventionsrat.office.demo").build, today=today)
        found_store(path, keyring=None, passphrase=DEMO_PASSPHRASE, fill=build)


def user_name() -> str:
    """Who works here; empty where the system does not know, as in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
