"""Five hundred random programmes: the sweep finds what comparing each with each finds."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.prevention_day.programme.conflicts import conflicts
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from tests.praeventionsrat.prevention_day.programme.rows_made import (
    crew_row,
    day_row,
    item_row,
    key,
    programme_row,
    venue_row,
)

FIRST = date(2026, 9, 11)
NAMES = ("Ada Kern", "Bo Lind", "Jutta Eichenlaub")
minutes = st.integers(0, 24).map(lambda n: n * 5)


@st.composite
def programmes(draw):
    """Few days, places, people and hours, so that there is much to find."""
    days = []
    for n in range(draw(st.integers(1, 3))):
        opens = draw(st.sampled_from([0, 60, 120, 600]))
        closes = opens + draw(st.sampled_from([120, 600, 1440]))
        rainy = draw(st.booleans())
        days.append(day_row(n, FIRST + timedelta(n), opens, closes, rainy))
    number = draw(st.integers(1, 4))
    twins = [draw(st.none() | st.integers(0, number - 1)) for _ in range(number)]
    venues = [
        venue_row(
            n,
            capacity=draw(st.none() | st.integers(5, 15)),
            setup=draw(st.sampled_from([0, 0, 10])),
            teardown=draw(st.sampled_from([0, 0, 5])),
            rain=None if twin is None or twin == n else key(2000 + twin),
        )
        for n, twin in enumerate(twins)
    ]
    walks = {
        frozenset((venues[a].id, venues[b].id)): draw(st.integers(0, 20))
        for a in range(number)
        for b in range(a)
        if draw(st.booleans())
    }
    items = [draw(items_of(n, days, venues)) for n in range(draw(st.integers(0, 9)))]
    return programme_row(days, venues, items, "Frau Jutta Eichenlaub", draw(minutes) // 6, walks)


@st.composite
def items_of(draw, number, days, venues):
    crew = [
        crew_row(
            10 * number + n,
            name,
            person=draw(st.sampled_from([None, None, 7])) if name == "Bo Lind" else None,
            affiliation=draw(st.sampled_from(["", "Polizei"])) if name == "Ada Kern" else "",
        )
        for n, name in enumerate(draw(st.lists(st.sampled_from(NAMES), max_size=3)))
    ]
    responsible = draw(st.sampled_from([None, None, key(7)]))
    return item_row(
        number,
        draw(st.none() | st.integers(0, 300).map(lambda n: n * 5)),
        5 + draw(minutes),
        draw(st.none() | st.sampled_from(venues)),
        draw(st.none() | st.sampled_from(days)),
        crew,
        state=draw(st.sampled_from([*ProgrammeState])),
        setup_minutes=draw(st.sampled_from([None, None, 0, 15])),
        teardown_minutes=draw(st.sampled_from([None, None, 0, 20])),
        seats=draw(st.none() | st.integers(0, 30)),
        slot_minutes=draw(st.sampled_from([None, None, 5, 10])),
        is_public=draw(st.booleans()),
        responsible_id=responsible,
        responsible="Bo Lind" if responsible else "",
    )


def place_of(item, programme, *, rain):
    """Where it is, by looking through everything."""
    for venue in programme.venues:
        if venue.id == item.venue_id:
            for day in programme.days:
                if day.id == item.day_id and (rain or day.is_rainy):
                    for twin in programme.venues:
                        if twin.id == venue.rain_venue_id:
                            return twin
            return venue
    return None


def people_in(item):
    """Marks of all who have to be there; the patron's begins with a star."""
    marks = set()
    for one in item.contributors:
        who = str(one.person_id) if one.person_id else f"{one.name}/{one.affiliation}"
        marks.add("*" + who if one.name == "Jutta Eichenlaub" else who)
    if item.responsible_id:
        marks.add(str(item.responsible_id))
    return marks


def oracle(programme, rain):
    """Each with each, on a line of minutes."""
    found = []
    line = []
    for item in programme.items:
        for day in programme.days:
            if (
                item.day_id == day.id
                and item.begins is not None
                and item.state is not ProgrammeState.CANCELLED
            ):
                begin = (day.held_on - FIRST).days * 1440 + item.begins
                line.append((item, day, begin, begin + item.minutes))
    for a in range(len(line)):
        found += alone(*line[a], programme, rain)
        for b in range(a):
            found += together(line[a], line[b], programme, rain)
    for a in programme.days:
        for b in programme.days:
            gap = (b.held_on - a.held_on).days * 1440
            if gap > 0 and gap + b.opens < a.closes:
                found.append(("days", frozenset()))
    return sorted(found, key=repr)


def alone(item, day, begin, _end, programme, rain):
    place = place_of(item, programme, rain=rain)
    if place and place.capacity is not None and item.seats is not None:
        slots = item.minutes // item.slot_minutes if item.slot_minutes else 1
        fullest = 0
        left = item.seats
        for slot in range(max(slots, 1)):
            share = -(-left // (max(slots, 1) - slot))
            fullest = max(fullest, share)
            left -= share
        if fullest > place.capacity:
            yield "capacity", frozenset({item.id})
    if item.is_public:
        held = range(day.opens, day.closes + 1)
        if item.begins not in held or item.begins + item.minutes not in held:
            yield "hours", frozenset({item.id})


def together(one, other, programme, rain):
    (a, _, a_from, a_to), (b, _, b_from, b_to) = one, other
    pair = frozenset({a.id, b.id})
    if a_from > b_from:
        (a, _, a_from, a_to), (b, _, b_from, b_to) = other, one
    at_once = len(range(max(a_from, b_from), min(a_to, b_to))) > 0
    here, there = place_of(a, programme, rain=rain), place_of(b, programme, rain=rain)
    way = 0
    if here and there and here.id != there.id:
        way = programme.walks.get(frozenset({here.id, there.id}), programme.walking_minutes)
    shared = people_in(a) & people_in(b)
    if shared and (at_once or b_from - a_to < way):
        if any(mark.startswith("*") for mark in shared):
            yield "patron", pair
        if any(not mark.startswith("*") for mark in shared):
            yield ("person" if at_once else "walk"), pair
    if here and there and here.id == there.id:
        clear = here.teardown_minutes if a.teardown_minutes is None else a.teardown_minutes
        build = here.setup_minutes if b.setup_minutes is None else b.setup_minutes
        if at_once or b_from - a_to < clear + build:
            if a.venue_id != b.venue_id:
                yield "rain", pair
            else:
                yield ("place" if at_once else "setup"), pair
    if (here is None) != (there is None) and at_once:
        yield "break", pair


@settings(max_examples=500, deadline=None)
@given(programmes(), st.booleans())
def test_the_sweep_finds_what_comparing_each_with_each_finds(programme, rain):
    found = conflicts(programme, rain=rain)
    told = sorted(((str(one.kind), frozenset(one.item_ids)) for one in found), key=repr)
    assert told == oracle(programme, rain)
    assert conflicts(programme, rain=rain) == found
    assert all(one.sentence.endswith(".") for one in found)
