"""Measured numbers: as Germans type them, refused in a sentence where they can be misread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.quantity import number, parse_number, with_unit


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("   ", None),
        ("4.800,4", 4800.4),
        ("4800,4", 4800.4),
        ("10 148", 10148),
        ("10\u00a0148", 10148),
        ("10'148", 10148),
        ("1.234", 1234),
        ("63,6 %", 63.6),
        ("−3", -3),
        ("- 3,5", -3.5),
        ("+2", 2),
        ("412 Fälle", 412),
        ("0", 0),
    ],
)
def test_a_number_is_read_as_germans_type_it(typed, meant):
    assert parse_number(typed, "Fälle") == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("4800.4", "Meinen Sie 4800,4"),
        ("10,148.5", "Meinen Sie 10.148,5"),
        ("viele", "1.234,5"),
        ("1,2,3", "1.234,5"),
        ("1.23.456", "1.234,5"),
        ("9" * 10_000, "1.234,5"),
        ("9" * 20, "zu groß"),
    ],
)
def test_what_could_be_misread_is_asked_for_again(typed, said):
    with pytest.raises(UserError, match=said):
        parse_number(typed)


def test_numbers_are_written_with_points_and_a_comma():
    assert number(4800.4) == "4.800,4"
    assert number(10148) == "10.148"
    assert number(0.1 + 0.2) == "0,3"
    assert number(63.64, 1) == "63,6"
    assert number(-3) == "−3"
    assert number(-0.0000001) == "0"
    assert number(float("nan")) == "–"
    assert number(None) == "–"
    assert with_unit(63.6, "%") == "63,6 %"
    assert with_unit(None, "%") == "–"


@given(st.floats(min_value=-1e9, max_value=1e9).map(lambda value: round(value, 4)))
def test_what_is_written_is_read_back(value):
    assert parse_number(number(value)) == pytest.approx(value)
