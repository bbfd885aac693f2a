"""Deleting the data of registered people: what remains is how many, how it stood, who came."""

from calendar import monthrange
from datetime import date
from uuid import UUID

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.words import ERASED

CODE = "registration"
"""Of the rule in the Löschkonzept."""


def deletion_day(work: Work, event_id: UUID, months: int | None) -> date | None:
    """When the data are to be deleted: as typed, else so long after the last day."""
    event = work.prevention_days.get(event_id)
    if event.registrations_delete_on is not None:
        return event.registrations_delete_on
    days = work.event_days.where(prevention_day_id=event_id)
    if months is None or not days:
        return None
    return after(max(day.held_on for day in days), months)


def holds_data(work: Work, event_id: UUID) -> bool:
    """Whether there is anybody whose data could be deleted."""
    return work.registrations.is_anybody_named(event_id, but=ERASED)


def erase_registrations(work: Work, event_id: UUID, *, on: date) -> int:
    """Delete who they were; seats, state and whether they came stay for the report."""
    erased = 0
    for one in work.registrations.where(prevention_day_id=event_id):
        if one.name != ERASED:
            erased += 1
            one.name, one.person_id = ERASED, None
            one.email = one.phone = one.affiliation = one.needs = one.note = one.source = ""
    work.prevention_days.get(event_id).registrations_deleted_on = on
    return erased


def after(day: date, months: int) -> date:
    """So many months later; at the end of a short month its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
