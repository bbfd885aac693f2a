"""How far an indicator has come, with numbers."""

from datetime import date

import pytest

from praeventionsrat.figures.records import Direction
from praeventionsrat.measures.reaching import Point, newest, reached, reached_words, way

UP, DOWN, NONE = Direction.UP, Direction.DOWN, Direction.NONE
MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("base", "target", "value", "direction", "percent"),
    [
        (100, 50, 75, DOWN, 50),
        (100, 50, 100, DOWN, 0),
        (100, 50, 50, DOWN, 100),
        (100, 50, 25, DOWN, 150),
        (100, 50, 110, DOWN, -20),
        (40, 60, 45, UP, 25),
        (40, 60, 59.99, UP, 99),
        (40, 60, 35, UP, -25),
        (40, 60, 70, NONE, 150),
        (-10, 10, 0, UP, 50),
        (0, 1, 1_000_000, UP, 999),
        (0, 1, -1_000_000, UP, -999),
        (3, 6, 4, UP, 33),
        (None, 60, 50, UP, None),
        (40, None, 50, UP, None),
        (40, 60, None, UP, None),
    ],
)
def test_percent_of_the_way_from_base_to_target(base, target, value, direction, percent):
    assert reached(base, target, value, direction) == percent


@pytest.mark.parametrize(
    ("value", "direction", "percent"),
    [(50, UP, 100), (51, UP, 100), (49, UP, 0), (51, DOWN, 0), (49, DOWN, 100), (49, NONE, 0)],
)
def test_keeping_what_there_is_holds_or_does_not(value, direction, percent):
    assert reached(50, 50, value, direction) == percent


def test_the_way_is_as_typed_or_as_the_target_lies():
    assert way(10, 20, NONE) is UP
    assert way(20, 10, NONE) is DOWN
    assert way(20, 10, UP) is UP
    assert way(10, 10, NONE) is NONE
    assert way(None, 10, NONE) is NONE


def test_the_newest_reading_counts():
    old, new = Point(date(2025, 12, 31), 1), Point(date(2026, 1, 1), 2)
    assert newest([new, old]) is new
    assert newest([]) is None


@pytest.mark.parametrize(
    ("base", "target", "value", "words"),
    [
        (None, None, None, "Noch ohne Ausgangswert."),
        (100, 50, None, "Noch kein Messwert."),
        (None, 50, 75, "75 Fälle am 01.03.2026; ohne Ausgangswert lässt sich nicht sagen, ob das "
                       "besser ist."),
        (100, None, 75, "75 Fälle am 01.03.2026, Ausgangswert 100 Fälle; ein Zielwert fehlt."),
        (100, 50, 75, "75 Fälle am 01.03.2026: 50 % des Weges zum Ziel 50 Fälle."),
        (100, 50, 50, "50 Fälle am 01.03.2026: Ziel 50 Fälle erreicht."),
        (100, 50, 120, "120 Fälle am 01.03.2026: schlechter als der Ausgangswert (Ziel 50 Fälle)."),
    ],
)  # fmt: skip
def test_it_is_told_in_a_sentence(base, target, value, words):
    last = None if value is None else Point(MARCH, value)
    assert reached_words(base, target, last, DOWN, "Fälle") == words
