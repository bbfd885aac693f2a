"""How far from the day: as people type it."""

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.tasks.offsets import parse_offset
from praeventionsrat.prevention_day.tasks.words import offset_words


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("90", -90), ("-90", -90), ("T-90", -90), ("T−90", -90), ("t + 30", 30), ("+30", 30),
        ("90 Tage vorher", -90), ("1 Tag vorher", -1), ("30 Tage danach", 30), ("3 nach", 3),
        ("2 Wochen vorher", -14), ("1 Woche später", 7), ("am Tag selbst", 0), ("am tag", 0),
        ("T", 0), ("0", 0), (" 14  vor ", -14),
    ],
)  # fmt: skip
def test_usual_ways_to_say_it_are_understood(typed, days):
    assert parse_offset(typed) == days


@pytest.mark.parametrize("typed", ["", "bald", "90 Jahre", "9999", "300 Wochen vorher", "1.5"])
def test_what_means_nothing_is_refused(typed):
    with pytest.raises(UserError, match="Bitte"):
        parse_offset(typed)


@pytest.mark.parametrize("days", [-1500, -90, -1, 0, 1, 30, 1500])
def test_what_is_written_is_read_again(days):
    assert parse_offset(offset_words(days)) == days
