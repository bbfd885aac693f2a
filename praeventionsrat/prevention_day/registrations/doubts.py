"""What is worth a look among registrations: the same person twice, or at two places at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import combinations
from uuid import UUID

from praeventionsrat.german import fold, oclock
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.seats import has_times
from praeventionsrat.prevention_day.registrations.words import ERASED

MOST_OF_ONE = 50
"""Registrations of one person that are compared; a school class under one address has more."""


@dataclass(frozen=True, slots=True)
class Stay:
    """From when to when somebody is at an item."""

    begins: datetime
    ends: datetime

    def meets(self, other: "Stay") -> bool:
        """Whether one cannot be at both."""
        return self.begins < other.ends and other.begins < self.ends


def doubts(
    rows: Iterable[RegistrationRow], items: Iterable[ItemSeatsRow]
) -> Mapping[UUID, tuple[str, ...]]:
    """Sentences about each registration that looks odd."""
    known = {item.id: item for item in items}
    found: defaultdict[UUID, dict[str, None]] = defaultdict(dict)
    live = [row for row in rows if row.state is not RegistrationState.CANCELLED]
    for group in _same(live):
        for one, other in combinations(group[:MOST_OF_ONE], 2):
            _compare(one, other, known, found)
    return {key: tuple(said) for key, said in found.items()}


def identities(person_id: UUID | None, email: str, name: str) -> Iterator[str]:
    """By what somebody is known again: the contact, the address, and the name where that is all."""
    if person_id is not None:
        yield f"person {person_id}"
    if email.strip():
        yield f"mail {email.strip().casefold()}"
    elif name != ERASED:
        yield f"name {' '.join(fold(name).split())}"


def stay_of(row: ItemSeatsRow, slot_at: time | None) -> Stay | None:
    """When somebody is there; unknown where the item has no clock time."""
    if row.held_on is None or row.starts_at is None:
        return None
    timed = has_times(row.slots) and slot_at is not None
    begins = datetime.combine(row.held_on, row.starts_at)
    if timed:
        slot = datetime.combine(row.held_on, slot_at or row.starts_at)
        begins = slot if slot >= begins else slot + timedelta(days=1)
    minutes = row.slot_minutes if timed else row.duration_minutes
    return Stay(begins, begins + timedelta(minutes=minutes or row.duration_minutes))


def _same(rows: Sequence[RegistrationRow]) -> Iterator[list[RegistrationRow]]:
    groups: defaultdict[str, list[RegistrationRow]] = defaultdict(list)
    for row in rows:
        for key in identities(row.person_id, row.email, row.name):
            groups[key].append(row)
    return (group for group in groups.values() if len(group) > 1)


def _compare(
    one: RegistrationRow,
    other: RegistrationRow,
    known: Mapping[UUID, ItemSeatsRow],
    found: Mapping[UUID, dict[str, None]],
) -> None:
    if one.item_id == other.item_id:
        why = "dieselbe E-Mail-Adresse" if one.email and one.email == other.email else other.name
        found[other.id][f"wohl doppelt angemeldet ({why})"] = None
        return
    here, there = _stay(one, known), _stay(other, known)
    if here and there and here.meets(there):
        found[one.id][f"zur selben Zeit bei „{other.item}“ angemeldet"] = None
        found[other.id][f"zur selben Zeit bei „{one.item}“ angemeldet"] = None


def _stay(row: RegistrationRow, known: Mapping[UUID, ItemSeatsRow]) -> Stay | None:
    item = known.get(row.item_id)
    return stay_of(item, row.slot_at) if item is not None else None


def lost_time(row: RegistrationRow, item: ItemSeatsRow) -> str:
    """A time that the item has no more, since it was moved or its times were changed."""
    if row.slot_at is None or not has_times(item.slots):
        return ""
    if row.slot_at in {slot.at for slot in item.slots}:
        return ""
    return f"den Termin um {oclock(row.slot_at)} gibt es nicht mehr"
