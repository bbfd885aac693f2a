"""Exhibitors from somebody's list: understood line by line, taken once."""

from datetime import date, time
from pathlib import Path

import pytest

from praeventionsrat.contacts.reading.sources import read_file, read_pasted
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.prevention_day.foreign_lists import joined
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.stands.importing.columns import (
    StandColumn,
    missing_columns,
    suggest_columns,
)
from praeventionsrat.prevention_day.stands.importing.drafts import (
    read_power,
    read_size,
    understand,
)
from praeventionsrat.prevention_day.stands.importing.taking import take_stands
from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.stands.rows import totals_of
from praeventionsrat.prevention_day.stands.usecases import stand_rows
from praeventionsrat.prevention_day.usecases.events import create_event

SAMPLE = Path(__file__).parents[4] / "samples" / "fiktiv_aussteller.csv"


@pytest.fixture
def event(work):
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


def understood(source):
    table = joined(source, suggest_columns).table
    columns = suggest_columns(table.headings)
    return understand([(one.line, one.cells) for one in table.rows], columns), columns


def pasted(text):
    return understood(read_pasted(text))


def test_the_sample_is_taken_whole(work, event):
    found, columns = understood(read_file(SAMPLE))
    assert None not in columns
    assert missing_columns(columns) == ""
    assert (len(found.drafts), found.refused) == (5, ())
    assert [draft.doubts for draft in found.drafts] == [()] * 5
    house = create_organization(work, OrganizationFields(name="Polizeistation Musterau"))
    person = create_person(work, PersonFields(given_name="Malte", family_name="Dornbusch"))
    assert take_stands(work, event, found.drafts).told == "5 Stände übernommen"
    rows = {row.number: row for row in stand_rows(work, event)}
    police, women = rows["A01"], rows["B02"]
    assert (police.organization_id, police.contact_id) == (house, person)
    assert (police.width_cm, police.depth_cm, police.power_watts) == (300, 600, 2000)
    assert (police.vehicle, police.vehicle_length_cm, police.vehicle_width_cm) == (
        "Infomobil", 720, 250,
    )  # fmt: skip
    assert police.registered_on == date(2026, 4, 2)
    assert (police.state, rows["B01"].state, women.state) == (
        StandState.CONFIRMED, StandState.INCOMPLETE, StandState.WAITING,
    )  # fmt: skip
    assert (rows["A03"].is_loud, rows["A03"].needs_water, rows["B01"].needs_wifi) == (
        True, True, True,
    )  # fmt: skip
    assert women.wants_quiet
    assert totals_of(rows.values()).tables == 8


def test_a_second_import_renews_and_keeps_what_it_does_not_speak_of(work, event):
    found, _columns = understood(read_file(SAMPLE))
    take_stands(work, event, found.drafts)
    stand = work.stands.get(stand_rows(work, event)[0].id)
    stand.x_cm, stand.note = 500, "am Brunnen"
    again, _columns = pasted(
        "Einrichtung\tStrom\tStatus\nPolizeistation Musterau\t1,5 kW\tabgesagt"
    )
    assert take_stands(work, event, again.drafts).told == (
        "0 Stände übernommen, 1 auf den neuen Stand gebracht"
    )
    row = stand_rows(work, event)[0]
    assert (row.power_watts, row.state, row.x_cm, row.table_count) == (
        1500, StandState.DECLINED, 500, 3,
    )  # fmt: skip
    assert work.stands.get(row.id).note == "am Brunnen"
    assert len(stand_rows(work, event)) == 5


def test_two_lines_with_one_number_both_come(work, event):
    found, _columns = pasted("Nr\tAussteller\tBemerkung\nA1\tTSV\tlaut Mail\nA1\tBank\t\n1\tBüro\t")
    take_stands(work, event, found.drafts)
    rows = stand_rows(work, event)
    assert [row.number for row in rows] == ["A1", "A2", "1"]
    assert work.stands.get(rows[1].id).note == "Standnummer in der Liste: A1"
    other, _columns = pasted("Nr\tAussteller\nA2\tTSV")
    take_stands(work, event, other.drafts)
    assert {row.exhibitor: row.number for row in stand_rows(work, event)}["TSV"] != "A2"


def test_what_makes_no_sense_is_doubted_and_kept():
    found, _columns = pasted(
        "Verein\tStandgröße\tStrom\tTische\tWasser\tFahrzeug\tAnmeldung am\tStatus\tAnkunft\n"
        "TSV\t-3x2\t-500\t-4\tvielleicht\tBus\tmorgen\tmal sehen\tfrüh\n"
        "Bank\t40 x 50 m\t2.000 W\t3 Stück\tja\tAnhänger (300 x 180 cm)\t02.04.2026\tneu\t8 Uhr\n"
        "Chor\t–\tnein\tnein\tnein\tnein\t\t\t\n"
        "\t3x3\t\t\t\t\t\t\t\n"
    )
    first, second, third = found.drafts
    assert len(first.doubts) == 7
    assert "kleiner als null" in first.doubts[0]
    assert "Standgröße: -3x2" in first.fields.note
    assert "Strom: -500" in first.fields.note
    assert (first.fields.width_cm, first.state) == (300, StandState.REGISTERED)
    assert second.doubts == ("Der Stand ist 40 x 50 m groß; bitte prüfen.",)
    assert (second.fields.vehicle, second.fields.vehicle_length_cm) == ("Anhänger", 300)
    assert (second.fields.table_count, second.fields.arrives_at) == (3, time(8))
    assert third.doubts == ()
    (refused,) = found.refused
    assert refused.reason == "Hier steht kein Aussteller."


def test_separate_columns_and_long_cells_are_read():
    found, columns = pasted(
        "Aussteller\tBreite\tTiefe\tNr\n" + "X" * 400 + "\t2,5\t300 cm\tA1\nKurz\t-2\tviel\t–"
    )
    assert StandColumn.WIDTH in columns
    first, second = found.drafts
    assert (first.fields.width_cm, first.fields.depth_cm) == (250, 300)
    assert len(first.fields.exhibitor) == 300
    assert first.doubts == ("„Aussteller“ ist zu lang und wird gekürzt.",)
    assert len(second.doubts) == 2
    assert second.fields.number == ""


def test_a_list_without_names_is_explained():
    _found, columns = pasted("Tische\tStühle\n3\t4")
    assert missing_columns(columns).startswith("Es fehlt die Spalte mit dem Namen der Aussteller")


def test_what_stands_above_the_headings_is_left_out():
    found, _columns = pasted("Ausstellerliste 2026\t\nVerein\tTische\nTSV\t2")
    assert [draft.fields.exhibitor for draft in found.drafts] == ["TSV"]


def test_a_table_without_any_known_heading_stays_as_it_is():
    table = joined(read_pasted("abc\tdef\n1\t2"), suggest_columns).table
    assert suggest_columns(["abc", "def"]) == [None, None]
    assert len(table.rows) in {1, 2}


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("3x6", (300, 600)),
        ("3 x 3 m", (300, 300)),
        ("2,5 × 4,25 m", (250, 425)),
        ("250 x 300 cm", (250, 300)),
        ("groß", None),
    ],
)
def test_sizes_are_read_as_they_are_written(text, size):
    assert read_size(text) == size


@pytest.mark.parametrize(
    ("text", "watts"),
    [("2000", 2000), ("2.000 W", 2000), ("3,5 kW", 3500), ("1.5kW", 1500), ("230,5", 230),
     ("viel", None)],
)  # fmt: skip
def test_power_is_read_as_it_is_written(text, watts):
    assert read_power(text) == watts


def test_a_second_import_of_several_stands_of_one_exhibitor_doubles_nothing(work, event):
    listed, _columns = pasted(
        "Nr.\tVerein\tTische\n1\tDRK\t1\n2\tDRK\t2\n\tRing\t3\n\tRing\t4\n3\tTHW\t5\n"
    )
    assert take_stands(work, event, listed.drafts).new == 5
    before = {row.number: row.table_count for row in stand_rows(work, event)}
    made = take_stands(work, event, listed.drafts)
    assert (made.new, made.renewed) == (0, 5)
    assert {row.number: row.table_count for row in stand_rows(work, event)} == before
    assert before["3"] == 5


def test_a_number_somebody_else_has_by_now_does_not_stop_the_list(work, event):
    listed, _columns = pasted("Nr.\tVerein\n1\tDRK\n2\tTHW\n")
    take_stands(work, event, listed.drafts)
    again, _columns = pasted("Nr.\tVerein\tTische\n2\tDRK\t7\n")
    assert take_stands(work, event, again.drafts).renewed == 1
    rows = [(row.number, row.exhibitor, row.table_count) for row in stand_rows(work, event)]
    assert ("1", "DRK", 7) in rows


def test_a_list_that_says_no_state_takes_back_no_confirmation(work, event):
    listed, _columns = pasted("Verein\tStatus\nDRK\tbestätigt\n")
    take_stands(work, event, listed.drafts)
    silent, _columns = pasted("Verein\tTische\nDRK\t3\n")
    take_stands(work, event, silent.drafts)
    (row,) = stand_rows(work, event)
    assert (row.state, row.table_count) == (StandState.CONFIRMED, 3)


def test_what_no_square_holds_is_kept_as_words_and_empty_lines_are_nothing():
    columns = [StandColumn.EXHIBITOR, StandColumn.VEHICLE]
    found = understand([(1, ("Museum", "Eisenbahn 2000 x 3 m")), (2, ("", " "))], columns)
    (draft,) = found.drafts
    assert (draft.fields.vehicle, draft.fields.vehicle_length_cm) == ("Eisenbahn", None)
    assert found.refused == ()
