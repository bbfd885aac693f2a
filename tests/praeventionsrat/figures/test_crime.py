"""PKS files on their way into the store: chosen, compared, taken over, computed."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.figures.areas import make_own, read_areas, write_population
from praeventionsrat.figures.crime import CrimeChoice, compare_crime, import_crime
from praeventionsrat.figures.crime_sources import read_sources, remove_source
from praeventionsrat.figures.pks import in_child
from praeventionsrat.figures.pks.table import read_table
from praeventionsrat.figures.reading import all_series, dated_values, peers
from praeventionsrat.figures.records import AreaFields, Census, PopulationFields, SeriesFields
from praeventionsrat.figures.usecases import TypedValue, create_series, write_value
from praeventionsrat.figures.views import bars_of
from tests.praeventionsrat.figures.pks_files import ROWS, csv_file, many_rows

TODAY = date(2026, 11, 22)
ALL = frozenset({"cases", "rate", "clearance"})


def choice(year=2023, own="06998", **file):
    table = read_table(f"KR-F-01-T01-Kreise_{year}.csv", in_child.separated(csv_file(**file)))
    return CrimeChoice(
        table,
        year,
        areas=frozenset({"06998", "06999"}),
        offences=frozenset({"------", "892000"}),
        own_area=own,
        figures=ALL,
    )


def take(work, wanted):
    return import_crime(work, wanted, today=TODAY)


def by_figure(work, name="Straftaten insgesamt"):
    return {view.figure: view for view in all_series(work) if view.name.startswith(name)}


def test_chosen_lines_become_figures_areas_and_series_of_the_own_area(work):
    taken = take(work, choice())
    assert (taken.new, taken.changed, taken.series) == (3, 0, 6)
    assert [(a.name, a.key, a.is_own) for a in read_areas(work)] == [
        ("Musterland", "06998", True),
        ("Auland", "06999", False),
    ]
    found = by_figure(work)
    assert found["cases"].latest.value == 10148
    assert (found["rate"].latest.value, found["rate"].unit) == (4800.4, "je 100.000 Einwohner")
    assert found["rate"].latest.basis == "wie in der Datei"
    assert found["clearance"].latest_words == "63,6 % (2023)"
    assert found["clearance"].latest.source == "KR-F-01-T01-Kreise_2023.csv"
    assert any("bekannt wurde" in words for words in found["rate"].warnings)


def test_the_same_file_again_changes_nothing(work):
    take(work, choice())
    found = compare_crime(work, choice())
    assert (found.new, found.same, found.changed) == (0, 3, ())
    assert found.kept_from == "KR-F-01-T01-Kreise_2023.csv"
    again = take(work, choice())
    assert (again.new, again.changed, again.series) == (0, 0, 0)


def test_a_corrected_file_is_compared_and_taken_or_left(work):
    take(work, choice())
    corrected = choice(rows=((*ROWS[0][:5], 10150, *ROWS[0][6:]), *ROWS[1:]))
    found = compare_crime(work, corrected)
    assert [one.words for one in found.changed] == [
        "Musterland, Straftaten insgesamt: erfasste Fälle 10.148 → 10.150"
    ]
    assert take(work, replace(corrected, takes_changed=False)).changed == 0
    assert by_figure(work)["cases"].latest.value == 10148
    assert take(work, corrected).changed == 1
    assert by_figure(work)["cases"].latest.value == 10150


def test_a_table_of_towns_stands_beside_that_of_kreise(work):
    take(work, choice())
    towns = replace(choice(), table=replace(choice().table, level="city"))
    assert "beide bleiben nebeneinander" in compare_crime(work, towns).other_level


def test_rates_are_computed_where_inhabitants_are_known_and_a_change_of_census_is_a_break(work):
    for year in (2021, 2022):
        take(work, choice(year))
    own = read_areas(work)[0]
    for year, census in ((2021, Census.C2011), (2022, Census.C2022)):
        fields = PopulationFields(year=year, inhabitants=211_400, census=census)
        write_population(work, own.id, fields)
    view = by_figure(work)["rate"]
    assert [p.is_break for p in view.points] == [False, True]
    assert view.points[0].basis == "10.148 Fälle auf 211.400 Einwohner (Zensus 2011)"
    assert view.warnings[0].startswith("Von 2021 auf 2022 wechselt die Grundlage")
    assert view.trend == ""


def test_a_part_of_a_year_gives_cases_but_no_rate(work):
    take(work, replace(choice(), months=6))
    found = by_figure(work)
    assert found["rate"].latest is None
    assert found["cases"].latest.value == 10148
    assert found["cases"].latest.is_provisional
    assert "6 Monate" in found["cases"].latest.basis
    take(work, replace(choice(2024), months=1))
    assert by_figure(work)["cases"].latest.basis == "nur 1 Monat"


def test_areas_are_compared_in_a_year(work):
    take(work, choice())
    views = peers(work, by_figure(work)["rate"].id)
    assert [(view.area, view.latest.value) for view in views] == [
        ("Musterland", 4800.4),
        ("Auland", 5000.0),
    ]
    bars = bars_of(views, 2023)
    assert [bar.label for bar in bars.bars] == ["Auland", "Musterland"]
    assert bars.notes == ("Quelle: Polizeiliche Kriminalstatistik.",)


def test_a_warning_of_one_area_names_it_in_the_comparison(work):
    small = (
        *ROWS[:3],
        ("------", "Straftaten insgesamt", "06999", "Auland", "K", 50, 500.0, 1, 60, 120.0),
    )
    take(work, choice(rows=small))
    rates = bars_of(peers(work, by_figure(work)["rate"].id), 2023)
    assert any(note.startswith("Auland: Hier leben weniger als 20.000") for note in rates.notes)
    solved = bars_of(peers(work, by_figure(work)["clearance"].id), 2023)
    assert any("(60 von 50)" in note for note in solved.notes)


def test_the_own_area_stays_the_one_that_was_chosen_before(work):
    take(work, choice())
    make_own(work, read_areas(work)[1].id)
    take(work, choice(2024))
    assert read_areas(work)[0].name == "Auland"


def test_without_an_own_area_no_series_are_made(work):
    taken = take(work, choice(own=""))
    assert taken.series == 0
    assert not any(area.is_own for area in read_areas(work))


def test_nothing_chosen_and_too_much_are_refused(work):
    with pytest.raises(UserError, match="mindestens ein Gebiet und eine Straftat"):
        take(work, replace(choice(), areas=frozenset()))
    table = read_table("x_2023.csv", in_child.separated(csv_file(rows=many_rows(60, 41))))
    everything = CrimeChoice(
        table,
        2023,
        areas=frozenset(line.area_key for line in table.lines),
        offences=frozenset(line.offence_key for line in table.lines),
    )
    with pytest.raises(UserError, match=r"2\.460 Zahlen auf einmal"):
        take(work, everything)


def test_known_areas_are_found_by_their_key(work):
    from praeventionsrat.figures.areas import create_area

    create_area(work, AreaFields(name="Unser Kreis", key="06998"))
    take(work, choice())
    assert [area.name for area in read_areas(work)] == ["Unser Kreis", "Auland"]


def test_a_file_of_a_wrong_year_is_taken_back_with_its_figures(work):
    for year in (2022, 2023):
        take(work, choice(year))
    newest, before = read_sources(work)
    assert (newest.year, newest.figures, newest.imported_on) == (2023, 3, TODAY)
    remove_source(work, newest.id)
    assert [row.id for row in read_sources(work)] == [before.id]
    assert [p.label for p in by_figure(work)["cases"].points] == ["2022"]


def test_an_import_is_one_step_to_undo(store):
    with store.begin("PKS-Zahlen übernehmen") as work:
        take(work, choice())
    store.undo()
    with store.read() as work:
        assert (len(work.crime_figures.all()), len(work.areas.all())) == (0, 0)
        assert work.crime_sources.all() == []


def test_an_indicator_gets_the_dated_values_of_computed_and_typed_series(work):
    take(work, choice())
    rate = by_figure(work)["rate"].id
    typed = create_series(work, SeriesFields(name="Anrufe"))
    write_value(work, typed, TypedValue("2024", "7"), today=TODAY)
    assert dated_values(work, {rate, typed}) == {
        rate: {date(2023, 1, 1): 4800.4},
        typed: {date(2024, 1, 1): 7},
    }
    assert dated_values(work, set()) == {}
