"""Series of values: typed, pasted, read back with bases and warnings."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.documents.charts import chart_table
from praeventionsrat.errors import Invalid, NotFound, UserError
from praeventionsrat.figures.areas import (
    create_area,
    delete_area,
    edit_area,
    make_own,
    read_areas,
    remove_population,
    write_population,
)
from praeventionsrat.figures.reading import all_series, find_series, peers, read_series
from praeventionsrat.figures.records import (
    AreaFields,
    Census,
    Direction,
    Interval,
    PopulationFields,
    SeriesFields,
)
from praeventionsrat.figures.typed_rates import as_rates, has_rates
from praeventionsrat.figures.usecases import (
    TypedValue,
    create_series,
    delete_series,
    edit_series,
    paste_values,
    read_pasted,
    remove_value,
    write_value,
)
from praeventionsrat.figures.views import bars_of, chart_of, years_of

TODAY = date(2026, 11, 22)


def series(work, name="Sicherheitsgefühl", **more):
    return create_series(work, SeriesFields.checked(name=name, **{"unit": "%", **more}))


def typed(work, made, period, value, **more):
    return write_value(work, made, TypedValue(period, value, **more), today=TODAY)


def test_typed_values_come_back_in_order_with_what_is_said_of_them(work):
    made = series(work, direction=Direction.UP, basis="Befragte ab 14 Jahren")
    typed(work, made, "2024", "71,5 %", note="Befragung", is_provisional=True)
    typed(work, made, "2022", "63")
    view = read_series(work, made)
    assert [(p.label, p.value) for p in view.points] == [("2022", 63), ("2024", 71.5)]
    assert (view.points[1].note, view.points[1].is_provisional) == ("Befragung", True)
    assert view.latest_words == "71,5 % (2024)"
    assert view.trend == "gestiegen um 8,5 – besser"
    assert view.warnings == ()
    assert not view.is_crime


@pytest.mark.parametrize(
    ("direction", "values", "trend"),
    [
        (Direction.DOWN, ("1", "2"), "gestiegen um 1 – schlechter"),
        (Direction.NONE, ("2", "1"), "gesunken um 1"),
        (Direction.UP, ("2", "2"), "unverändert"),
        (Direction.UP, ("2",), ""),
    ],
)
def test_a_trend_is_told_in_words(work, direction, values, trend):
    made = series(work, direction=direction)
    for at, value in enumerate(values):
        typed(work, made, str(2020 + at), value)
    assert read_series(work, made).trend == trend


def test_a_break_ends_the_trend_and_is_warned_of(work):
    made = series(work, source="Amt")
    typed(work, made, "2020", "5")
    typed(work, made, "2021", "9", is_break=True)
    view = read_series(work, made)
    assert view.trend == ""
    assert "Ab 2021 wird anders gezählt" in view.warnings[0]


def test_values_without_base_and_source_are_warned_of(work):
    made = series(work)
    assert read_series(work, made).warnings == ()
    assert read_series(work, made).latest_words == "noch kein Wert"
    typed(work, made, "2020", "5")
    assert "Es fehlt, worauf sich die Werte beziehen" in read_series(work, made).warnings[0]


@pytest.mark.parametrize(
    ("period", "value", "fields"),
    [
        ("neulich", "5", {"period"}),
        ("2020", "viel", {"value"}),
        ("2020", "", {"value"}),
        ("2030", "5", {"period"}),
        ("", "x", {"period", "value"}),
    ],
)
def test_what_cannot_be_read_is_said_at_its_place_and_nothing_is_kept(work, period, value, fields):
    made = series(work)
    with pytest.raises(Invalid) as err:
        typed(work, made, period, value)
    assert err.value.fields.keys() == fields
    assert read_series(work, made).points == ()


def test_a_second_value_for_a_period_is_refused_but_the_first_can_be_changed(work):
    made = series(work)
    first = typed(work, made, "2020", "5")
    with pytest.raises(Invalid) as err:
        typed(work, made, "01.05.2020", "6")
    assert "Für 2020 steht schon ein Wert da" in err.value.fields["period"]
    write_value(work, made, TypedValue("2021", "6"), today=TODAY, value_id=first)
    assert [(p.label, p.value) for p in read_series(work, made).points] == [("2021", 6)]
    remove_value(work, first)
    assert read_series(work, made).points == ()


def test_pasted_lines_are_taken_and_wrong_ones_stay_with_their_reason(work):
    text = "Jahr\tWert\n2020\t4.800,4\n2021\t12,5 %\tv\n\n2021\t9\nirgendwann\t3\n2022;7;Hinweis\n"
    text += "2023 8\n2024\t\n2025\t" + "x" * 2000 + "\n" + "y" * 500 + "\t3"
    found = read_pasted(text, unit="%", interval=Interval.YEAR, today=TODAY)
    assert [(v.period, v.value, v.note, v.is_provisional) for v in found.good] == [
        ("2020", "4.800,4", "", False),
        ("2021", "12,5 %", "", True),
        ("2022", "7", "Hinweis", False),
        ("2023", "8", "", False),
    ]
    assert [one.why.split(".")[0].split(":")[0] for one in found.wrong] == [
        "Dieser Zeitraum steht schon in der Zeile „2021 12,5 % v“".replace(
            " 12,5 % ", "\t12,5 %\t"
        ),
        "Bitte ein Jahr eingeben",
        "Bitte eine Zahl eingeben",
        "Bitte eine Zahl so eingeben",
        "Diese Zeile ist zu lang",
    ]
    made = series(work)
    typed(work, made, "2020", "1")
    assert paste_values(work, made, found.good, today=TODAY) == 3
    assert [p.value for p in read_series(work, made).points] == [4800.4, 12.5, 7, 8]


def test_more_than_2000_lines_are_kept_back():
    text = "\n".join(f"{n}\t1" for n in range(2_010))
    found = read_pasted(text, unit="", interval=Interval.YEAR, today=TODAY)
    assert sum(one.why.startswith("Höchstens 2.000") for one in found.wrong) == 10


def test_cases_of_an_area_with_inhabitants_get_their_rate(work):
    area = create_area(work, AreaFields.checked(name="Musterau"))
    write_population(
        work, area, PopulationFields(year=2024, inhabitants=50_000, census=Census.C2022)
    )
    made = series(work, unit="Fälle", area_id=area, source="Polizeistation")
    typed(work, made, "2024", "25")
    typed(work, made, "2023", "20")
    earlier, later = read_series(work, made).points
    assert (later.rate, later.basis) == (50, "50.000 Einwohner (Zensus 2022)")
    assert (earlier.rate, earlier.basis) == (None, "")
    edit_series(
        work,
        made,
        SeriesFields(name="Anzeigen", unit="Fälle", area_id=area, interval=Interval.HALF_YEAR),
    )
    assert {point.rate for point in read_series(work, made).points} == {None}


def test_typed_cases_can_be_told_as_rates_with_all_their_warnings(work):
    area = create_area(work, AreaFields.checked(name="Musterau", has_commuters=True))
    for year, census in ((2022, Census.C2011), (2023, Census.C2022)):
        fields = PopulationFields(year=year, inhabitants=10_000, census=census)
        write_population(work, area, fields)
    made = series(work, "Anzeigen", unit="Fälle", area_id=area, source="Polizeistation", target=5)
    for period, value in (("2021", "7"), ("2022", "5"), ("2023", "6"), ("2024", "-1")):
        typed(work, made, period, value)
    view = read_series(work, made)
    assert has_rates(view.points)
    assert view.warnings == ()
    rates = as_rates(view)
    assert [(p.label, p.value, p.is_break) for p in rates.points] == [
        ("2021", None, False),
        ("2022", 50, False),
        ("2023", 60, True),
        ("2024", None, False),
    ]
    assert (rates.name, rates.unit) == ("Anzeigen, Häufigkeitszahl", "je 100.000 Einwohner")
    assert rates.target is None
    told = " ".join(rates.warnings)
    for words in ("wechselt die Grundlage", "weniger als 20.000", "kommen tagsüber"):
        assert words in told
    assert not has_rates(read_series(work, series(work, "Prozent", area_id=area)).points)
    elsewhere = create_area(work, AreaFields(name="Auland"))
    unknown = series(work, "Anzeigen", unit="Fälle", area_id=elsewhere)
    typed(work, unknown, "2024", "3")
    assert not has_rates(read_series(work, unknown).points)


def test_series_are_renamed_deleted_and_found(work):
    made, other = series(work), series(work, "Beleuchtung")
    assert [view.name for view in all_series(work)] == ["Beleuchtung", "Sicherheitsgefühl"]
    edit_series(work, other, SeriesFields(name="Zeit"), seen=1)
    delete_series(work, made, at=datetime.now(UTC))
    assert [view.name for view in all_series(work)] == ["Zeit"]
    assert find_series(work, made) is None
    assert find_series(work, None) is None
    assert find_series(work, other).name == "Zeit"
    with pytest.raises(NotFound, match="Kennzahl wurde inzwischen gelöscht"):
        read_series(work, area_id := create_area(work, AreaFields(name="x")))
    assert area_id


def test_series_of_the_same_name_in_other_areas_are_compared(work):
    own = create_area(work, AreaFields(name="Musterau"))
    other = create_area(work, AreaFields(name="Auland"))
    mine, theirs = series(work, area_id=own), series(work, area_id=other)
    series(work, "Anderes", area_id=other)
    series(work, area_id=other, interval=Interval.MONTH)
    typed(work, mine, "2024", "10")
    typed(work, theirs, "2024", "20", is_provisional=True)
    typed(work, theirs, "2023", "5")
    views = peers(work, mine)
    assert [view.area for view in views] == ["Musterau", "Auland"]
    bars = bars_of(views, 2024)
    assert [(b.label, b.value, b.note, b.is_own) for b in bars.bars] == [
        ("Auland", 20, "vorläufig", False),
        ("Musterau", 10, "", True),
    ]
    assert [bar.value for bar in bars_of(views, 2023).bars] == [5, None]
    assert years_of(views) == [2024, 2023]
    table = chart_table(chart_of(views[0], views[1:]))
    assert table.headings == ("Zeitraum", "Musterau", "Auland", "Hinweis")
    assert table.notes[0] == "Einheit: %."


def test_a_chart_names_basis_and_source(work):
    made = series(work, basis="Befragte", source="Stadt", target=80)
    typed(work, made, "2024", "70")
    chart = chart_of(read_series(work, made))
    assert chart.notes == ("Grundlage: Befragte; Quelle: Stadt.",)
    assert (chart.title, chart.target) == ("Sicherheitsgefühl", 80)
    assert chart_of(read_series(work, series(work, "leer"))).notes == ()


def test_areas_keep_their_inhabitants_by_year(work):
    first = create_area(work, AreaFields(name="Musterau", key="06998001"))
    second = create_area(work, AreaFields(name="Auland"))
    write_population(work, first, PopulationFields(year=2022, inhabitants=10))
    kept = write_population(work, first, PopulationFields(year=2023, inhabitants=11))
    again = write_population(work, first, PopulationFields(year=2023, inhabitants=12))
    assert again == kept
    own, _ = read_areas(work)
    assert (own.name, own.is_own) == ("Musterau", True)
    assert [(p.year, p.inhabitants) for p in own.people] == [(2023, 12), (2022, 10)]
    remove_population(work, kept)
    make_own(work, second)
    assert [area.name for area in read_areas(work)] == ["Auland", "Musterau"]
    edit_area(work, second, AreaFields(name="Auland (Kreis)", has_commuters=True))
    delete_area(work, first)
    assert [(a.name, a.has_commuters) for a in read_areas(work)] == [("Auland (Kreis)", True)]


def test_two_areas_of_one_name_or_key_are_refused(work):
    create_area(work, AreaFields(name="Musterau", key="06998"))
    with pytest.raises(Invalid) as err:
        create_area(work, AreaFields(name="musterau"))
    assert "Namen gibt es schon" in err.value.fields["name"]
    with pytest.raises(Invalid) as err:
        create_area(work, AreaFields(name="Anders", key="06998"))
    assert err.value.fields["key"] == "Diesen Schlüssel hat schon „Musterau“."


def test_a_computed_series_takes_no_typed_values(work):
    made = create_series(work, SeriesFields(name="HZ"), offence="------", figure="rate")
    with pytest.raises(UserError, match="kommen aus der Kriminalstatistik"):
        typed(work, made, "2020", "5")
    assert "hat aber kein Gebiet" in read_series(work, made).warnings[0]
