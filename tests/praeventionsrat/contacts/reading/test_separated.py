"""Lists as text: separators, notes over several lines, and files that never end a quote."""

import pytest

from praeventionsrat.contacts.reading.separated import read_rows
from praeventionsrat.errors import UserError


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_found(separator):
    text = separator.join(["Name", "Ort", "Telefon"]) + "\n"
    text += separator.join(["Weber", '"Musterau, Süd; West"', "1"]) + "\n"
    assert [row.cells for row in read_rows(text)] == [
        ("Name", "Ort", "Telefon"),
        ("Weber", "Musterau, Süd; West", "1"),
    ]


def test_excel_may_say_the_separator_itself():
    rows = read_rows("sep=;\nName;Ort, Kreis\nWeber;A, B\n")
    assert rows[1].cells == ("Name", "Ort, Kreis")
    assert read_rows("sep=x\n")[0].cells == ("sep=x",)


def test_a_note_of_several_lines_is_one_cell_and_lines_keep_their_numbers():
    rows = read_rows('Name;Notiz\nA;"erst\nmal"\n\n;\nB;x\n')
    assert [(row.line, row.cells) for row in rows] == [
        (1, ("Name", "Notiz")),
        (2, ("A", "erst\nmal")),
        (6, ("B", "x")),
    ]


def test_one_column_is_a_list_too():
    assert [row.cells for row in read_rows("Weber\nMüller\n")] == [("Weber",), ("Müller",)]


def test_a_quote_that_is_never_closed_is_named_by_its_line():
    with pytest.raises(UserError, match="In Zeile 3 beginnt ein Anführungszeichen"):
        read_rows('Name;Ort\nA;B\nC;"D\nE;F\n')


def test_an_endless_field_is_refused_with_its_line():
    with pytest.raises(UserError, match="Ab Zeile 2 ist eine Angabe länger"):
        read_rows("Name;Ort\nA;" + "x" * 100_001)
    with pytest.raises(UserError, match="Ab Zeile 1 ist eine Angabe länger"):
        read_rows("x" * 100_001)


def test_too_many_lines_or_columns_are_refused():
    with pytest.raises(UserError, match=r"mehr als 5\.000 Zeilen"):
        read_rows("a;b\n" * 5_201)
    with pytest.raises(UserError, match="Zeile 2 hat mehr als 200 Spalten"):
        read_rows("a;b\n" + ";" * 201)
    with pytest.raises(UserError, match="Zeile 2 hat mehr als 200 Spalten"):
        read_rows("a;b\n" + ";" * 10_001)
