from fractions import Fraction

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.funding.words import parse_points, points_words


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (None, ""),
        (0, "0"),
        (30, "30"),
        (4.5, "4,5"),
        (Fraction(47, 2), "23,5"),
        (Fraction(20, 3), "6,67"),
        (Fraction(100), "100"),
    ],
)
def test_points_are_written_without_needless_digits(points, words):
    assert points_words(points) == words


@pytest.mark.parametrize(
    ("typed", "points"), [("", None), ("4", 4), ("4,", 4), ("4,5", 4.5), (" 12,25 ", 12.25)]
)
def test_points_are_understood(typed, points):
    assert parse_points(typed) == points


@pytest.mark.parametrize("typed", ["vier", "4.5", "-1", "4,555"])
def test_what_are_no_points_is_answered_with_a_sentence(typed):
    with pytest.raises(UserError, match=r"4 oder 4,5"):
        parse_points(typed)
