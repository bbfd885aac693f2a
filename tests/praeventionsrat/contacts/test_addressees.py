from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat.contacts.addressee import by_post, without_post
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.channels import ContactAddress
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.together import together
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post

TODAY = date(2026, 5, 4)


@pytest.fixture
def town(work):
    fields = OrganizationFields(
        name="Stadt Musterau", street="Rathausplatz 1", postal_code="35999", city="Musterau",
        email="rathaus@musterau.example", phone="+49 6420 1",
    )  # fmt: skip
    return create_organization(work, fields)


def person(work, family="Muster", form="Frau", **known):
    return create_person(work, PersonFields(form_of_address=form, family_name=family, **known))


def home(work, person_id, street="Waldweg 2", **known):
    work.contact_addresses.add(
        ContactAddress(
            person_id=person_id, street=street, postal_code="35999", city="Musterau", **known
        )
    )


def only(work, **wanted):
    (found,) = gather_addressees(work, [Recipient(**wanted)], on=TODAY)
    return found


def test_somebody_at_work_gets_letters_and_mails_there(work, town):
    erika = person(work, given_name="Erika", title="Dr.", email="erika@privat.example")
    post = give_post(
        work,
        PostFields(
            person_id=erika,
            organization_id=town,
            role="Amtsleiterin",
            department="Jugendamt",
            email="jugendamt@musterau.example",
        ),
    )
    found = only(work, person_id=erika)
    assert found.address == (
        "Stadt Musterau",
        "Jugendamt",
        "Frau Dr. Erika Muster",
        "Rathausplatz 1",
        "35999 Musterau",
    )
    assert found.salutation == "Sehr geehrte Frau Dr. Muster,"
    assert found.email == "erika@privat.example"
    assert only(work, post_id=post).email == "jugendamt@musterau.example"
    work.persons.get(erika).email = ""
    assert only(work, person_id=erika).email == "jugendamt@musterau.example"
    assert (found.post, found.organization, found.name, found.sort_name) == (
        "Amtsleiterin",
        "Stadt Musterau",
        "Dr. Erika Muster",
        "Muster Erika",
    )
    assert found.no_address == found.no_email == ""


def test_who_wishes_letters_at_home_gets_them_there_but_not_those_to_her_post(work, town):
    erika = person(work)
    post = give_post(work, PostFields(person_id=erika, organization_id=town))
    home(work, erika, for_letters=True, country="Österreich")
    assert only(work, person_id=erika).address == (
        "Frau Muster",
        "Waldweg 2",
        "35999 MUSTERAU",
        "ÖSTERREICH",
    )
    assert only(work, post_id=post).address[0] == "Stadt Musterau"


def test_without_an_institution_that_can_be_reached_the_own_address_serves(work):
    bare = create_organization(work, OrganizationFields(name="Runder Tisch"))
    erika = person(work)
    give_post(work, PostFields(person_id=erika, organization_id=bare))
    assert only(work, person_id=erika).no_address == "Straße oder Ort fehlt."
    home(work, erika, addition="c/o Muster")
    assert only(work, person_id=erika).address == (
        "Frau Muster",
        "c/o Muster",
        "Waldweg 2",
        "35999 Musterau",
    )


def test_of_several_posts_the_one_asked_for_counts_then_the_main_one(work, town):
    other = create_organization(work, OrganizationFields(name="Verein", street="A 1", city="B"))
    erika = person(work)
    give_post(work, PostFields(person_id=erika, organization_id=town))
    give_post(work, PostFields(person_id=erika, organization_id=other, is_main_contact=True))
    gone = create_organization(work, OrganizationFields(name="Alt", street="A 1", city="B"))
    give_post(work, PostFields(person_id=erika, organization_id=gone, ends_on=date(2026, 1, 1)))
    assert only(work, person_id=erika).organization == "Verein"
    assert only(work, person_id=erika, organization_id=town).organization == "Stadt Musterau"
    assert only(work, person_id=erika, organization_id=gone).organization == "Verein"


def test_an_institution_is_written_to_as_a_whole_at_its_post_address(work, town):
    found = only(work, organization_id=town)
    assert found.address == ("Stadt Musterau", "Rathausplatz 1", "35999 Musterau")
    assert found.salutation == "Sehr geehrte Damen und Herren,"
    assert (found.email, found.phone) == ("rathaus@musterau.example", "+49 6420 1")
    assert (found.is_person, found.name, found.sort_name) == (
        False,
        "Stadt Musterau",
        "Stadt Musterau",
    )
    work.contact_addresses.add(ContactAddress(organization_id=town, for_letters=True, street="X"))
    assert only(work, organization_id=town).street == "Rathausplatz 1"
    for address in work.contact_addresses.where(organization_id=town):
        work.contact_addresses.remove(address)
    work.contact_addresses.add(
        ContactAddress(
            organization_id=town, for_letters=True, street="Postfach 1234", city="Musterau"
        )
    )
    assert only(work, organization_id=town).address == (
        "Stadt Musterau",
        "Postfach 12 34",
        "Musterau",
    )


def test_a_vacant_post_is_written_to_by_its_name(work, town):
    post = give_post(
        work,
        PostFields(
            organization_id=town,
            role="Schulleitung",
            email="leitung@musterau.example",
            phone="4711",
        ),
    )
    found = only(work, post_id=post)
    assert found.address[:2] == ("Stadt Musterau", "Schulleitung")
    assert found.salutation == "Sehr geehrte Damen und Herren,"
    assert (found.email, found.phone) == ("leitung@musterau.example", "4711")


def test_what_lies_in_the_papierkorb_gets_nothing(work, town):
    erika = person(work)
    post = give_post(work, PostFields(person_id=erika, organization_id=town))
    work.persons.get(erika).deleted_at = datetime(2026, 1, 1, tzinfo=UTC)
    work.organizations.get(town).deleted_at = datetime(2026, 1, 1, tzinfo=UTC)
    wanted = [
        Recipient(person_id=erika),
        Recipient(organization_id=town),
        Recipient(post_id=post),
        Recipient(post_id=uuid4()),
    ]
    assert gather_addressees(work, wanted, on=TODAY) == ()


def test_what_must_not_be_passed_on_is_named(work, town):
    known = {"email": "e@privat.example", "mobile": "+49 170 1"}
    closed = {"email_private": True, "mobile_private": True}
    erika = person(work, **known, **closed)
    home(work, erika, is_private=True)
    assert only(work, person_id=erika).private == frozenset()
    work.persons.get(erika).no_forwarding = True
    assert only(work, person_id=erika).private == {"address", "email", "phone"}
    post = give_post(
        work,
        PostFields(person_id=erika, organization_id=town, email="e@musterau.example", phone="1"),
    )
    assert only(work, post_id=post).private == frozenset()
    assert only(work, person_id=erika).private == {"email"}


def test_restricted_data_go_nowhere(work, town):
    erika = person(work, email="e@musterau.example")
    home(work, erika)
    work.persons.get(erika).restricted_on = TODAY
    found = only(work, person_id=erika)
    assert found.is_restricted
    assert (
        found.no_address
        == found.no_email
        == ("Die Daten dürfen nur gespeichert werden (Art. 18 DSGVO).")
    )
    assert (by_post([found]), without_post([found])) == ([], [found])


@pytest.mark.parametrize(
    ("email", "why"),
    [
        ("", "Keine E-Mail-Adresse eingetragen."),
        ("erika", "„erika“ ist keine E-Mail-Adresse."),
        ("erika @musterau.example", "„erika @musterau.example“ ist keine E-Mail-Adresse."),
        ("a@b.example; c@d.example", "„a@b.example; c@d.example“ ist mehr als eine Adresse."),
        ("erika@musterau", "„erika@musterau“ ist nicht vollständig oder falsch geschrieben."),
        ("erika@musterau.", "„erika@musterau.“ ist nicht vollständig oder falsch geschrieben."),
        ("er..ika@au.de", "„er..ika@au.de“ ist nicht vollständig oder falsch geschrieben."),
        (".erika@au.de", "„.erika@au.de“ ist nicht vollständig oder falsch geschrieben."),
        ("erika.@au.de", "„erika.@au.de“ ist nicht vollständig oder falsch geschrieben."),
        (
            "jürgen@au.de",
            "„jürgen@au.de“ hat vor dem @ ein Zeichen, das viele Mailprogramme nicht annehmen.",
        ),
        ("e.ri-ka+rat@präv.au-example.de", ""),
        ("e@xn--prv-qla.xn--p1ai", ""),
    ],
)
def test_a_broken_mail_address_is_named_with_its_reason(work, email, why):
    assert only(work, person_id=person(work, email=email)).no_email == why


def couple_of(work):
    erika = person(work, given_name="Erika", title="Dr.")
    max_ = person(work, form="Herr", given_name="Max")
    for one in (erika, max_):
        home(work, one)
    work.persons.get(max_).letter_with_id = erika
    return erika, max_


def both(work, *ids):
    return together(gather_addressees(work, [Recipient(person_id=one) for one in ids], on=TODAY))


def test_two_who_share_their_letters_get_one(work):
    erika, max_ = couple_of(work)
    for ids in ((erika, max_), (max_, erika)):
        (letter,) = both(work, *ids)
        assert letter.address == (
            "Frau Dr. Erika Muster",
            "Herrn Max Muster",
            "Waldweg 2",
            "35999 Musterau",
        )
        assert letter.salutation == "Sehr geehrte Frau Dr. Muster, sehr geehrter Herr Muster,"
    assert len(both(work, max_)) == 1
    assert len(both(work, max_, max_)) == 1


def test_of_two_who_name_each_other_the_first_heads_the_letter(work):
    erika, max_ = couple_of(work)
    work.persons.get(erika).letter_with_id = max_
    assert [one.id for one in both(work, erika, max_)] == [erika]
    assert [one.id for one in both(work, max_, erika)] == [max_]


def test_there_are_no_chains_and_restricted_data_stay_alone(work):
    erika, max_ = couple_of(work)
    third = person(work, "Dritte", given_name="Ute")
    work.persons.get(erika).letter_with_id = third
    assert [one.id for one in both(work, erika, max_, third)] == [max_, third]
    work.persons.get(erika).restricted_on = TODAY
    assert len(both(work, erika, max_, third)) == 3


def test_words_of_her_own_serve_for_both(work):
    erika, max_ = couple_of(work)
    work.persons.get(erika).letter_salutation = "Liebe Familie Muster"
    assert both(work, erika, max_)[0].salutation == "Liebe Familie Muster,"


def test_the_letter_goes_where_one_of_them_can_be_reached(work):
    erika, max_ = couple_of(work)
    for address in work.contact_addresses.where(person_id=erika):
        work.contact_addresses.remove(address)
    (letter,) = both(work, erika, max_)
    assert letter.address == (
        "Herrn Max Muster",
        "Frau Dr. Erika Muster",
        "Waldweg 2",
        "35999 Musterau",
    )
    assert not letter.no_address


def test_an_office_is_spoken_to_beside_the_other_person(work):
    erika, max_ = couple_of(work)
    work.persons.get(erika).post_title = "Bürgermeisterin"
    (letter,) = both(work, erika, max_)
    assert letter.office_salutation == (
        "Sehr geehrte Frau Bürgermeisterin, sehr geehrter Herr Muster,"
    )
    work.persons.get(erika).post_title = ""
    assert both(work, erika, max_)[0].office_salutation == ""
