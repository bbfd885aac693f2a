"""From the list of measures over a Sachstand to the Monitoringbericht, in the real window."""

from datetime import date

import pytest

from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.shell.main_window import MainWindow


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_sachstand_typed_at_a_measure_stands_in_the_report_begun_from_the_list(window, context):
    measure = context.operations.perform(
        "M",
        new_measure,
        MeasureFields(title="Licht", starts_on=date(2020, 1, 1)),
        on=date(2020, 1, 1),
        state=MeasureState.UNDER_WAY,
    )
    window.open_record("measure", measure)
    measures = window.go("measures")
    measures.detail.open_tab("reports")
    panel = measures.detail._built["reports"]
    type_text(panel.new.text, "Die Lampen brennen.")
    panel.new.keep.click()
    settle()
    measures.to_list()

    actions = {one.text(): one for one in measures.list.reports.menu.actions()}
    actions["Monitoringberichte"].trigger()
    settle()
    monitoring = window.go("monitoring")
    assert monitoring.isVisible()
    monitoring.add.click()
    settle()

    (told,) = monitoring.detail.told.measures
    assert told.said.text == "Die Lampen brennen."
    monitoring.back_button.click()
    settle()
    assert measures.isVisible()

    actions["Sachstände abfragen"].trigger()
    settle()
    asking = window.go("asking")
    assert asking.isVisible()
    asking.add.click()  # nobody leads the measure, and it was just reported: nothing to ask
    settle()
    assert not asking.list.rows_model.rows()
