"""Further channels and addresses, and how a person is reached."""

from datetime import date

import pytest

from praeventionsrat.contacts.channels import ChannelFields, ChannelKind, ContactAddressFields
from praeventionsrat.contacts.reach import email_of, emails_of
from praeventionsrat.contacts.reaching import (
    add_address,
    add_channel,
    edit_address,
    edit_channel,
    prefer_channel,
    remove_address,
    remove_channel,
)
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.errors import UserError

DAY = date(2026, 3, 17)


@pytest.fixture
def work(store):
    with store.begin("Test") as work:
        yield work


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(family_name="Muster", phone="1", note="Alt."))


@pytest.fixture
def school(work):
    return create_organization(work, OrganizationFields(name="Schule", email="info@schule.example"))


def channel(work, kind=ChannelKind.PHONE, value="2", **more):
    return add_channel(work, ChannelFields(kind=kind, value=value, **more))


def test_channels_stand_in_the_order_they_were_added(work, person):
    first, second = channel(work, person_id=person), channel(work, value="3", person_id=person)
    assert [one.id for one in work.channels.where(person_id=person)] == [first, second]
    edit_channel(work, first, ChannelFields(kind=ChannelKind.FAX, value="9", person_id=person))
    assert work.channels.get(first).kind is ChannelKind.FAX
    remove_channel(work, second)
    assert work.channels.find(second) is None


def test_the_preferred_channel_changes_places_with_the_first_one(work, person):
    made = channel(work, person_id=person, is_private=True, note="nur vormittags")
    prefer_channel(work, made)
    found, other = work.persons.get(person), work.channels.get(made)
    assert (found.phone, found.phone_private, other.value, other.is_private) == (
        "2",
        True,
        "1",
        False,
    )
    assert (found.note, other.note) == ("Alt.\n2: nur vormittags", "")


def test_where_there_was_none_the_preferred_channel_is_the_only_one(work, person, school):
    mobile = channel(work, ChannelKind.MOBILE, "0151", person_id=person)
    site = channel(work, ChannelKind.WEBSITE, "schule.example", organization_id=school, note="neu")
    prefer_channel(work, mobile)
    prefer_channel(work, site)
    assert work.persons.get(person).mobile == "0151"
    assert work.organizations.get(school).website == "schule.example"
    assert work.organizations.get(school).note == "schule.example: neu"
    assert work.channels.all() == []


def test_a_channel_without_a_first_one_is_not_preferred(work, person):
    with pytest.raises(UserError, match="beliebig viele"):
        prefer_channel(work, channel(work, ChannelKind.FAX, person_id=person))


def test_letters_go_to_one_address(work, person, school):
    home = add_address(work, ContactAddressFields(person_id=person, street="Weg 1"))
    assert work.contact_addresses.get(home).for_letters
    office = add_address(work, ContactAddressFields(person_id=person, for_letters=True))
    assert not work.contact_addresses.get(home).for_letters
    edit_address(work, home, ContactAddressFields(person_id=person, for_letters=True, city="M."))
    assert not work.contact_addresses.get(office).for_letters
    remove_address(work, office)
    assert [one.city for one in work.contact_addresses.all()] == ["M."]
    visit = add_address(work, ContactAddressFields(organization_id=school))
    assert not work.contact_addresses.get(visit).for_letters


def test_a_person_is_reached_by_her_own_address_else_by_her_post(work, school):
    own = create_person(work, PersonFields(family_name="A", email="a@b.example"))
    head = create_person(work, PersonFields(family_name="B"))
    old = create_person(work, PersonFields(family_name="C"))
    nobody = create_person(work, PersonFields(family_name="D"))
    for who, role, begin, end in (
        (own, "Lehrerin", None, None),
        (head, "Leitung", date(2026, 1, 1), None),
        (head, "Beirat", date(2026, 1, 1), None),
        (old, "Leitung", None, date(2025, 12, 31)),
    ):
        fields = PostFields(person_id=who, organization_id=school, role=role,
                            email=f"{role.lower()}@schule.example",
                            starts_on=begin, ends_on=end)  # fmt: skip
        give_post(work, fields)
    assert email_of(work, own, on=DAY) == "a@b.example"
    assert emails_of(work, [own, head, old, nobody], on=DAY) == {
        own: "a@b.example",
        head: "leitung@schule.example",
        old: "",
        nobody: "",
    }
    assert email_of(work, head, on=date(2025, 6, 1)) == ""
