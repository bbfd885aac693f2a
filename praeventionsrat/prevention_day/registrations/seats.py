"""Seats and time slots of an item, and who of the waiting list moves up.

The waiting list moves up in order of arrival. A party that does not fit into what is free keeps
its place at the top, and smaller ones behind it move past: an empty chair helps nobody, and the
office sees the party that was passed over. Who waits without a wish for a slot takes the first one
free. Nobody who was promised a seat loses it, also where the seats become fewer.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from praeventionsrat.prevention_day.registrations.records import RegistrationState

DAY = 24 * 60
MOST_SLOTS = 288
"""A day in steps of five minutes."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One time of an item with its own seats; without a time where all come at once."""

    at: time | None
    seats: int | None
    """None: no limit."""


@dataclass(frozen=True, slots=True)
class Party:
    """A registration as the seats see it."""

    id: UUID
    item_id: UUID
    seats: int
    slot_at: time | None
    state: RegistrationState
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Seating:
    """Who moves up, and to which time."""

    id: UUID
    slot_at: time | None


def slots_of(
    starts_at: time | None, duration: int, slot_minutes: int | None, seats: int | None
) -> tuple[Slot, ...]:
    """The slots from begin to end; seats are spread evenly, the first slots get what is left over.

    18 seats from 13 to 16 o'clock in appointments of 10 minutes are 18 slots of one seat.
    """
    if slot_minutes is None or starts_at is None:
        return (Slot(None, seats),)
    number = max(min(duration // slot_minutes, MOST_SLOTS), 1)
    first = starts_at.hour * 60 + starts_at.minute
    each, more = divmod(seats, number) if seats is not None else (0, 0)
    return tuple(
        Slot(
            _clock(first + place * slot_minutes),
            None if seats is None else each + (place < more),
        )
        for place in range(number)
    )


def has_times(slots: Sequence[Slot]) -> bool:
    """Whether one registers for a time."""
    return slots[0].at is not None


def place_of(slots: Sequence[Slot], slot_at: time | None) -> time | None:
    """Under which slot a registration counts: where there are no times, all count together."""
    return slot_at if has_times(slots) else None


def taken(slots: Sequence[Slot], parties: Iterable[Party]) -> Counter[time | None]:
    """Seats given away in each slot; also in slots that are no more."""
    used: Counter[time | None] = Counter()
    for one in parties:
        if one.state is RegistrationState.CONFIRMED:
            used[place_of(slots, one.slot_at)] += one.seats
    return used


def free_in(slot: Slot, used: Mapping[time | None, int]) -> int | None:
    """Seats left; never less than none, and None where there is no limit."""
    return None if slot.seats is None else max(slot.seats - used.get(slot.at, 0), 0)


def fitting(
    slots: Sequence[Slot], used: Mapping[time | None, int], seats: int, slot_at: time | None
) -> Slot | None:
    """The wished slot, or the first one, with so many seats left."""
    wished = place_of(slots, slot_at)
    for slot in slots:
        if wished is not None and slot.at != wished:
            continue
        free = free_in(slot, used)
        if free is None or free >= seats:
            return slot
    return None


def given_away(
    slots: Sequence[Slot], given: Iterable[tuple[time | None, int]]
) -> Counter[time | None]:
    """The same as ``taken`` from sums for each time."""
    used: Counter[time | None] = Counter()
    for slot_at, seats in given:
        used[place_of(slots, slot_at)] += seats
    return used


def has_free(slots: Sequence[Slot], used: Mapping[time | None, int]) -> bool:
    """Whether there is a seat left at all; where there is none, nobody need be asked."""
    return any(free_in(slot, used) != 0 for slot in slots)


def moving_up(slots: Sequence[Slot], parties: Iterable[Party]) -> list[Seating]:
    """Who of the waiting list gets a seat now, in order of arrival."""
    parties = list(parties)
    return seating(slots, taken(slots, parties), parties)


def seating(
    slots: Sequence[Slot], used: Counter[time | None], parties: Iterable[Party]
) -> list[Seating]:
    """The same where it is known what is given away; ``used`` grows by what is given now."""
    found = []
    for one in waiting_list(parties):
        slot = fitting(slots, used, one.seats, one.slot_at)
        if slot is not None:
            used[slot.at] += one.seats
            found.append(Seating(one.id, slot.at))
    return found


def waiting_list(parties: Iterable[Party]) -> list[Party]:
    """Who waits, the earliest first."""
    waiting = (one for one in parties if one.state is RegistrationState.WAITING)
    return sorted(waiting, key=lambda one: (one.received_at, one.id))


def most_at_once(slots: Sequence[Slot]) -> int | None:
    """The largest party that can ever get seats; None where there is no limit."""
    limits = [slot.seats for slot in slots if slot.seats is not None]
    return max(limits) if len(limits) == len(slots) else None


def _clock(minutes: int) -> time:
    hour, minute = divmod(minutes % DAY, 60)
    return time(hour, minute)
