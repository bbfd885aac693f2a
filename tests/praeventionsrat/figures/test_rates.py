"""HZ and AQ with numbers: their bases, and everything that makes them shaky."""

import pytest

from praeventionsrat.figures.rates import (
    COMMUTERS,
    SMALL,
    People,
    YearFigures,
    aq,
    base_changes,
    census_of,
    clearance,
    hz,
    rate,
    sum_words,
)
from praeventionsrat.figures.records import Census

MUSTERLAND = People(211_400, Census.C2011)


@pytest.mark.parametrize(
    ("cases", "inhabitants", "value"),
    [(10148, 211_400, 4800.4), (412, 211_400, 194.9), (0, 500, 0), (1, 100_000, 1)],
)
def test_hz_is_cases_on_100_000_inhabitants(cases, inhabitants, value):
    assert round(hz(cases, inhabitants), 1) == value


@pytest.mark.parametrize(
    ("solved", "cases", "value"), [(6454, 10148, 63.6), (0, 5, 0), (3, 2, 150), (0, 0, None)]
)
def test_aq_is_the_share_solved(solved, cases, value):
    found = aq(solved, cases)
    assert (None if found is None else round(found, 1)) == value


def test_a_rate_prints_what_it_goes_back_to():
    made = rate(YearFigures(2021, 10148, file_rate=4800.4, people=MUSTERLAND))
    assert round(made.value, 1) == 4800.4
    assert made.basis == "10.148 Fälle auf 211.400 Einwohner (Zensus 2011)"
    assert made.warnings == ()


@pytest.mark.parametrize(("inhabitants", "warned"), [(19_999, True), (20_000, False)])
def test_below_20_000_inhabitants_it_warns(inhabitants, warned):
    made = rate(YearFigures(2021, 100, people=People(inhabitants)))
    assert (SMALL in made.warnings) is warned


def test_of_a_part_of_a_year_no_rate_is_made():
    made = rate(YearFigures(2024, 100, file_rate=50, months=6, people=MUSTERLAND))
    assert made.value is None
    assert "nur für 6 Monate des Jahres 2024" in made.warnings[0]
    assert "fachlich falsch" in made.warnings[0]


def test_commuters_are_named():
    assert COMMUTERS in rate(YearFigures(2021, 1, people=MUSTERLAND), has_commuters=True).warnings


@pytest.mark.parametrize(("theirs", "warned"), [(4800.4, False), (4790.0, False), (4700.0, True)])
def test_a_rate_unlike_that_of_the_file_is_said(theirs, warned):
    made = rate(YearFigures(2021, 10148, file_rate=theirs, people=MUSTERLAND))
    assert bool(made.warnings) is warned
    if warned:
        assert "HZ von 4.700,0" in made.warnings[0]
        assert "ergibt sich 4.800,4" in made.warnings[0]


def test_without_inhabitants_the_rate_of_the_file_stands_with_its_base():
    made = rate(YearFigures(2022, 10148, file_rate=4800.4, rate_base="Zensus 2022"))
    assert (made.value, made.basis) == (4800.4, "wie in der Datei, Einwohner nach Zensus 2022")
    assert made.warnings == ()
    small = rate(YearFigures(2022, 10, file_rate=100.0))
    assert small.warnings == (SMALL,)
    assert rate(YearFigures(2022, None, file_rate=100.0)).value == 100
    assert "keine Einwohnerzahl" in rate(YearFigures(2022, 5)).warnings[0]
    assert rate(YearFigures(2022, people=MUSTERLAND)).warnings == ()


def test_more_solved_than_counted_is_explained():
    made = clearance(YearFigures(2021, cases=10, solved=12))
    assert made.value == 120
    assert "(12 von 10)" in made.warnings[0]
    assert "über 100 %" in made.warnings[0]


def test_a_clearance_prints_its_counts_or_says_it_is_the_files():
    made = clearance(YearFigures(2021, 10148, 6454))
    assert (round(made.value, 1), made.basis) == (63.6, "6.454 von 10.148 Fällen aufgeklärt")
    theirs = clearance(YearFigures(2021, 10, file_clearance=70.0))
    assert (theirs.value, theirs.basis) == (70, "wie in der Datei")
    assert clearance(YearFigures(2021)).basis == ""
    assert clearance(YearFigures(2021, 0, 0)).value is None


def test_a_change_of_census_between_years_is_told():
    years = [(2022, "Zensus 2022"), (2020, "Zensus 2011"), (2021, ""), (2023, "Zensus 2022")]
    found = base_changes(years)
    assert list(found) == [2022]
    assert "Von 2020 auf 2022" in found[2022]
    assert "von Zensus 2011 auf Zensus 2022" in found[2022]
    assert base_changes([(2020, "Zensus 2011")]) == {}


def test_the_census_is_that_of_our_inhabitants_or_of_the_file():
    assert census_of(YearFigures(2020, 1, people=MUSTERLAND)) == "Zensus 2011"
    assert census_of(YearFigures(2020, 1, rate_base="Zensus 2022")) == "Zensus 2022"
    assert People(5000).words == "5.000 Einwohner"


def test_the_sum_can_be_checked_by_hand():
    assert sum_words(10148, 211_400) == (
        "10.148 ÷ 211.400 × 100.000 = 4.800,4 je 100.000 Einwohner"
    )
