"""Who a list reaches, and why; who gets nothing, and why not."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from praeventionsrat.contacts import mailing_lists
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.channels import ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.lists import MailingListFields, MailingListRuleFields
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.tagging import find_or_add_keyword, give_keyword
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    give_post,
)
from praeventionsrat.council.open_seats import OpenSeatFields
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.recipients import (
    exempt,
    found_by_rule,
    reached,
    readmit,
    recipients,
    rule_rows,
)
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.sending import offer_seat
from praeventionsrat.council.usecases import add_deputy, add_member, create_committee

ON = date(2026, 3, 1)


@pytest.fixture
def town(store):
    """Two schools, a committee with four seats, one deputy, a list."""
    made = SimpleNamespace()
    with store.begin("Aufbau") as work:
        made.list = mailing_lists.create_list(work, MailingListFields(name="Netzwerk"))
        for short, sector in (("Gesamtschule", "Schulen"), ("Grundschule", "Schulen")):
            found = create_organization(
                work,
                OrganizationFields(
                    name=short, kind="Schule", sector=sector, street="Weg 1", city="Musterau"
                ),
            )
            setattr(made, short.casefold(), found)
        for name in ("Abendroth", "Brand", "Cramer", "Dorn", "Engel"):
            setattr(
                made,
                name.casefold(),
                create_person(
                    work,
                    PersonFields(given_name="Kim", family_name=name, email=f"{name}@x.example"),
                ),
            )
        made.head = give_post(
            work,
            PostFields(
                person_id=made.dorn,
                organization_id=made.gesamtschule,
                role="Schulleiterin",
                is_main_contact=True,
            ),
        )
        made.committee = create_committee(
            work, CommitteeFields(name="Lenkungsgruppe des Präventionsrates",
                                  short_name="Lenkungsgruppe"), HGO
        )  # fmt: skip
        for person, role, votes in (
            (made.abendroth, Role.CHAIR, True),
            (made.brand, Role.MEMBER, True),
            (made.cramer, Role.ADVISER, False),
        ):
            seat = add_member(
                work,
                MembershipFields(
                    committee_id=made.committee,
                    person_id=person,
                    role=role,
                    voting_right=votes,
                    organization_id=made.gesamtschule if person == made.brand else None,
                ),
            )
            if person == made.brand:
                add_deputy(work, seat, made.engel)
    return made


@pytest.fixture
def rows(store, town):
    """What the list shows now: names, reasons, why not."""

    def read():
        with store.read() as work:
            found = recipients(work, town.list, ON)
        return [(row.name.removeprefix("Kim "), row.why, row.left_out) for row in found]

    return read


def rule(store, town, **chosen):
    with store.begin("Regel") as work:
        fields = MailingListRuleFields.checked(**chosen)
        return mailing_lists.add_rule(work, town.list, fields)


def name(store, town, **whom):
    with store.begin("Aufnehmen") as work:
        mailing_lists.name_in_list(work, town.list, Recipient(**whom))


def sentences(store, town):
    with store.read() as work:
        return [row.sentence for row in rule_rows(work, town.list)]


def test_a_committee_is_found_by_role_and_vote(store, town, rows):
    key = rule(store, town, committee_id=town.committee)
    assert rows() == [
        ("Abendroth", "Vorsitz der Lenkungsgruppe (stimmberechtigt)", ""),
        ("Brand", "Mitglied der Lenkungsgruppe (stimmberechtigt)", ""),
        ("Cramer", "Beratendes Mitglied der Lenkungsgruppe", ""),
    ]
    for chosen, names, said in (
        ({"voting_only": True}, ["Abendroth", "Brand"], "Stimmberechtigte der Lenkungsgruppe"),
        ({"role": "member"}, ["Brand"], "Mitglieder der Lenkungsgruppe"),
        (
            {"role": "member", "voting_only": True},
            ["Brand"],
            "Mitglieder mit Stimmrecht der Lenkungsgruppe",
        ),
        (
            {"role": "member", "with_deputies": True},
            ["Brand", "Engel"],
            "Mitglieder der Lenkungsgruppe und ihre Vertretungen",
        ),
        (
            {"organization_kind": "Schule"},
            ["Brand"],
            "Alle Sitze der Lenkungsgruppe · Typ Schule",
        ),
    ):
        with store.begin("Ändern") as work:
            fields = MailingListRuleFields.checked(committee_id=town.committee, **chosen)
            mailing_lists.edit_rule(work, key, fields)
            assert [row.name[4:] for row in found_by_rule(work, fields, ON)] == names
        assert [row[0] for row in rows()] == names
        assert sentences(store, town) == [said]
    assert rows()[0][1] == "Mitglied der Lenkungsgruppe (stimmberechtigt), Typ Schule"


def test_deputies_say_for_whom(store, town, rows):
    rule(store, town, committee_id=town.committee, role="member", with_deputies=True)
    assert rows()[1] == ("Engel", "Vertretung für Kim Brand (Lenkungsgruppe)", "")
    with store.begin("Papierkorb") as work:
        work.persons.get(town.brand).deleted_at = datetime.now(UTC)
    assert rows() == [("Engel", "Vertretung für ein Mitglied (Lenkungsgruppe)", "")]
    with store.begin("Papierkorb") as work:
        committee = work.committees.get(town.committee)
        committee.short_name, committee.deleted_at = "", datetime.now(UTC)
    assert rows() == []
    assert "im Papierkorb" in sentences(store, town)[0]


def test_a_seat_nobody_is_named_for_is_reached_at_its_institution(store, town, rows):
    with store.begin("Offene Sitze") as work:
        for place in (town.grundschule, town.gesamtschule):
            offer_seat(work, OpenSeatFields(committee_id=town.committee, organization_id=place))
        work.organizations.get(town.gesamtschule).deleted_at = datetime.now(UTC)
    key = rule(store, town, committee_id=town.committee, sector="Schulen", voting_only=True)
    assert rows() == [
        (
            "Grundschule",
            "Mitglied der Lenkungsgruppe (stimmberechtigt), noch niemand benannt, Gruppe Schulen",
            "",
        )
    ]
    for chosen in ({"role": "chair"}, {"consent": "Rundbrief"}, {"organization_kind": "Verein"}):
        with store.begin("Ändern") as work:
            fields = MailingListRuleFields.checked(committee_id=town.committee, **chosen)
            mailing_lists.edit_rule(work, key, fields)
        assert "Grundschule" not in [row[0] for row in rows()]


def test_institutions_are_reached_by_their_main_contact_else_themselves(store, town, rows):
    rule(store, town, organization_kind="Schule", sector="Schulen")
    assert rows() == [
        ("Dorn", "als Schulleiterin (Gesamtschule), Typ Schule, Gruppe Schulen", ""),
        ("Grundschule", "Typ Schule, Gruppe Schulen", ""),
    ]
    assert sentences(store, town) == ["Institutionen · Typ Schule · Gruppe Schulen"]
    with store.begin("Ende") as work:
        work.organizations.get(town.gesamtschule).closed_on = ON
    assert ("Gesamtschule", "Typ Schule, Gruppe Schulen", "Institution besteht nicht mehr") in (
        rows()
    )


def test_keywords_find_persons_and_institutions(store, town, rows):
    with store.begin("Themen") as work:
        give_keyword(work, KeywordKind.TOPIC, "Sucht", person_id=town.abendroth)
        give_keyword(work, KeywordKind.TOPIC, "Sucht", person_id=town.cramer)
        give_keyword(work, KeywordKind.TOPIC, "Sucht", organization_id=town.grundschule)
        topic = find_or_add_keyword(work, KeywordKind.TOPIC, "Sucht").id
        work.persons.get(town.cramer).deleted_at = datetime.now(UTC)
    key = rule(store, town, topic_id=topic)
    assert rows() == [("Abendroth", "Thema Sucht", ""), ("Grundschule", "Thema Sucht", "")]
    assert sentences(store, town) == ["Alle Kontakte · Thema Sucht"]
    with store.begin("Ändern") as work:
        fields = MailingListRuleFields(topic_id=topic, committee_id=town.committee)
        mailing_lists.edit_rule(work, key, fields)
    assert rows() == [
        ("Abendroth", "Vorsitz der Lenkungsgruppe (stimmberechtigt), Thema Sucht", "")
    ]


def test_consent_finds_who_agreed_and_says_who_took_it_back(store, town, rows):
    with store.begin("Einwilligungen") as work:
        for person, revoked in ((town.abendroth, None), (town.brand, ON), (town.engel, None)):
            work.consents.add(
                Consent(
                    person_id=person,
                    purpose="Rundbrief",
                    given_on=date(2025, 1, 1),
                    revoked_on=revoked,
                )
            )
        assert work.reach.purposes() == ["Rundbrief"]
        work.persons.get(town.engel).deleted_at = datetime.now(UTC)
    key = rule(store, town, consent="Rundbrief")
    assert rows() == [
        ("Abendroth", "Einwilligung „Rundbrief“", ""),
        ("Brand", "Einwilligung „Rundbrief“", "Einwilligung widerrufen"),
    ]
    assert sentences(store, town) == ["Personen · Einwilligung „Rundbrief“"]
    with store.begin("Ändern") as work:
        fields = MailingListRuleFields(consent="Rundbrief", committee_id=town.committee)
        mailing_lists.edit_rule(work, key, fields)
    assert [(row[0], row[2]) for row in rows()] == [
        ("Abendroth", ""),
        ("Brand", "Einwilligung widerrufen"),
        ("Cramer", "Einwilligung fehlt"),
    ]


def test_whoever_is_named_is_there_once(store, town, rows):
    name(store, town, person_id=town.dorn)
    name(store, town, post_id=town.head)
    name(store, town, organization_id=town.grundschule)
    assert rows() == [
        ("Dorn", "einzeln aufgenommen", ""),
        ("Grundschule", "einzeln aufgenommen", ""),
        ("Dorn", "als Schulleiterin (Gesamtschule)", "doppelt: schon einzeln aufgenommen"),
    ]
    rule(store, town, organization_kind="Schule")
    with store.begin("Papierkorb") as work:
        mailing_lists.name_in_list(work, town.list, Recipient(person_id=town.engel))
        work.persons.get(town.engel).deleted_at = datetime.now(UTC)
    assert rows()[0][1] == (
        "einzeln aufgenommen; als Schulleiterin (Gesamtschule), Typ Schule"
    )  # fmt: skip
    with store.begin("Ende") as work:
        work.organizations.get(town.grundschule).closed_on = ON
    assert ("Grundschule", "einzeln aufgenommen", "Institution besteht nicht mehr") in rows()


def test_a_post_goes_to_whoever_holds_it_then(store, town, rows):
    name(store, town, post_id=town.head)
    assert rows() == [("Dorn", "als Schulleiterin (Gesamtschule)", "")]
    with store.begin("Wechsel") as work:
        work.posts.get(town.head).person_id = town.engel
    assert rows() == [("Engel", "als Schulleiterin (Gesamtschule)", "")]
    with store.begin("Ende") as work:
        work.posts.get(town.head).ends_on = date(2026, 1, 1)
    assert rows() == [
        ("Gesamtschule", "als Schulleiterin (Gesamtschule), zurzeit nicht besetzt", "")
    ]
    with store.begin("Papierkorb") as work:
        work.organizations.get(town.gesamtschule).deleted_at = datetime.now(UTC)
    assert rows() == []


def test_an_open_way_beats_a_closed_one(store, town, rows):
    rule(store, town, committee_id=town.committee, consent="Rundbrief")
    assert {row[2] for row in rows()} == {"Einwilligung fehlt"}
    rule(store, town, committee_id=town.committee, role="chair")
    rule(store, town, committee_id=town.committee, role="chair")
    assert rows()[0] == ("Abendroth", "Vorsitz der Lenkungsgruppe (stimmberechtigt)", "")
    rule(store, town, committee_id=town.committee, role="chair", consent="Rundbrief")
    assert rows()[0][2] == ""


def test_restricted_data_leave_the_house_by_no_list(store, town, rows):
    name(store, town, person_id=town.dorn)
    with store.begin("Einschränkung") as work:
        work.persons.get(town.dorn).restricted_on = date(2026, 2, 1)
    assert rows() == [("Dorn", "einzeln aufgenommen", "Verarbeitung eingeschränkt")]


def test_leaving_out_and_taking_back(store, town, rows):
    name(store, town, person_id=town.dorn)
    name(store, town, organization_id=town.grundschule)
    rule(store, town, committee_id=town.committee, role="chair")

    def act(usecase, number, *more):
        with store.begin("Schritt") as work:
            usecase(work, town.list, recipients(work, town.list, ON)[number], *more)

    act(exempt, 0, ON)
    act(exempt, 0, ON)
    assert rows() == [
        ("Grundschule", "einzeln aufgenommen", ""),
        ("Abendroth", "Vorsitz der Lenkungsgruppe (stimmberechtigt)", "ausgenommen"),
    ]
    act(readmit, 1)
    act(exempt, 1, ON)
    assert [(row[0], row[2]) for row in rows()] == [("Abendroth", "")]
    rule(store, town, organization_kind="Schule")
    act(exempt, 2, ON)
    with store.read() as work:
        found = recipients(work, town.list, ON)
        assert [row.name for row in reached(found)] == ["Kim Abendroth", "Kim Dorn"]


def test_what_is_shown_of_addresses_is_what_letters_find(store, town):
    with store.begin("Anschriften") as work:
        work.contact_addresses.add(
            ContactAddress(person_id=town.abendroth, street="Heim 1", city="Musterau")
        )
        work.persons.get(town.brand).email = "kein@"
        give_post(
            work,
            PostFields(
                person_id=town.engel, organization_id=town.grundschule, email="amt@x.example"
            ),
        )
        for who in (town.abendroth, town.brand, town.cramer, town.dorn, town.engel):
            mailing_lists.name_in_list(work, town.list, Recipient(person_id=who))
        mailing_lists.name_in_list(work, town.list, Recipient(organization_id=town.gesamtschule))
        mailing_lists.name_in_list(work, town.list, Recipient(organization_id=town.grundschule))
    with store.read() as work:
        found = recipients(work, town.list, ON)
        made = gather_addressees(work, [row.whom for row in found], on=ON)
    assert [(row.has_address, bool(row.email)) for row in found] == [
        (not one.no_address, not one.no_email) for one in made
    ]
    assert [row.email for row in found if row.email] == [one.email for one in made if one.email
                                                        and not one.no_email]  # fmt: skip
    assert found[3].at == "Gesamtschule · Schulleiterin"
