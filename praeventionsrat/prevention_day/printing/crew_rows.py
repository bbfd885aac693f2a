"""Stands, helpers and shifts as sheets need them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.german import sort_key
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import minute, span_words
from praeventionsrat.prevention_day.stands.records import StandState

COMING = frozenset({StandState.REGISTERED, StandState.INCOMPLETE, StandState.CONFIRMED})
ASK_LEAD = "über die Leitung"
"""Instead of the number of somebody who does not want it passed on."""


@dataclass(frozen=True, slots=True)
class StandLine:
    """One stand."""

    id: UUID
    number: str
    exhibitor: str
    contact: str
    mobile: str
    venue_id: UUID | None
    venue: str
    state: StandState
    width_cm: int
    depth_cm: int
    watts: int
    circuit: str
    needs_water: bool
    needs_wifi: bool
    tables: int
    chairs: int
    pinboards: int
    vehicle: str
    topics: str
    activity: str
    arrives_at: time | None

    @property
    def comes(self) -> bool:
        """Whether it is expected on the day: who was only asked, or waits, is not."""
        return self.state in COMING

    @property
    def size(self) -> str:
        """„3 × 2,5 m“."""
        return f"{_metres(self.width_cm)} × {_metres(self.depth_cm)} m"


@dataclass(frozen=True, slots=True)
class HelperLine:
    """One helper."""

    id: UUID
    name: str
    phone: str
    is_minor: bool


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One shift with who helps in it."""

    id: UUID
    title: str
    on: date | None
    starts: int
    minutes: int
    venue_id: UUID | None
    venue: str
    leader: str
    note: str
    helper_ids: tuple[UUID, ...]

    @property
    def when(self) -> str:
        """„08:00–10:00 Uhr“."""
        return span_words(self.starts, self.starts + self.minutes)


def read_stands(work: Work, event_id: UUID, venues: Mapping[UUID, str]) -> tuple[StandLine, ...]:
    """Every stand that was not declined, by its number."""
    circuits = {one.id: one.name for one in work.power_circuits.where(venue_id=set(venues))}
    stands = work.stands.where(prevention_day_id=event_id)
    closed = _closed(work, {one.contact_id for one in stands if one.contact_id})
    found = [
        StandLine(
            id=one.id,
            number=one.number,
            exhibitor=one.exhibitor,
            contact=one.contact_name,
            mobile=_number(one.mobile_on_day, one.contact_id, closed),
            venue_id=one.venue_id,
            venue=venues.get(one.venue_id, "") if one.venue_id else "",
            state=one.state,
            width_cm=one.width_cm,
            depth_cm=one.depth_cm,
            watts=one.power_watts,
            circuit=circuits.get(one.circuit_id, "") if one.circuit_id else "",
            needs_water=one.needs_water,
            needs_wifi=one.needs_wifi,
            tables=one.table_count,
            chairs=one.chair_count,
            pinboards=one.pinboard_count,
            vehicle=one.vehicle,
            topics=one.topics,
            activity=one.activity,
            arrives_at=one.arrives_at,
        )
        for one in stands
        if one.state is not StandState.DECLINED
    ]
    return tuple(
        sorted(found, key=lambda s: (not s.number, sort_key(s.number), sort_key(s.exhibitor)))
    )


def read_helpers(work: Work, event_id: UUID) -> tuple[HelperLine, ...]:
    """Every helper by name; a number that must not be passed on is asked of the lead."""
    helpers = work.helpers.where(prevention_day_id=event_id)
    closed = _closed(work, {one.person_id for one in helpers if one.person_id})
    found = [
        HelperLine(
            one.id,
            one.name,
            _number(one.phone, one.person_id, closed),
            one.is_minor,
        )
        for one in helpers
    ]
    return tuple(sorted(found, key=lambda one: sort_key(one.name)))


def read_shifts(
    work: Work, event_id: UUID, held: Mapping[UUID, date], venues: Mapping[UUID, str]
) -> tuple[ShiftLine, ...]:
    """Every shift in order of its begin; those without a day last."""
    shifts = work.shifts.where(prevention_day_id=event_id)
    duties: dict[UUID, list[UUID]] = {}
    for duty in work.duties.where(shift_id={one.id for one in shifts}) if shifts else ():
        duties.setdefault(duty.shift_id, []).append(duty.helper_id)
    first = min(held.values(), default=None)
    found = [
        ShiftLine(
            id=one.id,
            title=one.title,
            on=_on(
                held.get(one.event_day_id, first) if one.event_day_id else first, one.day_offset
            ),
            starts=minute(one.starts_at),
            minutes=one.duration_minutes,
            venue_id=one.venue_id,
            venue=venues.get(one.venue_id, "") if one.venue_id else "",
            leader=one.leader,
            note=one.note,
            helper_ids=tuple(duties.get(one.id, ())),
        )
        for one in shifts
    ]
    return tuple(sorted(found, key=lambda one: (one.on or date.max, one.starts, one.title)))


def _closed(work: Work, known: set[UUID]) -> set[UUID]:
    """Those of them whose numbers must not be passed on."""
    return {one.id for one in work.persons.where(id=known, no_forwarding=True)} if known else set()


def _number(typed: str, person_id: UUID | None, closed: set[UUID]) -> str:
    return ASK_LEAD if person_id in closed else typed


def _on(day: date | None, offset: int) -> date | None:
    return day + timedelta(days=offset) if day else None


def _metres(centimetres: int) -> str:
    return f"{centimetres / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",")
