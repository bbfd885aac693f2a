"""Musterau's 12th meeting on the screen: what the tests of attendance and minutes share."""

import shutil
from datetime import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

LATER = datetime(2026, 11, 22, 10, 30).astimezone()
LIVE = datetime(2026, 3, 17, 16, 44).astimezone()


@pytest.fixture
def store_path(musterau_file, tmp_path):
    """A Musterau of one's own."""
    return shutil.copy(musterau_file, tmp_path / "Musterau.prat")


@pytest.fixture
def twelfth(store):
    """The ids of the 12th meeting, its items by number and the listed persons by family name."""
    with store.read() as work:
        meeting = next(m for m in work.meetings.all() if m.number == 12)
        items = {i.number: i.id for i in work.agenda_items.where(meeting_id=meeting.id)}
        listed = {a.name.split()[-1]: a.id for a in work.attendances.where(meeting_id=meeting.id)}
        persons = {p.family_name: p.id for p in work.persons.all()}
    return SimpleNamespace(id=meeting.id, items=items, listed=listed, persons=persons)


@pytest.fixture
def next_one(store):
    """The 13th meeting: invited, nobody listed yet."""
    with store.read() as work:
        return next(m.id for m in work.meetings.all() if m.number == 13)


@pytest.fixture
def shown(qtbot):
    """Puts a widget on the screen."""

    kept = []  # Python would end a window nobody holds, and what is in it

    def show(widget, width=1180, height=800):
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return widget

    return show


def record(store, table, record_id):
    """A record as it stands on file."""
    with store.read() as work:
        return getattr(work, table).get(record_id)


def where(store, table, **equals):
    """Records as they stand on file."""
    with store.read() as work:
        return list(getattr(work, table).where(**equals))


def retype(edit, text):
    """Mark everything and type over it."""
    edit.setFocus()
    edit.selectAll()
    keys(edit, text)


def keys(widget, text):
    """Type; QTest itself knows no umlauts."""
    for char in text:
        if char.isascii():
            QTest.keyClick(widget, char)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


def settle():
    """What Qt puts off to the next turn of its loop happens now."""
    QApplication.processEvents()


def enter(widget):
    QTest.keyClick(widget, Qt.Key.Key_Return)
    settle()


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def button(parent, words):
    """The visible button with these words."""
    settle()
    for found in parent.findChildren(QAbstractButton):
        if words in (found.text(), found.accessibleName()) and found.isVisibleTo(parent):
            return found
    raise AssertionError(f"no button „{words}“")
