"""Where minutes, places and cards stand in the grid."""

from itertools import pairwise
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.lanes import Stretch, lanes
from ui.prevention_day.programme.layout import Box, DayLayout
from ui.prevention_day.programme.moving import ASIDE, Carrying, Hold, Target
from ui.prevention_day.programme.scale import (
    DAY,
    NARROWEST,
    HourScale,
    PlaceColumns,
    clock_words,
    snapped,
    span_words,
)
from ui.prevention_day.programme.ways import Ways


def card(title, column=0, start=600, minutes=30, **more):
    return ItemCard(uuid4(), title, column=column, start=start, minutes=minutes, **more)


def paper(*cards, number=3):
    scale, columns = HourScale(), PlaceColumns()
    columns.fit(number, 600)
    return DayLayout(cards, scale, columns)


@pytest.mark.parametrize(
    ("minute", "expected"), [(602.4, 600), (602.5, 605), (607.5, 610), (-3, 0), (0, 0)]
)
def test_times_snap_to_five_minutes(minute, expected):
    assert snapped(minute) == expected


@given(st.floats(0, 2 * DAY, allow_nan=False))
def test_no_minute_snaps_further_away_than_half_a_step(minute):
    assert abs(snapped(minute) - minute) <= 2.5 + 1e-6
    assert snapped(minute) % 5 == 0


def test_the_scale_holds_the_day_in_whole_hours_with_a_little_room():
    scale = HourScale()
    scale.span(600, 1020)
    assert (scale.first, scale.last) == (540, 1080)
    scale.span(0, 10)
    assert (scale.first, scale.last) == (0, 120)
    scale.span(1200, 2 * DAY)
    assert scale.last == 2 * DAY


def test_pixels_and_minutes_mean_each_other_at_every_scale():
    scale = HourScale()
    for factor in (0.5, 1.3, 9):
        scale.zoom(factor)
        assert scale.minute_at(scale.y(612)) == pytest.approx(612)
    assert scale.pixels == 6.0
    scale.fit(540)
    assert scale.pixels == 1.0
    assert scale.height == 540


@pytest.mark.parametrize(("pixels", "step"), [(0.7, 60), (1.6, 30), (4.0, 15)])
def test_finer_lines_come_with_room(pixels, step):
    scale = HourScale()
    scale.pixels = pixels
    marks = list(scale.marks(0, scale.height))
    assert marks[0] == scale.first
    assert marks[-1] == scale.last
    assert {later - earlier for earlier, later in pairwise(marks)} == {step}


def test_places_share_the_width_until_they_are_too_narrow():
    columns = PlaceColumns()
    columns.fit(3, 900)
    assert columns.width == 300
    assert [columns.at(x) for x in (-1, 0, 299, 300, 899, 900)] == [None, 0, 0, 1, 2, None]
    columns.fit(20, 900)
    assert columns.whole == 20 * NARROWEST
    columns.fit(0, 900)
    assert columns.at(10) is None


def test_a_time_after_midnight_is_told_as_a_clock_shows_it():
    assert clock_words(25 * 60 + 5) == "01:05"
    assert span_words(23 * 60 + 45, 30) == "23:45–00:15"


STRETCHES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda one: (one[0], one[0] + one[1])),
    max_size=14,
)


@given(STRETCHES)
def test_what_overlaps_stands_side_by_side_and_never_in_the_same_lane(spans):
    stretches = [Stretch(key, top, end) for key, (top, end) in enumerate(spans)]
    found = lanes(stretches)
    assert set(found) == set(range(len(spans)))
    for one in stretches:
        assert 0 <= found[one.key].place < found[one.key].of
        for other in stretches:
            meets = one.top < other.bottom and other.top < one.bottom
            if meets and one.key != other.key:
                assert found[one.key].place != found[other.key].place
                assert found[one.key].of == found[other.key].of


@given(STRETCHES)
def test_what_overlaps_nothing_has_the_whole_width(spans):
    stretches = [Stretch(key, top, end) for key, (top, end) in enumerate(spans)]
    for one in stretches:
        others = [o for o in stretches if o.key != one.key]
        if not any(one.top < o.bottom and o.top < one.bottom for o in others):
            assert lanes(stretches)[one.key].of == 1


def test_a_card_stands_in_its_column_and_a_break_across_all():
    talk, pause = card("Vortrag", 1, 600), card("Pause", None, 720)
    plan = paper(talk, pause)
    box, wide = plan.boxes[talk.id], plan.boxes[pause.id]
    assert 200 <= box.left < box.right <= 400
    assert wide.width > 580
    assert plan.card_at(box.left + 5, box.top + 5) is talk
    assert plan.card_at(10, wide.top + 2) is pause
    assert plan.card_at(10, box.top) is None


def test_what_happens_during_a_break_lies_above_it():
    music, pause = card("Musik", 0, 720), card("Pause", None, 720)
    plan = paper(pause, music)
    assert plan.card_at(20, plan.scale.y(730)) is music
    assert plan.card_at(300, plan.scale.y(730)) is pause


def test_short_items_keep_a_height_that_can_be_read():
    short, next_one = card("Gong", 0, 600, 5), card("Rede", 0, 605, 30)
    plan = paper(short, next_one)
    assert plan.boxes[short.id].height >= 22
    assert not plan.boxes[short.id].meets(plan.boxes[next_one.id])


def test_cards_without_a_clock_time_stack_in_the_band():
    mobile, show, all_day = (
        card("Infomobil", 0, None),
        card("Ausstellung", 0, None),
        card("Tombola", None, None),
    )
    plan = paper(mobile, show, all_day)
    assert plan.band_lines == 3
    assert plan.boxes == {}
    box = plan.band[show.id]
    assert plan.band_card_at(box.left + 3, box.top + 3) is show
    assert paper().band_lines == 1


def test_setting_up_takes_room_before_and_after():
    talk = card("Vortrag", 0, 600, 30, before=15, after=10)
    plan = paper(talk)
    before, after = plan.set_up(talk)
    assert before.bottom == plan.boxes[talk.id].top
    assert before.height == pytest.approx(15 * plan.scale.pixels)
    assert after.top >= plan.boxes[talk.id].bottom
    nothing_of_the_card = Box(0, before.top, 100, 5)
    assert [one for one, _box in plan.seen(nothing_of_the_card)] == [talk]
    assert list(plan.set_up(card_alone(plan))) == []


def card_alone(plan):
    made = card("Ohne Rüstzeit")
    plan.cards[made.id] = made
    plan.place()
    return made


def test_only_what_is_seen_is_painted():
    cards = [card(str(n), n % 20, 600 + 15 * (n // 20), 15) for n in range(400)]
    plan = paper(*cards, number=20)
    seen = list(plan.seen(Box(0, 0, 500, 200)))
    assert 0 < len(seen) < 60


def test_the_lower_edge_is_a_grip():
    talk = card("Vortrag")
    plan = paper(talk)
    box = plan.boxes[talk.id]
    assert plan.is_grip(talk, box.bottom - 2)
    assert not plan.is_grip(talk, box.top + 2)
    assert not plan.is_grip(card("fremd"), box.bottom - 2)


def carrying(one, hold=Hold.WHOLE, grab=0.0, **more):
    return Carrying(one, hold, grab, **more), HourScale(), columns_of(3)


def columns_of(number):
    columns = PlaceColumns()
    columns.fit(number, 600)
    return columns


def test_a_carried_card_lands_on_five_minutes_at_the_place_under_the_hand():
    talk = card("Vortrag", 0, 600, 45)
    hand, scale, columns = carrying(talk, grab=10)
    assert hand.over(scale, columns, 250, scale.y(672)) == Target(1, 660, 45)
    assert hand.is_other
    assert hand.target.on(talk).start == 660
    assert hand.over(scale, columns, 20, scale.y(611)) == Target(0, 600, 45)
    assert not hand.is_other
    assert hand.over(scale, columns, 900, 0) is None
    assert not hand.is_other


def test_a_card_never_leaves_the_hours_that_are_shown():
    hand, scale, columns = carrying(card("Vortrag", 0, 600, 45))
    assert hand.over(scale, columns, 20, -500).start == scale.first
    assert hand.over(scale, columns, 20, 99_999).start == scale.last - 45


def test_the_grip_changes_the_length_only():
    talk = card("Vortrag", 2, 600, 45)
    hand, scale, columns = carrying(talk, Hold.EDGE)
    assert hand.over(scale, columns, 10, scale.y(662)) == Target(2, 600, 60)
    assert hand.over(scale, columns, 10, scale.y(400)) == Target(2, 600, 5)
    assert hand.over_band(columns, 10) == Target(2, 600, 5)


def test_a_break_keeps_to_all_places():
    hand, scale, columns = carrying(card("Pause", None, 720))
    assert hand.over(scale, columns, 250, scale.y(780)) == Target(None, 780, 30)


def test_what_is_everywhere_stays_so_with_or_without_a_clock_time():
    hand, scale, columns = carrying(card("Tombola", None, None))
    assert hand.over(scale, columns, 250, scale.y(600)) == Target(None, 600, 30)
    assert hand.over_band(columns, 250) == Target(None, None, 30)
    assert not hand.is_other


def test_over_the_band_a_card_loses_its_clock_time():
    hand, _scale, columns = carrying(card("Infomobil", 0, 600))
    assert hand.over_band(columns, 450) == Target(2, None, 30)
    assert hand.over_band(columns, -5) is None


def test_laid_aside_is_another_place_only_for_what_was_planned_in():
    hand, _scale, _columns = carrying(card("Slam"))
    assert hand.aside() is ASIDE
    assert hand.is_other
    lying, scale, columns = carrying(card("Slam", None, None), is_aside=True)
    lying.aside()
    assert not lying.is_other
    assert lying.over(scale, columns, 10, scale.y(600)) == Target(0, 600, 30)
    assert lying.is_other


def ways(*cards, number=3):
    return Ways({one.id: one for one in cards}, number)


def test_arrows_lead_through_a_column_by_time_and_past_breaks():
    first, pause, last = card("a", 0, 600), card("Pause", None, 720), card("b", 0, 780)
    other = card("c", 1, 900)
    found = ways(last, other, pause, first)
    assert found.first is first
    assert found.below(first, 0, 1) is pause
    assert found.below(pause, 0, 1) is last
    assert found.below(pause, 1, 1) is other
    assert found.below(last, 0, 1) is last
    assert found.below(last, 0, -99) is first


def test_arrows_sideways_find_the_card_about_as_late():
    here = card("a", 0, 700)
    early, late = card("b", 2, 600), card("c", 2, 720)
    found = ways(here, early, late)
    assert found.beside(here, 0, 1) == (late, 2)
    assert found.beside(late, 2, -1) == (here, 0)
    assert found.beside(here, 0, -1) is None


def test_without_a_place_arrows_still_lead_through_what_is_everywhere():
    one, two = card("a", None, 600), card("b", None, 700)
    found = ways(one, two, number=0)
    assert found.below(one, 0, 1) is two
    assert ways().first is None
