"""From the command line to the last byte: which file opens, what is said if none does."""

import json
import logging
import shutil
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from db import keyfile
from db.network import network_path
from db.opening import open_store
from db.vault import StoreVault
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.setup import Setup
from praeventionsrat.office.usecases import office_of
from praeventionsrat.recovery import to_code
from tests.conftest import KEY, STORE_ID
from tests.db.town import make_meeting
from tests.ui.program import STAY, Desk, work
from tests.vault import MemoryKeyring, NoKeyringHere, locked_folder
from ui import bootstrap
from ui.settings_store import NETWORK_FILES, RECENT_FILES
from ui.shell.front_desk import Way
from ui.shell.theme import Mode


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user of one's own."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def path(store_path, keyring):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return store_path


@pytest.fixture
def other(empty_store, tmp_path, path):
    (tmp_path / "zweite").mkdir()
    there = shutil.copy(empty_store, tmp_path / "zweite" / "Nachbar.prat")
    shutil.copy(keyfile.companion(path), keyfile.companion(there))
    return there


@pytest.fixture
def start(qtbot, settings, theme, keyring):
    """Runs the program with a desk and hands."""

    def started(arguments, desk, *acts, keyring=keyring):
        return work(arguments, settings, theme, keyring, desk, *acts)

    return started


def back_up(path, keyring):
    """A backup with a meeting that the file then loses."""
    store = open_store(path, lambda: KEY)
    meeting, _items = make_meeting(store, ["Beleuchtung"])
    made = StoreVault(store, path, KEY, keyring).back_up(lambda *_: None).path
    with store.begin("weg", undoable=False) as transaction:
        transaction.remove(transaction.meetings.get(meeting))
    store.close()
    return made


def meetings(path):
    store = open_store(path, lambda: KEY)
    try:
        with store.read() as transaction:
            return len(transaction.meetings.all())
    finally:
        store.close()


def test_a_named_file_opens_and_is_remembered(start, path, settings):
    code, titles = start([path], Desk())
    assert (code, len(titles)) == (0, 1)
    assert "Musterau.prat" in titles[0]
    assert settings.get(RECENT_FILES) == [str(path)]
    assert not path.with_name(path.name + "-wal").exists()


def test_the_last_file_opens_by_itself(start, path, other, settings):
    settings.set(RECENT_FILES, [str(path), str(other)])
    assert "Musterau.prat" in start([], Desk())[1][0]


def new_office(founder, folder, name="Neustadt"):
    file = folder / f"{name}.prat"
    founder.found(file, None)
    office = OfficeFields(municipality=f"Stadt {name}")
    return Setup(file, office, CommitteeFields(name="Präventionsrat"), HGO)


def test_the_first_start_makes_a_file_by_the_assistant(start, home):
    seen = []

    def look(window):
        seen.append(window.context.operations.ask(office_of).municipality)
        seen.append(window.context.operations.undo_label())

    code, titles = start([], Desk(setups=[new_office]), look)
    assert (code, seen) == (0, ["Stadt Neustadt", ""])
    assert "Neustadt.prat" in titles[0]


def test_who_leaves_the_assistant_leaves_the_program(start):
    assert start([], Desk(setups=[None])) == (0, [])


def test_the_demo_opens_without_keyring_and_is_not_remembered(start, settings, home):
    keyring = NoKeyringHere(NoKeyring())
    code, titles = start(["--demo"], Desk(), keyring=keyring)
    assert (code, len(titles)) == (0, 1)
    assert settings.get(RECENT_FILES) == []
    demo = bootstrap.demo_path()
    assert demo.is_file()
    keyfile.rewrap(
        demo, keyfile.read(demo).store_id, bootstrap_key(demo), keyring=None, passphrase="geändert"
    )
    desk = Desk(keys=["geändert"])
    assert start(["--demo"], desk, keyring=keyring)[0] == 0
    assert desk.whys == ["WrongPassphrase"]


def bootstrap_key(demo):
    from db.unlock import from_passphrase

    return from_passphrase(demo, bootstrap.DEMO_PASSPHRASE)


def test_a_file_that_is_not_there_is_said_and_another_one_may_be_opened(start, path, tmp_path):
    desk = Desk(ways=[Way.OTHER, Way.OTHER], files=[None, path])
    code, titles = start([tmp_path / "Weg.prat"], desk)
    assert (code, len(titles)) == (0, 1)
    assert "gibt es an dieser Stelle nicht mehr" in desk.heard[0]
    assert list(desk.offered[0]) == [Way.AGAIN, Way.OTHER, Way.NEW]


def test_who_gives_up_leaves_with_status_1(start, tmp_path):
    assert start([tmp_path / "Weg.prat"], Desk()) == (1, [])


def test_instead_of_a_lost_file_a_new_one_can_be_made(start, tmp_path):
    desk = Desk(ways=[Way.NEW], setups=[new_office])
    assert start([tmp_path / "Weg.prat"], desk)[0] == 0


def test_a_damaged_file_is_replaced_by_its_newest_backup(start, path, keyring):
    back_up(path, keyring)
    with path.open("r+b") as file:
        file.write(b"zerstoert" * 1000)
    desk = Desk(ways=[Way.RESTORE])
    code, titles = start([path], desk)
    assert (code, len(titles)) == (0, 1)
    assert "ist beschädigt" in desk.heard[0]
    assert desk.offered[0][Way.RESTORE].startswith("Sicherung vom ")
    assert meetings(path) == 1
    assert [p.name for p in path.parent.iterdir() if p.suffix == ".prat"] != [path.name]


def test_a_file_from_a_newer_program_is_refused_untouched(start, path):
    from db.engine import connect

    connection = connect(path, KEY)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    desk = Desk()
    assert start([path], desk) == (1, [])
    assert "neueren Programmversion" in desk.heard[0]
    assert Way.RESTORE not in desk.offered[0]
    assert path.read_bytes() == before


def test_a_second_opener_is_told_who_has_the_file_and_may_try_again(start, path):
    first = open_store(path, lambda: KEY)
    desk = Desk(ways=[Way.AGAIN])
    desk.choose = _then(desk.choose, first.close)
    code, titles = start([path], desk)
    assert (code, len(titles)) == (0, 1)
    assert "ist schon geöffnet: von" in desk.heard[0]
    assert "am Computer" in desk.heard[0]


def _then(ask, act):
    def asked(*words):
        act()
        return ask(*words)

    return asked


def test_a_folder_that_cannot_be_written_is_said(start, empty_store, qtbot):
    desk = Desk()
    with locked_folder(empty_store) as folder:
        assert start([folder / empty_store.name], desk) == (1, [])
    assert "ist schreibgeschützt" in desk.heard[0]


def test_a_lost_keyring_entry_is_made_anew_from_the_recovery_sheet(start, path):
    keyring, said = MemoryKeyring(), []
    desk = Desk(keys=["vertippt", to_code(KEY)])

    def look(window):
        said.append(window.frame.messages.isVisible())

    assert start([path], desk, look, keyring=keyring)[0] == 0
    assert desk.whys[0] == "EntryMissing"
    assert said == [True]
    assert start([path], Desk(), keyring=keyring)[0] == 0


def test_who_does_not_know_the_passphrase_is_asked_until_he_gives_up(start, store_path):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=None, passphrase="ein langer Satz")
    desk = Desk(keys=["falsch", "auch falsch"])
    assert start([store_path], desk) == (1, [])
    assert desk.whys == ["PassphraseNeeded", "WrongPassphrase", "WrongPassphrase"]
    assert "Das Kennwort stimmt nicht" in desk.heard[0]


@pytest.fixture
def on_network(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//server/amt {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(network_path, "__defaults__", (mounts,))


def test_a_file_on_a_network_drive_opens_only_after_a_warning(start, path, settings, on_network):
    desk = Desk(ways=[Way.QUIT])
    assert start([path], desk) == (0, [])
    assert "//server/amt" in desk.heard[0]
    assert "Verbindung abreißt" in desk.heard[0]
    assert len(start([path], Desk(ways=[Way.ANYWAY]))[1]) == 1
    assert settings.get(NETWORK_FILES) == [str(path)]
    quiet = Desk()
    assert len(start([path], quiet)[1]) == 1
    assert quiet.heard == []


def test_instead_the_file_is_copied_to_this_computer(start, path, settings, on_network, home):
    targets = []

    def look(window):
        targets.append(window.context.vault.second_target().folder)

    desk = Desk(ways=[Way.COPY, Way.ANYWAY])  # in this test everything is on that drive
    assert start([path], desk, look)[0] == 0
    copied = home / "Präventionsrat" / "Musterau.prat"
    assert settings.get(RECENT_FILES) == [str(copied)]
    assert targets == [path.parent / "Sicherungen"]


def test_another_file_opens_in_place_of_this_one(start, path, other, settings, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))

    def open_other(window):
        window.context.files.open_other()
        return STAY

    def reopen(window):
        assert window.context.files.recent() == [path]
        window.context.files.open_file(path)
        return STAY

    code, titles = start([path], Desk(), open_other, reopen)
    assert code == 0
    assert ["Musterau" in title for title in titles] == [True, False, True]
    assert settings.get(RECENT_FILES) == [str(path), str(other)]


def test_nothing_happens_when_no_other_file_is_chosen(start, path, monkeypatch):
    answers = [("", ""), (str(path), "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answers.pop())

    def twice(window):
        window.context.files.open_other()
        window.context.files.open_other()
        assert window.isVisible()

    assert len(start([path], Desk(), twice)[1]) == 1


def test_a_new_file_that_is_not_made_after_all_leads_back(start, path):
    def make_new(window):
        window.context.files.new_file()
        return STAY

    code, titles = start([path], Desk(setups=[None]), make_new)
    assert (code, len(titles)) == (0, 2)


def test_from_a_file_that_does_not_open_one_gets_back(start, path, tmp_path):
    wrong = tmp_path / "kaputt.prat"
    wrong.write_bytes(b"x" * 10_000)
    desk = Desk(ways=[Way.BACK])

    def open_wrong(window):
        window.context.files.open_file(wrong)
        return STAY

    code, titles = start([path], desk, open_wrong)
    assert (code, len(titles)) == (0, 2)
    assert desk.offered[0][Way.BACK] == "Zurück zu „Musterau.prat“"


def test_a_backup_comes_back_after_what_is_open_was_backed_up(start, path, keyring):
    backup = back_up(path, keyring)
    assert meetings(path) == 0

    def restore(window):
        window.context.restore(backup)
        return STAY

    code, titles = start([path], Desk(), restore)
    assert (code, len(titles)) == (0, 2)
    assert meetings(path) == 1
    assert len(list(backup.parent.glob("*.prat-backup"))) == 2


def test_who_opened_by_passphrase_is_not_asked_again_after_a_restore(start, path, keyring):
    backup = back_up(path, keyring)
    keyfile.rewrap(path, STORE_ID, KEY, keyring=None, passphrase="ein langer Satz")
    keyfile.remove_keyring(path, keyring)
    desk = Desk(keys=["ein langer Satz"])

    def restore(window):
        window.context.restore(backup)
        return STAY

    code, titles = start([path], desk, restore)
    assert (code, len(titles)) == (0, 2)
    assert len(desk.whys) == 1


def test_the_menu_backs_up_at_once(qtbot, start, path):
    told = []

    def back_up(window):
        action = next(a for a in window.menus.commands() if a.title == "Sicherung jetzt")
        action.run()
        qtbot.waitUntil(window.frame.messages.isVisible, timeout=10_000)
        told.append(window.frame.messages.text.text())

    start([path], Desk(), back_up)
    assert told == ["Die Sicherung ist angelegt und geprüft."]
    assert len(list((path.parent / "Sicherungen").glob("*.prat-backup"))) == 1


def test_what_was_opened_lately_stands_in_the_menu(start, path, other, settings):
    settings.set(RECENT_FILES, [str(other)])

    def choose(window):
        action = next(a for a in window.menus.commands() if a.title == "Nachbar.prat")
        action.run()
        return STAY

    assert len(start([path], Desk(), choose)[1]) == 2
    assert settings.get(RECENT_FILES) == [str(other), str(path)]


def test_where_no_backup_can_be_made_before_restoring_the_user_decides(
    start, path, keyring, monkeypatch
):
    backup = back_up(path, keyring)
    moved = path.parent / "woanders.prat-backup"
    backup.rename(moved)
    shutil.rmtree(path.parent / "Sicherungen")
    (path.parent / "Sicherungen").write_bytes(b"kein Ordner")
    asked = []

    def restore(window):
        voice = window.context.notify
        answers = [False, True]

        def answer(*words):
            asked.append(words)
            if len(asked) == 1:
                QTimer.singleShot(0, lambda: window.context.restore(moved))
            return answers[len(asked) - 1]

        monkeypatch.setattr(voice, "ask", answer)
        window.context.restore(moved)
        return STAY

    assert len(start([path], Desk(), restore)[1]) == 2
    assert "Trotzdem wiederherstellen?" in asked[0][0]
    assert meetings(path) == 1


def test_what_is_not_saved_keeps_the_window_open(start, path, other, monkeypatch):
    def stay_here(window):
        monkeypatch.setattr(window.page, "flush", lambda: False)
        monkeypatch.setattr(window.context.notify, "ask", lambda *_: False)
        window.context.files.open_file(other)
        assert window.isVisible()
        monkeypatch.undo()

    assert len(start([path], Desk(), stay_here)[1]) == 1


def test_a_window_that_cannot_be_built_leaves_the_file_free(start, path, monkeypatch):
    def broken(*_):
        raise LookupError

    monkeypatch.setattr(bootstrap, "Session", broken)
    with pytest.raises(LookupError):
        start([path], Desk())
    open_store(path, lambda: KEY).close()


def test_a_large_file_says_that_it_is_being_checked(start, path, monkeypatch):
    monkeypatch.setattr(bootstrap, "LARGE", 10)
    path.with_name(path.name + ".lock").write_text("{}")
    desk = Desk()
    assert start([path], desk)[0] == 0
    assert desk.checked[0][0] == 0
    assert desk.checked[-1][0] == desk.checked[-1][1]


def test_a_user_without_a_name_can_work(monkeypatch):
    def nobody():
        raise OSError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert bootstrap.user_name() == ""


def test_the_program_runs_from_its_start_to_its_end(qtbot, path, keyring, dress, home, monkeypatch):
    from tests.ui.program import Hands

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    hands = Hands(lambda window: window.close())
    try:
        assert bootstrap.run([str(path)], keyring, Desk()) == 0
    finally:
        hands._look.stop()
        hands._stuck.stop()
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        dress.set_mode(Mode.DARK)
        dress.set_mode(Mode.LIGHT)
    assert len(hands.titles) == 1
    written = (home / "praeventionsrat" / "fenster.ini").read_text()
    assert json.dumps(str(path))[1:-1] in written.replace("\\\\", "\\").replace('\\"', '"')
