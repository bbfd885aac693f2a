"""One measure in the window: its head, its tabs, saved while one types."""

from datetime import date

import pytest

from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.measures.detail import MeasureDetail

__all__ = ["shown"]

TODAY = date(2026, 3, 17)


def record(context, measure_id):
    return context.operations.ask(lambda work: work.measures.get(measure_id))


@pytest.fixture
def measure(context):
    return context.operations.perform(
        "Maßnahme",
        new_measure,
        MeasureFields(title="Licht am Nordbahnhof", starts_on=date(2026, 1, 1)),
        on=date(2026, 1, 15),
    )


@pytest.fixture
def detail(context, measure, shown):
    made = shown(MeasureDetail(context, lambda: TODAY), 760, 700)
    made.show_measure(measure)
    settle()
    return made


def test_the_head_says_number_title_owner_and_state(detail):
    assert detail.title.text() == "Licht am Nordbahnhof"
    assert detail.line.text() == "M-2026-001 · noch ohne Federführung"
    assert detail.state.text() == "Idee"
    assert not detail.light.isVisible()


def test_enter_takes_a_measure_to_its_next_state(detail, context, measure):
    dialog = detail.ask_state()
    assert dialog.choice.value() is MeasureState.REVIEWED
    assert dialog.reason.placeholderText() == "freiwillig"

    dialog.kept.click()

    assert record(context, measure).state is MeasureState.REVIEWED
    assert detail.state.text() == "geprüft"


def test_a_light_without_a_reason_is_asked_for_one(detail, context, measure):
    dialog = detail.ask_light()
    dialog.choice.set_value(Light.RED)
    dialog.kept.click()
    assert dialog.complaints["reason"].text() == (
        "Bitte in einem Satz sagen, warum die Ampel auf rot steht."
    )

    type_text(dialog.reason, "Der Förderbescheid fehlt noch.")
    dialog.kept.click()

    assert record(context, measure).light is Light.RED
    assert detail.light.text() == "rot – gefährdet"
    assert detail.reason.text() == "Der Förderbescheid fehlt noch."


def test_what_is_typed_is_kept_by_itself(detail, context, measure):
    detail.rename()
    panel = detail._built["details"]
    type_text(panel.form.title, "Licht am Hauptbahnhof")
    assert detail.flush()

    assert record(context, measure).title == "Licht am Hauptbahnhof"
    assert detail.title.text() == "Licht am Hauptbahnhof"
