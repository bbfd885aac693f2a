from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.funding.windows import (
    Opening,
    came_late,
    due_words,
    in_year,
    months_later,
    next_of,
    proof_due,
    window,
)

OCTOBER = date(2020, 10, 15)


@pytest.mark.parametrize(
    ("today", "closes", "left", "words"),
    [
        (date(2026, 10, 14), date(2026, 10, 15), 1, "noch 1 Tag bis 15. Oktober 2026"),
        (date(2026, 10, 15), date(2026, 10, 15), 0, "heute letzter Tag"),
        (date(2026, 10, 16), date(2027, 10, 15), 364, "noch 364 Tage bis 15. Oktober 2027"),
        (date(2026, 12, 31), date(2027, 10, 15), 288, "noch 288 Tage bis 15. Oktober 2027"),
    ],
)
def test_the_fifteenth_of_october_comes_again_every_year(today, closes, left, words):
    found = window(None, OCTOBER, today, is_yearly=True)
    assert (found.closes_on, found.days_left, found.words) == (closes, left, words)
    assert found.short_words == words.partition(" bis ")[0]


def test_a_window_that_was_open_once_stays_closed():
    found = window(date(2026, 8, 1), date(2026, 10, 15), date(2026, 11, 1))
    assert found.opening is Opening.CLOSED
    assert found.words == "geschlossen seit 15. Oktober 2026"
    assert found.short_words == "geschlossen"


def test_a_window_may_reach_over_the_end_of_the_year():
    opens, closes = date(2020, 11, 1), date(2021, 1, 15)
    before = window(opens, closes, date(2026, 10, 31), is_yearly=True)
    assert before.words == "öffnet am 1. November 2026"
    inside = window(opens, closes, date(2026, 12, 31), is_yearly=True)
    assert (inside.opens_on, inside.closes_on) == (date(2026, 11, 1), date(2027, 1, 15))
    assert inside.words == "noch 15 Tage bis 15. Januar 2027"
    assert window(opens, closes, date(2027, 1, 16), is_yearly=True).opening is Opening.AHEAD


def test_a_window_without_a_last_day_is_always_open():
    assert window(None, None, OCTOBER).words == "ohne Frist"
    assert window(date(2021, 1, 1), None, OCTOBER).words == "öffnet am 1. Januar 2021"


def test_a_last_day_on_a_weekend_is_said():
    note = window(None, date(2022, 10, 15), date(2022, 10, 1)).weekend_note
    assert "Samstag" in note
    assert "Posteingang" in note
    assert not window(None, date(2026, 10, 15), date(2026, 10, 1)).weekend_note
    assert not window(None, None, OCTOBER).weekend_note


def test_the_last_of_february_is_there_every_year():
    assert in_year(date(2028, 2, 29), 2027) == date(2027, 2, 28)
    assert next_of(date(2024, 2, 29), date(2027, 3, 1)) == date(2028, 2, 29)


@given(st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.dates(date(1990, 1, 1), date(2080, 1, 1)))
def test_the_next_day_of_the_year_is_never_past_and_never_more_than_a_year_off(day, today):
    found = next_of(day, today)
    assert today <= found <= today + timedelta(days=366)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 5, 1), 0, date(2026, 5, 1)),
        (date(2026, 1, 15), 12, date(2027, 1, 15)),
    ],
)
def test_months_later_keeps_to_the_calendar(day, months, later):
    assert months_later(day, months) == later


def test_a_proof_is_due_as_written_down_else_after_the_end():
    assert proof_due(None, date(2026, 12, 31), 6) == date(2027, 6, 30)
    assert proof_due(date(2027, 3, 1), date(2026, 12, 31), 6) == date(2027, 3, 1)
    assert proof_due(None, None, 6) is None


def test_what_came_after_the_last_day_came_late():
    last = date(2026, 10, 15)
    assert not came_late(last, last)
    assert came_late(date(2026, 10, 16), last)
    assert not came_late(date(2026, 10, 16), last, is_yearly=True)
    assert not came_late(None, last)
    assert not came_late(last, None)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "heute"),
        (1, "in 1 Tag"),
        (2, "in 2 Tagen"),
        (-1, "seit 1 Tag überfällig"),
        (-40, "seit 40 Tagen überfällig"),
    ],
)
def test_how_far_off_a_day_is_across_the_year_end(days, words):
    today = date(2026, 12, 31)
    assert due_words(today + timedelta(days=days), today) == words
