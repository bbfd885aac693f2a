"""Charts: the same numbers as drawing, table and words; readable without colour."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.documents.charts import (
    Bar,
    BarChart,
    Chart,
    ChartLine,
    Point,
    chart_table,
)
from praeventionsrat.documents.charts_axis import axis_of, kept_apart, wrapped
from praeventionsrat.documents.charts_bars import bar_chart
from praeventionsrat.documents.charts_lines import line_chart
from praeventionsrat.documents.charts_spark import spark_line
from praeventionsrat.documents.charts_table import A_PAGE, table_drawings
from praeventionsrat.documents.drawing import Circle, Line, Polygon
from praeventionsrat.documents.drawing_colours import PRINT
from tests.praeventionsrat.documents.drawings import outside, overlapping, texts


def years(label, *values, first=2019, **marks):
    points = (
        Point(first + at, str(first + at), value, **marks.get(f"y{first + at}", {}))
        for at, value in enumerate(values)
    )
    return ChartLine(label, tuple(points))


BROKEN = years(
    "Musterau",
    *(151.2, 120.4, 98, None, 105, 101.5),
    y2023={"is_break": True},
    y2024={"is_provisional": True, "note": "bis September"},
)
ONE = Chart("Einbruch", "je 100.000 Einwohner", (BROKEN,), 90, ("Quelle: PKS.",))


def said(drawing):
    return [text.words for text in texts(drawing)]


def joined(drawing):
    """How many places the lines through values join."""
    return [len(s.spots) for s in drawing.shapes if isinstance(s, Line) and s.width == 2]


def test_a_line_shows_every_value_its_target_and_its_notes():
    words = said(line_chart(ONE))
    for value in ("151,2", "120,4", "98", "105", "101,5", "Ziel 90", "Musterau", "Quelle: PKS."):
        assert value in words
    assert "je 100.000 Einwohner" in words
    assert [y for y in words if y.startswith("20") and len(y) == 4] == [
        str(year) for year in range(2024, 2018, -1)
    ]


def test_no_line_joins_what_was_counted_otherwise_or_leads_over_a_gap():
    assert joined(line_chart(ONE)) == [3, 2]
    assert "andere Basis" in said(line_chart(ONE))


def test_a_provisional_value_is_hollow():
    marks = [s for s in line_chart(ONE).shapes if isinstance(s, Circle) and s.stroke]
    assert len(marks) == 1


def test_the_table_says_the_same_numbers_with_what_is_to_be_said_of_them():
    table = chart_table(ONE)
    assert table.headings == ("Zeitraum", "Musterau (je 100.000 Einwohner)", "Hinweis")
    assert table.rows[0] == ("2019", "151,2", "")
    assert table.rows[3] == ("2022", "–", "")
    assert table.rows[4][2] == "ab hier anders gezählt"
    assert table.rows[5][2] == "vorläufig; bis September"
    assert table.notes == ("Quelle: PKS.",)


def test_several_lines_share_a_table_and_a_picture():
    chart = Chart("Vergleich", "Fälle", (BROKEN, years("Kreis", 7, 8, first=2020)), decimals=1)
    table = chart_table(chart)
    assert [row[2] for row in table.rows] == ["–", "7,0", "8,0", "–", "–", "–"]
    assert table.rows[5][3] == "Musterau: vorläufig; bis September"
    assert {"Musterau", "Kreis"} <= set(said(line_chart(chart)))
    dashes = {s.dash for s in line_chart(chart).shapes if isinstance(s, Line) and s.width == 2}
    assert len(dashes) == 2


def test_the_text_instead_tells_ends_extremes_breaks_and_target():
    told = line_chart(ONE).alternative
    assert "von 2019 151,2 bis 2024 101,5" in told
    assert "niedrigster Wert 2021 98, höchster Wert 2019 151,2" in told
    assert "Ab 2023 anders gezählt" in told
    assert "Ziel: 90 je 100.000 Einwohner." in told


def test_every_value_can_be_chosen_and_says_a_sentence():
    found = line_chart(ONE).elements
    assert len(found) == 5
    assert found[0].name == "Musterau, 2019: 151,2 je 100.000 Einwohner"
    assert found[-1].name.endswith("(vorläufig; bis September)")
    nameless = line_chart(Chart("Hefte", "", (years("", 3),)))
    assert nameless.elements[0].name == "2019: 3"
    assert "Werte: 2019 3." in nameless.alternative


def test_a_cut_axis_is_owned_up_to():
    drawn = line_chart(Chart("Eng", "", (years("A", 4000, 4100),)))
    assert any(words.startswith("Die Achse beginnt bei 4.000") for words in said(drawn))
    whole = line_chart(Chart("Weit", "", (years("A", 100, 4100),)))
    assert not any("Achse" in words for words in said(whole))


def test_without_values_it_says_so():
    for series in ((), (ChartLine("A", ()),), (years("A", None),)):
        drawn = line_chart(Chart("Leer", "", series))
        assert "Noch keine Werte" in said(drawn)
        assert drawn.elements == ()
    assert "A: noch keine Werte." in line_chart(Chart("Leer", "", (years("A", None),))).alternative
    assert "Noch keine Werte" in said(bar_chart(BarChart("Leer", "", ())))


def test_numbers_are_left_out_where_they_would_lie_on_each_other():
    many = years("A", *range(30), first=1990)
    assert "17" not in said(line_chart(Chart("Viele", "", (many,))))
    narrow = years("A", *[1_234_567.5 + at for at in range(13)])
    assert "1.234.568,5" not in said(line_chart(Chart("Breit", "", (narrow,))))


BARS = BarChart(
    "HZ 2024",
    "je 100.000 Einwohner",
    (Bar("Musterau", 4800.4, is_own=True), Bar("Kreis", 3900, "vorläufig"), Bar("Ort", None)),
    4500,
    ("Quelle: PKS.",),
)


def test_bars_say_their_numbers_and_the_own_one_is_filled():
    drawn = bar_chart(BARS)
    assert {"4.800,4", "3.900", "–", "Ziel 4.500"} <= set(said(drawn))
    fills = [shape.fill for shape in drawn.shapes if isinstance(shape, Polygon)]
    assert fills == ["accent", "accent_soft"]
    assert "Kreis: 3.900 je 100.000 Einwohner (vorläufig)" in drawn.alternative
    assert [element.key for element in drawn.elements] == ["0", "1", "2"]


@pytest.mark.parametrize("width", [520, 1200])
def test_bars_are_as_wide_as_there_is_room(width):
    long = BarChart("Lang", "Fälle", (Bar("Gemeinde " * 9, 1e7), Bar("x", 1)), 9.99e6)
    for chart in (BARS, long):
        drawn = bar_chart(chart, width)
        assert drawn.width == width
        assert outside(drawn) == []


def test_bars_are_a_table_too():
    assert chart_table(BARS).rows[1] == ("Kreis", "3.900", "vorläufig")
    plain = BarChart("A", "", (Bar("x", 1),))
    assert chart_table(plain).headings == ("", "Wert")


def test_bars_below_nothing_go_to_the_left():
    drawn = bar_chart(BarChart("Saldo", "", (Bar("a", -3), Bar("b", 5), Bar("c", 0))))
    assert {"−3", "5", "0"} <= set(said(drawn))
    assert outside(drawn) == []


def test_a_table_is_drawn_too_on_as_many_pages_as_it_needs():
    (page,) = table_drawings(chart_table(ONE))
    assert {"Zeitraum", "2019", "151,2", "vorläufig; bis September", "Quelle: PKS."} <= set(
        said(page)
    )
    assert (outside(page), overlapping(page)) == ([], [])
    names = ("Musterau", "Nachbarkreis mit langem Namen an der Lahn", "Tannwald", "Brückstadt")
    wide = Chart("Breit", "Fälle", tuple(years(name, *range(4_000, 4_009)) for name in names * 2))
    (page,) = table_drawings(chart_table(wide))
    assert (outside(page), overlapping(page)) == ([], [])
    assert sum(words == "4.003" for words in said(page)) == 8
    assert "Einheit: Fälle." in said(page)
    many = chart_table(Chart("Lang", "", (years("A", *range(A_PAGE + 4), first=1990),)))
    first, second = table_drawings(many)
    assert len(texts(first)) == 2 * (A_PAGE + 1)
    assert "29" in said(second)
    assert "Noch keine Werte" in said(table_drawings(chart_table(Chart("Leer", "", ())))[0])


def test_breaks_close_together_are_named_once():
    marks = {f"y{year}": {"is_break": True} for year in range(2019, 2049)}
    drawn = line_chart(Chart("Brüche", "", (years("A", *range(30), **marks),)))
    assert 0 < said(drawn).count("andere Basis") < 20
    assert overlapping(drawn) == []


def test_a_spark_shows_the_way_and_the_newest():
    drawn = spark_line([3, None, 5, 4])
    assert [len(s.spots) for s in drawn.shapes if isinstance(s, Line)] == [3]
    assert drawn.alternative == "Verlauf: von 3 bis 4"
    assert spark_line([None]).shapes == ()
    assert len(spark_line([7]).shapes) == 1


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((0, 100), (0, 20, 40, 60, 80, 100)),
        ((63.6, 81.6), (0, 20, 40, 60, 80, 100)),
        ((4000, 4300), (4000, 4100, 4200, 4300)),
        ((-5, 12), (-5, 0, 5, 10, 15)),
        ((5, 5), (0, 1, 2, 3, 4, 5)),
        ((0,), (0, 0.2, 0.4, 0.6, 0.8, 1)),
        ((0, 12), (0, 2.5, 5, 7.5, 10, 12.5)),
    ],
)
def test_an_axis_has_round_numbers_and_holds_all_values(values, ticks):
    assert axis_of(values).ticks == ticks


def test_ticks_have_as_many_digits_as_they_need():
    assert axis_of((0, 12)).labels == ("0,0", "2,5", "5,0", "7,5", "10,0", "12,5")


def test_labels_keep_apart_and_stay_inside():
    assert kept_apart([10, 11, 80], 10, 0, 100) == [10, 20, 80]
    assert kept_apart([95, 99, 100], 10, 0, 100) == [80, 90, 100]


def test_long_words_and_long_texts_find_room():
    assert wrapped("", 11, 100) == []
    assert len(wrapped("Wort " * 40, 11, 100)) > 5
    assert wrapped("x" * 500, 11, 100)[0].endswith("…")


VALUES = st.one_of(st.none(), st.floats(-1e6, 1e6).map(lambda v: round(v, 1)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(VALUES, min_size=1, max_size=25), min_size=1, max_size=8), VALUES)
def test_whatever_the_values_words_stay_inside_and_apart(lines, target):
    series = tuple(years(f"Reihe {n} " * (n + 1), *line) for n, line in enumerate(lines))
    drawn = line_chart(Chart("Zufall", "Fälle", series, target, ("Quelle: " + "x" * 200,)))
    assert outside(drawn) == []
    assert {getattr(s, "colour", "text") for s in drawn.shapes} <= PRINT.keys()
    frame = [t for t in texts(drawn) if not t.halo]
    lone = type(drawn)(drawn.title, "", drawn.width, drawn.height, tuple(frame))
    assert overlapping(lone) == []
