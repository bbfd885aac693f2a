"""Who of a file is known, who may be, who is new."""

from datetime import date

from praeventionsrat.contacts.channels import ChannelFields, ChannelKind
from praeventionsrat.contacts.importing.plan import Answers, plan_of
from praeventionsrat.contacts.reaching import add_channel
from praeventionsrat.contacts.records import PostFields
from praeventionsrat.contacts.usecases import give_post


def test_a_new_person_in_a_new_institution_is_new(matched):
    found = matched("Name;Institution\nIna Weber;Sportverein\n")
    (one,) = found.contacts
    assert (one.same, one.possible, one.twin) == (None, (), 0)
    assert [(house.name, house.same) for house in found.houses] == [("Sportverein", None)]
    assert not found.open_contacts
    assert not found.open_houses


def test_the_same_name_and_address_is_the_same_person(matched, person):
    ina = person(given_name="Ina", family_name="Weber", email="Ina@x.example")
    assert matched("Name;E-Mail\nina weber;ina@X.example\n").contacts[0].same == ina
    assert matched("Name;E-Mail\nIna Weber;andere@y.example\n").contacts[0].same is None


def test_the_same_name_and_telephone_is_the_same_person(matched, person):
    ina = person(given_name="Ina", family_name="Weber", phone="+49 (0) 6499 / 12-34")
    assert matched("Name;Telefon\nIna Weber;06499 1234\n").contacts[0].same == ina


def test_a_further_channel_tells_her_too(matched, person, store):
    ina = person(given_name="Ina", family_name="Weber")
    with store.begin("Kanal") as work:
        fields = ChannelFields(person_id=ina, kind=ChannelKind.EMAIL, value="zwei@x.example")
        add_channel(work, fields)
    assert matched("Name;E-Mail\nIna Weber;zwei@x.example\n").contacts[0].same == ina


def test_the_same_name_in_the_same_house_is_the_same_person_unless_addresses_differ(
    matched, person
):
    ina = person("Sportverein", given_name="Ina", family_name="Weber", email="a@x.example")
    assert matched("Name;Institution\nIna Weber;Sportverein\n").contacts[0].same == ina
    text = "Name;Institution;E-Mail\nIna Weber;Sportverein;b@x.example\n"
    (one,) = matched(text).contacts
    assert one.same is None
    assert one.possible[0].id == ina


def test_two_of_one_name_in_one_house_are_never_certain(matched, person):
    for _ in range(2):
        person("Sportverein", given_name="Ina", family_name="Weber")
    assert matched("Name;Institution\nIna Weber;Sportverein\n").contacts[0].same is None


def test_our_own_export_says_who_it_is(matched, person, house):
    ina, club = person(given_name="Ina", family_name="Weber"), house(name="Sportverein")
    text = f"Name;Institution;Kennung\nIna Abel;;urn:uuid:{ina}\n;SV Musterau;{club}\n"
    found = matched(text)
    assert found.contacts[0].same == ina
    assert found.houses[0].same == club


def test_somebody_alike_is_asked_about_with_what_is_known_of_her(matched, person):
    ina = person("Sportverein", given_name="Ina", family_name="Meier", email="meier@x.example")
    (one,) = matched("Name;E-Mail\nIna Meyer;meier@x.example\n").open_contacts
    (possible,) = one.possible
    assert (possible.id, possible.label) == (ina, "Ina Meier")
    assert possible.details == "Sportverein · meier@x.example"
    assert possible.reasons


def test_a_line_about_the_same_person_is_a_twin_of_the_first(matched):
    found = matched(
        "Name;Institution;E-Mail\nIna Weber;Schule;i@x.example\nOtto Abel;;\n"
        "INA WEBER;Verein;i@x.example\n"
        "Otto Abel;;\nOtto Abel;Amt;\n"
    )
    assert [one.twin for one in found.contacts] == [0, 0, 2, 3, 0]


def test_institutions_are_known_by_either_name_and_asked_about_when_alike(matched, house):
    drk = house(name="Deutsches Rotes Kreuz", short_name="DRK")
    found = matched("Name;Institution\nIna Weber;DRK\nOtto Abel;Deutsches Rotes Kreuz e. V.\n")
    by_name = {one.name: one for one in found.houses}
    assert by_name["DRK"].same == drk
    assert by_name["Deutsches Rotes Kreuz e. V."].same is None
    assert by_name["Deutsches Rotes Kreuz e. V."].possible[0].id == drk
    assert [one.name for one in found.open_houses] == ["Deutsches Rotes Kreuz e. V."]


def test_a_former_post_tells_her_too(matched, person, house, store):
    ina, club = person(given_name="Ina", family_name="Weber"), house(name="Sportverein")
    with store.begin("Funktion") as work:
        give_post(work, PostFields(person_id=ina, organization_id=club, ends_on=date(2026, 5, 3)))
    assert matched("Name;Institution\nIna Weber;Sportverein\n").contacts[0].same == ina


def test_the_plan_follows_the_answers_and_counts_the_new(matched, person):
    ina = person(given_name="Ina", family_name="Meier", email="meier@x.example")
    found = matched(
        "Name;Institution;E-Mail\nIna Meyer;;meier@x.example\nOtto Abel;;o@x.example\n"
        "Otto Abel;Amt;o@x.example\nKim Lang;;\n"
    )
    plan = plan_of(found, Answers(persons={2: ina}, left=frozenset({5})), "Quelle")
    assert plan.persons == {2: ina}
    assert [card.line for card in plan.contacts] == [2, 3, 4]
    assert plan.twins == {4: 3}
    assert plan.new_persons == 1
    left = plan_of(found, Answers(left=frozenset({3})), "Quelle")
    assert [card.line for card in left.contacts] == [2, 5]


def test_of_many_alike_the_three_likeliest_are_offered(matched, person):
    for number in range(4):
        person(given_name="Ina", family_name="Eichenlaub", email=f"{number}@x.example")
    (one,) = matched("Name\nIna Eichenlaub\n").open_contacts
    assert len(one.possible) == 3
