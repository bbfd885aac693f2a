"""The Kontaktverlauf: notes of a day, and coming back to them."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.history import (
    due_follow_ups,
    edit_note,
    follow_up,
    note_contact,
    remove_note,
)
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    delete_organization,
    delete_person,
)
from praeventionsrat.errors import Invalid, Stale

TODAY = date(2026, 5, 4)
EARLIER = date(2026, 4, 20)


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(given_name="Malte", family_name="Dornbusch"))


@pytest.fixture
def organization(work):
    return create_organization(work, OrganizationFields(name="Frauennotruf Musterau e. V."))


def fields(text="Ruft zurück.", on=EARLIER, again=None, **owner):
    return ContactNoteFields(happened_on=on, text=text, follow_up_on=again, **owner)


def test_a_note_waits_on_the_overview_until_it_is_done(work, person, organization):
    early = note_contact(work, fields("Zweite Zeile\nfolgt", again=TODAY, person_id=person))
    note_contact(work, fields(again=EARLIER, organization_id=organization))
    note_contact(work, fields(again=date(2026, 5, 5), person_id=person))
    note_contact(work, fields(person_id=person))
    found = due_follow_ups(work, TODAY)
    assert [(due.name, due.text, due.due_on) for due in found] == [
        ("Frauennotruf Musterau e. V.", "Ruft zurück.", EARLIER),
        ("Malte Dornbusch", "Zweite Zeile", TODAY),
    ]
    assert [due.contact for due in found] == [("organization", organization), ("person", person)]
    assert found[0].kind is NoteKind.CALL
    follow_up(work, early, on=TODAY)
    follow_up(work, early, on=date(2026, 6, 1))
    assert work.contact_notes.get(early).followed_up_on == TODAY
    assert [due.name for due in due_follow_ups(work, TODAY)] == ["Frauennotruf Musterau e. V."]


def test_whoever_lies_in_the_papierkorb_is_not_waited_for(work, person, organization):
    note_contact(work, fields(again=EARLIER, person_id=person))
    note_contact(work, fields(again=EARLIER, organization_id=organization))
    delete_person(work, person, at=datetime.now(UTC))
    delete_organization(work, organization, at=datetime.now(UTC))
    assert due_follow_ups(work, TODAY) == []


def test_a_new_day_for_coming_back_opens_the_note_again(work, person):
    note = note_contact(work, fields(again=EARLIER, person_id=person))
    follow_up(work, note, on=EARLIER)
    edit_note(work, note, fields("Anders gesagt.", again=EARLIER, person_id=person), seen=1)
    assert work.contact_notes.get(note).followed_up_on == EARLIER
    edit_note(work, note, fields("Anders gesagt.", again=TODAY, person_id=person))
    assert work.contact_notes.get(note).followed_up_on is None
    with pytest.raises(Stale):
        edit_note(work, note, fields(person_id=person), seen=0)


def test_a_note_says_something_and_looks_ahead(work, person):
    with pytest.raises(Invalid) as said:
        note_contact(work, fields("  \n", person_id=person))
    assert said.value.fields == {"text": "Bitte ausfüllen."}
    with pytest.raises(Invalid) as said:
        note_contact(work, fields(on=TODAY, again=EARLIER, person_id=person))
    assert list(said.value.fields) == ["follow_up_on"]


def test_a_note_is_found_by_its_words_and_can_be_removed(work, person):
    note = note_contact(work, fields("Zelt und Strom am Brunnen", person_id=person))
    assert [hit.kind for hit in work.search("brunnen")] == ["contact_note"]
    remove_note(work, note)
    assert work.search("brunnen") == []
