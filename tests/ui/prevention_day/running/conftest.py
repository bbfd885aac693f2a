"""The information stand on Saturday at nine, in the real window with a clock of its own."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.praeventionsrat.prevention_day.running import saturday
from tests.ui.keys import type_text
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

NINE = datetime(2026, 9, 12, 9).astimezone()


class Stand:
    """Whoever sits at the information stand: looks, types, scans, lets time pass."""

    def __init__(self, qtbot, window, page, store, day):
        self.qtbot = qtbot
        self.window, self.page, self.store, self.day, self.now = window, page, store, day, NINE

    def at(self, hour, minute=0, **more):
        self.now = NINE.replace(hour=hour, minute=minute) + timedelta(**more)
        self.page.show_moment()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.window.activateWindow()  # a dialog may just have closed
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def enter(self, text):
        QApplication.processEvents()
        type_text(QApplication.focusWidget(), text)
        self.press(Qt.Key.Key_Return)

    def read(self, query):
        with self.store.read() as work:
            return query(work)

    def item(self, title):
        return self.read(lambda work: work.programme_items.get(self.day.items[title]))


@pytest.fixture
def stand(qtbot, context, store):
    with store.begin("Samstag", undoable=False) as work:
        day = saturday.build(work)
    window = MainWindow(context, PAGES, "Musterau.prat")
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.go("day_running")
    made = Stand(qtbot, window, page, store, day)
    page.clock.now = lambda: made.now
    window.open_record("day_running", day.event)
    QApplication.processEvents()
    yield made
    page.log.text.clear()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
