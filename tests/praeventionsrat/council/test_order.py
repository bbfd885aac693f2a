"""The order of members and deputies; members put on record by name alone."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.order import (
    add_new_deputy,
    add_new_member,
    add_person,
    end_membership,
    move_deputy,
    move_member,
)
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import add_deputy, create_committee
from praeventionsrat.errors import Invalid


@pytest.fixture
def seats(store):
    with store.begin("") as work:
        committee = create_committee(work, CommitteeFields(name="Beirat"), HGO)
        return committee, [add_new_member(work, committee, name) for name in ("A", "B", "C")]


def order(store, committee):
    with store.read() as work:
        members = work.memberships.where(committee_id=committee)
        return "".join(work.persons.get(m.person_id).family_name for m in members)


@pytest.mark.parametrize(
    ("moved", "step", "after"),
    [(0, 1, "BAC"), (2, -1, "ACB"), (0, -1, "ABC"), (2, 1, "ABC"), (0, 2, "BCA"), (2, -9, "CAB")],
)
def test_a_member_moves_up_and_down_and_stays_at_the_ends(store, seats, moved, step, after):
    committee, members = seats
    with store.begin("") as work:
        move_member(work, members[moved], step)
    assert order(store, committee) == after


def test_a_deputy_is_asked_earlier(store, seats):
    member = seats[1][0]
    with store.begin("") as work:
        first = add_deputy(work, member, create_person(work, PersonFields(family_name="D")))
        second = add_new_deputy(work, member, "Frau Dr. Eva E")
        move_deputy(work, second, -1)
    with store.read() as work:
        assert [d.id for d in work.deputies.where(membership_id=member)] == [second, first]
        assert work.persons.get(work.deputies.get(second).person_id).name == "Dr. Eva E"


def test_a_membership_ends_on_a_day(store, seats):
    member = seats[1][0]
    with store.begin("") as work:
        end_membership(work, member, on=date(2026, 6, 30))
    with store.read() as work:
        assert work.memberships.get(member).ends_on == date(2026, 6, 30)


def test_a_new_member_without_a_name_leaves_nothing_behind(store, seats):
    committee, _ = seats
    with pytest.raises(Invalid), store.begin("") as work:
        add_new_member(work, committee, " ")
    with store.read() as work:
        assert len(work.persons.all()) == 3


def test_who_sat_there_before_comes_back_today_or_after_the_other_seat_ends(store, seats):
    committee, members = seats
    with store.begin("") as work:
        person = work.memberships.get(members[0]).person_id
        end_membership(work, members[0], on=date(2026, 6, 30))
        back = add_person(work, committee, person, today=date(2026, 8, 1))
        end_membership(work, back, on=date(2026, 8, 31))
        again = add_person(work, committee, person, today=date(2026, 8, 1))
        fresh = add_person(
            work,
            committee,
            create_person(work, PersonFields(family_name="D")),
            today=date(2026, 8, 1),
        )
    with store.read() as work:
        starts = [work.memberships.get(seat).starts_on for seat in (back, again, fresh)]
    assert starts == [date(2026, 8, 1), date(2026, 9, 1), None]


def test_who_sits_there_gets_no_second_seat(store, seats):
    committee, members = seats
    with store.begin("") as work:
        person = work.memberships.get(members[0]).person_id
        with pytest.raises(Invalid, match="schon einen Sitz"):
            add_person(work, committee, person, today=date(2026, 8, 1))
