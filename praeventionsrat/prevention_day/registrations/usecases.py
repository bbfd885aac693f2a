"""Registering, cancelling, moving: seats are never given away twice, and nobody is lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import clock, count, oclock
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import (
    ItemFormat,
    ProgrammeItem,
    ProgrammeState,
)
from praeventionsrat.prevention_day.registrations.records import (
    Registration,
    RegistrationFields,
    RegistrationState,
)
from praeventionsrat.prevention_day.registrations.seats import (
    Slot,
    fitting,
    free_in,
    given_away,
    has_free,
    has_times,
    most_at_once,
    seating,
    slots_of,
    taken,
)

CANCELLED_ITEM = "„{title}“ ist abgesagt; dafür kann sich niemand mehr anmelden."
NO_SUCH_TIME = "Einen Termin um {at} gibt es bei „{title}“ nicht."
LONG_SLOT = "Ein Termin kann nicht länger sein als der Programmpunkt ({minutes} Minuten)."
FULL = "Dafür reicht es nicht: {left}. Der bisherige Platz bleibt bestehen."
CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING


@dataclass(frozen=True, slots=True)
class Registered:
    """What became of a registration."""

    id: UUID
    state: RegistrationState
    slot_at: time | None
    told: str
    """What is worth knowing: that it waits, and why; empty where all is well."""


@dataclass(frozen=True, slots=True)
class Openable:
    """An item that takes no registrations yet."""

    id: UUID
    title: str


def openable_items(work: Work, event_id: UUID) -> Sequence[Openable]:
    """Items nobody can register for yet; breaks and what is cancelled need none."""
    return [
        Openable(one.id, f"{clock(one.starts_at)} {one.title}".strip())
        for one in work.programme_items.where(prevention_day_id=event_id, needs_registration=False)
        if one.state is not ProgrammeState.CANCELLED and one.format is not ItemFormat.BREAK
    ]


def open_registration(work: Work, item_id: UUID) -> None:
    """From now on people register for this item."""
    work.programme_items.get(item_id).needs_registration = True


def register(
    work: Work, event_id: UUID, fields: RegistrationFields, *, at: datetime, source: str = ""
) -> Registered:
    """Put a registration on record: with a seat where there are enough, else waiting."""
    item = work.programme_items.get(fields.item_id)
    _check_item(item, event_id)
    slots = slots_for(item)
    check_time(item, slots, fields.slot_at)
    made = Registration.model_validate(
        fields,
        update={
            "prevention_day_id": event_id,
            "received_at": at,
            "source": source,
            "state": WAITING,
        },
    )
    work.registrations.add(made)
    _fill(work, item, on=None, new=made.id)
    return Registered(made.id, made.state, made.slot_at, _told(made, slots))


def edit_registration(
    work: Work, registration_id: UUID, fields: RegistrationFields, *, at: datetime, on: date
) -> Sequence[UUID]:
    """Replace what is typed; who has a seat keeps it or gets another, never none.

    Returns who moved up into seats that became free.
    """
    one = work.registrations.get(registration_id)
    before = work.programme_items.get(one.item_id)
    item = work.programme_items.get(fields.item_id)
    if item.id != before.id:
        _check_item(item, one.prevention_day_id)
    slots = slots_for(item)
    moves = (item.id, fields.slot_at) != (one.item_id, one.slot_at)
    if moves:
        check_time(item, slots, fields.slot_at)
    if one.state is CONFIRMED and (moves or fields.seats > one.seats):
        fields = _reseated(work, item, slots, one, fields)
    if item.id != before.id:
        one.received_at = at  # who waited there longer comes first
    if moves:
        one.confirmed_on = None  # they must be told anew
    one.sqlmodel_update(fields.model_dump())
    changed = _fill(work, before, on=on)
    return changed if item.id == before.id else [*changed, *_fill(work, item, on=on)]


def move_registration(
    work: Work,
    registration_id: UUID,
    item_id: UUID,
    slot_at: time | None,
    *,
    at: datetime,
    on: date,
) -> Sequence[UUID]:
    """To another item or another time; a full one is refused to who has a seat already."""
    fields = RegistrationFields.model_validate(
        work.registrations.get(registration_id),
        from_attributes=True,
        update={"item_id": item_id, "slot_at": slot_at},
    )
    return edit_registration(work, registration_id, fields, at=at, on=on)


def cancel_registration(work: Work, registration_id: UUID, *, on: date) -> Sequence[UUID]:
    """Somebody does not come; who moves up into the seats."""
    one = work.registrations.get(registration_id)
    one.state = RegistrationState.CANCELLED
    one.confirmed_on = None
    return _fill(work, work.programme_items.get(one.item_id), on=on)


def reinstate_registration(work: Work, registration_id: UUID, *, at: datetime) -> Registered:
    """Somebody comes after all: at the end of the queue, as a new registration would be."""
    one = work.registrations.get(registration_id)
    item = work.programme_items.get(one.item_id)
    _check_item(item, one.prevention_day_id)
    one.state, one.received_at, one.confirmed_on, one.moved_up_on = WAITING, at, None, None
    _fill(work, item, on=None, new=one.id)
    return Registered(one.id, one.state, one.slot_at, _told(one, slots_for(item)))


def remove_registration(work: Work, registration_id: UUID, *, on: date) -> Sequence[UUID]:
    """Take a registration off the record, as if it had never come."""
    one = work.registrations.get(registration_id)
    item_id = one.item_id
    work.registrations.remove(one)
    return _fill(work, work.programme_items.get(item_id), on=on)


def set_seats(
    work: Work, item_id: UUID, seats: int | None, slot_minutes: int | None, *, on: date
) -> Sequence[UUID]:
    """How many seats an item has, and of how long the times are; who moves up."""
    item = work.programme_items.get(item_id)
    if slot_minutes is not None and slot_minutes > item.duration_minutes:
        raise UserError(LONG_SLOT.format(minutes=item.duration_minutes))
    item.seats, item.slot_minutes, item.needs_registration = seats, slot_minutes, True
    return _fill(work, item, on=on)


def move_all_up(work: Work, event_id: UUID, *, on: date) -> int:
    """Give free seats to who waits, at every item; how many moved up."""
    return sum(
        len(_fill(work, item, on=on))
        for item in work.programme_items.where(prevention_day_id=event_id)
        if item.state is not ProgrammeState.CANCELLED
    )


def slots_for(item: ProgrammeItem) -> tuple[Slot, ...]:
    """The times of an item."""
    return slots_of(item.starts_at, item.duration_minutes, item.slot_minutes, item.seats)


def check_time(item: ProgrammeItem, slots: Sequence[Slot], slot_at: time | None) -> None:
    """Refuse a time that the item does not have."""
    if slot_at is not None and has_times(slots) and slot_at not in {one.at for one in slots}:
        words = NO_SUCH_TIME.format(at=oclock(slot_at), title=item.title)
        raise Invalid({"slot_at": words})


def _check_item(item: ProgrammeItem, event_id: UUID) -> None:
    if item.prevention_day_id != event_id:
        raise UserError("Dieser Programmpunkt gehört zu einem anderen Präventionstag.")
    if item.state is ProgrammeState.CANCELLED:
        raise UserError(CANCELLED_ITEM.format(title=item.title))


def _reseated(
    work: Work,
    item: ProgrammeItem,
    slots: Sequence[Slot],
    one: Registration,
    fields: RegistrationFields,
) -> RegistrationFields:
    """The same with the time it gets; the seats it has now count as free for it."""
    others = [p for p in work.registrations.parties({item.id}) if p.id != one.id]
    used = taken(slots, others)
    slot = fitting(slots, used, fields.seats, fields.slot_at)
    if slot is None:
        frees = (free_in(s, used) or 0 for s in slots if fields.slot_at in {None, s.at})
        left = count(max(frees, default=0), "Platz ist frei", "Plätze sind frei")
        raise Invalid({"seats": FULL.format(left=left)})
    return fields.model_copy(update={"slot_at": slot.at})


def _fill(
    work: Work, item: ProgrammeItem, *, on: date | None, new: UUID | None = None
) -> list[UUID]:
    """Give free seats to who waits; the new one did not move up, it just got a seat."""
    if item.state is ProgrammeState.CANCELLED:
        return []
    slots = slots_for(item)
    used = given_away(slots, work.registrations.given(item.id))
    if not has_free(slots, used):
        return []
    found = seating(slots, used, work.registrations.waiting(item.id))
    for seat in found:
        one = work.registrations.get(seat.id)
        one.state, one.slot_at = CONFIRMED, seat.slot_at
        if one.id != new:
            one.moved_up_on, one.confirmed_on = on, None
    return [seat.id for seat in found]


def _told(one: Registration, slots: Sequence[Slot]) -> str:
    if one.state is CONFIRMED:
        return ""
    most = most_at_once(slots)
    if most is not None and one.seats > most:
        return f"auf der Warteliste; so viele Plätze gibt es dort nie zusammen (höchstens {most})"
    return "auf der Warteliste"
