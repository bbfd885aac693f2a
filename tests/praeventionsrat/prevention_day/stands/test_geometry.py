"""Turned rectangles against an oracle of many small places, and rules that always hold."""

from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.prevention_day.stands.geometry import (
    Rectangle,
    distance,
    is_inside,
    kept_inside,
    overlap,
    snapped,
)

AREAS = st.builds(
    Rectangle,
    st.integers(-1000, 1000),
    st.integers(-1000, 1000),
    st.integers(10, 800),
    st.integers(10, 800),
    st.integers(0, 359),
)
STEPS = 24


def spots(area):
    """A net of places all over an area, its corners among them."""
    (x0, y0), (x1, y1), _far, (x3, y3) = area.corners
    return [
        (x0 + (x1 - x0) * a / STEPS + (x3 - x0) * b / STEPS,
         y0 + (y1 - y0) * a / STEPS + (y3 - y0) * b / STEPS)
        for a in range(STEPS + 1)
        for b in range(STEPS + 1)
    ]  # fmt: skip


@settings(max_examples=150)
@given(AREAS, AREAS)
def test_what_shares_a_place_overlaps_and_what_does_not_overlap_shares_none(one, other):
    shares = any(_well_inside(other, x, y) for x, y in spots(one))
    if shares:
        assert overlap(one, other)
    if not overlap(one, other):
        assert not shares
    assert overlap(one, other) == overlap(other, one)


@settings(max_examples=100)
@given(AREAS, AREAS)
def test_a_distance_is_never_longer_than_between_any_two_places(one, other):
    found = distance(one, other)
    assert found == pytest.approx(distance(other, one), abs=0.01)
    nets = (spots(one)[::7], spots(other)[::7])
    nearest = min(hypot(x - a, y - b) for x, y in nets[0] for a, b in nets[1])
    assert found <= nearest + 0.01
    assert (found == 0) or not overlap(one, other)


@given(AREAS, st.integers(-500, 500), st.integers(-500, 500))
def test_moving_both_changes_nothing(one, right, down):
    other = Rectangle(one.x + 50, one.y, 100, 100, 30)
    there = overlap(one.moved(right, down), other.moved(right, down))
    assert there == overlap(one, other)
    assert distance(one.moved(right, down), one) <= hypot(right, down) + 0.01


@given(AREAS)
def test_it_holds_its_middle_and_its_corners_and_lies_in_its_box(area):
    assert area.holds(area.x, area.y)
    left, top, right, bottom = area.box
    assert left <= area.x <= right
    assert top <= area.y <= bottom
    for x, y in area.corners:
        inward = (x + (area.x - x) * 0.01, y + (area.y - y) * 0.01)
        assert area.holds(*inward)
        assert not area.holds(x + (x - area.x) * 0.1, y + (y - area.y) * 0.1)


@given(AREAS)
def test_what_fits_is_brought_inside_by_the_shortest_way(area):
    inside = kept_inside(area, 2000, 2000)
    assert is_inside(inside, 2000, 2000)
    assert kept_inside(inside, 2000, 2000).x == pytest.approx(inside.x)
    if is_inside(area, 2000, 2000):
        assert abs(inside.x - area.x) <= 0.5


def test_what_is_too_large_begins_in_the_upper_left():
    inside = kept_inside(Rectangle(0, 0, 500, 100), 300, 300)
    assert inside.box[:2] == (0, 0)
    assert not is_inside(inside, 300, 300)


def test_neighbours_that_touch_do_not_overlap():
    one = Rectangle(150, 150, 300, 300)
    assert not overlap(one, Rectangle(450, 150, 300, 300))
    assert overlap(one, Rectangle(448, 150, 300, 300))
    assert distance(one, Rectangle(550, 150, 300, 300)) == pytest.approx(100)
    assert overlap(Rectangle(0, 0, 200, 200), Rectangle(150, 0, 200, 200, 45))
    assert not overlap(Rectangle(0, 0, 200, 200), Rectangle(230, 230, 200, 200, 45))


@pytest.mark.parametrize(
    ("value", "grid", "line"), [(124, 50, 100), (126, 50, 150), (-26, 50, -50), (12.4, 1, 12)]
)
def test_places_snap_to_the_nearest_line(value, grid, line):
    assert snapped(value, grid) == line


def _well_inside(area, x, y):
    """Further in than what still counts as touching."""
    return Rectangle(area.x, area.y, area.width - 3, area.depth - 3, area.degrees).holds(x, y)
