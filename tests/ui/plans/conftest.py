"""Two fictional programmes in the whole window, on the page Pläne."""

from datetime import date

import pytest

from praeventionsrat.plans.reading.sources import read_pasted
from praeventionsrat.plans.records import PlanFields, PlanKind
from praeventionsrat.plans.usecases.plans import new_plan
from praeventionsrat.plans.usecases.pledges import take_over
from tests.praeventionsrat.plans.conftest import AGREEMENT, PROGRAMME, Decisions
from ui.pages import PAGES
from ui.shell.main_window import MainWindow


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def ask(context):
    """Ask the file something."""
    return context.operations.ask


@pytest.fixture
def page(window):
    """The page of an empty file."""
    return window.go("plans")


def put(work, text, **fields):
    plan = new_plan(work, PlanFields(**fields))
    take_over(work, plan, read_pasted(text).parts)
    return plan


@pytest.fixture
def agreement(context, page):
    """Three pledges in two chapters, shown."""
    fields = {"title": "Koalitionsvertrag", "kind": PlanKind.COALITION, "publisher": "Stadt"}
    adopted = date(2026, 1, 5)
    plan = context.operations.perform("Plan", put, AGREEMENT, adopted_on=adopted, **fields)
    page.open_record("plan", plan)
    return plan


@pytest.fixture
def programme(context, page):
    """Two pledges below two chapters."""
    fields = {"title": "Wahlprogramm Blau", "kind": PlanKind.ELECTION}
    return context.operations.perform("Plan", put, PROGRAMME, **fields)


@pytest.fixture
def resolution(context):
    """An adopted one, of an item of its own."""
    return context.operations.perform("Beschluss", lambda work: Decisions(work).decide())


@pytest.fixture
def pledges(ask):
    """The ids of the pledges of a plan."""

    def read(plan_id):
        return [row.id for row in ask(lambda work: work.pledges.rows(plan_id))]

    return read
