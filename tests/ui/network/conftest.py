"""Musterau in the whole window, on the page Netzwerk."""

import shutil

import pytest

from ui.pages import PAGES
from ui.shell.main_window import MainWindow


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def read(context):
    """Ask the file something."""
    return context.operations.ask


@pytest.fixture
def page(qtbot, window):
    """The network of all committees, drawn."""
    window.open_record("network", None)
    qtbot.waitUntil(lambda: window.page.shown is not None)
    return window.page


@pytest.fixture
def drawn(qtbot):
    """Waits until what was asked for last is drawn."""

    def wait(page):
        qtbot.waitUntil(lambda: page.drawn == page.asked)

    return wait
