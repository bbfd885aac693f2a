"""Tasks of Musterau's prevention day in the whole window: found, ticked, printed, undone."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.prevention_day.tasks.records import PermitState
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.prevention_day.tasks.page import PERMITS, SAFETY, TASKS
from ui.shell.main_window import MainWindow


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
    return made


@pytest.fixture
def page(window, context):
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    window.open_record("prevention_day", rows[0].id)
    settle()
    window.page.areas.setCurrentIndex(3)
    settle()
    return window.page


def test_a_task_is_added_ticked_and_undone_in_the_window(window, page, context):
    before = len(page.tasks.rows)
    assert before >= 95
    window.page.new()
    type_text(page.tasks.quick.title, "Blumenschmuck für die Bühne")
    QTest.keyClick(page.tasks.quick.title, Qt.Key.Key_Return)
    settle()
    assert len(page.tasks.rows) == before + 1
    made = page.tasks.table.current_id()
    QTest.keyClick(page.tasks.table, Qt.Key.Key_Space)
    settle()
    assert context.operations.ask(lambda work: work.event_tasks.get(made)).done_on is not None
    context.operations.undo()
    context.operations.undo()
    settle()
    assert len(page.tasks.rows) == before


def test_tasks_and_permits_are_opened_from_the_search(window, page, context):
    task = page.tasks.rows[-1]
    page.show_tab(SAFETY)
    window.open_record("event_task", task.id)
    settle()
    assert page.tabs.currentIndex() == TASKS
    assert page.tasks.table.current_id() == task.id
    permit = context.operations.ask(lambda work: work.permits.all())[0]
    window.open_record("permit", permit.id)
    settle()
    assert page.tabs.currentIndex() == PERMITS
    assert page.permits.table.current_id() == permit.id
    assert window.page.help_topic() == "aufgaben-praeventionstag"


def test_musterau_has_a_granted_permit_with_its_letter_and_one_that_is_late(page):
    page.show_tab(PERMITS)
    settle()
    granted = next(one for one in page.permits.rows if one.state is PermitState.GRANTED)
    assert granted.files == 1
    assert len(granted.condition_list) == 3
    assert "Frist" in page.summary.text()


def test_the_safety_sheet_of_musterau_knows_its_town_hall(page):
    page.show_tab(SAFETY)
    settle()
    facts = dict(page.safety.found.facts)
    assert facts["Veranstalter"] == "Stadt Musterau"
    assert facts["Erwartete Besucher"] == "1.200"
    assert page.safety.found.open_count < page.safety.found.total
