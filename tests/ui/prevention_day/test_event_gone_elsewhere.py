"""A prevention day goes while one of its records is open: every area says so calmly."""

import shutil
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.prevention_day.usecases.events import delete_event
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

AT = datetime(2026, 4, 1, tzinfo=UTC)
NINTH = "9. Musterauer Präventionstag"
OPENED = {
    "prevention_day": "prevention_days",
    "programme_item": "programme_items",
    "venue": "venues",
    "stand": "stands",
    "event_task": "event_tasks",
    "permit": "permits",
    "helper": "helpers",
    "shift": "shifts",
    "registration": "registrations",
    "budget_item": "budget_items",
    "sponsor": "sponsors",
    "press_item": "press_items",
    "day_prints": "",
    "day_evaluation": "",
}


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


def one_of(work, records):
    event = next(row.id for row in work.prevention_days.rows() if row.title == NINTH)
    if records in {"", "prevention_days"}:
        return event, event
    found = getattr(work, records).all()
    owned = [one.id for one in found if one.prevention_day_id == event]
    return event, owned[0] if owned else event


def remove_all(work):
    for row in work.prevention_days.rows():
        work.remove(work.prevention_days.get(row.id))


def half_typed(page):
    """Something stands in every field of the page that nobody has left yet."""
    for one in page.findChildren(QLineEdit):
        if one.isVisible() and one.isEnabled() and not one.isReadOnly():
            one.setText("Zx")
            one.textEdited.emit("Zx")


@pytest.mark.parametrize("kind", OPENED)
def test_what_was_half_typed_does_not_hold_the_page(window, context, kind):
    _event, record = context.operations.ask(one_of, OPENED[kind])
    window.open_record(kind, record if OPENED[kind] else None)
    settle()
    left = window.page
    half_typed(left)
    context.operations.perform("Alles weg", remove_all)
    settle()
    assert left.flush()
    assert window.go("meetings") is window.page is not left


@pytest.mark.parametrize("kind", OPENED)
def test_an_open_record_of_a_day_that_went_is_no_more(window, context, kind):
    event, record = context.operations.ask(one_of, OPENED[kind])
    window.open_record(kind, record if OPENED[kind] else None)
    settle()
    context.operations.perform("Löschen", delete_event, event, at=AT)
    settle()
    assert window.page.flush()
    assert window.page.day_id != event
    window.open_record(kind, record if OPENED[kind] else None)
    settle()
    assert window.page.day_id != event
    context.operations.undo()
    settle()
    window.open_record(kind, record if OPENED[kind] else None)
    settle()
    context.operations.perform("Alles weg", remove_all)
    settle()
    assert window.page.flush()
    assert window.page.day_id is None
    window.open_record(kind, record if OPENED[kind] else None)
    settle()
    assert window.page.day_id is None
