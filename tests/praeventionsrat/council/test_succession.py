"""Seats that go along with a post, and seats for which nobody is named."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.open_seats import OpenSeatFields
from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.sending import (
    edit_open_seat,
    name_for_seat,
    name_new_for_seat,
    offer_seat,
    seat_for,
    withdraw_seat,
)
from praeventionsrat.council.succession import hand_over, seats_with_post
from praeventionsrat.council.usecases import (
    add_deputy,
    add_member,
    create_committee,
    delete_committee,
    members_on,
)
from praeventionsrat.errors import Invalid
from praeventionsrat.records import now

AUGUST, JULY = date(2026, 8, 1), date(2026, 7, 31)


@pytest.fixture
def work(store):
    with store.begin("Test") as work:
        yield work


@pytest.fixture
def town(work):
    """A school, its head with a seat and a deputy, and who follows."""

    class Town:
        school = create_organization(work, OrganizationFields(name="Schule"))
        old, new, third, chair = (
            create_person(work, PersonFields(family_name=name))
            for name in ("Alt", "Neu", "Drei", "Vorsitz")
        )
        committee = create_committee(work, CommitteeFields(name="Rat"), FREE)
        post = give_post(work, PostFields(person_id=old, organization_id=school, role="Leitung"))
        first = add_member(work, MembershipFields(committee_id=committee, person_id=chair,
                                                  organization_id=school))  # fmt: skip
        seat = add_member(
            work,
            MembershipFields(committee_id=committee, person_id=old, organization_id=school,
                             starts_on=date(2023, 3, 1)),
        )  # fmt: skip

    return Town


def test_the_seat_goes_to_the_successor_from_that_day_with_its_deputies(work, town):
    add_deputy(work, town.seat, town.third)
    add_deputy(work, town.seat, town.new)
    offered = seats_with_post(work, town.post, on=AUGUST)
    assert [(one.committee, one.role, one.stands_in_for) for one in offered] == [
        ("Rat", Role.MEMBER, "")
    ]
    hand_over(work, town.post, town.new, on=AUGUST, along=[town.seat])
    assert [s.person_id for s in members_on(work, town.committee, JULY)] == [town.chair, town.old]
    after = members_on(work, town.committee, AUGUST)
    assert [s.person_id for s in after] == [town.chair, town.new]
    assert [d.person_id for d in work.deputies.where(membership_id=after[1].id)] == [town.third]


def test_only_what_is_chosen_goes_along(work, town):
    hand_over(work, town.post, town.new, on=AUGUST)
    assert work.memberships.get(town.seat).ends_on is None
    assert work.posts.get(town.post).person_id == town.new


def test_without_a_successor_the_seat_stays_with_the_institution(work, town):
    hand_over(work, town.post, None, on=AUGUST, along=[town.seat])
    (seat,) = work.open_seats.all()
    assert (seat.organization_id, seat.starts_on, seat.position) == (town.school, AUGUST, 1)
    assert seats_with_post(work, town.post, on=AUGUST) == ()


def test_who_stood_in_does_so_again_once_somebody_is_named(work, town):
    add_deputy(work, town.seat, town.third)
    hand_over(work, town.post, None, on=AUGUST, along=[town.seat])
    (seat,) = work.open_seats.all()
    made = name_for_seat(work, seat.id, town.new, on=date(2026, 10, 1))
    assert [d.person_id for d in work.deputies.where(membership_id=made)] == [town.third]


def test_a_place_as_deputy_goes_along_too(work, town):
    deputy = add_deputy(work, town.first, town.old)
    (_seat, place) = sorted(
        seats_with_post(work, town.post, on=AUGUST), key=lambda one: one.stands_in_for
    )
    assert (place.id, place.stands_in_for) == (deputy, "Vorsitz")
    hand_over(work, town.post, town.new, on=AUGUST, along=[deputy])
    assert work.deputies.get(deputy).person_id == town.new


def test_nobody_stands_in_for_herself_or_twice(work, town):
    deputy = add_deputy(work, town.first, town.old)
    with pytest.raises(Invalid, match="sich selbst"):
        hand_over(work, town.post, town.chair, on=AUGUST, along=[deputy])


def test_who_stands_in_already_does_so_once(work, town):
    deputy = add_deputy(work, town.first, town.old)
    add_deputy(work, town.first, town.new)
    hand_over(work, town.post, town.new, on=AUGUST, along=[deputy])
    assert [d.person_id for d in work.deputies.all()] == [town.new]


def test_a_seat_that_has_not_begun_changes_hands_as_it_is(work, town):
    seat = work.memberships.get(town.seat)
    seat.starts_on, seat.ends_on = date(2026, 9, 1), date(2027, 8, 31)
    hand_over(work, town.post, town.new, on=AUGUST, along=[town.seat])
    (found,) = work.memberships.where(person_id=town.new)
    assert (found.starts_on, found.ends_on) == (date(2026, 9, 1), date(2027, 8, 31))
    assert work.memberships.where(person_id=town.old) == []


def test_seats_that_are_over_or_gone_are_not_offered(work, town):
    work.memberships.get(town.seat).ends_on = JULY
    assert seats_with_post(work, town.post, on=AUGUST) == []
    work.memberships.get(town.seat).ends_on = None
    delete_committee(work, town.committee, at=now())
    assert seats_with_post(work, town.post, on=AUGUST) == []


def test_an_institution_has_a_seat_until_somebody_is_named(work, town):
    fields = OpenSeatFields(committee_id=town.committee, organization_id=town.school)
    first, second = offer_seat(work, fields), offer_seat(work, fields)
    assert [s.position for s in work.open_seats.all()] == [2, 3]
    made = name_for_seat(work, first, town.third, on=AUGUST)
    found = work.memberships.get(made)
    assert (found.organization_id, found.starts_on, found.position) == (town.school, AUGUST, 2)
    assert found.voting_right
    later = fields.model_copy(update={"starts_on": date(2026, 9, 1), "voting_right": False})
    edit_open_seat(work, second, later)
    made = name_new_for_seat(work, second, "Frau Erika Muster", on=AUGUST)
    assert work.memberships.get(made).starts_on == date(2026, 9, 1)
    assert work.open_seats.all() == []


def test_a_seat_can_be_withdrawn_and_advisers_do_not_vote(work, town):
    fields = OpenSeatFields(committee_id=town.committee, organization_id=town.school)
    withdraw_seat(work, offer_seat(work, fields))
    assert work.open_seats.all() == []
    with pytest.raises(Invalid) as refused:
        offer_seat(work, fields.model_copy(update={"role": Role.ADVISER}))
    assert "voting_right" in refused.value.fields


def test_a_seat_is_for_a_person_at_once_and_for_an_institution_until_it_names_one(work, town):
    sits = seat_for(work, town.committee, town.third, today=AUGUST)
    assert work.memberships.get(sits).person_id == town.third
    waits = seat_for(work, town.committee, town.school, today=AUGUST)
    assert work.open_seats.get(waits).organization_id == town.school


def test_who_sits_there_already_is_not_named_again(work, town):
    fields = OpenSeatFields(committee_id=town.committee, organization_id=town.school)
    with pytest.raises(Invalid, match="schon einen Sitz"):
        name_for_seat(work, offer_seat(work, fields), town.chair, on=AUGUST)
