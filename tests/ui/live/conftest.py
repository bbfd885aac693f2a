"""Musterau's 12th meeting in the middle of TOP 6.1, in the real window with a clock of its own."""

import shutil
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screens import rewind
from tests.ui.keys import type_text
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

BEGIN = datetime(2026, 3, 17, 16, 58).astimezone()


@pytest.fixture
def store_path(musterau_file, tmp_path):
    """A Musterau of one's own."""
    return shutil.copy(musterau_file, tmp_path / "Musterau.prat")


@pytest.fixture
def twelfth(store):
    """The meeting as it stood at 16:58, its items by number, the listed by family name."""
    with store.begin("läuft") as work:
        meeting = next(m.id for m in work.meetings.all() if m.number == 12)
        rewind(work, meeting)
        items = {i.number: i.id for i in work.agenda_items.where(meeting_id=meeting)}
        listed = {a.name.split()[-1]: a.id for a in work.attendances.where(meeting_id=meeting)}
    store.barrier()
    return SimpleNamespace(id=meeting, items=items, listed=listed)


class Table:
    """Whoever sits at the table: looks, presses keys, lets time pass."""

    def __init__(self, window, page, store):
        self.window, self.page, self.store, self.now = window, page, store, BEGIN

    def later(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.page.reload()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def write(self, text):
        QApplication.processEvents()
        for letter in text:
            target = QApplication.focusWidget()
            if letter.isascii():
                QTest.keyClick(target, letter)
            else:
                type_text(target, letter)
        QApplication.processEvents()

    def enter(self, text=""):
        self.write(text)
        self.press(Qt.Key.Key_Return)
        QApplication.processEvents()

    @property
    def offers(self):
        found = self.page.side.pick.list
        return [found.item(n).text() for n in range(found.count())]

    def read(self, query):
        with self.store.read() as work:
            return query(work)

    def where(self, table, **equals):
        return self.read(lambda work: list(getattr(work, table).where(**equals)))


@pytest.fixture
def table(qtbot, context, store, twelfth):
    window = MainWindow(context, PAGES, "Musterau.prat")
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.go("live")
    made = Table(window, page, store)
    page.clock.now = lambda: made.now
    window.open_record("live", twelfth.id)
    QApplication.processEvents()
    yield made
    page.editor.forget()
    for panel in page.side.panels:
        panel.has_draft = lambda: False  # nobody is there to answer a question
    window.close()
    window.deleteLater()
    QApplication.processEvents()
