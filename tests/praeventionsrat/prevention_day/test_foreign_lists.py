"""Several tables of a foreign file are one list; what is none of it is named."""

from praeventionsrat.contacts.reading.mapping import find_table
from praeventionsrat.contacts.reading.separated import Row
from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.prevention_day.foreign_lists import (
    TITLE_LINE,
    is_heading_again,
    is_total,
    joined,
    said_headings,
)
from praeventionsrat.prevention_day.stands.importing.columns import suggest_columns
from praeventionsrat.prevention_day.stands.importing.drafts import understand


def table(title, *rows):
    return find_table(title, [Row(line, cells) for line, cells in enumerate(rows, 1)])


def lines(found):
    return [(row.line, tuple(cell for cell in row.cells if cell)) for row in found.table.rows]


def test_one_table_stays_as_it_is():
    found = joined(Source("x", (table("A", ("Verein", "Strom"), ("DRK", "1")),)), suggest_columns)
    assert (lines(found), found.left_out) == ([(2, ("DRK", "1"))], "")


def test_tables_in_another_order_and_without_headings_are_put_in_place():
    source = Source(
        "x",
        (
            table(
                "Hof",
                ("Verein", "Strom", "Wasser", "Farbe", "Strom"),
                ("DRK", "1", "ja", "rot", "y"),
            ),
            table(
                "Saal",
                ("Strom", "Verein", "Wasser", "Mail", "Verein"),
                ("2", "THW", "nein", "a@b.de", "x"),
            ),
            table("Platz", ("Ring", "3", "ja")),
        ),
    )
    found = joined(source, suggest_columns)
    assert found.table.headings == (
        "Strom", "Verein", "Wasser", "Mail", "Verein", "Farbe", "Strom",
    )  # fmt: skip
    assert lines(found) == [
        (TITLE_LINE, ("Hof",)),
        (2, ("1", "DRK", "ja", "rot", "y")),
        (TITLE_LINE, ("Saal",)),
        (4, ("2", "THW", "nein", "a@b.de", "x")),
    ]
    assert found.left_out == "„Platz“ hat andere Spalten und wird nicht gelesen."
    stands = understand(
        [(row.line, row.cells) for row in found.table.rows], suggest_columns(found.table.headings)
    )
    assert [one.fields.exhibitor for one in stands.drafts] == ["DRK", "THW"]
    assert stands.refused == ()


def test_a_table_as_wide_without_headings_goes_on_with_the_columns():
    source = Source(
        "x",
        (
            table("1", ("Verein", "Strom", "Wasser"), ("DRK", "1", "ja")),
            table("2", ("1234", "5", "nein"), ("77", "3", "ja")),
            table("Kasse", ("Bemerkung", "E-Mail"), ("17", "18")),
            table("Konto", ("19", "20")),
        ),
    )
    found = joined(source, suggest_columns)
    assert lines(found)[3:] == [(3, ("1234", "5", "nein")), (4, ("77", "3", "ja"))]
    assert found.left_out == "„Kasse“ und „Konto“ haben andere Spalten und werden nicht gelesen."


def test_sums_of_exhibitors_are_no_stands():
    found = understand(
        [(1, ("Gesamt: 5 Stände",)), (2, ("Gesamtschule",))], suggest_columns(("Verein",))
    )
    assert [one.fields.exhibitor for one in found.drafts] == ["Gesamtschule"]
    assert [one.reason for one in found.refused] == ["Das ist eine Summe."]


def test_sums_and_headings_that_come_again_are_known():
    assert [is_total(said) for said in ("Summe", "Zwischensumme: 40", "Summer School", "")] == [
        True, True, False, False,
    ]  # fmt: skip
    assert is_heading_again(("Verein ", "", "STROM"), ("Verein", "Mail", "Strom"))
    assert not is_heading_again(("Verein",), ("Verein",))
    assert not is_heading_again(("Verein", "Strom", "x"), ("Verein", "Strom"))


def test_columns_that_say_nothing_have_no_heading():
    found = table("A", ("Verein", "E-Mail", "Strom"), ("DRK", "anonymous", ""), ("THW", "", "1"))
    assert said_headings(found) == ["Verein", "", "Strom"]
