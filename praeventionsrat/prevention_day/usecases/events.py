"""Making, changing and finding prevention days and their days."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import (
    EventDay,
    EventDayFields,
    EventState,
    PreventionDay,
    PreventionDayFields,
)
from praeventionsrat.prevention_day.rows import EventRow

OLDEST, FURTHEST = 1990, 2200
"""Years a prevention day may lie in; others are a slip of the finger."""


def create_event(
    work: Work, fields: PreventionDayFields, days: Sequence[EventDayFields] = ()
) -> UUID:
    """Put a prevention day on record, with its days."""
    made = PreventionDay.model_validate(fields)
    work.prevention_days.add(made)
    for one in days:
        add_day(work, made.id, one)
    return made.id


def edit_event(
    work: Work, event_id: UUID, fields: PreventionDayFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a prevention day."""
    event = work.prevention_days.get(event_id)
    event.see(seen)
    event.sqlmodel_update(fields.model_dump())


def set_event_state(work: Work, event_id: UUID, state: EventState) -> None:
    """Say how far the day has come; published needs a day on which it takes place."""
    if state in {EventState.PUBLISHED, EventState.HELD} and not days_of(work, event_id):
        raise UserError("Bitte nennen Sie zuerst, an welchem Tag die Veranstaltung stattfindet.")
    work.prevention_days.get(event_id).state = state


def delete_event(work: Work, event_id: UUID, *, at: datetime) -> None:
    """Move a prevention day to the Papierkorb, with all that belongs to it."""
    work.prevention_days.get(event_id).deleted_at = at


def write_report_texts(work: Work, event_id: UUID, *, summary: str, outlook: str) -> None:
    """Keep the rich texts of the Abschlussbericht."""
    event = work.prevention_days.get(event_id)
    event.report_summary, event.report_outlook = summary, outlook


def days_of(work: Work, event_id: UUID) -> Sequence[EventDay]:
    """Its days in order."""
    return sorted(
        work.event_days.where(prevention_day_id=event_id), key=lambda one: (one.held_on, one.id)
    )


def first_day(work: Work, event_id: UUID) -> date | None:
    """The day all deadlines are counted from."""
    days = days_of(work, event_id)
    return days[0].held_on if days else None


def add_day(work: Work, event_id: UUID, fields: EventDayFields) -> UUID:
    """One more day; the same day twice is refused."""
    work.prevention_days.get(event_id)
    _check(work, event_id, fields)
    made = EventDay.model_validate(fields, update={"prevention_day_id": event_id})
    work.event_days.add(made)
    return made.id


def edit_day(work: Work, day_id: UUID, fields: EventDayFields) -> None:
    """Move a day or change its hours; what is planned on it goes along."""
    one = work.event_days.get(day_id)
    _check(work, one.prevention_day_id, fields, but=day_id)
    one.sqlmodel_update(fields.model_dump())


def remove_day(work: Work, day_id: UUID) -> None:
    """Take a day away; its items go back to those not planned in, its shifts go."""
    work.event_days.remove(work.event_days.get(day_id))


def following_day(work: Work, event_id: UUID) -> EventDayFields:
    """What a further day is like unless somebody says otherwise: the next, at the same hours."""
    days = days_of(work, event_id)
    if not days:
        raise UserError("Bitte nennen Sie zuerst den ersten Tag.")
    last = days[-1]
    return EventDayFields(
        held_on=last.held_on + timedelta(days=1), opens_at=last.opens_at, closes_at=last.closes_at
    )


def current_event(work: Work, today: date, preferred: UUID | None = None) -> UUID | None:
    """The one to show: the preferred, else the next to come, else the last there was."""
    rows = work.prevention_days.rows()
    if preferred in {row.id for row in rows}:
        return preferred
    live = [row for row in rows if row.state is not EventState.CANCELLED]
    coming = [row for row in live if row.last_day is None or row.last_day >= today]
    if coming:
        return min(coming, key=lambda row: (row.first_day or date.max, row.id)).id
    return rows[0].id if rows else None


def event_of(work: Work, kind: str, record_id: UUID) -> UUID | None:
    """To which prevention day a record belongs; None where it is gone."""
    if kind == "prevention_day":
        found = work.prevention_days.find(record_id)
        return found.id if found else None
    places = {
        "programme_item": work.programme_items.find,
        "stand": work.stands.find,
        "event_task": work.event_tasks.find,
        "permit": work.permits.find,
        "helper": work.helpers.find,
        "shift": work.shifts.find,
        "registration": work.registrations.find,
        "venue": work.venues.find,
        "sponsor": work.sponsors.find,
        "press_item": work.press_items.find,
        "budget_item": work.budget_items.find,
    }
    owned = places[kind](record_id) if kind in places else None
    return owned.prevention_day_id if owned is not None else None


def event_rows(work: Work) -> Sequence[EventRow]:
    """All prevention days, the latest first."""
    return work.prevention_days.rows()


def check_year(held_on: date) -> None:
    """Refuse a day no prevention day lies on."""
    if not OLDEST <= held_on.year <= FURTHEST:
        raise Invalid({"held_on": f"Das Jahr {held_on.year} ist wohl ein Tippfehler."})


def _check(work: Work, event_id: UUID, fields: EventDayFields, but: UUID | None = None) -> None:
    check_year(fields.held_on)
    if any(d.held_on == fields.held_on and d.id != but for d in days_of(work, event_id)):
        raise Invalid({"held_on": f"Den {day(fields.held_on)} gibt es hier schon."})
