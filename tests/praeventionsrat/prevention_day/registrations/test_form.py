"""The Anmeldebogen goes out, is filled in, and comes back."""

import io
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from docx import Document

from praeventionsrat.documents import reply_form
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.form import SEAL, gather, read_form
from praeventionsrat.prevention_day.registrations.form_word import render
from praeventionsrat.prevention_day.registrations.importing import take_replies
from praeventionsrat.prevention_day.registrations.usecases import open_registration, set_seats
from tests.praeventionsrat.prevention_day.running import saturday

NOW = datetime(2026, 9, 2, tzinfo=UTC)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def day(work):
    made = saturday.build(work)
    set_seats(work, made.items["Tanz"], 6, 10, on=NOW.date())
    set_seats(work, made.items["Eröffnung"], None, None, on=NOW.date())
    return made


def written(work, day):
    out = io.BytesIO()
    render(gather(work, day.event, Head(email="rat@example.org")), out)
    return out.getvalue()


def filled(content, **typed):
    document = Document(io.BytesIO(content))
    for control in document.element.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
        if tag in typed:
            hint = control.find(f"{W}sdtPr/{W}showingPlcHdr")
            control.find(f"{W}sdtPr").remove(hint)
            next(control.iter(f"{W}t")).text = typed[tag]
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_the_form_lists_the_items_with_their_free_seats(work, day):
    text = "\n".join(p.text for p in Document(io.BytesIO(written(work, day))).paragraphs)
    assert "Anmeldung: Präventionstag" in text
    assert "12.09.2026, 11:00, Rathaussaal · voll; Warteliste" in text
    assert "freie Termine: 10:30, 10:40, 10:50" in text
    assert "rat@example.org" in text
    set_seats(work, day.items["Vortrag"], 5, None, on=NOW.date())
    parts = {part.heading: part.about for part in gather(work, day.event, Head()).sheet.parts}
    assert parts["Vortrag"].endswith("noch 2 Plätze")
    set_seats(work, day.items["Tanz"], 0, 10, on=NOW.date())
    parts = {part.heading: part.about for part in gather(work, day.event, Head()).sheet.parts}
    assert parts["Tanz"].endswith("voll; Warteliste")


def test_the_form_can_be_read_by_everybody(work, day):
    found = examine(written(work, day))
    assert {one.title: one.faults for one in found if not one.passed} == {}


def test_a_filled_form_becomes_registrations(work, day):
    tanz, talk = day.items["Tanz"].hex, day.items["Vortrag"].hex
    content = filled(
        written(work, day),
        name="Anna Muster",
        email="anna@example.org",
        **{f"plaetze_{tanz}": "2", f"termin_{tanz}": "10:40 Uhr", f"plaetze_{talk}": "ein paar"},
    )
    found = read_form(work, reply_form.read(content), "bogen.docx")
    assert found.event_id == day.event
    said = {one.fields.item_id: (one.fields.seats, one.fields.slot_at) for one in found.replies}
    assert said[day.items["Tanz"]] == (2, time(10, 40))
    assert said[day.items["Vortrag"]] == (1, None)
    assert found.told == ("bogen.docx: nicht verstanden: Plätze: ein paar",)
    made = take_replies(work, found.event_id, found.replies, at=NOW, source="bogen.docx")
    assert (made.confirmed, made.waiting) == (1, 1)


def reply_of(work, day, **fields):
    found = reply_form.read(written(work, day))
    return replace(found, fields={**found.fields, **fields})


def test_what_is_not_ours_or_says_nothing_is_refused_with_a_sentence(work, day):
    empty = reply_of(work, day)
    with pytest.raises(UserError, match="nichts ausgefüllt"):
        read_form(work, empty, "bogen.docx")
    with pytest.raises(UserError, match="keinem Präventionstag"):
        read_form(work, replace(empty, token="Unsinn"), "bogen.docx")
    strange = reply_form.sign(SEAL, str(day.saturday), empty.fields)
    with pytest.raises(UserError, match="keinem Präventionstag"):
        read_form(work, replace(empty, token=strange), "bogen.docx")
    with pytest.raises(UserError, match="wurde verändert"):
        read_form(work, replace(empty, fields={**empty.fields, "mehr": "x"}), "bogen.docx")
    for item in work.programme_items.where(prevention_day_id=day.event):
        item.state = ProgrammeState.CANCELLED
    with pytest.raises(UserError, match="keinen Programmpunkt"):
        gather(work, day.event, Head())
    work.prevention_days.get(day.event).deleted_at = NOW
    with pytest.raises(UserError, match="keinem Präventionstag"):
        read_form(work, empty, "bogen.docx")


def test_nothing_that_was_written_beside_or_for_what_is_gone_is_lost(work, day):
    talk = day.items["Vortrag"]
    reply = reply_of(work, day, name="", **{f"plaetze_{talk.hex}": "1"})
    beside = replace(reply, beside=("Wir kommen mit dem Bus.",))
    assert read_form(work, beside, "b").told == (
        "b: neben den Feldern steht: Wir kommen mit dem Bus.",
        "b: Hier steht kein Name.",
    )
    open_registration(work, talk)
    work.programme_items.remove(work.programme_items.get(talk))
    gone = read_form(work, replace(reply, fields={**reply.fields, "name": "Anna"}), "b")
    assert "keine Anmeldung mehr" in gone.told[0]
