"""Posts that survive their holders."""

from datetime import date

import pytest

from praeventionsrat.contacts.posts import (
    choose_main_contact,
    edit_post,
    hand_over_post,
    vacate_posts,
)
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    edit_person,
    give_post,
)
from praeventionsrat.errors import Invalid

AUGUST = date(2026, 8, 1)


@pytest.fixture
def work(store):
    with store.begin("Test") as work:
        yield work


@pytest.fixture
def old(work):
    return create_person(work, PersonFields(family_name="Alt"))


@pytest.fixture
def new(work):
    return create_person(work, PersonFields(family_name="Neu"))


@pytest.fixture
def post(work, old):
    school = create_organization(work, OrganizationFields(name="Schule"))
    return give_post(
        work,
        PostFields(person_id=old, organization_id=school, role="Leitung", email="l@s.example",
                   is_main_contact=True, starts_on=date(2020, 8, 1)),
    )  # fmt: skip


def spans(work, person):
    return [(p.role, p.email, p.starts_on, p.ends_on) for p in work.posts.where(person_id=person)]


def test_the_post_goes_to_the_successor_and_the_predecessor_keeps_an_ended_one(
    work, post, old, new
):
    hand_over_post(work, post, new, on=AUGUST)
    assert work.posts.get(post).person_id == new
    assert work.posts.get(post).is_main_contact
    assert spans(work, new) == [("Leitung", "l@s.example", AUGUST, None)]
    assert spans(work, old) == [("Leitung", "", date(2020, 8, 1), date(2026, 7, 31))]


def test_a_post_can_be_vacant_and_filled_again(work, post, old, new):
    hand_over_post(work, post, None, on=AUGUST)
    assert (work.posts.get(post).person_id, work.posts.get(post).starts_on) == (None, None)
    with pytest.raises(Invalid, match="schon unbesetzt"):
        hand_over_post(work, post, None, on=AUGUST)
    hand_over_post(work, post, new, on=date(2026, 10, 1))
    assert len(spans(work, old)) == 1
    assert work.posts.get(post).starts_on == date(2026, 10, 1)


def test_who_left_earlier_keeps_the_day_she_left(work, post, old, new):
    work.posts.get(post).ends_on = date(2026, 6, 30)
    hand_over_post(work, post, new, on=AUGUST)
    assert spans(work, old)[0][3] == date(2026, 6, 30)
    assert work.posts.get(post).ends_on is None


def test_a_succession_before_the_beginning_or_to_oneself_is_refused(work, post, old, new):
    with pytest.raises(Invalid, match=r"erst seit dem 01\.08\.2020 besetzt"):
        hand_over_post(work, post, new, on=date(2020, 8, 1))
    with pytest.raises(Invalid):
        hand_over_post(work, post, old, on=AUGUST)


def test_an_institution_has_one_main_contact(work, post, new):
    found = work.posts.get(post)
    other = give_post(work, PostFields(person_id=new, organization_id=found.organization_id))
    choose_main_contact(work, other)
    assert not found.is_main_contact
    fields = {name: getattr(found, name) for name in PostFields.model_fields}
    edit_post(work, post, PostFields(**{**fields, "is_main_contact": True}))
    assert not work.posts.get(other).is_main_contact
    choose_main_contact(work, post, wanted=False)
    assert not found.is_main_contact


def test_when_a_person_goes_for_good_her_posts_stay_vacant_and_her_past_goes(work, post, old, new):
    found = work.posts.get(post)
    give_post(work, PostFields(person_id=old, organization_id=found.organization_id,
                               role="Beirat", ends_on=AUGUST))  # fmt: skip
    vacate_posts(work, old)
    assert [(p.role, p.person_id, p.starts_on) for p in work.posts.all()] == [
        ("Leitung", None, None)
    ]


def test_a_post_is_put_on_record_before_anybody_holds_it(work, post):
    school = work.posts.get(post).organization_id
    vacant = give_post(work, PostFields(organization_id=school, role="Sekretariat"))
    assert work.posts.get(vacant).person_id is None
    with pytest.raises(Invalid, match="schon eingetragen"):
        give_post(work, PostFields(organization_id=school, role="Sekretariat"))


def test_nobody_gets_a_letter_together_with_herself(work, old):
    with pytest.raises(Invalid) as refused:
        edit_person(work, old, PersonFields(family_name="Alt", letter_with_id=old))
    assert "letter_with_id" in refused.value.fields
