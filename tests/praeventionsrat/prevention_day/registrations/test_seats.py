"""Seats are never given away twice, the order is kept, nobody is lost."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.seats import (
    MOST_SLOTS,
    Party,
    Slot,
    fitting,
    free_in,
    most_at_once,
    moving_up,
    slots_of,
    taken,
    waiting_list,
)

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING
ITEM = UUID(int=7)


def party(number, seats=1, slot_at=None, state=WAITING, minute=None):
    at = NOON + timedelta(minutes=number if minute is None else minute)
    return Party(UUID(int=number), ITEM, seats, slot_at, state, at)


def ids(seatings):
    return [one.id.int for one in seatings]


def test_eighteen_seats_in_three_hours_are_appointments_of_ten_minutes():
    slots = slots_of(time(13), 180, 10, 18)
    assert [slot.seats for slot in slots] == [1] * 18
    assert (slots[0].at, slots[-1].at) == (time(13), time(15, 50))


def test_seats_that_do_not_divide_go_to_the_first_slots():
    assert [slot.seats for slot in slots_of(time(10), 60, 20, 10)] == [4, 3, 3]


def test_an_item_without_times_is_one_slot():
    assert slots_of(time(10), 60, None, 20) == (Slot(None, 20),)
    assert slots_of(None, 60, 10, 20) == (Slot(None, 20),)


def test_a_slot_longer_than_its_item_is_one_slot():
    assert slots_of(time(23, 50), 5, 60, 4) == (Slot(time(23, 50), 4),)


def test_slots_go_on_after_midnight():
    assert [slot.at for slot in slots_of(time(23, 30), 60, 30, None)] == [time(23, 30), time(0)]


@given(
    st.times(),
    st.integers(5, 1440),
    st.integers(5, 1440),
    st.one_of(st.none(), st.integers(0, 10_000)),
)
def test_the_slots_have_all_seats_together(starts_at, duration, minutes, seats):
    slots = slots_of(starts_at, duration, minutes, seats)
    assert 1 <= len(slots) <= MOST_SLOTS
    if seats is None:
        assert most_at_once(slots) is None
    else:
        given_out = [slot.seats for slot in slots]
        assert sum(given_out) == seats
        assert max(given_out) - min(given_out) <= 1


def test_a_party_that_does_not_fit_lets_smaller_ones_pass_and_stays_first():
    parties = [party(1, 4), party(2, 1), party(3, 1), party(4, 1)]
    assert ids(moving_up((Slot(None, 2),), parties)) == [2, 3]
    assert waiting_list(parties)[0].id.int == 1


def test_who_wishes_no_time_takes_the_first_one_free():
    slots = slots_of(time(13), 30, 10, 3)
    parties = [party(1, slot_at=time(13), state=CONFIRMED), party(2), party(3, slot_at=time(13))]
    assert [(s.id.int, s.slot_at) for s in moving_up(slots, parties)] == [(2, time(13, 10))]


def test_a_time_that_is_no_more_has_no_seats():
    slots = slots_of(time(13), 30, 10, 3)
    assert fitting(slots, {}, 1, time(9)) is None


def test_without_times_all_registrations_count_together():
    slots = (Slot(None, 2),)
    parties = [party(1, slot_at=time(9), state=CONFIRMED), party(2, slot_at=time(10))]
    assert taken(slots, parties)[None] == 1
    assert ids(moving_up(slots, parties)) == [2]


def test_fewer_seats_than_promised_leave_none_free():
    assert free_in(Slot(None, 2), {None: 5}) == 0


PARTIES = st.lists(
    st.tuples(
        st.integers(1, 6),
        st.sampled_from([None, time(13), time(13, 10), time(13, 20), time(9)]),
        st.sampled_from(list(RegistrationState)),
        st.integers(0, 5),
    ),
    max_size=30,
)


@given(PARTIES, st.integers(0, 30), st.booleans())
def test_moving_up_never_overbooks_keeps_the_order_and_leaves_nobody_who_fits(
    drawn, seats, with_times
):
    slots = slots_of(time(13), 30, 10 if with_times else None, seats)
    parties = [party(n, *values[:3], minute=values[3]) for n, values in enumerate(drawn, 1)]
    before = taken(slots, parties)
    found = {one.id: one.slot_at for one in moving_up(slots, parties)}
    after = [
        Party(p.id, p.item_id, p.seats, found[p.id], CONFIRMED, p.received_at)
        if p.id in found
        else p
        for p in parties
    ]
    used = taken(slots, after)
    known = {slot.at: slot.seats for slot in slots}
    for at, number in used.items():
        assert number <= max(known.get(at, 0), before[at])
    assert len(after) == len(parties)
    assert sum(used.values()) == sum(p.seats for p in after if p.state is CONFIRMED)
    assert all(p.state is WAITING for p in parties if p.id in found)
    for left in waiting_list(after):
        assert fitting(slots, used, left.seats, left.slot_at) is None
    # Who came later and asks for the same or more never passes who came earlier.
    order = waiting_list(parties)
    for place, one in enumerate(order):
        for later in order[place + 1 :]:
            same = later.slot_at == one.slot_at and later.seats >= one.seats
            assert not (same and later.id in found and one.id not in found)
