"""A prevention day of two days with everybody who may come."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from uuid import UUID

from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ProgrammeItem,
    ProgrammeState,
    Venue,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.registrations.usecases import register
from praeventionsrat.prevention_day.stands.records import Stand, StandState
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

SATURDAY, SUNDAY = date(2026, 9, 12), date(2026, 9, 13)


@dataclass
class Day:
    """The ids of what the tests talk about."""

    event: UUID
    saturday: UUID
    sunday: UUID
    square: UUID
    hall: UUID
    items: dict[str, UUID] = field(default_factory=dict)
    others: dict[str, UUID] = field(default_factory=dict)


def build(work):
    """Saturday: opening and dance on the square, a talk in the hall; Sunday: a church service."""
    days = [EventDayFields(held_on=one) for one in (SATURDAY, SUNDAY)]
    event = create_event(work, PreventionDayFields(title="Präventionstag"), days)
    saturday, sunday = days_of(work, event)
    hall = Venue(prevention_day_id=event, name="Rathaussaal", position=1)
    work.venues.add(hall)
    square = Venue(
        prevention_day_id=event, name="Marktplatz", is_outdoors=True, rain_venue_id=hall.id
    )
    work.venues.add(square)
    made = Day(event, saturday.id, sunday.id, square.id, hall.id)
    _items(work, made)
    _people(work, made)
    return made


def _items(work, made):
    for title, day_id, venue, at, minutes in (
        ("Eröffnung", made.saturday, made.square, time(10), 30),
        ("Tanz", made.saturday, made.square, time(10, 30), 30),
        ("Vortrag", made.saturday, made.hall, time(11), 45),
        ("Ausstellung", made.saturday, made.hall, None, 30),
        ("Andacht", made.sunday, made.square, time(10), 30),
    ):
        one = ProgrammeItem(
            prevention_day_id=made.event,
            title=title,
            event_day_id=day_id,
            venue_id=venue,
            starts_at=at,
            duration_minutes=minutes,
            state=ProgrammeState.CONFIRMED,
        )
        work.programme_items.add(one)
        made.items[title] = one.id


def _people(work, made):
    add, event = made.others, made.event
    for name, number, state in (
        ("Polizei", "A01", StandState.CONFIRMED),
        ("", "A02", StandState.REGISTERED),
        ("Weggeblieben e. V.", "A03", StandState.DECLINED),
    ):
        stand = Stand(prevention_day_id=event, exhibitor=name, number=number, state=state)
        stand.arrives_at = time(8) if name == "Polizei" else None
        work.stands.add(stand)
        add[number] = stand.id
    for title in ("Eröffnung", "Tanz"):
        one = Contributor(item_id=made.items[title], name="Bürgermeisterin Muster")
        work.contributors.add(one)
        add[f"mayor {title}"] = one.id
    helper = Helper(prevention_day_id=event, name="Hanna Hilfe", phone="0170 1")
    work.helpers.add(helper)
    add["helper"] = helper.id
    idle = Helper(prevention_day_id=event, name="Ida Immer", position=1)
    work.helpers.add(idle)
    for title, offset, at in (
        ("Abbau", 0, time(17)),
        ("Info", 0, time(9)),
        ("Aufbau", -1, time(8)),
    ):
        shift = Shift(
            prevention_day_id=event,
            title=title,
            event_day_id=made.saturday,
            starts_at=at,
            day_offset=offset,
            venue_id=made.square,
        )
        work.shifts.add(shift)
        work.duties.add(Duty(shift_id=shift.id, helper_id=helper.id))
    item = work.programme_items.get(made.items["Vortrag"])
    item.seats, item.needs_registration = 2, True
    for name, seats in (("Familie Gast", 2), ("Wanda Wartend", 1)):
        fields = RegistrationFields(item_id=item.id, name=name, seats=seats)
        add[name] = register(work, event, fields, at=datetime(2026, 9, 1, tzinfo=UTC)).id
