"""Keeping the places of a prevention day: circuits, ways between them, where they move in rain."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import (
    PowerCircuit,
    PowerCircuitFields,
    ProgrammeItem,
    Venue,
    VenueFields,
    WalkingTime,
)

LONGEST_WALK = 240
ITSELF = "Bei Regen kann eine Fläche nicht auf sich selbst ausweichen."
ELSEWHERE = "Diese Fläche gehört zu einem anderen Präventionstag."
SAME_NAME = "Eine Fläche „{name}“ gibt es hier schon."
SAME_PLACE = "Von einer Fläche zu ihr selbst geht niemand."
WALK_LIMIT = "Bitte für die Gehzeit 0 bis 240 Minuten angeben."


def add_venue(work: Work, event_id: UUID, fields: VenueFields) -> UUID:
    """One more place, behind the others."""
    work.prevention_days.get(event_id)
    _check(work, event_id, fields)
    made = Venue.model_validate(fields, update={"prevention_day_id": event_id})
    rows = work.venues.rows(event_id)
    made.position = 1 + max((row.position for row in rows), default=-1)
    work.venues.add(made)
    return made.id


def edit_venue(work: Work, venue_id: UUID, fields: VenueFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a place."""
    venue = work.venues.get(venue_id)
    venue.see(seen)
    _check(work, venue.prevention_day_id, fields, but=venue_id)
    venue.sqlmodel_update(fields.model_dump())


def remove_venue(work: Work, venue_id: UUID) -> int:
    """Take a place away; how many items went back to those not planned in.

    Left on their day without a place they would be everywhere at once.
    """
    venue = work.venues.get(venue_id)
    items = work.programme_items.where(venue_id=venue_id)
    for item in items:
        lay_aside(item)
    work.venues.remove(venue)
    return len(items)


def order_venues(work: Work, event_id: UUID, venue_ids: Sequence[UUID]) -> None:
    """Put the places into this order; those not named stay behind them."""
    place = {key: number for number, key in enumerate(venue_ids)}
    found = work.venues.where(prevention_day_id=event_id)
    for number, one in enumerate(sorted(found, key=lambda v: place.get(v.id, len(place)))):
        one.position = number


def lay_aside(item: ProgrammeItem) -> None:
    """Back to those not planned in."""
    item.event_day_id = item.venue_id = item.starts_at = None


def add_circuit(work: Work, venue_id: UUID, fields: PowerCircuitFields) -> UUID:
    """One more circuit of a place."""
    work.venues.get(venue_id)
    made = PowerCircuit.model_validate(fields, update={"venue_id": venue_id})
    made.position = len(work.power_circuits.where(venue_id=venue_id))
    work.power_circuits.add(made)
    return made.id


def edit_circuit(work: Work, circuit_id: UUID, fields: PowerCircuitFields) -> None:
    """Replace what is typed about a circuit."""
    work.power_circuits.get(circuit_id).sqlmodel_update(fields.model_dump())


def remove_circuit(work: Work, circuit_id: UUID) -> None:
    """Take a circuit away."""
    work.power_circuits.remove(work.power_circuits.get(circuit_id))


def set_walking_time(work: Work, venue_id: UUID, other_id: UUID, minutes: int | None) -> None:
    """How long one walks between two places, in both directions; None: as everywhere else."""
    if venue_id == other_id:
        raise UserError(SAME_PLACE)
    if minutes is not None and not 0 <= minutes <= LONGEST_WALK:
        raise Invalid({"minutes": WALK_LIMIT})
    if work.venues.get(venue_id).prevention_day_id != work.venues.get(other_id).prevention_day_id:
        raise UserError(ELSEWHERE)
    known = [
        *work.walking_times.where(venue_id=venue_id, other_id=other_id),
        *work.walking_times.where(venue_id=other_id, other_id=venue_id),
    ]
    for one in known:
        work.walking_times.remove(one)
    if minutes is not None:
        work.walking_times.add(WalkingTime(venue_id=venue_id, other_id=other_id, minutes=minutes))


def _check(work: Work, event_id: UUID, fields: VenueFields, but: UUID | None = None) -> None:
    name = fold(fields.name)
    if any(row.id != but and fold(row.name) == name for row in work.venues.rows(event_id)):
        raise Invalid({"name": SAME_NAME.format(name=fields.name)})
    if fields.rain_venue_id is None:
        return
    if fields.rain_venue_id == but:
        raise Invalid({"rain_venue_id": ITSELF})
    if work.venues.get(fields.rain_venue_id).prevention_day_id != event_id:
        raise Invalid({"rain_venue_id": ELSEWHERE})
