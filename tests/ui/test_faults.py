"""Full disks, locked folders, kill signals and lost keys, met in the real window."""

import errno
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from select import select

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db import ballast, keyfile, rescue
from db.entrance import enter
from db.opening import open_store
from praeventionsrat.recovery import to_code
from tests.conftest import KEY, STORE_ID
from tests.ui.program import Desk, work
from tests.ui.typing_child import TOLD, minutes
from tests.vault import MemoryKeyring, small_disk
from ui.session import Session
from ui.settings_store import Settings
from ui.shell.unlock_dialog import UnlockDialog, ask_for_key

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def sit_down(qtbot, theme, tmp_path, keyring):
    """Opens a file in a window as the program does."""
    open_sessions = []

    def opened(path):
        entered = enter(path, keyring, lambda _why: to_code(KEY), user="Kim Muster")
        session = Session(entered.store, entered.vault, Settings(tmp_path / "f.ini"), theme)
        session.show()
        qtbot.waitExposed(session.window)
        open_sessions.append(session)
        return session

    yield opened
    for session in open_sessions:
        session.window.close()
        session.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "platte", megabytes=8, largest=50_000_000) as folder:
        yield folder


@pytest.fixture
def musterau(musterau_file, disk, keyring):
    path = shutil.copy(musterau_file, disk / "Musterau.prat")
    keyfile.rewrap(path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return path


@pytest.fixture
def at_home(musterau_file, tmp_path, keyring):
    """The same file where there is room."""
    path = shutil.copy(musterau_file, tmp_path / "Musterau.prat")
    keyfile.rewrap(path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return path


@contextmanager
def full(disk):
    """Not a byte more fits on the disk; without root: into any file."""
    if os.path.ismount(disk):
        with (
            (disk / "voll").open("wb", buffering=0) as file,
            pytest.raises(OSError, match=os.strerror(errno.ENOSPC)),
        ):
            while True:
                file.write(bytes(4096))
        try:
            yield
        finally:
            (disk / "voll").unlink()
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def twelfth(ask):
    def read(transaction):
        meeting = next(m for m in transaction.meetings.all() if m.number == 12)
        items = transaction.agenda_items.where(meeting_id=meeting.id)
        return meeting.id, next(item.id for item in items if item.number == "9")

    return ask(read)


def text_on_file(session, item):
    return session.context.operations.ask(lambda w: w.agenda_items.get(item).minutes_text)


def said(session):
    bar = session.window.frame.messages
    return bar.text.text() if bar.isVisible() else ""


def test_minutes_typed_on_a_full_disk_stay_on_screen_and_are_saved_once_there_is_room(
    qtbot, sit_down, musterau, disk
):
    session = sit_down(musterau)
    meeting, item = twelfth(session.context.operations.ask)
    editor = minutes(session.window, meeting, item)
    with full(disk):
        QTest.keyClicks(editor, "Die Beleuchtung wird erneuert.")
        qtbot.waitUntil(lambda: said(session) != "", timeout=4000)
        assert "voll" in said(session)
        assert "stehen noch auf dem Bildschirm" in said(session)
        assert "Die Beleuchtung wird erneuert." in editor.toPlainText()
        assert not session.window.flush()
    QTest.keyClicks(editor, " Sofort.")
    qtbot.waitUntil(lambda: "Sofort." in text_on_file(session, item), timeout=4000)
    assert "Die Beleuchtung wird erneuert. Sofort." in text_on_file(session, item)


def test_a_form_typed_into_on_a_full_disk_keeps_its_text_and_says_why(
    qtbot, sit_down, musterau, disk
):
    session = sit_down(musterau)
    line = session.window.go("settings").office.binder.widget("municipality")
    before = line.text()
    with full(disk):
        line.setFocus()
        line.end(False)
        QTest.keyClicks(line, " am Main")
        qtbot.waitUntil(lambda: said(session) != "", timeout=4000)
        assert "voll" in said(session)
        assert line.text() == before + " am Main"
    assert session.window.flush()
    assert (
        session.context.operations.ask(lambda w: w.offices.all()[0].municipality)
        == before + " am Main"
    )


def test_the_ballast_saves_the_last_words_of_a_full_disk(
    qtbot, sit_down, musterau, disk, monkeypatch
):
    if not os.path.ismount(disk):
        pytest.skip("the ballast helps a disk, not a limit on files")
    monkeypatch.setattr(ballast, "SIZE", 1_000_000)
    monkeypatch.setattr(ballast, "ROOM", 0)
    session = sit_down(musterau)
    meeting, item = twelfth(session.context.operations.ask)
    editor = minutes(session.window, meeting, item)
    with full(disk):
        QTest.keyClicks(editor, "Letzte Worte.")
        assert session.window.flush()
        assert "Letzte Worte." in text_on_file(session, item)


def test_closing_with_unsaved_words_asks_before_they_are_lost(
    sit_down, musterau, disk, monkeypatch
):
    session = sit_down(musterau)
    meeting, item = twelfth(session.context.operations.ask)
    editor = minutes(session.window, meeting, item)
    asked = []
    monkeypatch.setattr(session.voice, "ask", lambda *words: bool(asked.append(words)))
    with full(disk):
        QTest.keyClicks(editor, "Noch nicht gesichert.")
        assert not session.window.close()
        assert session.window.isVisible()
        assert "gehen Ihre letzten Eingaben verloren" in asked[0][1]
    assert session.window.close()
    assert "Noch nicht gesichert." in text_on_file(session, item)


def test_a_lost_keyring_entry_is_typed_from_the_sheet_into_the_dialog(
    qtbot, at_home, settings, theme
):
    keyring, reasons = MemoryKeyring(), []

    def type_code(words):
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnlockDialog)
        reasons.append(dialog)
        QTest.keyClicks(dialog.field, words)
        dialog.buttons.button(dialog.buttons.StandardButton.Open).click()

    from PySide6.QtCore import QTimer

    class DeskWithDialog(Desk):
        def key(self, why):
            self.whys.append(type(why).__name__)
            QTimer.singleShot(0, lambda: type_code(self.keys.pop(0)))
            return ask_for_key(why)

    desk = DeskWithDialog(keys=["vertippt", to_code(KEY).lower()])
    code, titles = work([at_home], settings, theme, keyring, desk)
    assert (code, len(titles)) == (0, 1)
    assert desk.whys[0] == "EntryMissing"
    assert len(desk.whys) == 2
    assert list(keyring.entries) == [STORE_ID]


def test_a_backup_is_opened_on_another_machine(qtbot, at_home, settings, theme, keyring, tmp_path):
    """New home, empty keyring: the backup and the sheet of paper are all there is."""
    entered = enter(at_home, keyring, lambda _why: None)
    made = entered.vault.back_up(lambda *_: None).path
    entered.store.close()
    home = tmp_path / "neuer Computer"
    home.mkdir()
    carried = shutil.copy(made, home)
    path, empty = home / "Musterau.prat", MemoryKeyring()
    rescue.bring_back(Path(carried), path, empty, lambda _why: to_code(KEY))
    seen = []

    def look(window):
        seen.append(twelfth(window.context.operations.ask))

    desk = Desk(keys=[to_code(KEY)])
    assert work([path], settings, theme, empty, desk, look)[0] == 0
    assert desk.whys == ["EntryMissing"]
    assert seen
    assert work([path], settings, theme, empty, Desk(), look)[0] == 0


def kill_while_typing(path, meeting, item, seconds):
    """The keys pressed up to two seconds before the child was killed."""
    heard, told = os.pipe()
    order = [sys.executable, "-m", "tests.ui.typing_child", str(path), str(meeting), str(item)]
    child = subprocess.Popen([*order, str(told)], cwd=ROOT, pass_fds=[told])
    os.close(told)
    words = b""
    try:
        assert select([heard], [], [], 30)[0], "the child never typed"
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        killed = time.monotonic()
        child.kill()
        while chunk := os.read(heard, 65536):
            words += chunk
    finally:
        os.close(heard)
        child.kill()
        child.wait()
    presses = [TOLD.unpack_from(words, at) for at in range(0, len(words) - 15, TOLD.size)]
    return max(number for at, number in presses if at <= killed - 2), len(presses)


@pytest.mark.slow
def test_after_a_kill_signal_everything_typed_up_to_two_seconds_before_is_there(
    musterau_file, tmp_path
):
    path = shutil.copy(musterau_file, tmp_path / "Musterau.prat")
    store = open_store(path, lambda: KEY)
    with store.read() as transaction:
        meeting, item = twelfth(lambda query: query(transaction))
    store.close()
    before = 0
    for _ in range(3):
        due, typed = kill_while_typing(path, meeting, item, 3 + random.random() * 2)
        store = open_store(path, lambda: KEY)
        with store.read() as transaction:
            found = transaction.agenda_items.get(item).minutes_text.count("x")
        store.close()
        assert before + due <= found <= before + typed + 1
        before = found
