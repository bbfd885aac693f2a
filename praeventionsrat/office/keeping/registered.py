"""Who registered for a prevention day: when their data are due, and their deletion."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.office.keeping.presets import REGISTRATION
from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import Erasure
from praeventionsrat.prevention_day.registrations.erasing import (
    deletion_day,
    erase_registrations,
    holds_data,
)

REASON = "Anmeldungen gelöscht: {what} ({title})"


def registered_due(work: Work, months: int | None, today: date) -> Iterator[tuple[UUID, str, date]]:
    """Prevention days whose registrations should be deleted by now, and since when."""
    for event in work.prevention_days.all():
        due = deletion_day(work, event.id, months)
        if due is not None and due <= today and holds_data(work, event.id):
            yield event.id, event.title, due


def registered_until(work: Work, event_id: UUID) -> date | None:
    """Until when the data of one prevention day are kept."""
    rules = work.retention_rules.where(code=REGISTRATION)
    return deletion_day(work, event_id, rules[0].months if rules else None)


def erase_registered(work: Work, event_id: UUID, *, on: date) -> int:
    """Delete who registered; how many they were stays."""
    return erase_registrations(work, event_id, on=on)


def erase_now(work: Work, event_id: UUID, *, on: date) -> int:
    """The same from the page of the day, with a line in the log of deletions."""
    erased = erase_registrations(work, event_id, on=on)
    what = count(erased, "Person", "Personen")
    title = work.prevention_days.get(event_id).title
    rules = work.retention_rules.where(code=REGISTRATION)
    key = rules[0].id if rules else event_id
    reason = REASON.format(what=what, title=title)[:300]
    work.erasures.add(Erasure(contact_id=key, erased_on=on, reason=reason))
    return erased
