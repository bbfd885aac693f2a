from datetime import time
from uuid import uuid4

import pytest

from praeventionsrat.meetings.agenda import in_order, numbers, places, planned_end
from praeventionsrat.meetings.records import AgendaItem, ItemState

MEETING = uuid4()


def item(title, position=0, parent=None, **more):
    return AgendaItem(
        meeting_id=MEETING,
        title=title,
        position=position,
        parent_id=parent.id if parent else None,
        **more,
    )


@pytest.fixture
def agenda():
    items = [item("Eröffnung", 0), item("KOMPASS", 1), item("Förderung", 0, is_public=False)]
    return [*items, item("Unterführung", 1, items[1]), item("Fahrräder", 0, items[1])]


def test_children_follow_their_parent_and_the_non_public_part_comes_last(agenda):
    assert [i.title for i in in_order(reversed(agenda))] == [
        "Eröffnung", "KOMPASS", "Fahrräder", "Unterführung", "Förderung",
    ]  # fmt: skip
    named = numbers(agenda)
    assert [named[i.id] for i in in_order(agenda)] == ["1", "2", "2.1", "2.2", "3"]


def test_a_nachtrag_gets_the_next_free_number_and_changes_none(agenda):
    for one, number in numbers(agenda).items():
        next(i for i in agenda if i.id == one).number = number
    late, below = item("Nachtrag", 9), item("Nachtrag unter 2", 9, agenda[1])
    under_late = item("Unter dem Nachtrag", 0, late)
    named = numbers([*agenda, late, below, under_late])
    assert (named[late.id], named[below.id], named[under_late.id]) == ("4", "2.3", "4.1")
    assert [named[i.id] for i in agenda] == [i.number for i in agenda]


def test_numbers_that_are_no_figures_are_left_alone():
    odd = [item("Vorweg", 0, number="A"), item("Neu", 1)]
    odd += [item("Unter A", 0, odd[0], number="A.x"), item("Unter A neu", 1, odd[0])]
    named = numbers(odd)
    assert [named[i.id] for i in odd] == ["A", "1", "A.x", "A.1"]


def test_planned_times_run_on_without_what_was_withdrawn(agenda):
    for one, minutes in zip(agenda, (5, 10, 30, 20, 15), strict=True):
        one.planned_minutes = minutes
    agenda[1].state = ItemState.WITHDRAWN
    placed = places(agenda, time(23, 30))
    assert [p.starts_at for p in placed] == [
        time(23, 30), time(23, 35), time(23, 35), time(23, 50), time(0, 10),
    ]  # fmt: skip
    assert [p.level for p in placed] == [1, 1, 2, 2, 1]
    assert planned_end(agenda, time(23, 30)) == time(0, 40)


def test_without_a_begin_or_minutes_there_is_no_planned_time(agenda):
    assert [p.starts_at for p in places(agenda)] == [None] * 5
    assert planned_end(agenda, time(16)) is None
    agenda[0].planned_minutes = 10
    assert planned_end(agenda, None) is None
    assert planned_end(agenda, time(0)) == time(0, 10)
    agenda[1].planned_minutes = 1440
    assert planned_end(agenda, time(23, 50)) is None


def test_an_empty_agenda_is_empty():
    assert in_order([]) == []
    assert numbers([]) == {}
    assert places([], time(16)) == []
