"""Extracts for an item and an office, and the result sheet of the same day."""

import io
from datetime import date

import pytest

from praeventionsrat.council.records import MinutesKind
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.meetings.documents.minutes_extract import EXTRACT, EXTRACT_OFFICE
from praeventionsrat.meetings.documents.minutes_results import RESULTS
from praeventionsrat.meetings.records import AssignmentFields, MinutesFields
from praeventionsrat.meetings.usecases import items, minutes
from praeventionsrat.office.minutes import bring_minutes_to
from tests.word_reading import in_style, lines, opened, table_rows


@pytest.fixture
def made(work, head):
    def make(export, record_id):
        out = io.BytesIO()
        export.render(export.gather(work, record_id, head), out)
        return opened(out.getvalue())

    return make


@pytest.fixture
def numbered(work, twelfth):
    return {i.number: i.id for i in work.agenda_items.where(meeting_id=twelfth.id)}


def test_an_extract_says_what_the_minutes_say_of_one_item(work, made, numbered, twelfth):
    document = made(EXTRACT, numbered["6.1"])
    said = lines(document)
    assert said[0] == "Auszug aus der Niederschrift (Kurzverlaufsprotokoll)"
    assert document.core_properties.title.startswith("Auszug aus der Niederschrift über die 12.")
    assert in_style(document, "BeschlussNummer") == ["Beschluss 2026-12-02"]
    assert any(line.startswith("Auftrag M-2026-011:") for line in said)
    assert "Für die Richtigkeit des Auszugs:" in said
    assert "Marion Querfurth, Schriftführerin" in said
    assert "Musterau, 20. Februar 2026" in said
    assert not any("TOP 6.2" in line or "Unentschuldigt" in line for line in said)


def test_an_item_brings_what_stands_below_it(made, numbered):
    document = made(EXTRACT, numbered["6"])
    assert [h.split("  ")[0] for h in in_style(document, "Heading1")] == ["TOP 6"]
    assert [h.split("  ")[0] for h in in_style(document, "Heading2")] == ["TOP 6.1", "TOP 6.2"]


def test_an_extract_of_a_secret_item_is_marked(work, made, numbered, twelfth):
    minutes.edit_minutes(work, twelfth.id, MinutesFields())
    said = lines(made(EXTRACT, numbered["10"]))
    assert said[0] == "Nichtöffentlich, Entwurf"
    assert "Die Niederschrift ist noch nicht unterzeichnet." in said


def test_an_office_gets_its_own_assignments_only(work, made, numbered, twelfth):
    for item, who in (("6.1", "Polizei"), ("6.2", "Stadtwerke/Brettschneider"), ("10", "Amt")):
        given = AssignmentFields(title=f"Auftrag {item}", responsible=who)
        minutes.give_assignment(work, twelfth.id, given, item_id=numbered[item])
    first = work.assignments.where(meeting_id=twelfth.id)[0]
    said = lines(made(EXTRACT_OFFICE, first.id))
    assert said[said.index("Für") + 1] == "Stadtwerke/Brettschneider"
    assert sum(line.startswith("Auftrag M-") for line in said) == 2
    assert not any("Polizei ·" in line or "zuständig: Polizei" in line for line in said)
    assert "Nichtöffentlich" not in said
    secret = work.assignments.where(meeting_id=twelfth.id, responsible="Amt")[0]
    assert lines(made(EXTRACT_OFFICE, secret.id))[0] == "Nichtöffentlich"


def test_nobody_in_charge_and_nothing_said_are_told(work, made, numbered, twelfth):
    lost = minutes.give_assignment(
        work, twelfth.id, AssignmentFields(title="x"), item_id=numbered["6.1"]
    )
    with pytest.raises(UserError, match="wer für diesen Auftrag zuständig ist"):
        made(EXTRACT_OFFICE, lost)
    short = MinutesFields(kind=MinutesKind.RESOLUTIONS)
    minutes.edit_minutes(work, twelfth.id, short)
    with pytest.raises(UserError, match="sagt zu diesem Punkt nichts"):
        made(EXTRACT, numbered["9"])


def test_an_extract_of_signed_minutes_says_what_was_signed(work, made, numbered, twelfth):
    fields = MinutesStepFields(taken_on=date(2026, 3, 24))
    bring_minutes_to(work, twelfth.id, MinutesState.SIGNED, fields)
    given = work.assignments.where(meeting_id=twelfth.id)[0]
    later = AssignmentFields(title="Anders", responsible=given.responsible)
    minutes.edit_assignment(work, given.id, later)
    assert any("Beleuchtung Bahnhofs" in line for line in lines(made(EXTRACT, numbered["6.1"])))


def test_the_result_sheet_is_one_table_of_the_public_part(work, made, twelfth, numbered):
    items.set_outcome(work, numbered["9"], "zur Kenntnis genommen")
    document = made(RESULTS, twelfth.id)
    facts, results, given = document.tables
    assert table_rows(results)[0] == ["TOP", "Gegenstand", "Ergebnis"]
    rows = {row[0]: row[2] for row in table_rows(results)[1:]}
    assert rows["6.1"].startswith("Beschluss 2026-12-02: Ja 8 · Nein 0")
    assert rows["9"] == "zur Kenntnis genommen"
    assert rows["6"] == "–"
    assert "10" not in rows
    assert "II. Nichtöffentlicher Teil: siehe gesonderte Niederschrift" in lines(document)
    assert lines(document)[-1].startswith("Vorläufige Übersicht")
    assert len(table_rows(facts)) == 3
    assert len(table_rows(given)) == 2


def test_what_became_of_an_item_stands_there_too(work, made, twelfth, numbered):
    work.agenda_items.get(numbered["9"]).is_supplement = True
    rows = table_rows(made(RESULTS, twelfth.id).tables[1])
    assert next(row[2] for row in rows if row[0] == "9") == "Nachtrag"
