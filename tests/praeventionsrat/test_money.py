from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.money import (
    MOST_CENTS,
    as_number,
    euros,
    money,
    parse_money,
    parse_percent,
    percent,
    percent_of,
    share,
    short_money,
)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("", None),
        ("  ", None),
        ("0", 0),
        ("0,00 €", 0),
        ("-0", 0),
        ("1.234,50 €", 123450),
        ("1234,5", 123450),
        ("1 234,50", 123450),
        ("1\u202f234,50\u00a0€", 123450),
        ("1'234,50", 123450),
        ("1’234’567", 123456700),
        ("12.000", 1_200_000),
        ("1.234.567,89", 123456789),
        ("EUR 20", 2000),
        ("20 Euro", 2000),
        ("€20", 2000),
        ("20EUR", 2000),
        ("20,- €", 2000),
        ("20,–", 2000),
        ("20.--", 2000),
        ("+20", 2000),
        ("007", 700),
        ("3 T€", 300_000),
        ("3 TEUR", 300_000),
        ("3,5 Tsd. €", 350_000),
        ("12,34567 T€", 1234567),
        ("1,5000000 T€", 150_000),
        ("2 tausend", 200_000),
        ("1,5 Mio. €", 150_000_000),
        ("2 Millionen Euro", 200_000_000),
        ("9.999.999.999,99", MOST_CENTS),
    ],
)
def test_a_sum_is_understood_as_germans_type_it(typed, cents):
    assert parse_money(typed) == cents


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("1,234.50", "englischer Reihenfolge"),
        ("1,234,567.", "englischer Reihenfolge"),
        ("12.50", "Meinen Sie 12,50 €?"),
        ("12.5", "Meinen Sie 12,50 €?"),
        ("1,234", "Meinen Sie 1.234 €?"),
        ("0,123", "Meinen Sie 0,12 €?"),
        ("1,2345", "Meinen Sie 1,23 €?"),
        ("3,123456 T€", "höchstens zwei Ziffern"),
        ("0.500", "1.234,50 €"),
        ("1.23.456", "1.234,50 €"),
        ("1.234 567", "1.234,50 €"),
        ("zwanzig", "1.234,50 €"),
        ("20 $", "1.234,50 €"),
        ("€", "1.234,50 €"),
        ("--5", "1.234,50 €"),
        ("²", "1.234,50 €"),
        ("٣", "1.234,50 €"),
        ("-50", "nicht negativ"),
        ("− 50 €", "nicht negativ"),
        ("10.000.000.000", "zu groß"),
        ("10.000 Mio", "zu groß"),
        ("9" * 10_000, "zu groß"),
    ],
)
def test_what_is_no_sum_is_answered_with_a_sentence(typed, sentence):
    with pytest.raises(UserError, match=r".") as caught:
        parse_money(typed)
    assert sentence in str(caught.value)


def test_a_negative_sum_is_taken_where_it_is_asked_for():
    assert parse_money("-1.234,50", negative=True) == -123450
    assert parse_money("– 3 T€", negative=True) == -300_000


@pytest.mark.parametrize(
    ("cents", "full", "whole", "short"),
    [
        (None, "", "", ""),
        (0, "0,00 €", "0 €", "0 €"),
        (5, "0,05 €", "0 €", "0,05 €"),
        (50, "0,50 €", "1 €", "0,50 €"),
        (123450, "1.234,50 €", "1.235 €", "1.234,50 €"),
        (123400, "1.234,00 €", "1.234 €", "1.234 €"),
        (-123450, "−1.234,50 €", "−1.235 €", "−1.234,50 €"),
        (-5, "−0,05 €", "0 €", "−0,05 €"),
        (75_000_000, "750.000,00 €", "750.000 €", "750.000 €"),
    ],
)
def test_a_sum_is_written_as_german_writes_it(cents, full, whole, short):
    assert (money(cents), euros(cents), short_money(cents)) == (full, whole, short)


@given(st.integers(-MOST_CENTS, MOST_CENTS))
def test_what_is_written_is_read_again(cents):
    assert parse_money(money(cents), negative=True) == cents
    assert parse_money(short_money(cents), negative=True) == cents
    assert as_number(cents) * 100 == cents


@given(st.text(alphabet="0123456789.,-' €TEURMio", max_size=20))
def test_whatever_is_typed_becomes_cents_or_a_sentence(typed):
    with suppress(UserError):
        cents = parse_money(typed)
        assert cents is None or 0 <= cents <= MOST_CENTS


@pytest.mark.parametrize(
    ("cents", "per_cent", "part"),
    [(100_00, 90, 90_00), (1, 50, 1), (333, Decimal("33.33"), 111), (0, 90, 0)],
)
def test_a_share_is_rounded_to_whole_cents(cents, per_cent, part):
    assert share(cents, per_cent) == part


def test_a_percentage_is_counted_and_written():
    assert percent(percent_of(2, 3)) == "66,67 %"
    assert percent(percent_of(9, 10)) == "90 %"
    assert percent(percent_of(1, 0)) == "0 %"
    assert percent(-5) == "−5 %"


@pytest.mark.parametrize(
    ("typed", "value"),
    [("", None), ("%", None), ("90", 90), ("66,67 %", Decimal("66.67")), ("100 Prozent", 100)],
)
def test_a_percentage_is_understood(typed, value):
    assert parse_percent(typed) == value


@pytest.mark.parametrize("typed", ["101", "100,01", "-1", "neunzig", "66.67", "1,234"])
def test_what_is_no_percentage_is_answered_with_a_sentence(typed):
    with pytest.raises(UserError, match=r"Bitte"):
        parse_percent(typed)
