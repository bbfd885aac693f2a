"""Rhythms of committees: month ends, leap years, the last weekday of a month."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from praeventionsrat.council.holidays import easter, holiday
from praeventionsrat.council.rhythm import (
    RhythmFields,
    Unit,
    Weekday,
    Which,
    is_asleep,
    months_later,
    nth_weekday,
    proposed_days,
)
from praeventionsrat.errors import UserError

DAYS = some.dates(date(1990, 1, 1), date(2150, 12, 31))
REAL_WEEKDAYS = [weekday for weekday in Weekday if weekday is not Weekday.ANY]


def rhythm(unit=Unit.MONTHS, every=1, weekday=Weekday.ANY, which=Which.FIRST):
    return RhythmFields(unit=unit, every=every, weekday=weekday, which=which)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 17), 120, date(2036, 3, 17)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_there_is(start, months, expected):
    assert months_later(start, months) == expected


def test_after_the_year_9999_there_is_no_month():
    with pytest.raises(UserError, match="das letzte Jahr ist 9999"):
        months_later(date(9999, 12, 1), 1)


@pytest.mark.parametrize(
    ("year", "month", "weekday", "which", "expected"),
    [
        (2026, 3, Weekday.TUESDAY, Which.THIRD, date(2026, 3, 17)),
        (2026, 3, Weekday.SATURDAY, Which.FIRST, date(2026, 3, 7)),
        (2026, 2, Weekday.SATURDAY, Which.LAST, date(2026, 2, 28)),
        (2028, 2, Weekday.TUESDAY, Which.LAST, date(2028, 2, 29)),
        (2026, 4, Weekday.THURSDAY, Which.LAST, date(2026, 4, 30)),
        (2026, 5, Weekday.FRIDAY, Which.LAST, date(2026, 5, 29)),
        (2026, 6, Weekday.MONDAY, Which.FIRST, date(2026, 6, 1)),
        (2026, 6, Weekday.MONDAY, Which.FOURTH, date(2026, 6, 22)),
        (2026, 6, Weekday.MONDAY, Which.LAST, date(2026, 6, 29)),
    ],
)
def test_the_nth_weekday_of_a_month(year, month, weekday, which, expected):
    assert nth_weekday(year, month, weekday, which) == expected


@given(some.integers(1990, 2150), some.integers(1, 12), some.sampled_from(REAL_WEEKDAYS))
def test_the_last_weekday_of_a_month_is_in_its_last_week(year, month, weekday):
    found = nth_weekday(year, month, weekday, Which.LAST)
    assert found.weekday() == weekday.number
    assert found.month == month
    assert (found + timedelta(weeks=1)).month != month


@pytest.mark.parametrize(
    ("found", "anchor", "expected"),
    [
        (rhythm(every=3, weekday=Weekday.TUESDAY, which=Which.THIRD), date(2026, 3, 17),
         [date(2026, 6, 16), date(2026, 9, 15), date(2026, 12, 15)]),
        (rhythm(), date(2026, 1, 31),  # 28 Feb. is a Saturday
         [date(2026, 3, 2), date(2026, 3, 31), date(2026, 4, 30)]),
        (rhythm(Unit.WEEKS, 6), date(2026, 3, 17),
         [date(2026, 4, 28), date(2026, 6, 9), date(2026, 7, 21)]),
        (rhythm(Unit.WEEKS, 2, Weekday.MONDAY), date(2026, 3, 17),
         [date(2026, 3, 30), date(2026, 4, 13), date(2026, 4, 27)]),
        (rhythm(every=12), date(2028, 2, 29),
         [date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28)]),
        (rhythm(Unit.NONE), date(2026, 3, 17), []),
    ],
)  # fmt: skip
def test_the_next_days_follow_from_the_last_meeting(found, anchor, expected):
    assert list(proposed_days(found, anchor, number=3)) == expected


def test_what_lies_behind_today_is_passed_over():
    every_quarter = rhythm(every=3, weekday=Weekday.TUESDAY, which=Which.THIRD)
    found = proposed_days(every_quarter, date(2025, 3, 18), after=date(2026, 3, 17))
    assert list(found) == [date(2026, 6, 16)]


@given(
    DAYS,
    some.integers(1, 60),
    some.sampled_from([Unit.WEEKS, Unit.MONTHS]),
    some.sampled_from(list(Weekday)),
    some.sampled_from(list(Which)),
)
def test_days_rise_lie_ahead_and_fall_on_the_usual_weekday(anchor, every, unit, weekday, which):
    found = proposed_days(rhythm(unit, every, weekday, which), anchor, number=6)
    assert len(found) == 6
    assert all(earlier < later for earlier, later in zip([anchor, *found], found, strict=False))
    for day in found:
        if weekday is Weekday.ANY:
            assert day.weekday() < 5
        else:
            assert day.weekday() == weekday.number


def test_a_committee_sleeps_once_the_day_it_should_have_met_is_over():
    monthly = rhythm(weekday=Weekday.TUESDAY, which=Which.THIRD)
    last = date(2026, 3, 17)
    assert not is_asleep(monthly, last, date(2026, 4, 21))
    assert is_asleep(monthly, last, date(2026, 4, 22))
    assert not is_asleep(rhythm(Unit.NONE), last, date(2036, 1, 1))


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2024, (3, 31)), (2025, (4, 20)), (2026, (4, 5)), (2027, (3, 28)), (2038, (4, 25)),
     (2049, (4, 18)), (2076, (4, 19)), (2285, (3, 22))],
)  # fmt: skip
def test_easter(year, expected):
    assert easter(year) == date(year, *expected)


def test_holidays_of_all_laender_are_named():
    assert holiday(date(2026, 5, 14)) == "Christi Himmelfahrt"
    assert holiday(date(2026, 4, 3)) == "Karfreitag"
    assert holiday(date(2026, 10, 3)) == "Tag der Deutschen Einheit"
    assert holiday(date(2026, 3, 17)) == ""
