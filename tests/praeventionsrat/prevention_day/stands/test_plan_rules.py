"""What does not fit on a plan, and what to do about it."""

from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.prevention_day.stands.geometry import distance, overlap
from praeventionsrat.prevention_day.stands.plan_rules import (
    Problem,
    find_warnings,
    stands_warned,
)
from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandState
from praeventionsrat.prevention_day.stands.siteplan import area_of
from tests.praeventionsrat.prevention_day.stands.site import circuit, plan, stand, thing


def problems(view):
    return [one.problem for one in find_warnings(view)]


def test_a_plan_on_which_all_is_well_says_nothing():
    assert find_warnings(plan(stand(), stand("A02", x=900))) == ()


def test_stands_on_each_other_are_told_by_their_names():
    first, second = stand(), stand("A02", x=700)
    (found,) = find_warnings(plan(second, first))
    assert found.problem is Problem.OVERLAP
    assert found.what == "A01 Verein A01 und A02 Verein A02 stehen übereinander."
    assert found.stands == (first.id, second.id)
    assert stands_warned([found]) == {first.id: 1, second.id: 1}
    assert str(first.id) in found.id


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 3000), st.integers(0, 2000), st.integers(0, 359),
            st.booleans(), st.booleans(),
        ),
        max_size=12,
    )
)  # fmt: skip
def test_every_pair_is_found_that_looking_at_all_of_them_finds(places):
    stands = [
        stand(f"A{n:02}", x, y, turned_degrees=turned, is_loud=loud, wants_quiet=quiet)
        for n, (x, y, turned, loud, quiet) in enumerate(places)
    ]
    found = find_warnings(plan(*stands))
    pairs = [(a, b) for n, a in enumerate(stands) for b in stands[n + 1 :]]
    over = {(a.id, b.id) for a, b in pairs if overlap(area_of(a), area_of(b))}
    assert {one.stands for one in found if one.problem is Problem.OVERLAP} == over
    loud = {
        frozenset((a.id, b.id))
        for a, b in pairs
        if ((a.is_loud and b.wants_quiet) or (b.is_loud and a.wants_quiet))
        and distance(area_of(a), area_of(b)) < 1000
    }
    told = {frozenset(one.stands) for one in found if one.problem is Problem.LOUD}
    assert told == loud


def test_loud_beside_quiet_is_told_with_the_way_between_them():
    band, help_ = stand(is_loud=True), stand("A02", x=1200, wants_quiet=True)
    (found,) = find_warnings(plan(help_, band))
    assert found.what == "A01 Verein A01 ist laut und steht 4 m neben A02 Verein A02."
    assert "mindestens 10 m" in found.why
    assert find_warnings(plan(help_, band, quiet_cm=300)) == ()


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (PlanObjectKind.RESCUE_PATH, Problem.BLOCKED),
        (PlanObjectKind.EXIT, Problem.BLOCKED),
        (PlanObjectKind.TREE, Problem.SOLID),
        (PlanObjectKind.STAGE, Problem.SOLID),
    ],
)
def test_nothing_stands_on_a_rescue_path_or_in_a_tree(kind, problem):
    (found,) = find_warnings(plan(stand(), objects=[thing(kind, label="Zufahrt")]))
    assert (found.problem, found.what) == (problem, "A01 Verein A01 steht auf „Zufahrt“.")
    assert find_warnings(plan(stand(), objects=[thing(kind, x=2000)])) == ()
    assert find_warnings(plan(stand(), objects=[thing(PlanObjectKind.SEATING)])) == ()


def test_what_reaches_over_the_edge_is_told():
    (found,) = find_warnings(plan(stand(x=100)))
    assert found.problem is Problem.OUTSIDE
    assert "40 × 30 m" in found.why


def test_an_overloaded_circuit_is_told_with_its_share():
    box = circuit(watts=3680, used=5500)
    hanging = stand(power_watts=5500, circuit_id=box.id)
    view = plan(hanging, stand("A02", x=1500, circuit_id=uuid4()), circuits=[box])
    assert box.share == 149
    overload, total = find_warnings(view)
    assert overload.what == "Stromkreis „Kasten“ ist überlastet: 5,5 kW an 3,68 kW (149 %)."
    assert overload.stands == (hanging.id,)
    assert total.problem is Problem.TOO_MUCH


def test_shares_of_circuits_without_any_watts():
    assert (circuit(watts=0).share, circuit(watts=0, used=5).share) == (0, 100)


def test_power_without_any_circuit_is_told_once_for_the_place():
    (found,) = find_warnings(plan(stand(power_watts=2000)))
    assert found.problem is Problem.TOO_MUCH
    assert "keine Stromkreise" in found.what


def test_stands_that_are_not_plugged_in_are_told_one_by_one_or_together():
    box = circuit(watts=9000)
    loose = [stand(f"A{n:02}", x=n * 400, power_watts=500) for n in range(1, 6)]
    single = find_warnings(plan(loose[0], circuits=[box]))
    assert [one.what for one in single] == [
        "A01 Verein A01 braucht 500 W, hängt aber an keinem Stromkreis."
    ]
    (together,) = find_warnings(plan(*loose, circuits=[box]))
    assert together.what == "5 Stände mit Strombedarf ohne Stromkreis."
    assert len(together.stands) == 5


def test_a_vehicle_longer_than_its_stand_and_a_stand_that_was_declined():
    van = stand(vehicle="Infomobil", vehicle_length_cm=720)
    gone = stand("A02", x=1500, state=StandState.DECLINED)
    found = find_warnings(plan(van, gone))
    assert [one.problem for one in found] == [Problem.VEHICLE, Problem.DECLINED]
    assert "7,2 m lang" in found[0].why
    assert stands_warned(found) == {gone.id: 1}


def test_who_declined_or_waits_blocks_nobody():
    gone = stand("A02", state=StandState.WAITING)
    assert find_warnings(plan(stand(), gone)) == ()


def test_the_most_urgent_stands_first():
    path = thing(PlanObjectKind.RESCUE_PATH)
    view = plan(stand(), stand("A02", x=600, power_watts=10), objects=[path], circuits=[circuit()])
    assert problems(view) == [
        Problem.BLOCKED, Problem.BLOCKED, Problem.OVERLAP, Problem.NO_CIRCUIT,
    ]  # fmt: skip
