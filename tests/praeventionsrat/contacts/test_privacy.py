"""Origin and consents: what holds, what was revoked, and that nothing is rewritten."""

from datetime import date

import pytest

from praeventionsrat.contacts.consents import ACCESS_NEEDS, ConsentFields
from praeventionsrat.contacts.origin import OriginFields
from praeventionsrat.contacts.privacy import (
    consents_of,
    contact_of,
    edit_origin,
    give_consent,
    last_wording,
    note_checked,
    revoke_consent,
)
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.errors import Invalid, Stale, UserError

TODAY = date(2026, 11, 22)


@pytest.fixture
def person(work):
    made = Person(family_name="Eichenlaub", access_needs="Rampe")
    work.persons.add(made)
    return made


def consent(person, **more):
    values = {"person_id": person.id, "purpose": ACCESS_NEEDS, "given_on": date(2026, 1, 2)}
    return ConsentFields(**{**values, **more})


def test_origin_is_kept_for_persons_and_institutions(work, person):
    house = Organization(name="Waldschule")
    work.organizations.add(house)
    fields = OriginFields(data_source="Visitenkarte", no_forwarding=True)
    for kind, one in (("person", person), ("organization", house)):
        edit_origin(work, kind, one.id, fields, seen=one.revision)
        assert contact_of(work, kind, one.id).data_source == "Visitenkarte"
        with pytest.raises(Stale):
            edit_origin(work, kind, one.id, fields, seen=-1)
    note_checked(work, "organization", house.id, on=date(2028, 2, 29))
    assert (house.checked_on, house.review_on) == (date(2028, 2, 29), date(2029, 2, 28))


def test_a_later_review_that_was_chosen_stands(work, person):
    person.review_on = date(2027, 5, 1)
    note_checked(work, "person", person.id, on=TODAY)
    assert (person.checked_on, person.review_on) == (TODAY, date(2027, 5, 1))


def test_a_consent_holds_until_it_is_revoked_and_stays_on_record(work, person):
    first = give_consent(work, consent(person, wording="alt", version="1"), today=TODAY)
    second = give_consent(
        work, consent(person, wording="neu", version="2", given_on=TODAY), today=TODAY
    )
    assert last_wording(work, ACCESS_NEEDS) == ("neu", "2")
    assert last_wording(work, "Fotos") == ("", "")
    revoke_consent(work, first, on=TODAY)
    assert person.access_needs == "Rampe"  # the newer one holds
    revoke_consent(work, second, on=TODAY, way="mündlich")
    assert person.access_needs == ""
    rows = consents_of(work, person.id, on=TODAY)
    assert [(r.wording, r.holds, r.revoked_on) for r in rows] == [
        ("neu", False, TODAY),
        ("alt", False, TODAY),
    ]


def test_other_consents_have_nothing_to_do_with_needs_of_access(work, person):
    photos = give_consent(work, consent(person, purpose="Fotos"), today=TODAY)
    revoke_consent(work, photos, on=TODAY)
    assert person.access_needs == "Rampe"


def test_days_that_cannot_be_are_refused(work, person):
    with pytest.raises(Invalid):
        give_consent(work, consent(person, given_on=date(2027, 1, 1)), today=TODAY)
    given = give_consent(work, consent(person), today=TODAY)
    with pytest.raises(Invalid):
        revoke_consent(work, given, on=date(2025, 1, 1))
    revoke_consent(work, given, on=TODAY)
    with pytest.raises(UserError, match="November 2026 widerrufen"):
        revoke_consent(work, given, on=TODAY)
