"""Musterau in the whole window, with one person who is in the book twice."""

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from ui.contacts.duplicates.page import LIST, NONE, DuplicatesPage
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

ONE = PersonFields(given_name="Jutta", family_name="Rabenstein", email="j.rabenstein@x.example")
TWO = PersonFields(
    form_of_address="Frau", title="Dr.", given_name="J.", family_name="Rabenstein",
    email="jutta.rabenstein@post.example", phone="06499 77120", note="Ruft zurück",
)  # fmt: skip


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()  # or nothing has the cursor
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def write(context):
    """Change the file beside the window."""
    return lambda usecase, *args: context.operations.perform("Vorher", usecase, *args)


@pytest.fixture
def twice(write):
    """Two records of one person; the first stays."""
    return [write(create_person, fields) for fields in (ONE, TWO)]


@pytest.fixture
def searched(qtbot):
    """Waits until the newest search is on show."""

    def wait(page):
        qtbot.waitUntil(lambda: page.finding.shown == page.finding.asked)

    return wait


@pytest.fixture
def pairs(window, searched):
    """The page with what its first search found, reached as a user does."""

    def show():
        contacts = window.go("contacts")
        entries = contacts.more.menu.actions()
        next(entry for entry in entries if "Dubletten" in entry.text()).trigger()
        page = window.page
        assert isinstance(page, DuplicatesPage)
        searched(page)
        assert page.state in {LIST, NONE}
        return page

    return show
