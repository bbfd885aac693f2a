"""The office's lists of words, and what a change there changes."""

import pytest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.lists import MailingList, MailingListRule
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import give_keyword, keywords_of
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.council.planning import wish_groups, wished_groups
from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.council.word_lists import (
    add_word,
    merge_words,
    move_word,
    remove_word,
    rename_word,
    word_rows,
)
from praeventionsrat.errors import Invalid, UserError

TOPIC, SECTOR, DISTRICT = KeywordKind.TOPIC, KeywordKind.SECTOR, KeywordKind.DISTRICT
KIND = KeywordKind.ORGANIZATION_KIND


@pytest.fixture
def work(store):
    with store.begin("Test") as work:
        yield work


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(family_name="Muster"))


def names(work, kind):
    return [row.name for row in word_rows(work, kind)]


def used(work, kind, name):
    return next(row.used for row in word_rows(work, kind) if row.name == name)


def rule(work, **wanted):
    listed = MailingList(name="Schulpost")
    work.mailing_lists.add(listed)
    made = MailingListRule(list_id=listed.id, **wanted)
    work.mailing_list_rules.add(made)
    return made


def test_words_say_how_many_contacts_have_them(work, person):
    give_keyword(work, DISTRICT, "Nord", person_id=person)
    create_organization(work, OrganizationFields(name="Schule", kind="schule"))
    assert used(work, DISTRICT, "Nord") == 1
    assert used(work, KIND, "Schule") == 1
    assert used(work, KIND, "Kita") == 0


def test_a_renamed_word_is_renamed_at_every_contact(work, person):
    give_keyword(work, DISTRICT, "Nord", person_id=person)
    assert add_word(work, DISTRICT, "Süd") == "Süd"
    rename_word(work, DISTRICT, "Nord", "Nordstadt")
    assert [one.name for one in keywords_of(work, person_id=person)] == ["Nordstadt"]
    with pytest.raises(Invalid, match="gibt es schon"):
        rename_word(work, DISTRICT, "Nordstadt", "sued")
    assert rename_word(work, DISTRICT, "Nordstadt", "NORDSTADT") == "NORDSTADT"
    with pytest.raises(UserError, match="nicht mehr auf der Liste"):
        rename_word(work, DISTRICT, "Ost", "West")


def test_a_renamed_sector_is_renamed_on_institutions_in_wishes_and_rules(work):
    school = create_organization(work, OrganizationFields(name="Schule", sector="Schulen"))
    committee = create_committee(work, CommitteeFields(name="AG"), FREE)
    wish_groups(work, committee, ["Schulen", "Kirchen"])
    asked = rule(work, sector="Schulen")
    rename_word(work, SECTOR, "Schulen", "Schule und Bildung")
    assert work.organizations.get(school).sector == "Schule und Bildung"
    assert wished_groups(work, committee) == ["Schule und Bildung", "Kirchen"]
    assert asked.sector == "Schule und Bildung"


def test_merged_words_are_one_at_every_contact(work, person):
    other = create_person(work, PersonFields(family_name="Zwei"))
    for who, name in ((person, "Sucht"), (person, "Drogen"), (other, "Drogen")):
        give_keyword(work, TOPIC, name, person_id=who)
    asked = rule(work, topic_id=keywords_of(work, person_id=other)[0].keyword_id)
    merge_words(work, TOPIC, "Drogen", "Sucht")
    for who in (person, other):
        assert [one.name for one in keywords_of(work, person_id=who)] == ["Sucht"]
    assert "Drogen" not in names(work, TOPIC)
    assert asked.topic_id == keywords_of(work, person_id=other)[0].keyword_id
    merge_words(work, TOPIC, "Sucht", "sucht")
    assert "Sucht" in names(work, TOPIC)


def test_merged_sectors_are_wished_for_once(work):
    committee = create_committee(work, CommitteeFields(name="AG"), FREE)
    wish_groups(work, committee, ["Schulen", "Kirchen"])
    merge_words(work, SECTOR, "Kirchen", "Schulen")
    assert wished_groups(work, committee) == ["Schulen"]
    create_organization(work, OrganizationFields(name="S", kind="Kita"))
    merge_words(work, KIND, "Kita", "Schule")
    assert work.organizations.all()[0].kind == "Schule"


def test_a_removed_word_is_gone_from_every_contact_but_not_out_of_a_rule(work, person):
    give_keyword(work, DISTRICT, "Nord", person_id=person)
    school = create_organization(work, OrganizationFields(name="Schule", kind="Schule"))
    asked = rule(work, organization_kind="Kita")
    remove_word(work, DISTRICT, "Nord")
    remove_word(work, KIND, "Schule")
    remove_word(work, KeywordKind.LANGUAGE, "Englisch")
    assert keywords_of(work, person_id=person) == []
    assert work.organizations.get(school).kind == ""
    assert "Schule" not in names(work, KIND)
    with pytest.raises(UserError, match="Regel des Verteilers „Schulpost“"):
        remove_word(work, KIND, "Kita")
    assert asked.organization_kind == "Kita"


def test_words_are_put_in_order(work):
    for name in ("A", "B", "C"):
        add_word(work, DISTRICT, name)
    move_word(work, DISTRICT, "C", -1)
    assert names(work, DISTRICT) == ["A", "C", "B"]
    move_word(work, DISTRICT, "A", -1)
    move_word(work, DISTRICT, "A", 1)
    assert names(work, DISTRICT) == ["C", "A", "B"]
