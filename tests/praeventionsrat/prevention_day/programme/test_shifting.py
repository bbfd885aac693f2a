"""The rest of a day moves by so many minutes, and never out of it unnoticed."""

from datetime import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.programme.hours import (
    begin_minute,
    clock_of,
    clock_words,
    closing_minute,
    start_of,
)
from praeventionsrat.prevention_day.programme.items import add_break
from praeventionsrat.prevention_day.programme.shifting import shift_of, shift_rest
from tests.praeventionsrat.prevention_day.programme.conftest import Plan


def test_everything_from_a_clock_time_on_moves_breaks_too(plan):
    before = plan.item("Begrüßung", time(11), 15, plan.stage)
    first = plan.item("Slam", time(12), 30, plan.stage)
    other = plan.item("Vortrag", time(13), 30, plan.room)
    lying = plan.item("Ausstellung", None, 30, plan.room)
    night = plan.item("Konzert", time(20), 30, plan.stage, plan.night)
    pause = add_break(plan.work, plan.day, time(12, 30), 30)
    shift = shift_rest(plan.work, plan.day, time(12), 15)
    assert shift.told == "3 Programmpunkte um 15 Minuten nach hinten verschoben."
    assert [plan[one].begins for one in (before, first, other, pause)] == [660, 735, 795, 765]
    assert (plan[lying].begins, plan[night].begins) == (None, 1200)


def test_one_place_alone_moves_without_the_breaks_of_all(plan):
    first = plan.item("Slam", time(12), 30, plan.stage)
    other = plan.item("Vortrag", time(12), 30, plan.room)
    pause = add_break(plan.work, plan.day, time(12, 30), 30)
    shift = shift_rest(plan.work, plan.day, time(12), -1, plan.stage)
    assert shift.told == "1 Programmpunkt um 1 Minute nach vorn verschoben."
    assert [plan[one].begins for one in (first, other, pause)] == [719, 720, 750]


def test_what_leaves_the_opening_times_is_told(plan):
    plan.item("Preisverleihung", time(16, 30), 30, plan.stage)
    plan.item("Abbau", time(17), 60, plan.stage, is_public=False)
    ahead = shift_of(plan.programme, plan.day, time(12), 15)
    assert ahead.warning == "Damit endet „Preisverleihung“ nach dem Ende des Tages."
    for number in range(3):
        plan.item(f"Runde {number}", time(16, 45), 15, plan.room)
    shift = shift_rest(plan.work, plan.day, time(12), 15)
    assert shift.told.endswith("Damit enden 4 Programmpunkte nach dem Ende des Tages.")


def test_what_would_begin_before_opening_is_told(plan):
    plan.item("Auftakt", time(10), 15, plan.stage)
    plan.item("Musik", time(10, 5), 15, plan.room)
    shift = shift_rest(plan.work, plan.day, time(10), -10)
    assert shift.warning == "Damit beginnen „Auftakt“ und „Musik“ vor der Öffnung des Tages."


def test_nothing_moves_into_another_day(plan):
    plan.item("Nachtwache", time(23, 30), 15, plan.stage)
    with pytest.raises(UserError, match="00:10 Uhr am nächsten Morgen gehört schon"):
        shift_rest(plan.work, plan.day, time(23), 40)
    plan.item("Aufbau", time(1), 15, plan.stage)
    with pytest.raises(UserError, match="vor oder nach dem Tag"):
        shift_rest(plan.work, plan.day, time(1), -90, plan.stage)
    plan.item("Konzert", time(1), 30, plan.room, plan.night)
    with pytest.raises(UserError, match="vor oder nach dem Tag"):
        shift_rest(plan.work, plan.night, time(1), 20 * 60)
    with pytest.raises(UserError, match="nichts eingeplant"):
        shift_rest(plan.work, plan.night, time(5), 10)


def test_after_midnight_a_night_goes_on(plan):
    first = plan.item("Konzert", time(23, 30), 45, plan.stage, plan.night)
    second = plan.item("Ausklang", time(0, 30), 60, plan.stage, plan.night)
    shift_rest(plan.work, plan.night, time(23, 30), 30)
    assert [(plan[one].begins, plan[one].starts_at) for one in (first, second)] == [
        (1440, time(0)),
        (1500, time(1)),
    ]


def test_clock_times_of_a_night_are_in_their_order():
    closes = closing_minute(time(18), time(2))
    assert closes == 26 * 60
    assert [begin_minute(time(hour), 18 * 60, closes) // 60 for hour in (2, 5, 7, 17, 18)] == [
        *(26, 29, 7, 17, 18)
    ]
    assert begin_minute(time(1), 600, 1020) == 60
    assert closing_minute(time(10), time(10)) == 34 * 60
    assert start_of(1500, 18 * 60, closes) == time(1)
    assert clock_words(1500) == "01:00"


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.integers(60, 100).map(lambda n: n * 10), min_size=1, max_size=6),
    st.integers(-600, 300),
)
def test_what_is_shifted_there_and_back_stands_where_it_stood(abandoned, starts, minutes):
    with abandoned() as work:
        plan = Plan(work)
        items = [plan.item(f"P{n}", clock_of(start), 10) for n, start in enumerate(starts)]
        there = shift_rest(work, plan.day, clock_of(min(starts)), minutes)
        assert [plan[one].begins for one in items] == [start + minutes for start in starts]
        assert len(there.items) == len(items)
        shift_rest(work, plan.day, clock_of(min(starts) + minutes), -minutes)
        assert [plan[one].begins for one in items] == starts
