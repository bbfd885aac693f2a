"""Who comes on Saturday, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.praeventionsrat.prevention_day.running import saturday
from tests.ui.keys import type_text
from ui.pages import PAGES
from ui.shell.main_window import MainWindow


class Desk:
    """Whoever has the telephone at her ear."""

    def __init__(self, qtbot, window, page, store, day):
        self.qtbot = qtbot
        self.window, self.page, self.store, self.day = window, page, store, day

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.window.activateWindow()  # a dialog may just have closed
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget(), key, held)
        QApplication.processEvents()

    def enter(self, *texts):
        for text in texts:
            type_text(QApplication.focusWidget(), text)
            if text is not texts[-1]:
                self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Return)

    def read(self, query):
        with self.store.read() as work:
            return query(work)

    @property
    def names(self):
        model = self.page.people.list.rows_model
        return [model.row_at(line).name for line in range(model.rowCount())]

    def row(self, name):
        rows = self.read(lambda w: w.registrations.rows(self.day.event))
        return next((row for row in rows if row.name == name), None)

    def choose(self, name):
        self.page.people.list.setFocus()
        assert self.page.people.list.select_id(self.row(name).id)


@pytest.fixture
def desk(qtbot, context, store):
    with store.begin("Samstag", undoable=False) as work:
        day = saturday.build(work)
    window = MainWindow(context, PAGES, "Musterau.prat")
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.go("day_registrations")
    QApplication.processEvents()
    yield Desk(qtbot, window, page, store, day)
    page.people.quick.empty()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
