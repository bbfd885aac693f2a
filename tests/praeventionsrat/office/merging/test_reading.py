"""Two contacts side by side: what each says, what is proposed, what was chosen."""

from datetime import date
from uuid import uuid4

import pytest

from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    delete_person,
    give_post,
)
from praeventionsrat.council.presets import PRESETS
from praeventionsrat.council.records import CommitteeFields, Membership
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.records import Attendance, MeetingFields
from praeventionsrat.meetings.usecases import meeting
from praeventionsrat.office.merging.fields import Side, chosen_fields, compare_fields
from praeventionsrat.office.merging.reading import merge_pair, read_pair
from praeventionsrat.records import now

DAY = date(2026, 3, 17)


def lines(left, right, names=None):
    return {row.key: row for row in compare_fields(left, right, names or {})}


def proposals(left, right):
    return {key: row.proposed for key, row in lines(left, right).items() if row.differs}


def test_the_fuller_words_are_proposed():
    left = PersonFields(
        given_name="J.", family_name="Rabenstein", email="j@x.example", review_on=DAY,
        checked_on=DAY, title="Dr.", note="Links",
    )  # fmt: skip
    right = PersonFields(
        given_name="Jutta", family_name="Rabe", phone="1", email="k@x.example", note="Rechts",
        review_on=date(2026, 1, 1), checked_on=date(2026, 1, 1), no_forwarding=True,
    )  # fmt: skip
    assert proposals(left, right) == {
        "title": Side.LEFT, "given_name": Side.RIGHT, "family_name": Side.LEFT,
        "email": Side.LEFT, "phone": Side.RIGHT, "review_on": Side.RIGHT,
        "checked_on": Side.LEFT, "no_forwarding": Side.RIGHT, "note": Side.BOTH,
    }  # fmt: skip
    assert proposals(right, left)["checked_on"] is Side.RIGHT
    assert proposals(right, left)["review_on"] is Side.LEFT


def test_what_both_say_alike_needs_no_choice_and_what_neither_says_no_line():
    found = lines(PersonFields(family_name="Ax"), PersonFields(family_name="Ax"))
    assert list(found) == ["family_name"]
    assert not found["family_name"].differs


def test_private_days_addresses_and_persons_are_shown_as_people_write_them():
    gone = PersonFields(family_name="Ax", letter_with_id=uuid4())
    told = lines(gone, PersonFields(family_name="Ax"))["letter_with_id"]
    assert told.left == "eine gelöschte Person"
    left = PersonFields(family_name="Ax", email="a@x.example", email_private=True, review_on=DAY)
    right = PersonFields(family_name="Ax", email="a@x.example", no_forwarding=True)
    found = lines(left, right)
    assert (found["email"].left, found["email"].right) == ("a@x.example (privat)", "a@x.example")
    assert (found["review_on"].left, found["no_forwarding"].right) == ("17.03.2026", "ja")
    house = OrganizationFields(name="T", street="Markt 1", postal_code="35999", city="Musterau")
    told = lines(house, OrganizationFields(name="T", city="Musterau"))["street"]
    assert (told.left, told.right) == ("Markt 1, 35999 Musterau", "Musterau")


def test_fields_that_go_together_are_chosen_together():
    left = OrganizationFields(name="Tafel", street="Markt 1", city="Ulm", note="A")
    right = OrganizationFields(name="Die Tafel", street="Weg 2", postal_code="1", note="B ")
    made = chosen_fields(left, right, {"street": Side.RIGHT, "note": Side.BOTH})
    assert (made.name, made.street, made.postal_code, made.city) == ("Tafel", "Weg 2", "1", "")
    assert made.note == "A\n\nB"


@pytest.fixture
def busy(work):
    """The younger of two records of one person, on which everything hangs; and the older."""
    older = create_person(work, PersonFields(given_name="J.", family_name="Rabenstein"))
    younger = create_person(work, PersonFields(given_name="Jutta", family_name="Rabenstein"))
    house = create_organization(work, OrganizationFields(name="Stadt Musterau", short_name="Stadt"))
    give_post(work, PostFields(person_id=younger, organization_id=house, role="Leitung"))
    give_post(work, PostFields(organization_id=house, role="Vertretung"))
    committee = create_committee(
        work, CommitteeFields(name="Lenkung"), next(iter(PRESETS.values()))
    )
    seat = Membership(committee_id=committee, person_id=younger, organization_id=house)
    work.memberships.add(seat)
    held = meeting.create_meeting(work, committee, MeetingFields(number=1, held_on=DAY))
    work.attendances.add(Attendance(meeting_id=held, person_id=younger))
    work.contact_notes.add(ContactNote(person_id=younger, happened_on=DAY, text="Anruf"))
    work.contact_notes.add(ContactNote(person_id=younger, happened_on=DAY, text="Brief"))
    return younger, older, house


def test_the_record_more_hangs_on_stays_and_what_hangs_on_it_is_told(work, busy):
    younger, older, _house = busy
    pair = read_pair(work, Kind.PERSON, older, younger)
    assert (pair.left_id, pair.right_id) == (younger, older)
    assert (pair.left_name, pair.right_name) == ("Jutta Rabenstein", "J. Rabenstein")
    assert {(also.label, also.left, also.right) for also in pair.also} == {
        ("Funktionen", "Stadt, Leitung", ""),
        ("Gremien", "Lenkung", ""),
        ("Sitzungen", "1 Sitzung", ""),
        ("Kontaktverlauf", "2 Notizen", ""),
    }


def test_of_two_on_which_nothing_hangs_the_older_stays(work):
    older = create_organization(work, OrganizationFields(name="Tafel"))
    younger = create_organization(work, OrganizationFields(name="Tafel Musterau"))
    pair = read_pair(work, Kind.ORGANIZATION, younger, older)
    assert (pair.left_id, pair.also) == (older, ())


def test_institutions_tell_their_people(work, busy):
    other = create_organization(work, OrganizationFields(name="Magistrat"))
    pair = read_pair(work, Kind.ORGANIZATION, other, busy[2])
    assert {(also.label, also.left) for also in pair.also} == {
        ("Personen", "1 Person"),
        ("Gremien", "Lenkung"),
    }
    assert merge_pair(work, pair, {}) == busy[2]
    assert work.organizations.find(other) is None


def test_what_was_not_chosen_is_as_proposed(work, busy):
    younger, older, _house = busy
    work.persons.get(older).title = "Dr."
    work.persons.get(older).phone = "06499 1"
    pair = read_pair(work, Kind.PERSON, younger, older)
    assert merge_pair(work, pair, {"phone": Side.LEFT}) == younger
    kept = work.persons.get(younger)
    assert (kept.title, kept.given_name, kept.phone) == ("Dr.", "Jutta", "")
    assert [c.value for c in work.channels.where(person_id=younger)] == ["06499 1"]


def test_letters_together_are_told_by_name(work, busy):
    younger, older, _house = busy
    third = create_person(work, PersonFields(family_name="Drei"))
    work.persons.get(younger).letter_with_id = third
    pair = read_pair(work, Kind.PERSON, younger, older)
    row = next(row for row in pair.rows if row.key == "letter_with_id")
    assert (row.left, row.right) == ("Drei", "")


def test_who_lies_in_the_papierkorb_is_not_merged(work, busy):
    delete_person(work, busy[1], at=now())
    with pytest.raises(NotFound, match="gibt es nicht mehr"):
        read_pair(work, Kind.PERSON, busy[0], busy[1])
