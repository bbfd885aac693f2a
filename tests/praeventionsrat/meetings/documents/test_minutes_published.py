"""What is published names members, chair and keeper, and nobody else."""

from dataclasses import replace

from praeventionsrat.documents.frozen import freeze, thaw
from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.documents.agenda_sheet import AGENDA
from praeventionsrat.meetings.documents.minutes_document import (
    gather_internal,
    gather_public,
    gather_published,
)
from praeventionsrat.meetings.documents.minutes_extract import EXTRACT
from praeventionsrat.meetings.documents.minutes_spots import spots
from praeventionsrat.meetings.documents.minutes_values import CorrectionEntry, MinutesSheet
from praeventionsrat.meetings.documents.sheet_spots import spots_of
from praeventionsrat.meetings.usecases.approval import set_names_published


def texts(sheet):
    return [spot.text for spot in spots(sheet)]


def test_the_published_minutes_name_members_only(work, twelfth, head):
    said = "\n".join(texts(gather_published(work, twelfth.id, head)))
    assert "Ferdinand Ögretmen" in said
    for name in (
        "Brettschneider",
        "Vielhaber",
        "unentschuldigt",
        "Herr Tüncher",
        "Rabenhorst",
        "Lohgerber",
    ):
        assert name not in said, name
    assert "Stadtwerke" in said
    assert "Ein Mitglied weist darauf hin" in said
    assert "Verteiler" not in said
    assert "zur Veröffentlichung" in said


def test_a_committee_that_publishes_names_keeps_them_in_the_text(work, twelfth, head):
    set_names_published(work, twelfth.committee_id, PublishedNames.NAMES)
    said = "\n".join(texts(gather_published(work, twelfth.id, head)))
    assert "Herr Tüncher weist" in said
    assert "Vielhaber" not in said


def test_the_internal_minutes_hold_both_parts(work, twelfth, head):
    sheet = gather_internal(work, twelfth.id, head)
    assert "öffentlicher und nichtöffentlicher Teil" in sheet.subtitle
    assert [entry.part for entry in sheet.items if entry.part] == [
        "I. Öffentlicher Teil",
        "II. Nichtöffentlicher Teil",
    ]
    assert sheet.distribution == "Mitglieder"


def test_without_a_secret_item_the_internal_minutes_are_the_public_ones(work, twelfth, head):
    for item in work.agenda_items.where(meeting_id=twelfth.id):
        item.is_public = True
    sheet = gather_internal(work, twelfth.id, head)
    assert sheet.marking == ""
    assert not any(entry.part for entry in sheet.items)


def test_what_was_said_comes_back_from_the_text_that_was_kept(work, twelfth, head):
    sheet = gather_public(work, twelfth.id, head)
    assert thaw(MinutesSheet, freeze(sheet), head) == sheet


def test_what_an_older_program_did_not_keep_is_empty(work, twelfth, head):
    sheet = gather_public(work, twelfth.id, head)
    old = thaw(MinutesSheet, '{"items":[{"heading":"TOP 1"}],"facts":[{}]}', head)
    assert old.items[0].heading == "TOP 1"
    assert (old.items[0].level, old.items[0].votes, old.items[0].text.markdown) == (0, (), "")
    assert old.items[0].text.style == sheet.items[0].text.style
    assert (old.title, old.groups) == ("", ())


def test_every_document_can_be_read_for_its_texts(work, twelfth, head):
    found = spots_of(AGENDA.gather(work, twelfth.id, head))
    assert any("Eröffnung" in spot.text for spot in found)
    sheet = gather_public(work, twelfth.id, head)
    unkeyed = replace(sheet, items=tuple(replace(entry, key="") for entry in sheet.items))
    assert {spot.target for spot in spots(unkeyed)} == {
        "head",
        "attendance",
        "agenda",
        "attachments",
    }


def test_every_text_of_the_minutes_has_its_place(work, twelfth, head):
    sheet = gather_public(work, twelfth.id, head)
    vote = replace(
        sheet.items[2].votes[0], notes=("Pause",), remark="angesagt", resolution="", count="1"
    )
    item = replace(sheet.items[2], notes=("Vorher",), recusals=("Frau X geht.",), votes=(vote,))
    more = replace(
        sheet,
        items=(item,),
        closing_notes=("Schluss",),
        corrections=(CorrectionEntry("Berichtigung 1", "Eins.\nZwei."),),
    )
    found = {spot.text: spot.place for spot in spots(more)}
    assert found["Vorher"] == found["Pause"] == "TOP 3, Zwischenvermerk"
    assert found["Frau X geht."] == "TOP 3, Befangenheit"
    assert found["angesagt"] == "TOP 3, Bemerkung zur Abstimmung"
    assert found["Schluss"] == "Zwischenvermerk am Ende"
    assert found["Eins."] == found["Zwei."] == "Berichtigungen"
    assert "TOP 3, Wortlaut der Abstimmung" in found.values()
    loose = [text for text, place in found.items() if place.startswith("Liste der Aufträge")]
    assert loose[0].startswith("Auftrag M-2026-011")


def test_extracts_and_letters_are_read_too(work, twelfth, head):
    item = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if i.number == "6.1")
    said = [spot.text for spot in spots_of(EXTRACT.gather(work, item.id, head))]
    assert any(text.startswith("Herr Brettschneider stellt") for text in said)
    assert item.id.hex not in said
