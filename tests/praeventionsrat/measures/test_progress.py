"""Progress with numbers: weighted parts, parts of parts, milestones."""

from uuid import uuid4

import pytest

from praeventionsrat.measures.progress import Part, from_milestones, progress_of, rounded
from praeventionsrat.measures.records import MeasureState


def part(above=None, **more):
    return Part(uuid4(), above.id if above else None, **more)


def of(*parts):
    found = progress_of(parts)
    return [found[one.id] for one in parts]


def test_nothing_known_is_nothing_said():
    assert of(part()) == [None]


def test_what_was_typed_counts_before_milestones():
    assert of(part(typed=0, milestones=((1, True),))) == [0]


def test_milestones_count_by_their_weight():
    assert from_milestones([(1, True), (3, False)]) == 25
    assert from_milestones([(1, True), (2, True)]) == 100
    assert from_milestones([]) is None
    assert of(part(milestones=((2, True), (1, False)))) == [67]


def test_a_parent_is_the_weighted_mean_of_its_parts():
    whole = part()
    assert of(whole, part(whole, typed=100, weight=1), part(whole, typed=20, weight=3)) == [
        40,
        100,
        20,
    ]


def test_parts_come_before_the_milestones_of_the_parent():
    whole = part(milestones=((1, True),))
    assert of(whole, part(whole, typed=10))[0] == 10


def test_a_part_nobody_knows_anything_of_has_not_begun():
    whole = part()
    assert of(whole, part(whole, typed=100), part(whole)) == [50, 100, None]


def test_parts_of_parts_are_not_rounded_on_the_way():
    whole = part()
    middle = part(whole)
    thirds = [part(middle, typed=100), part(middle), part(middle)]
    other = part(whole, typed=0)
    # a third of a half is 16.67, not half of 33
    assert of(whole, middle, *thirds, other)[:2] == [17, 33]


def test_a_rejected_part_weighs_nothing():
    whole = part()
    gone = part(whole, typed=0, weight=50, state=MeasureState.REJECTED)
    assert of(whole, gone, part(whole, typed=80))[0] == 80


def test_a_parent_of_rejected_parts_alone_falls_back_on_its_milestones():
    whole = part(milestones=((1, True), (1, False)))
    assert of(whole, part(whole, state=MeasureState.REJECTED))[0] == 50


@pytest.mark.parametrize("state", [MeasureState.DONE, MeasureState.PERMANENT])
def test_what_is_done_is_a_hundred_whatever_was_typed(state):
    assert of(part(typed=60, state=state)) == [100]


def test_a_circle_that_came_from_elsewhere_ends():
    first, second = uuid4(), uuid4()
    parts = [Part(first, second), Part(second, first, milestones=((1, True), (1, False)))]
    found = progress_of(parts)
    assert found[first] == 50


@pytest.mark.parametrize(
    ("exact", "whole"), [(0.0, 0), (0.2, 1), (12.5, 13), (98.6, 99), (99.7, 99), (100.0, 100)]
)
def test_a_hundred_is_only_what_is_finished(exact, whole):
    assert rounded(exact) == whole
