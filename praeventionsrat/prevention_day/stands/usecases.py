"""Stands: put on the list, changed, placed; who the exhibitor is comes from the contacts."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.records import Stand, StandFields, StandState
from praeventionsrat.prevention_day.stands.rows import StandRow

NOBODY = "Bitte nennen Sie den Aussteller oder wählen Sie eine Institution."
TAKEN = "Die Standnummer {number} ist schon an „{exhibitor}“ vergeben."
ELSEWHERE = "Stand und Fläche gehören zu verschiedenen Präventionstagen."
NUMBER = re.compile(r"(\D*)(\d+)")


def stand_rows(work: Work, event_id: UUID) -> Sequence[StandRow]:
    """All stands of a prevention day, in order."""
    return work.stands.rows(event_id)


def add_stand(
    work: Work, event_id: UUID, fields: StandFields, state: StandState = StandState.REGISTERED
) -> UUID:
    """Put a stand on the list; the next free number where none was typed."""
    work.prevention_days.get(event_id)
    rows = work.stands.rows(event_id)
    fields = _filled(work, fields)
    if not fields.number:
        fields = fields.model_copy(update={"number": next_number(row.number for row in rows)})
    _refuse_taken(rows, fields, None)
    made = Stand.model_validate(fields, update={"prevention_day_id": event_id})
    made.state = state
    made.position = 1 + max((row.position for row in rows), default=-1)
    work.stands.add(made)
    return made.id


def edit_stand(work: Work, stand_id: UUID, fields: StandFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a stand."""
    stand = work.stands.get(stand_id)
    stand.see(seen)
    fields = _filled(work, fields)
    _refuse_taken(work.stands.rows(stand.prevention_day_id), fields, stand_id)
    stand.sqlmodel_update(fields.model_dump())


def remove_stand(work: Work, stand_id: UUID) -> None:
    """Take a stand off the list, with what the exhibitor said afterwards."""
    work.stands.remove(work.stands.get(stand_id))


def set_stand_state(work: Work, stand_id: UUID, state: StandState) -> None:
    """Say how far the registration has come."""
    work.stands.get(stand_id).state = state


def place_stand(
    work: Work, stand_id: UUID, venue_id: UUID, x_cm: int, y_cm: int, turned_degrees: int = 0
) -> None:
    """Let a stand stand there: the middle of it, from the upper left corner of the plan."""
    stand, venue = work.stands.get(stand_id), work.venues.get(venue_id)
    if stand.prevention_day_id != venue.prevention_day_id:
        raise UserError(ELSEWHERE)
    if stand.venue_id != venue_id:
        stand.circuit_id = None
    stand.venue_id, stand.x_cm, stand.y_cm = venue_id, x_cm, y_cm
    stand.turned_degrees = turned_degrees % 360


def lift_stand(work: Work, stand_id: UUID) -> None:
    """Take a stand off the plan; it stays on the list."""
    stand = work.stands.get(stand_id)
    stand.venue_id = stand.circuit_id = stand.x_cm = stand.y_cm = None
    stand.turned_degrees = 0


def plug_in(work: Work, stand_id: UUID, circuit_id: UUID | None) -> None:
    """Let a stand have its power from a circuit of its place."""
    stand = work.stands.get(stand_id)
    if circuit_id is not None and work.power_circuits.get(circuit_id).venue_id != stand.venue_id:
        raise UserError("Dieser Stromkreis gehört zu einer anderen Fläche.")
    stand.circuit_id = circuit_id


def thank_stand(work: Work, stand_id: UUID, on: date | None) -> None:
    """Note that the exhibitor was thanked, or not yet."""
    work.stands.get(stand_id).thanked_on = on


def next_number(taken: Iterable[str]) -> str:
    """„A06“ after „A05“: one more than the last of the row most stands are in."""
    found = [(match[1], match[2]) for text in taken if (match := NUMBER.fullmatch(text.strip()))]
    if not found:
        return "A01"
    prefixes = [prefix for prefix, _ in found]
    row = max(dict.fromkeys(prefixes), key=prefixes.count)
    digits = [digit for prefix, digit in found if prefix == row]
    width = max(map(len, digits))
    return f"{row}{max(map(int, digits)) + 1:0{width}}"


def _filled(work: Work, fields: StandFields) -> StandFields:
    """With what the contacts know where nothing was typed."""
    house = work.organizations.find(fields.organization_id)
    person = work.persons.find(fields.contact_id)
    update: dict[str, object] = {}
    if house is not None and not fields.exhibitor:
        update["exhibitor"] = house.name
    if person is not None:
        if not fields.contact_name:
            update["contact_name"] = person.full_name
        if not fields.mobile_on_day:
            update["mobile_on_day"] = person.mobile
    mail = (person.email if person else "") or (house.email if house else "")
    if mail and not fields.email:
        update["email"] = mail
    filled = fields.model_copy(update=update)
    if not filled.exhibitor:
        raise Invalid({"exhibitor": NOBODY})
    return filled


def _refuse_taken(rows: Sequence[StandRow], fields: StandFields, own: UUID | None) -> None:
    number = fold(fields.number)
    for row in rows:
        if number and row.id != own and fold(row.number) == number:
            told = TAKEN.format(number=fields.number, exhibitor=row.exhibitor)
            raise Invalid({"number": told})
