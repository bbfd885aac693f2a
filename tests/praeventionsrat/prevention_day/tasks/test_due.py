"""When tasks are due, and what is said of days on which nobody works."""

from datetime import date

import pytest

from praeventionsrat.prevention_day.tasks.due import due_day, free_day_note, working_day_before
from praeventionsrat.prevention_day.tasks.words import due_words, offset_words

SATURDAY = date(2026, 9, 12)


def test_a_task_is_counted_from_the_first_day_unless_a_day_is_fixed():
    assert due_day(-90, None, SATURDAY) == date(2026, 6, 14)
    assert due_day(-90, date(2026, 5, 1), SATURDAY) == date(2026, 5, 1)
    assert due_day(-90, None, None) is None
    assert due_day(-90, None, date(1, 1, 3)) is None


def test_the_last_working_day_before_a_weekend_or_a_holiday_is_named():
    assert working_day_before(date(2026, 6, 14)) == date(2026, 6, 12)
    assert working_day_before(date(2026, 4, 6)) == date(2026, 4, 2)  # Easter Monday to Thursday
    note = free_day_note(date(2026, 6, 14), SATURDAY)
    assert note == "Der 14.06.2026 ist frei (Sonntag): bitte bis Freitag, 12.06.2026."
    assert "Ostermontag" in free_day_note(date(2026, 4, 6), None)


@pytest.mark.parametrize("due", [None, date(2026, 6, 15), SATURDAY, date(2026, 9, 13)])
def test_nothing_is_said_of_working_days_and_of_the_event_itself(due):
    assert free_day_note(due, SATURDAY) == ""


def test_offsets_are_said_in_words():
    assert offset_words(-90) == "90 Tage vorher"
    assert offset_words(-1) == "1 Tag vorher"
    assert offset_words(0) == "am Tag selbst"
    assert offset_words(30) == "30 Tage danach"
    assert due_words(-90, date(2026, 6, 14), is_fixed=False) == "90 Tage vorher, 14.06.2026"
    assert due_words(-90, None, is_fixed=False) == "90 Tage vorher"
    assert due_words(-90, date(2026, 6, 1), is_fixed=True) == "fester Termin, 01.06.2026"
