from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.german import clock, day, short_day
from ui.parts.parse import parse_day, parse_number, parse_time

TODAY = date(2026, 2, 20)  # a Friday


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("17.3.", date(2026, 3, 17)),
        ("17.3", date(2026, 3, 17)),
        ("17.3.26", date(2026, 3, 17)),
        ("17. 3. 2026", date(2026, 3, 17)),
        ("17/3/26", date(2026, 3, 17)),
        ("1703", date(2026, 3, 17)),
        ("170326", date(2026, 3, 17)),
        ("17032026", date(2026, 3, 17)),
        ("2026-03-17", date(2026, 3, 17)),
        ("Di, 17.03.2026", date(2026, 3, 17)),
        ("17.3.85", date(1985, 3, 17)),
        ("heute", TODAY),
        (" Morgen ", date(2026, 2, 21)),
        ("übermorgen", date(2026, 2, 22)),
        ("gestern", date(2026, 2, 19)),
        ("+14", date(2026, 3, 6)),
        ("-1", date(2026, 2, 19)),
        ("Fr", date(2026, 2, 27)),
        ("montag", date(2026, 2, 23)),
        ("Sonnabend", date(2026, 2, 21)),
        ("sonn", date(2026, 2, 22)),
        ("29.2.", date(2028, 2, 29)),
        ("20.12.", date(2025, 12, 20)),
        ("", None),
        ("  ", None),
    ],
)
def test_days_are_understood_as_they_are_typed_in_a_hurry(typed, meant):
    today = date(2027, 6, 1) if typed == "29.2." else TODAY
    assert parse_day(typed, today) == meant


@pytest.mark.parametrize(
    "typed",
    ["31.2.2026", "32.1.", "1.13.26", "bald", "morgenn", "Miete", "17", "17.3.2", "+9999999"],
)
def test_days_that_do_not_exist_are_refused_in_german(typed):
    with pytest.raises(UserError, match=r"Dieses Datum gibt es nicht"):
        parse_day(typed, TODAY)


def test_days_beyond_the_calendar_are_refused():
    with pytest.raises(UserError):
        parse_day("+9999", date(9999, 1, 1))
    with pytest.raises(UserError):
        parse_day("29.2.", date(9999, 12, 30))


@given(st.dates(min_value=date(1900, 1, 1)), st.dates())
def test_what_we_write_ourselves_is_read_back(wanted, today):
    assert parse_day(day(wanted), today) == wanted
    assert parse_day(short_day(wanted), today) == wanted
    assert parse_day(wanted.isoformat(), today) == wanted


@given(st.text(max_size=20))
def test_no_typing_ever_breaks_the_fields(text):
    for parse in (lambda t: parse_day(t, TODAY), parse_time, parse_number):
        try:
            parse(text)
        except UserError as err:
            assert str(err)  # noqa: PT017


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1602", time(16, 2)),
        ("16:02", time(16, 2)),
        ("16.02 Uhr", time(16, 2)),
        ("9,30", time(9, 30)),
        ("930", time(9, 30)),
        ("16", time(16)),
        ("16h30", time(16, 30)),
        ("0", time(0)),
        ("", None),
    ],
)
def test_clock_times_are_understood_as_they_are_typed_in_a_hurry(typed, meant):
    assert parse_time(typed) == meant


@pytest.mark.parametrize("typed", ["24:00", "16:60", "früh", "16:02:03", "99"])
def test_clock_times_that_do_not_exist_are_refused_in_german(typed):
    with pytest.raises(UserError, match=r"Diese Uhrzeit gibt es nicht"):
        parse_time(typed)


@given(st.times())
def test_clock_times_are_read_back(wanted):
    assert parse_time(clock(wanted)) == wanted.replace(second=0, microsecond=0, fold=0)


def test_numbers_are_whole_and_within_bounds():
    assert parse_number("1.250") == 1250
    assert parse_number(" 12 ") == 12
    assert parse_number("") is None
    with pytest.raises(UserError, match=r"ganze Zahl"):
        parse_number("1,5")
    with pytest.raises(UserError, match=r"mindestens 0"):
        parse_number("-1", least=0)
    with pytest.raises(UserError, match=r"höchstens 9"):
        parse_number("10", most=9)
