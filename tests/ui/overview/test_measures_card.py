"""The first page leads to what waits with measures."""

from datetime import date

from praeventionsrat.measures.records import MeasureFields
from praeventionsrat.measures.usecases.measure import new_measure
from ui.overview.measures_card import MeasuresCard

LONG_AGO = date(2024, 2, 1)


def test_a_waiting_measure_is_told_and_opened_with_one_press(qtbot, context, store):
    card = MeasuresCard(context)
    qtbot.addWidget(card)
    card.show()
    assert not card.card.isVisibleTo(card)
    fields = MeasureFields(title="Licht", ends_on=LONG_AGO, report_months=0)
    measure = context.operations.perform("x", new_measure, fields, on=LONG_AGO)
    assert card.card.isVisibleTo(card)
    (line,) = card.card.list.rows_model.rows()
    assert (line.title, line.is_late) == ("M-2024-001 Licht", True)
    with qtbot.waitSignal(card.opened) as told:
        card.card.list.select_id(line.id)
        card.card.list.opened.emit(card.card.list.current_id())
    assert told.args == ["measure", measure]


def test_what_changes_behind_another_page_is_read_when_it_is_shown_again(qtbot, context):
    card = MeasuresCard(context)
    qtbot.addWidget(card)
    fields = MeasureFields(title="Licht", ends_on=LONG_AGO)
    context.operations.perform("x", new_measure, fields, on=LONG_AGO)
    assert card.card.list.rows_model.rows() == ()
    card.show()
    qtbot.waitUntil(lambda: len(card.card.list.rows_model.rows()) == 1)
