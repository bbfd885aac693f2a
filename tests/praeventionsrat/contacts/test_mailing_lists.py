"""Making lists."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts import mailing_lists
from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListFields, MailingListRuleFields
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import Invalid, Stale, UserError


@pytest.fixture
def made(store):
    with store.begin("Aufbau") as work:
        return mailing_lists.create_list(work, MailingListFields(name="Presse", note="Zeitungen"))


@pytest.fixture
def person(store):
    with store.begin("Aufbau") as work:
        return create_person(work, PersonFields(family_name="Kaya"))


def rows(store):
    with store.read() as work:
        return [(row.name, row.words) for row in mailing_lists.list_rows(work)]


def test_lists_are_told_apart_by_name_and_way(store, made, person):
    assert rows(store) == [("Presse", "noch leer")]
    with store.begin("Füllen") as work:
        mailing_lists.name_in_list(work, made, Recipient(person_id=person))
        mailing_lists.add_rule(work, made, MailingListRuleFields(organization_kind="Presse"))
        work.mailing_lists.get(made).last_used_on = date(2026, 3, 1)
        mailing_lists.create_list(work, MailingListFields(name="Ämter"))
    assert rows(store) == [
        ("Ämter", "noch leer"),
        ("Presse", "nach Regel und fest · zuletzt am 01.03.2026"),
    ]


def test_two_lists_of_one_name_are_refused(store, made):
    with store.begin("x") as work:
        with pytest.raises(Invalid):
            mailing_lists.create_list(work, MailingListFields(name="PRESSE"))
        other = mailing_lists.create_list(work, MailingListFields(name="Ämter"))
        with pytest.raises(Invalid):
            mailing_lists.edit_list(work, other, MailingListFields(name="Presse"))
        mailing_lists.edit_list(work, made, MailingListFields(name="Presse", note="neu"))
    with store.begin("x") as work, pytest.raises(Stale):
        mailing_lists.edit_list(work, made, MailingListFields(name="Presse"), seen=99)


def test_a_copy_has_everything_but_the_name(store, made, person):
    with store.begin("Füllen") as work:
        mailing_lists.leave_out(work, made, Recipient(person_id=person))
        mailing_lists.add_rule(work, made, MailingListRuleFields(sector="Presse"))
        first = mailing_lists.copy_list(work, made)
        second = mailing_lists.copy_list(work, first)
        assert work.mailing_lists.get(first).name == "Presse (2)"
        assert work.mailing_lists.get(second).name == "Presse (2) (2)"
        assert work.mailing_list_rules.where(list_id=second)[0].sector == "Presse"
        assert work.mailing_list_entries.where(list_id=second)[0].is_left_out


def test_a_fixed_list_is_made_of_recipients(store, made, person):
    with store.begin("x") as work:
        found = mailing_lists.list_of(work, "Presse", [Recipient(person_id=person)])
        assert work.mailing_lists.get(found).name == "Presse (2)"
        assert work.mailing_list_entries.where(list_id=found)[0].person_id == person


def test_naming_twice_is_refused_and_naming_brings_back(store, made, person):
    whom = Recipient(person_id=person, organization_id=None)
    with store.begin("x") as work:
        mailing_lists.leave_out(work, made, whom)
        mailing_lists.name_in_list(work, made, whom)
        with pytest.raises(UserError):
            mailing_lists.name_in_list(work, made, whom)
        assert [e.is_left_out for e in work.mailing_list_entries.where(list_id=made)] == [False]


def test_a_rule_that_finds_everybody_is_refused(store, made):
    with store.begin("x") as work:
        for chosen in ({}, {"voting_only": True}, {"role": "chair", "with_deputies": True}):
            with pytest.raises(Invalid):
                mailing_lists.add_rule(work, made, MailingListRuleFields.checked(**chosen))
        rule = mailing_lists.add_rule(work, made, MailingListRuleFields(sector="Justiz"))
        with pytest.raises(Invalid):
            mailing_lists.edit_rule(work, rule, MailingListRuleFields())
        mailing_lists.remove_rule(work, rule)
        assert work.mailing_list_rules.where(list_id=made) == []


def test_a_deleted_list_is_out_of_sight(store, made):
    with store.begin("x") as work:
        mailing_lists.delete_list(work, made, at=datetime.now(UTC))
    assert rows(store) == []
