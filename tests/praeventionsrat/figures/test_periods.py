"""Periods as they are typed, named and refused."""

from datetime import date

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.figures.periods import parse_period, period, place, short_period
from praeventionsrat.figures.records import Interval

TODAY = date(2026, 11, 22)
YEAR, HALF, QUARTER, MONTH, ANY = (
    Interval.YEAR,
    Interval.HALF_YEAR,
    Interval.QUARTER,
    Interval.MONTH,
    Interval.ANY,
)


@pytest.mark.parametrize(
    ("typed", "interval", "first"),
    [
        ("2025", YEAR, date(2025, 1, 1)),
        (" 2025 ", YEAR, date(2025, 1, 1)),
        ("17.03.2025", YEAR, date(2025, 1, 1)),
        ("1/2025", HALF, date(2025, 1, 1)),
        ("2. Halbjahr 2025", HALF, date(2025, 7, 1)),
        ("II/2025", HALF, date(2025, 7, 1)),
        ("2. Hj. 2025", HALF, date(2025, 7, 1)),
        ("Q3 2025", QUARTER, date(2025, 7, 1)),
        ("3. Quartal 2025", QUARTER, date(2025, 7, 1)),
        ("IV/2025", QUARTER, date(2025, 10, 1)),
        ("2025-08-03", QUARTER, date(2025, 7, 1)),
        ("03/2025", MONTH, date(2025, 3, 1)),
        ("3.2025", MONTH, date(2025, 3, 1)),
        ("März 2025", MONTH, date(2025, 3, 1)),
        ("Mrz 2025", MONTH, date(2025, 3, 1)),
        ("Sept. 2025", MONTH, date(2025, 9, 1)),
        ("17.03.2025", ANY, date(2025, 3, 17)),
        ("2025-03-17", ANY, date(2025, 3, 17)),
    ],
)
def test_periods_are_read_in_the_ways_people_write_them(typed, interval, first):
    assert parse_period(typed, interval, TODAY) == first


@pytest.mark.parametrize(
    ("typed", "interval", "said"),
    [
        ("", YEAR, "Bitte ein Jahr"),
        ("letztes Jahr", YEAR, "Bitte ein Jahr"),
        ("0000", YEAR, "Bitte ein Jahr"),
        ("1850", YEAR, "ab 1900"),
        ("2027", YEAR, "noch nicht begonnen"),
        ("3/2025", HALF, "Halbjahr und Jahr"),
        ("5/2025", QUARTER, "Quartal und Jahr"),
        ("13/2025", MONTH, "Monat und Jahr"),
        ("Ma 2025", MONTH, "Monat und Jahr"),
        ("Juli 2025", QUARTER, "Quartal und Jahr"),
        ("31.02.2025", ANY, "Bitte ein Datum"),
        ("2025", ANY, "Bitte ein Datum"),
        ("x" * 10_000, MONTH, "Monat und Jahr"),
    ],
)
def test_what_is_no_period_is_refused_with_an_example(typed, interval, said):
    with pytest.raises(UserError, match=said):
        parse_period(typed, interval, TODAY)


def test_periods_are_named_in_words_and_shorter_on_an_axis():
    july = date(2025, 7, 1)
    assert [period(july, one) for one in (YEAR, HALF, QUARTER, MONTH, ANY)] == [
        "2025",
        "2. Halbjahr 2025",
        "3. Quartal 2025",
        "Juli 2025",
        "01.07.2025",
    ]
    assert [short_period(july, one) for one in (YEAR, HALF, QUARTER, MONTH, ANY)] == [
        "2025",
        "2. Hj. 2025",
        "3. Q 2025",
        "07/2025",
        "01.07.2025",
    ]
    assert place(date(2025, 1, 1)) == 2025
    assert 2025.4 < place(july) < 2025.6
