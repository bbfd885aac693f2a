"""The programme of Musterau in the whole window, worked as somebody without a mouse does."""

import shutil
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from tests.ui.prevention_day.programme_day import drag, middle, spot
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.go("day_programme")
    settle()
    return made


@pytest.fixture
def grid(window):
    window.page.bench.grid.setFocus()
    return window.page.bench.grid


def key(widget, which, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, which, modifier)
    settle()


def act(window, start):
    next(a for a in window.findChildren(QAction) if a.text().startswith(start)).trigger()
    settle()


def item(page, title):
    return next(one for one in page.programme.items if one.title == title)


def test_both_conflicts_of_the_sample_are_found_and_mended_by_keys(window, grid):
    page = window.page
    assert page.conflicts.text().startswith("2 Konflikte")
    grid.select_id(item(page, "KOMPASS-Sprechstunde").id)
    for _ in range(6):
        key(grid, Qt.Key.Key_Down, ALT)
    assert item(page, "KOMPASS-Sprechstunde").starts_at == time(12)
    assert page.conflicts.text().startswith("1 Konflikt")
    grid.select_id(item(page, "Sicher im Verein – Kinderschutz im Sport").id)
    key(grid, Qt.Key.Key_Right, ALT)
    assert page.conflicts.text().startswith("1 Konflikt")  # now it meets the Zivilcouragetraining
    for _ in range(18):
        key(grid, Qt.Key.Key_Down, ALT)
    assert page.conflicts.text().startswith("Keine Konflikte")
    act(window, "Rückgängig")
    act(window, "Rückgängig")
    assert item(page, "KOMPASS-Sprechstunde").starts_at == time(11, 30)
    assert page.conflicts.text().startswith("2 Konflikte")


def test_a_new_item_is_made_named_and_found_by_the_search(window, grid):
    page = window.page
    act(window, "Neu")
    assert QApplication.focusWidget() is page.bench.detail.form.title
    type_text(page.bench.detail.form.title, "Rollatortraining am Brunnen")
    act(window, "Zurück")
    assert not page.bench.is_open
    assert item(page, "Rollatortraining am Brunnen")
    hits = page.context.search("rollatortraining")
    assert [hit.kind for hit in hits] == ["programme_item"]
    window.go("overview")
    window.open_record("programme_item", hits[0].record_id)
    settle()
    assert page.bench.detail.form.title.text() == "Rollatortraining am Brunnen"


def test_esc_lets_a_carried_card_go_before_it_leaves_anything(window, grid):
    page = window.page
    talk = item(page, "KOMPASS-Sprechstunde")
    grid.select_id(talk.id)
    drag(grid, middle(grid, talk.id), spot(grid, 2, 14 * 60), let_go=False)
    assert grid.carrying is not None
    act(window, "Zurück")
    assert grid.carrying is None
    assert item(page, "KOMPASS-Sprechstunde").starts_at == time(11, 30)


def test_everything_is_reached_by_tab_and_has_a_name(window, grid):
    page, reached = window.page, []
    for _ in range(40):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert page.bench.tray in reached
    assert page.bench.side.conflicts in reached
    assert grid in reached
    assert all(widget.accessibleName() or hasattr(widget, "text") for widget in reached)
