from datetime import UTC, date, datetime

from praeventionsrat.contacts.letters import (
    address_lines,
    has_address,
    letter_organization,
)
from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    PostFields,
)
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post


def test_the_address_window_names_institution_person_street_and_town():
    person = Person(
        form_of_address="Herr", post_title="Pfarrer", given_name="Anselm", family_name="Tüncher"
    )
    church = Organization(
        name="Kirchengemeinde", street="Kirchplatz 2", postal_code="35999", city="Musterau"
    )
    assert address_lines(person, church) == (
        "Kirchengemeinde",
        "Herrn Pfarrer Anselm Tüncher",
        "Kirchplatz 2",
        "35999 Musterau",
    )
    assert address_lines(person, None) == ("Herrn Pfarrer Anselm Tüncher",)
    assert has_address(church)
    assert not has_address(None)
    assert not has_address(Organization(name="Kirche", city="Musterau"))


def test_a_letter_goes_where_it_can_arrive(work):
    person = create_person(work, PersonFields(family_name="Muster"))
    assert letter_organization(work, person) is None
    bare = create_organization(work, OrganizationFields(name="Amt"))
    give_post(work, PostFields(person_id=person, organization_id=bare))
    assert letter_organization(work, person).name == "Amt"
    good = create_organization(work, OrganizationFields(name="Rat", street="A 1", city="B"))
    assert letter_organization(work, person, good).name == "Rat"


def test_a_letter_does_not_follow_somebody_who_has_left(work):
    person = create_person(work, PersonFields(family_name="Muster"))
    old = create_organization(work, OrganizationFields(name="Alt", street="A 1", city="B"))
    gone = date(2025, 1, 1)
    give_post(work, PostFields(person_id=person, organization_id=old, ends_on=gone))
    assert letter_organization(work, person) is None
    work.organizations.get(old).deleted_at = datetime(2026, 1, 1, tzinfo=UTC)
    assert letter_organization(work, person, old) is None
