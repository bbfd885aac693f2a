from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    PostFields,
)
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    delete_organization,
    delete_person,
    edit_organization,
    edit_person,
    end_post,
    give_post,
)
from praeventionsrat.errors import Invalid, NotFound, Stale


@pytest.mark.parametrize(
    ("fields", "name", "full", "spoken", "sorted_as"),
    [
        ({"post_title": "Bürgermeisterin", "title": "Dr.", "form_of_address": "Frau",
          "given_name": "Jutta", "family_name": "Eichenlaub"},
         "Dr. Jutta Eichenlaub", "Bürgermeisterin Dr. Jutta Eichenlaub", "Frau Eichenlaub",
         "Eichenlaub Jutta"),
        ({"form_of_address": "Herr", "given_name": "Götz", "affix": "von der",
          "family_name": "Au"}, "Götz von der Au", "Götz von der Au", "Herr von der Au", "Au Götz"),
        ({"family_name": "Kim"}, "Kim", "Kim", "Kim", "Kim "),
    ],
)  # fmt: skip
def test_a_person_is_named_as_letters_lists_and_minutes_need_it(
    fields, name, full, spoken, sorted_as
):
    person = Person(**fields)
    assert (person.name, person.full_name, person.spoken) == (name, full, spoken)
    assert person.sort_name == sorted_as
    assert person.search_words()[0] == name


def test_an_institution_goes_by_its_short_name():
    assert Organization(name="Polizeistation Musterau", short_name="Polizei").label == "Polizei"
    assert Organization(name="Schulamt").label == "Schulamt"
    assert "Schulamt" in Organization(name="Schulamt").search_words()


def test_a_person_is_created_edited_and_put_into_the_papierkorb(work):
    person_id = create_person(work, PersonFields(family_name="Abendroth"))
    edit_person(work, person_id, PersonFields(family_name="Morgenroth"), seen=1)
    assert work.persons.get(person_id).family_name == "Morgenroth"
    with pytest.raises(Stale):
        edit_person(work, person_id, PersonFields(family_name="X"), seen=99)
    delete_person(work, person_id, at=datetime(2026, 3, 1, tzinfo=UTC))
    assert work.persons.all() == []


def test_an_institution_is_created_edited_and_put_into_the_papierkorb(work):
    organization_id = create_organization(work, OrganizationFields(name="Schulamt"))
    edit_organization(work, organization_id, OrganizationFields(name="Staatliches Schulamt"))
    assert work.organizations.get(organization_id).name == "Staatliches Schulamt"
    delete_organization(work, organization_id, at=datetime(2026, 3, 1, tzinfo=UTC))
    assert work.organizations.all() == []


@pytest.fixture
def pair(work):
    return {
        "person_id": create_person(work, PersonFields(family_name="Ögretmen")),
        "organization_id": create_organization(work, OrganizationFields(name="Jugendamt")),
    }


def test_a_post_is_given_once_and_can_end(work, pair):
    fields = PostFields(**pair, role="Leiter", starts_on=date(2024, 2, 29))
    post_id = give_post(work, fields)
    with pytest.raises(Invalid, match="schon eingetragen"):
        give_post(work, fields)
    give_post(work, PostFields(**pair, role="Vertretung"))
    end_post(work, post_id)
    assert [p.role for p in work.posts.where(**pair)] == ["Vertretung"]


def test_a_post_cannot_end_before_it_begins(work, pair):
    span = {"starts_on": date(2026, 2, 1), "ends_on": date(2026, 1, 31)}
    with pytest.raises(Invalid, match="vor dem Beginn"):
        give_post(work, PostFields(**pair, **span))


def test_a_post_needs_somebody_and_something(work, pair):
    with pytest.raises(NotFound):
        give_post(work, PostFields(**{**pair, "person_id": uuid4()}))
    with pytest.raises(NotFound):
        give_post(work, PostFields(**{**pair, "organization_id": uuid4()}))
