"""What counts as the same word, number, day or address."""

import pytest

from praeventionsrat.meetings.leak_words import Sort, names_in, tokens
from praeventionsrat.meetings.leaks import Passage, Secret, find_leaks


def keys(text):
    return [token.key for token in tokens(text) if token.sort is Sort.EXACT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12.500 Euro", "12500 €"),
        ("12 500,00 Euro", "12.500 EUR"),
        ("17.4.87", "17. April 1987"),
        ("PR-2026/008", "PR 2026/008"),
        ("15.000 Menschen", "15000 Menschen"),
        ("06441 778899", "06441/77 88 99"),
    ],
)
def test_the_same_thing_is_written_in_many_ways(one, other):
    assert keys(one) == keys(other) != []


@pytest.mark.parametrize(
    "text", ["5 Euro", "2026", "450 Personen", "X 1", "TOP 10", "KW 12", "1-2"]
)
def test_small_figures_and_years_tell_nothing(text):
    assert keys(text) == []


def test_words_inside_addresses_and_files_are_told_unless_short():
    inside = [token.text for token in tokens("ab_mietvertrag.pdf") if token.inside]
    assert inside == ["mietvertrag"]


def test_whoever_has_a_title_is_a_name():
    said = "Frau Ott, Herrn Dr. Lau und Familie von Bern; ein Haus."
    assert list(names_in(said)) == ["Ott", "Lau"]


def test_a_known_number_is_no_leak_and_an_initial_no_name():
    secrets = [Secret("TOP 2", "Vorlage DS-2026-77"), Secret("TOP 2", "X Ott", is_name=True)]
    public = [Passage("TOP 1", "item", "Vorlage DS-2026-77, Herr X, Herr Ott.")]
    assert [leak.word for leak in find_leaks(public, secrets)] == ["DS-2026-77", "Ott"]
    assert [leak.word for leak in find_leaks(public, secrets, ["DS-2026-77"])] == ["Ott"]
