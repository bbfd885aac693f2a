"""Registering, cancelling and moving on a real store."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.errors import Invalid, NotFound, UserError
from praeventionsrat.prevention_day.programme.records import (
    ItemFormat,
    ProgrammeItem,
    ProgrammeState,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.records import (
    RegistrationFields,
    RegistrationState,
)
from praeventionsrat.prevention_day.registrations.seats import taken, waiting_list
from praeventionsrat.prevention_day.registrations.usecases import (
    cancel_registration,
    edit_registration,
    move_all_up,
    move_registration,
    open_registration,
    openable_items,
    register,
    reinstate_registration,
    remove_registration,
    set_seats,
    slots_for,
)
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
TODAY = date(2026, 9, 1)
CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING


@pytest.fixture
def event(work):
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


def item_of(work, event, title="Selbstbehauptung", seats=3, **values):
    values = {"needs_registration": True, "starts_at": time(13), "duration_minutes": 60, **values}
    one = ProgrammeItem(
        prevention_day_id=event,
        title=title,
        seats=seats,
        event_day_id=days_of(work, event)[0].id,
        **values,
    )
    work.programme_items.add(one)
    return one


def enter(work, event, item, name, seats=1, minute=0, **values):
    fields = RegistrationFields(item_id=item.id, name=name, seats=seats, **values)
    return register(work, event, fields, at=NOW + timedelta(minutes=minute))


def names(work, event, state):
    return [row.name for row in work.registrations.rows(event) if row.state is state]


def test_who_finds_a_seat_is_registered_and_who_does_not_waits(work, event):
    item = item_of(work, event)
    assert enter(work, event, item, "Anna", 2).told == ""
    late = enter(work, event, item, "Bert", 2, 1)
    assert late.state is WAITING
    assert late.told == "auf der Warteliste"
    assert enter(work, event, item, "Carla", 1, 2).state is CONFIRMED
    huge = enter(work, event, item, "Dirk", 9, 3)
    assert "höchstens 3" in huge.told
    row = work.registrations.items(event)[0]
    assert (row.confirmed, row.waiting, row.waiting_parties, row.came) == (3, 11, 2, 0)
    assert row.over == 0


def test_who_cancels_lets_the_first_of_the_waiting_list_move_up(work, event):
    item = item_of(work, event, seats=1)
    first = enter(work, event, item, "Anna").id
    second = enter(work, event, item, "Bert", 1, 1).id
    enter(work, event, item, "Carla", 1, 2)
    assert cancel_registration(work, first, on=TODAY) == [second]
    assert work.registrations.get(second).moved_up_on == TODAY
    assert names(work, event, WAITING) == ["Carla"]
    back = reinstate_registration(work, first, at=NOW + timedelta(hours=1))
    assert back.state is WAITING
    assert [p.id for p in waiting_list(work.registrations.parties({item.id}))][-1] == first


def test_more_seats_let_the_waiting_list_move_up(work, event):
    item = item_of(work, event, seats=0)
    for place, name in enumerate(("Anna", "Bert", "Carla")):
        enter(work, event, item, name, 1, place)
    assert len(set_seats(work, item.id, 2, None, on=TODAY)) == 2
    assert names(work, event, CONFIRMED) == ["Anna", "Bert"]
    item.seats = None
    assert move_all_up(work, event, on=TODAY) == 1


def test_fewer_seats_take_none_from_who_has_one(work, event):
    item = item_of(work, event)
    enter(work, event, item, "Anna", 3)
    set_seats(work, item.id, 1, None, on=TODAY)
    assert work.registrations.items(event)[0].over == 2
    assert names(work, event, CONFIRMED) == ["Anna"]
    assert enter(work, event, item, "Bert").state is WAITING


def test_a_party_that_grows_beyond_what_is_free_keeps_what_it_has(work, event):
    item = item_of(work, event)
    anna = enter(work, event, item, "Anna", 2).id
    enter(work, event, item, "Bert", 1)
    more = RegistrationFields(item_id=item.id, name="Anna", seats=3)
    with pytest.raises(Invalid, match="2 Plätze sind frei"):
        edit_registration(work, anna, more, at=NOW, on=TODAY)
    assert work.registrations.get(anna).seats == 2
    fewer = RegistrationFields(item_id=item.id, name="Anna Muster", seats=1)
    edit_registration(work, anna, fewer, at=NOW, on=TODAY)
    assert work.registrations.get(anna).name == "Anna Muster"


def test_moving_to_a_full_item_is_refused_and_the_seat_kept(work, event):
    full, other = item_of(work, event, seats=1), item_of(work, event, "Kochen", 1)
    enter(work, event, full, "Anna")
    bert = enter(work, event, other, "Bert").id
    carla = enter(work, event, other, "Carla", 1, 1).id
    with pytest.raises(Invalid, match="0 Plätze"):
        move_registration(work, bert, full.id, None, at=NOW, on=TODAY)
    assert work.registrations.get(bert).item_id == other.id
    third = item_of(work, event, "Lesen", 1)
    assert move_registration(work, bert, third.id, None, at=NOW, on=TODAY) == [carla]


def test_who_waits_may_wait_elsewhere_at_the_end(work, event):
    full, other = item_of(work, event, seats=0), item_of(work, event, "Kochen", 0)
    anna = enter(work, event, full, "Anna").id
    bert = enter(work, event, other, "Bert", 1, 5).id
    later = NOW + timedelta(days=1)
    assert move_registration(work, anna, other.id, None, at=later, on=TODAY) == []
    waiting = waiting_list(work.registrations.parties({other.id}))
    assert [p.id for p in waiting] == [bert, anna]


def test_times_are_kept_apart(work, event):
    item = item_of(work, event, "Fahrradcodierung", 18, duration_minutes=180, slot_minutes=10)
    one = enter(work, event, item, "Anna", slot_at=time(13, 20))
    two = enter(work, event, item, "Bert", slot_at=time(13, 20))
    three = enter(work, event, item, "Carla")
    assert (one.state, two.state, three.slot_at) == (CONFIRMED, WAITING, time(13))
    with pytest.raises(Invalid, match="um 09:00 Uhr gibt es"):
        enter(work, event, item, "Dora", slot_at=time(9))
    with pytest.raises(Invalid):
        move_registration(work, one.id, item.id, time(13), at=NOW, on=TODAY)
    move_registration(work, one.id, item.id, time(15), at=NOW, on=TODAY)
    assert work.registrations.get(two.id).state is CONFIRMED
    used = taken(slots_for(item), work.registrations.parties({item.id}))
    assert used == {time(13): 1, time(13, 20): 1, time(15): 1}


def test_what_was_cancelled_or_belongs_elsewhere_takes_nobody(work, event):
    gone = item_of(work, event, state=ProgrammeState.CANCELLED)
    with pytest.raises(UserError, match="abgesagt"):
        enter(work, event, gone, "Anna")
    assert move_all_up(work, event, on=TODAY) == 0
    other = create_event(work, PreventionDayFields(title="Anderer"))
    with pytest.raises(UserError, match="anderen Präventionstag"):
        enter(work, other, gone, "Anna")
    with pytest.raises(NotFound):
        register(work, event, RegistrationFields(item_id=uuid4(), name="Anna"), at=NOW)


def test_nobody_moves_up_at_an_item_that_was_cancelled(work, event):
    item = item_of(work, event, seats=1)
    anna = enter(work, event, item, "Anna").id
    enter(work, event, item, "Bert")
    item.state = ProgrammeState.CANCELLED
    assert cancel_registration(work, anna, on=TODAY) == []


def test_what_was_entered_by_mistake_goes_and_the_seat_is_given_on(work, event):
    item = item_of(work, event, seats=1)
    anna = enter(work, event, item, "Anna").id
    bert = enter(work, event, item, "Bert", 1, 1).id
    assert remove_registration(work, anna, on=TODAY) == [bert]


def test_lists_come_in_turns_and_only_what_is_shared_is_doubtful(work, event):
    item, other = item_of(work, event), item_of(work, event, "Kochen")
    for place in range(5):
        enter(work, event, item, f"P{place}", 1, place, email=f"p{place}@example.org")
    enter(work, event, other, "p3", 1, 9, email="P3@example.org")
    part = work.registrations.part
    assert [row.name for row in part(item.id, 0, 3)] == ["P0", "P1", "P2"]
    assert [row.name for row in part(item.id, 3, 3)] == ["P3", "P4"]
    assert [row.name for row in work.registrations.doubtful(event, 10)] == ["P3", "p3"]


def test_registration_is_opened_for_items_that_take_none_yet(work, event):
    talk = item_of(work, event, "Vortrag", None, needs_registration=False)
    item_of(work, event, "Pause", needs_registration=False, format=ItemFormat.BREAK)
    gone = ProgrammeState.CANCELLED
    item_of(work, event, "Abgesagt", needs_registration=False, state=gone)
    assert [one.title for one in openable_items(work, event)] == ["13:00 Vortrag"]
    open_registration(work, talk.id)
    assert [row.title for row in work.registrations.items(event)] == ["Vortrag"]
    assert openable_items(work, event) == []
    with pytest.raises(UserError, match="60 Minuten"):
        set_seats(work, talk.id, 10, 90, on=TODAY)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["register", "cancel", "reinstate", "seats", "edit", "move", "remove"]),
        st.integers(0, 9),
        st.integers(1, 4),
        st.sampled_from([None, time(13), time(13, 30)]),
    ),
    max_size=20,
)


@given(STEPS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_happens_seats_are_never_given_twice_and_nobody_is_lost(abandoned, steps):
    with abandoned() as work:
        event = create_event(
            work, PreventionDayFields(title="Tag"), [EventDayFields(held_on=date(2026, 9, 12))]
        )
        items = [item_of(work, event, seats=3), item_of(work, event, "B", 4, slot_minutes=30)]
        ids = []
        for minute, (what, which, number, slot_at) in enumerate(steps):
            _do(work, event, items, ids, minute, what, which, number, slot_at)
            assert {row.id for row in work.registrations.rows(event)} == set(ids)
            for item in items:
                parties = work.registrations.parties({item.id})
                slots = slots_for(item)
                used = taken(slots, parties)
                assert sum(used.values()) <= item.seats
                for slot in slots:
                    assert used[slot.at] <= slot.seats


def _do(work, event, items, ids, minute, what, which, number, slot_at):
    at = NOW + timedelta(minutes=minute)
    item = items[which % 2]
    slot_at = slot_at if item is items[1] else None
    if what == "register":
        ids.append(enter(work, event, item, f"P{minute}", number, minute, slot_at=slot_at).id)
    elif what == "seats":  # never fewer, so that nothing promised is beyond the limit
        item.seats += number - 1
        set_seats(work, item.id, item.seats, item.slot_minutes, on=TODAY)
    elif ids:
        chosen = ids[which % len(ids)]
        if what == "cancel":
            cancel_registration(work, chosen, on=TODAY)
        elif what == "reinstate" and work.registrations.get(chosen).state is not CONFIRMED:
            reinstate_registration(work, chosen, at=at)
        elif what == "remove":
            ids.remove(chosen)
            remove_registration(work, chosen, on=TODAY)
        elif what in {"edit", "move"}:
            _change(work, chosen, item, number, slot_at, at, what)


def _change(work, chosen, item, number, slot_at, at, what):
    before = work.registrations.get(chosen)
    was = before.state
    target = item.id if what == "move" else before.item_id
    wished = slot_at if what == "move" else before.slot_at
    fields = RegistrationFields(item_id=target, name="X", seats=number, slot_at=wished)
    try:
        edit_registration(work, chosen, fields, at=at, on=TODAY)
    except Invalid:
        assert was is CONFIRMED
    if was is CONFIRMED:
        assert work.registrations.get(chosen).state is CONFIRMED
