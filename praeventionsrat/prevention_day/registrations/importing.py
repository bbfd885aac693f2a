"""Registrations from somebody's list: told line by line before, then taken in one step.

Nothing is lost: a line that cannot be taken is named with its reason, one for which there is no
seat goes on the waiting list, and one that stands there already is left as it is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from praeventionsrat.german import oclock
from praeventionsrat.ids import uuid7
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.doubts import identities
from praeventionsrat.prevention_day.registrations.records import (
    Registration,
    RegistrationFields,
    RegistrationState,
)
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from praeventionsrat.prevention_day.registrations.seats import (
    fitting,
    has_times,
    moving_up,
    taken,
)
from praeventionsrat.prevention_day.registrations.understanding import Reply

CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING
NOT_YET = "steht schon da"


@dataclass(frozen=True, slots=True)
class Known:
    """What is on record when a list is looked at; plain values, for a worker."""

    items: tuple[ItemSeatsRow, ...]
    keys: frozenset[tuple[UUID, str]]
    """Item and identity of everybody who is registered, or has cancelled."""
    used: Mapping[UUID, Mapping[time | None, int]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What will become of a line, shown before anything is written."""

    reply: Reply
    state: RegistrationState | None
    """None: it stands there already."""
    told: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it."""

    confirmed: int
    waiting: int
    known: int


def read_known(work: Work, event_id: UUID) -> Known:
    """What a list is compared with."""
    items = tuple(work.registrations.items(event_id))
    keys = frozenset(
        (row.item_id, key)
        for row in work.registrations.rows(event_id)
        for key in identities(row.person_id, row.email, row.name)
    )
    parties = defaultdict(list)
    for party in work.registrations.parties({item.id for item in items}):
        parties[party.item_id].append(party)
    used = {item.id: taken(item.slots, parties[item.id]) for item in items}
    return Known(items, keys, used)


def outcomes(replies: Iterable[Reply], known: Known) -> list[Outcome]:
    """What will become of each, in order of arrival; nothing is written."""
    seats = _Seats(known)
    return [seats.outcome(reply) for reply in _in_order(replies)]


def take_replies(
    work: Work, event_id: UUID, replies: Iterable[Reply], *, at: datetime, source: str
) -> Taken:
    """Put them on record in order of arrival; who waited before comes first."""
    known = read_known(work, event_id)
    _let_waiting_in(work, known, on=at.date())
    seats = _Seats(read_known(work, event_id))
    made: list[Registration] = []
    numbers: Counter[RegistrationState | None] = Counter()
    for place, reply in enumerate(_in_order(replies)):
        found = seats.outcome(reply)
        numbers[found.state] += 1
        if found.state is not None:
            received = reply.received_at or at + timedelta(microseconds=place)
            made.append(_registration(event_id, found, received, source))
    work.registrations.add_all(made)
    return Taken(numbers[CONFIRMED], numbers[WAITING], numbers[None])


class _Seats:
    """Gives out seats line by line, as the record would."""

    def __init__(self, known: Known) -> None:
        self._items = {item.id: item for item in known.items}
        self._keys = set(known.keys)
        self._used = {key: Counter(used) for key, used in known.used.items()}

    def outcome(self, reply: Reply) -> Outcome:
        fields = reply.fields
        keys = {
            (fields.item_id, key) for key in identities(None, fields.email, fields.name)
        }  # fmt: skip
        if keys & self._keys:
            return Outcome(reply, None, NOT_YET)
        self._keys |= keys
        item, used = self._items[fields.item_id], self._used[fields.item_id]
        slot = fitting(item.slots, used, fields.seats, fields.slot_at)
        if slot is None:
            return Outcome(reply, WAITING, self._why(item, used, fields))
        used[slot.at] += fields.seats
        told = f"Termin {oclock(slot.at)}" if slot.at is not None else "Platz frei"
        placed = replace(reply, fields=fields.model_copy(update={"slot_at": slot.at}))
        return Outcome(placed, CONFIRMED, told)

    @staticmethod
    def _why(
        item: ItemSeatsRow, used: Mapping[time | None, int], fields: RegistrationFields
    ) -> str:
        if fields.slot_at is not None and has_times(item.slots):
            other = fitting(item.slots, used, fields.seats, None)
            free = f"; frei wäre {oclock(other.at)}" if other is not None else ""
            return f"Warteliste: {oclock(fields.slot_at)} ist voll{free}"
        return "Warteliste: voll"


def _in_order(replies: Iterable[Reply]) -> Iterator[Reply]:
    """Those that say when they came in by that, the others behind them as they stand."""
    timed = [one for one in replies if one.received_at is not None]
    rest = [one for one in replies if one.received_at is None]
    yield from sorted(timed, key=lambda one: (one.received_at, one.line))
    yield from rest


def _let_waiting_in(work: Work, known: Known, *, on: date) -> None:
    """Nobody who stands in a file passes who waits already."""
    for item in known.items:
        if item.waiting and item.state is not ProgrammeState.CANCELLED:
            for seating in moving_up(item.slots, work.registrations.parties({item.id})):
                one = work.registrations.get(seating.id)
                one.state, one.slot_at, one.moved_up_on = CONFIRMED, seating.slot_at, on


def _registration(event_id: UUID, found: Outcome, received: datetime, source: str) -> Registration:
    assert found.state is not None
    return Registration.model_validate(
        found.reply.fields,
        update={
            "id": uuid7(),
            "prevention_day_id": event_id,
            "received_at": received,
            "source": source[:300],
            "state": found.state,
        },
    )
