"""The page Druck in the whole window, with Musterau's next prevention day."""

import shutil

import pytest

from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

NINTH = "9. Musterauer Präventionstag"


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    context.tasks.wait()


@pytest.fixture
def page(window, context, qtbot):
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    event_id = next(row.id for row in rows if row.title == NINTH)
    page = window.go("day_prints")
    page.choose_day(event_id)
    qtbot.waitUntil(lambda: bool(page.rows))
    settle()
    return page
