"""Musterau's helpers, budget and press in the whole window: by area, by search, with undo."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.prevention_day.areas import AREAS
from ui.shell.main_window import MainWindow

KEYS = [key for key, _title in AREAS]


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
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    made.open_record("prevention_day", rows[0].id)
    settle()
    return made


def area(window, key):
    window.page.areas.setCurrentIndex(KEYS.index(key))
    settle()
    return window.page


def test_the_missing_helper_is_found_and_put_in(window, context):
    page = area(window, "day_helpers")
    assert page.summary.text() == "8 Schichten · 2 Personen fehlen"
    short = next(one for one in page.shifts.plan.shifts if one.missing)
    page.shifts.table.select_id(short.id)
    settle()
    others = page.shifts.people.others
    free = others.rows_model.row_at(0)
    assert not free.busy
    others.select_id(free.id)
    QTest.keyClick(others, Qt.Key.Key_Return)
    settle()
    assert page.summary.text() == "8 Schichten · 1 Person fehlt"
    context.operations.undo()
    settle()
    assert page.summary.text() == "8 Schichten · 2 Personen fehlen"


def test_a_helper_is_opened_from_the_search(window, context):
    page = area(window, "day_helpers")
    helper = next(one for one in page.shifts.plan.helpers if one.name == "Dorothee Amsel")
    assert context.search("amsel")
    window.open_record("helper", helper.id)
    settle()
    assert window.page.helpers.facts.name.text() == "Dorothee Amsel"
    assert "§ 4 ArbZG" in window.page.helpers.hint.why.text()


def test_a_bill_changes_what_is_left(window, context):
    page = area(window, "day_budget")
    before = page.budget.budget.totals.expected_balance
    line = next(one for one in page.budget.rows if one.title == "Stromverteiler")
    page.budget.table.select_id(line.id)
    settle()
    page.budget.facts.actual.setFocus()
    type_text(page.budget.facts.actual, "450")
    assert page.flush()
    settle()
    assert page.budget.budget.totals.expected_balance == before - 100_00
    assert "weiterer Posten" in page.budget.totals.beyond.what.text()
    page.show_tab(1)
    settle()
    assert "800,00 € Geld" in page.summary.text()


def test_the_press_list_of_both_years(window, context):
    page = area(window, "day_press")
    assert page.summary.text() == "2 kommen zum Termin"
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    page.choose_day(rows[1].id)
    settle()
    assert page.summary.text() == "3 erschienen"
