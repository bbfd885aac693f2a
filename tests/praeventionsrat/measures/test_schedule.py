"""Due and overdue, also across the turn of a year."""

from datetime import date

import pytest

from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.schedule import (
    Deadline,
    Due,
    days_late,
    due_of,
    due_words,
    light_hint,
    measure_due,
    next_deadline,
)

SILVESTER, NEW_YEAR = date(2026, 12, 31), date(2027, 1, 1)


@pytest.mark.parametrize(
    ("on", "today", "due"),
    [
        (None, NEW_YEAR, Due.NONE),
        (SILVESTER, NEW_YEAR, Due.OVERDUE),
        (SILVESTER, SILVESTER, Due.SOON),
        (NEW_YEAR, SILVESTER, Due.SOON),
        (date(2027, 1, 30), SILVESTER, Due.SOON),
        (date(2027, 1, 31), SILVESTER, Due.LATER),
        (date(2028, 2, 29), date(2028, 3, 1), Due.OVERDUE),
    ],
)
def test_something_is_late_from_the_day_after(on, today, due):
    assert due_of(on, today) is due


def test_what_is_done_is_not_due():
    assert due_of(SILVESTER, date(2030, 1, 1), is_done=True) is Due.NONE


@pytest.mark.parametrize(
    ("state", "due"),
    [
        (MeasureState.UNDER_WAY, Due.OVERDUE),
        (MeasureState.IDEA, Due.OVERDUE),
        (MeasureState.DONE, Due.NONE),
        (MeasureState.PERMANENT, Due.NONE),
        (MeasureState.POSTPONED, Due.NONE),
        (MeasureState.REJECTED, Due.NONE),
    ],
)
def test_only_what_goes_on_can_be_late(state, due):
    assert measure_due(SILVESTER, state, NEW_YEAR) is due


@pytest.mark.parametrize(
    ("on", "today", "words"),
    [
        (SILVESTER, NEW_YEAR, "seit 1 Tag überfällig"),
        (SILVESTER, date(2028, 1, 1), "seit 366 Tagen überfällig"),
        (NEW_YEAR, NEW_YEAR, "heute fällig"),
        (NEW_YEAR, SILVESTER, "noch 1 Tag"),
        (date(2027, 1, 10), SILVESTER, "noch 10 Tage"),
        (date(2027, 6, 1), SILVESTER, "bis 01.06.2027"),
        (None, SILVESTER, ""),
    ],
)
def test_a_day_is_told_as_one_thinks_of_it(on, today, words):
    assert due_words(on, today) == words


def test_nothing_is_late_before_its_day():
    assert days_late(NEW_YEAR, SILVESTER) == 0


def test_the_dates_speak_up_beside_a_green_light():
    late = [Deadline("", SILVESTER)]
    assert light_hint(Light.GREEN, MeasureState.UNDER_WAY, late, NEW_YEAR) == (
        "Frist überschritten: Ende der Maßnahme seit 1 Tag."
    )


def test_the_latest_of_several_is_told_with_how_many_there_are():
    late = [
        Deadline("Leuchten bestellt", date(2026, 12, 20)),
        Deadline("Fundamente", date(2026, 12, 22)),
        Deadline("Einweihung", date(2027, 5, 1)),
        Deadline("Ortstermin", date(2026, 1, 1), is_done=True),
    ]
    assert light_hint(Light.NONE, MeasureState.DECIDED, late, NEW_YEAR) == (
        "Frist überschritten: Meilenstein „Leuchten bestellt“ seit 12 Tagen und 1 weitere Frist."
    )


@pytest.mark.parametrize("light", [Light.YELLOW, Light.RED])
def test_a_light_that_warns_already_needs_no_hint(light):
    late = [Deadline("", SILVESTER)]
    assert light_hint(light, MeasureState.UNDER_WAY, late, NEW_YEAR) == ""


def test_what_rests_or_is_in_time_gets_no_hint():
    late = [Deadline("", SILVESTER)]
    assert light_hint(Light.GREEN, MeasureState.POSTPONED, late, NEW_YEAR) == ""
    assert light_hint(Light.GREEN, MeasureState.UNDER_WAY, late, SILVESTER) == ""


def test_the_next_step_is_the_open_one_that_is_due_first():
    first = Deadline("Bestellen", NEW_YEAR)
    done, undated = Deadline("Planen", SILVESTER, is_done=True), Deadline("Feiern", None)
    assert next_deadline([Deadline("", date(2028, 1, 1)), undated, first, done]) is first
    assert next_deadline([done, undated]) is None
