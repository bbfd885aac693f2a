"""Where the headings are, what they mean, and how that is remembered."""

from pathlib import Path

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.contacts.reading.mapping import (
    LeftOut,
    Mapping,
    entries_of,
    find_table,
    left_out,
    suggest,
)
from praeventionsrat.contacts.reading.separated import read_rows
from praeventionsrat.contacts.reading.targets import Target
from tests.praeventionsrat.contacts.reading.reads import table_of

SAMPLES = Path(__file__).parents[4] / "tests" / "samples"


def sample(name):
    return find_table(name, read_rows(decoded((SAMPLES / name).read_bytes())))


def test_headings_are_found_below_a_title():
    table = table_of(
        "Mitglieder des Präventionsrates;;\nStand 2026;;\nName;Vorname;Ort\nWeber;Ina;M\n"
    )
    assert table.headings == ("Name", "Vorname", "Ort")
    assert [row.line for row in table.rows] == [4]
    assert [table.example(place) for place in (0, 3)] == ["Weber", ""]


def test_a_name_beside_a_given_name_is_the_family_name():
    assert suggest(table_of("Name;Vorname\nWeber;Ina\n")).targets == (
        Target.FAMILY_NAME,
        Target.GIVEN_NAME,
    )


def test_a_name_beside_somebody_to_talk_to_is_the_institution():
    assert suggest(table_of("Name;Ansprechpartnerin\nPolizei;Ina Weber\n")).targets == (
        Target.ORGANIZATION,
        Target.NAME,
    )
    assert suggest(table_of("Name;Institution\nIna Weber;Polizei\n")).targets == (
        Target.NAME,
        Target.ORGANIZATION,
    )


def test_a_list_without_headings_is_read_by_what_stands_in_it():
    table = table_of(
        "Frau\tIna Weber\tStadt Musterau\tRathausplatz 1\t35999\ti@x.example\t06499 12\t0170 1\tz\n"
        "Herr\tDr. Otto von A\tVerein für Sport\tGasse 2\t35999\to@x.example\t06499 13\t0170 2\t\n"
    )
    assert not table.has_headings
    assert table.headings[0] == "Spalte 1"
    assert suggest(table).targets == (
        Target.FORM_OF_ADDRESS,
        Target.NAME,
        Target.ORGANIZATION,
        None,
        Target.POSTAL_CODE,
        Target.EMAIL,
        Target.PHONE,
        Target.MOBILE,
        None,
    )


def test_an_empty_list_has_no_columns():
    assert find_table("x", []).headings == ()


def test_the_layout_is_the_same_for_files_that_look_alike_and_tells_nothing():
    one, two = table_of("Name;Ort\nA;B\n"), table_of("NAME;(Ort)\nC;D\nE;F\n")
    assert one.layout == two.layout
    assert one.layout != table_of("Name;Stadt\nA;B\n").layout
    assert table_of("1;2\n").layout == table_of("3;4\n").layout != table_of("1;2;3\n").layout


def test_a_mapping_is_remembered_as_text():
    mapping = Mapping((Target.NAME, None, Target.PRIVATE_EMAIL))
    assert Mapping.load(mapping.dump(), 3) == mapping
    assert Mapping.load('{"0": "name", "1": "gone"}', 3) == Mapping((Target.NAME, None, None))


def test_columns_that_are_not_taken_are_told_if_something_stands_in_them():
    table = sample("fiktiv_aussteller.csv")
    told = left_out(table, suggest(table))
    assert LeftOut("Standnummer", 5, is_private=False) in told
    assert LeftOut("Fahrzeug", 2, is_private=False) in told
    assert not any(one.heading == "E-Mail" for one in told)
    table = table_of("Name;Ort;Geburtstag\nA;B;1.1.1980\n")
    assert left_out(table, suggest(table)) == [LeftOut("Geburtstag", 1, is_private=True)]
    assert left_out(table, Mapping(())) == [
        LeftOut("Name", 1, is_private=False),
        LeftOut("Ort", 1, is_private=False),
        LeftOut("Geburtstag", 1, is_private=True),
    ]


def test_lines_shorter_than_the_headings_say_nothing_there():
    table = table_of("Name;Ort;Thema\nWeber\nAbel;Musterau;a, b\n")
    first, second = entries_of(table, suggest(table))
    assert first.said == ((Target.NAME, "Weber"), (Target.CITY, ""))
    assert second.said[2:] == ((Target.TOPICS, "a"), (Target.TOPICS, "b"))


def test_one_heading_is_enough_where_it_can_be_nothing_else():
    assert table_of("Wer;Name;Irgendwas\nIna;Amt;x\n").headings == ("Wer", "Name", "Irgendwas")
    assert not table_of("Ina Weber;Name;7\nOtto;Amt;8\n").has_headings
    assert not table_of("Schule;Ina Weber;x\nAmt;Otto Abel;y\n").has_headings
