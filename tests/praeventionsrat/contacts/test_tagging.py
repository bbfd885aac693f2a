"""Words given to contacts."""

import pytest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import (
    find_or_add_keyword,
    give_keyword,
    keywords_of,
    take_keyword,
    words_of,
)
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid

TOPIC, SECTOR, DISTRICT = KeywordKind.TOPIC, KeywordKind.SECTOR, KeywordKind.DISTRICT


@pytest.fixture
def work(store):
    with store.begin("Test") as work:
        yield work


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(family_name="Muster"))


def test_lists_begin_with_words_of_ours_and_keep_them_once_one_is_given(work, person):
    assert "Suchtprävention" in words_of(work, TOPIC)
    assert work.keywords.where(kind=TOPIC) == []
    give_keyword(work, TOPIC, "Zivilcourage", person_id=person)
    give_keyword(work, TOPIC, "Tierschutz", person_id=person)
    assert "Suchtprävention" in words_of(work, TOPIC)
    assert words_of(work, TOPIC)[-1] == "Tierschutz"
    assert words_of(work, DISTRICT) == []


def test_a_word_is_found_however_it_is_spelt_and_given_once(work, person):
    first = give_keyword(work, TOPIC, "gewaltpraevention", person_id=person)
    assert give_keyword(work, TOPIC, "Gewaltprävention", person_id=person) == first
    assert [one.name for one in keywords_of(work, person_id=person)] == ["Gewaltprävention"]


def test_words_of_a_contact_stand_in_the_order_of_the_list(work, person):
    for name in ("Südstadt", "Altstadt"):
        find_or_add_keyword(work, DISTRICT, name)
    given = give_keyword(work, DISTRICT, "Altstadt", person_id=person)
    give_keyword(work, DISTRICT, "Südstadt", person_id=person)
    assert [one.name for one in keywords_of(work, person_id=person)] == ["Südstadt", "Altstadt"]
    take_keyword(work, given)
    assert [one.name for one in keywords_of(work, person_id=person)] == ["Südstadt"]
    assert words_of(work, DISTRICT) == ["Südstadt", "Altstadt"]


def test_institutions_have_words_of_their_own(work, person):
    school = create_organization(work, OrganizationFields(name="Schule", sector="Waldkindergarten"))
    give_keyword(work, TOPIC, "Zivilcourage", organization_id=school)
    assert keywords_of(work, person_id=person) == []
    assert [one.kind for one in keywords_of(work, organization_id=school)] == [TOPIC]
    assert words_of(work, SECTOR)[-1] == "Waldkindergarten"


def test_a_word_without_letters_is_refused(work, person):
    with pytest.raises(Invalid):
        give_keyword(work, TOPIC, " ", person_id=person)
