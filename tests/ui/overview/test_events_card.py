"""The first page leads to the next prevention day."""

from datetime import UTC, datetime, timedelta

from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event
from ui.overview.measures_card import EventsCard


def test_a_prevention_day_to_come_is_told_and_opened_with_one_press(qtbot, context, store):
    card = EventsCard(context)
    qtbot.addWidget(card)
    card.show()
    assert not card.card.isVisibleTo(card)
    fields = PreventionDayFields(title="Präventionstag")
    soon = datetime.now(UTC).date() + timedelta(days=40)
    event = context.operations.perform("x", create_event, fields, [EventDayFields(held_on=soon)])
    assert card.card.isVisibleTo(card)
    (line,) = card.card.list.rows_model.rows()
    with qtbot.waitSignal(card.opened) as told:
        card.card.list.select_id(line.id)
        card.card.list.opened.emit(card.card.list.current_id())
    assert told.args == ["prevention_day", event]
