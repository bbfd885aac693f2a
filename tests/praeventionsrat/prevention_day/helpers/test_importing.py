"""A list of helpers from somebody's spreadsheet."""

import pytest
from openpyxl import Workbook

from praeventionsrat.contacts.reading.sources import read_file, read_pasted
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.prevention_day.foreign_lists import joined
from praeventionsrat.prevention_day.helpers.importing import Taken, take_helpers, understand
from praeventionsrat.prevention_day.helpers.list_columns import (
    HelperColumn,
    known_columns,
    missing_columns,
    suggest_columns,
)

LIST = (
    "Nachname\tVorname\tHandy\tE-Mail\tKenntnisse\tAlter\n"
    "Berg\tAnna\t0170 1\ta@b.de\tErsthelferin\t34\n"
    "Feld\tMia\t\t\t\t16\n"
    "\t\t0170 9\t\t\t\n"
)


def read(text):
    source = read_pasted(text)
    table = joined(source, known_columns).table
    lines = [(one.line, one.cells) for one in table.rows]
    return understand(lines, suggest_columns(table.headings))


def test_headings_say_what_columns_mean():
    headings = ("Name", "E-Mail-Adresse", "Mobil-Nr.", "Bemerkungen", "Schuhgröße", "Name 2")
    assert suggest_columns(headings) == [
        HelperColumn.NAME, HelperColumn.EMAIL, HelperColumn.PHONE, HelperColumn.NOTE, None, None,
    ]  # fmt: skip
    assert suggest_columns(("Spalte 1",)) == [HelperColumn.NAME]
    assert suggest_columns(()) == []


def test_lines_become_helpers_and_empty_ones_are_refused():
    found = read(LIST)
    told = [(one.fields.name, one.fields.phone, one.fields.is_minor) for one in found.drafts]
    assert told == [("Anna Berg", "0170 1", False), ("Mia Feld", "", True)]
    assert [one.reason for one in found.refused] == ["Hier steht kein Name."]


def test_bare_names_are_enough():
    found = understand([(1, ("Berg, Anna",)), (2, ("Ben Tal",))], [HelperColumn.NAME])
    assert [one.fields.name for one in found.drafts] == ["Anna Berg", "Ben Tal"]


@pytest.mark.parametrize(
    ("said", "is_young"),
    [
        ("ja", True),
        ("17", True),
        ("17 Jahre", True),
        ("14-16", True),
        ("ab 16", True),
        ("unter 18", True),
        ("U18", True),
        ("18", False),
        ("45 J.", False),
        ("über 18", False),
        ("nein", False),
        ("", False),
    ],
)
def test_young_is_said_in_many_ways(said, is_young):
    found = understand([(1, ("A", said))], [HelperColumn.NAME, HelperColumn.MINOR])
    assert found.drafts[0].fields.is_minor is is_young


def test_who_is_listed_already_stays_as_she_is(plan, work):
    plan.helper("Anna Berg", email="a@b.de", note="bleibt")
    made = take_helpers(work, plan.id, [*read(LIST).drafts, *read(LIST).drafts])
    assert (made.new, made.known) == (1, 3)
    assert [one.name for one in plan.rows.helpers] == ["Anna Berg", "Mia Feld"]


def test_a_contact_of_the_same_name_and_address_is_linked_once(plan, work):
    fields = PersonFields(given_name="Anna", family_name="Berg", email="A@b.de")
    person_id = create_person(work, fields)
    create_person(work, PersonFields(family_name="Ohne Adresse"))
    lines = [(1, ("Anna Berg", "a@b.de", "1")), (2, ("anna berg", "a@b.de", "2"))]
    columns = [HelperColumn.NAME, HelperColumn.EMAIL, HelperColumn.PHONE]
    take_helpers(work, plan.id, understand(lines, columns).drafts[:1])
    assert [one.person_id for one in plan.rows.helpers] == [person_id]
    other = plan.helper("Andere", person_id=None)
    work.helpers.remove(work.helpers.get(other))


def test_headings_that_mean_nothing_to_the_contacts_are_headings_here():
    source = read_pasted("Kann\tWann\nKasse\tvormittags\n")
    assert not source.tables[source.best].has_headings
    found = joined(source, known_columns).table
    assert (found.headings, len(found.rows)) == (("Kann", "Wann"), 1)
    assert missing_columns([HelperColumn.SKILLS]).startswith("Es fehlt die Spalte mit den Namen")
    assert missing_columns([HelperColumn.NAME]) == ""


def test_who_is_not_of_age_is_doubted_where_it_is_not_clear():
    text = "Name\tVolljährig\nAnna Berg\tja\nBen Tal\tnein\nCem Au\tweiß nicht\n"
    drafts = read(text).drafts
    assert [one.fields.is_minor for one in drafts] == [False, True, False]
    assert [len(one.doubts) for one in drafts] == [0, 0, 1]
    assert "volljährig" in drafts[2].doubts[0]


def test_titles_days_sums_and_nobody_are_no_helpers():
    text = (
        "Helfer am Präventionstag\t\t\nWer\tTelefon\tWann\nSamstag, 12.09.2026\t\t\n"
        "Anna Berg\t1\tfrüh\nN.N.\t\tspät\nSumme: 2\t\t\n"
    )
    found = read(text)
    assert [one.fields.name for one in found.drafts] == ["Anna Berg"]
    assert [one.reason for one in found.refused] == [
        "Hier steht ein Tag, kein Name.", "Hier steht kein Name.", "Das ist eine Summe.",
    ]  # fmt: skip


def test_several_tables_of_helpers_are_one_list(tmp_path):
    book = Workbook()
    book.active.append(["Name", "Telefon"])
    book.active.append(["Anna Berg", "1"])
    more = book.create_sheet("Abbau")
    more.append(["Telefon", "Name"])
    more.append(["2", "Ben Tal"])
    book.save(tmp_path / "helfer.xlsx")
    table = joined(read_file(tmp_path / "helfer.xlsx"), known_columns).table
    lines = [(one.line, one.cells) for one in table.rows]
    drafts = understand(lines, suggest_columns(table.headings)).drafts
    assert [(one.fields.name, one.fields.phone) for one in drafts] == [
        ("Anna Berg", "1"), ("Ben Tal", "2"),
    ]  # fmt: skip


def test_bare_names_have_no_heading_and_nobody_is_lost():
    assert [one.fields.name for one in read("Anna Berg\nBen Tal\n").drafts] == [
        "Anna Berg", "Ben Tal",
    ]  # fmt: skip


def test_what_came_of_a_list_is_told():
    assert Taken(2, 0).told == "2 Personen übernommen"
    assert Taken(1, 1).told == "1 Person übernommen, 1 stand schon auf der Helferliste"
