"""What is now, next and late, for any moment."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest

from praeventionsrat.prevention_day.programme.records import ItemFormat
from praeventionsrat.prevention_day.running.now import (
    Lateness,
    distance_told,
    ends,
    late_by,
    late_items,
    next_told,
    places_now,
    state_told,
    whole_day,
)
from praeventionsrat.prevention_day.running.rows import RunItem

SATURDAY = date(2026, 9, 12)
STAGE, HALL = UUID(int=1), UUID(int=2)


def item(title, at, minutes=30, venue=STAGE, began=None, finished=None):
    name = "Bühne" if venue == STAGE else "Saal"
    return RunItem(
        uuid4(), title, ItemFormat.LECTURE, venue, name, venue, SATURDAY, at, minutes, began,
        finished, "",
    )  # fmt: skip


def at(hour, minute=0):
    return datetime.combine(SATURDAY, time(hour, minute))


def test_each_place_tells_what_is_now_and_what_is_next():
    items = [
        item("Eröffnung", time(10)),
        item("Tanz", time(10, 30)),
        item("Vortrag", time(11), venue=HALL),
    ]
    stage, hall = places_now(items, at(10, 10))
    assert (stage.now.title, stage.next.title) == ("Eröffnung", "Tanz")
    assert (hall.now, hall.next.title) == (None, "Vortrag")
    assert (stage.to_begin.title, stage.to_end.title) == ("Eröffnung", "Eröffnung")
    assert hall.to_begin.title == "Vortrag"
    assert stage.id == str(STAGE)
    assert [p.now for p in places_now(items, at(15))] == [None, None]
    assert places_now([], at(15)) == []


def test_what_began_goes_on_until_somebody_ends_it():
    items = [item("Eröffnung", time(10), began=time(10, 4)), item("Tanz", time(10, 30))]
    (stage,) = places_now(items, at(10, 40))
    assert (stage.now.title, stage.next.title, stage.to_begin.title) == (
        "Eröffnung", "Tanz", "Tanz",
    )  # fmt: skip
    assert (stage.late.why, stage.late.minutes) == (Lateness.END, 10)
    slow = item("Eröffnung", time(10), began=time(10, 20))
    assert late_by(slow, at(10, 45)).told == "20 Minuten später begonnen"
    assert late_by(slow, at(10, 55)).told == "25 Minuten zu lang"
    ended = [item("Eröffnung", time(10), began=time(10, 4), finished=time(10, 35)), items[1]]
    assert places_now(ended, at(10, 36))[0].now.title == "Tanz"


def test_what_has_no_clock_time_goes_on_all_day():
    show = item("Ausstellung", None)
    (stage,) = places_now([show], at(12))
    assert stage.now is show
    assert late_by(show, at(12)) is None
    assert state_told(show) == "den ganzen Tag"
    assert whole_day([show, item("Tanz", time(10))]) == [show]
    assert ends(show) is None


@pytest.mark.parametrize(
    ("now", "began", "why", "minutes", "told"),
    [
        (at(10, 4), None, None, 0, ""),
        (at(10, 7), None, Lateness.BEGIN, 7, "seit 7 Minuten nicht begonnen"),
        (at(10, 31), None, None, 0, ""),
        (at(10, 20), time(10, 12), Lateness.BEGAN, 12, "12 Minuten später begonnen"),
        (at(10, 20), time(9, 58), None, 0, ""),
        (at(10, 36), time(10), Lateness.END, 6, "6 Minuten zu lang"),
    ],
)
def test_late_is_told_with_its_minutes(now, began, why, minutes, told):
    found = late_by(item("Eröffnung", time(10), began=began), now)
    if why is None:
        assert found is None
    else:
        assert (found.why, found.minutes, found.told) == (why, minutes, told)
        assert found.proposed % 5 == 0
        assert found.proposed >= found.minutes


def test_the_worst_delay_comes_first():
    items = [item("Spät", time(10), 60), item("Später", time(9, 30), 90)]
    found = late_items(items, at(10, 10))
    assert [one.item.title for one in found] == ["Später", "Spät"]
    assert found[0].id == items[1].id


def test_an_item_over_midnight_is_not_a_day_late():
    night = item("Nacht", time(23, 50), 60, began=time(0, 2))
    found = late_by(night, datetime.combine(SATURDAY + timedelta(days=1), time(0, 10)))
    assert (found.why, found.minutes) == (Lateness.BEGAN, 12)
    early = item("Früh", time(0, 10), 60, began=time(23, 58))
    assert late_by(early, at(0, 20)) is None


def test_times_are_told_in_words():
    assert state_told(item("A", time(10))) == "10:00–10:30"
    assert state_told(item("A", time(10), began=time(10, 4))) == "10:00–10:30 · begonnen 10:04"
    ended = item("A", time(10), began=time(10, 4), finished=time(10, 33))
    assert state_told(ended) == "10:00–10:30 · beendet 10:33"
    assert next_told(item("A", time(9, 5))) == "09:05 Uhr"
    assert next_told(None) == ""


def test_on_other_days_it_says_how_far_the_day_is():
    days = [SATURDAY, SATURDAY + timedelta(days=1)]
    told = {
        offset: distance_told(SATURDAY + timedelta(days=offset), days)
        for offset in (-12, -1, 0, 1, 2, 5)
    }
    assert told == {-12: "in 12 Tagen", -1: "morgen", 0: "", 1: "", 2: "gestern", 5: "vor 4 Tagen"}
    assert distance_told(SATURDAY, []) == ""
