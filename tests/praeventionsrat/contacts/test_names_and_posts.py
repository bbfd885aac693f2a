"""Names as people type them; posts that are corrected and ended."""

from datetime import date

import pytest

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.posts import edit_post
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.errors import Invalid


def parts(text):
    found = read_name(text)
    return (
        found.form_of_address,
        found.title,
        found.given_name,
        found.affix,
        found.family_name,
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Erika Muster", ("", "", "Erika", "", "Muster")),
        ("Muster", ("", "", "", "", "Muster")),
        ("Frau Dr. Erika Muster", ("Frau", "Dr.", "Erika", "", "Muster")),
        ("Prof. Dr. med. Hans-Jörg Ögretmen", ("", "Prof. Dr. med.", "Hans-Jörg", "", "Ögretmen")),
        ("Anna Maria von der Heide", ("", "", "Anna Maria", "von der", "Heide")),
        ("Herr Max Freiherr von Muster", ("Herr", "", "Max", "Freiherr von", "Muster")),
        ("Dr. Eva Gräfin zu Au", ("", "Dr.", "Eva", "Gräfin zu", "Au")),
        ("Graf von Au", ("", "", "", "Graf von", "Au")),
        ("Steffi Graf", ("", "", "Steffi", "", "Graf")),
        ("Muster, Erika", ("", "", "Erika", "", "Muster")),
        ("von Muster", ("", "", "", "von", "Muster")),
        ("Frau", ("", "", "", "", "Frau")),
        ("Herrn Kim Muster", ("Herr", "", "Kim", "", "Muster")),
        ("  Erika\t Muster\n", ("", "", "Erika", "", "Muster")),
    ],
)
def test_a_name_is_taken_apart_as_people_type_it(typed, read):
    assert parts(typed) == read


@pytest.mark.parametrize("typed", ["", "  ", " ,, "])
def test_no_name_is_refused(typed):
    with pytest.raises(Invalid) as refused:
        read_name(typed)
    assert refused.value.fields == {"family_name": "Bitte ausfüllen."}


@pytest.fixture
def post(store):
    with store.begin("") as work:
        person = create_person(work, PersonFields(family_name="Muster"))
        organization = create_organization(work, OrganizationFields(name="Bauamt"))
        fields = PostFields(
            person_id=person, organization_id=organization, starts_on=date(2024, 1, 1)
        )
        return give_post(work, fields), fields


def test_a_post_is_corrected(store, post):
    post_id, fields = post
    with store.begin("") as work:
        edit_post(work, post_id, PostFields(**{**fields.model_dump(), "role": "Leiterin"}))
    with store.read() as work:
        assert work.posts.get(post_id).role == "Leiterin"


def test_a_post_ends_on_a_day_that_is_not_before_its_begin(store, post):
    post_id, fields = post
    ends = PostFields(**{**fields.model_dump(), "ends_on": date(2025, 6, 30)})
    with store.begin("") as work:
        edit_post(work, post_id, ends)
    with store.read() as work:
        assert work.posts.get(post_id).ends_on == date(2025, 6, 30)
    early = PostFields(**{**fields.model_dump(), "ends_on": date(2023, 1, 1)})
    with pytest.raises(Invalid, match="vor dem Beginn"), store.begin("") as work:
        edit_post(work, post_id, early)
