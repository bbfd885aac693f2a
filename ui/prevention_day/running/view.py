"""What the Tagesmodus reads in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventDay
from praeventionsrat.prevention_day.running.rows import CountRow, IncidentRow, RunItem
from praeventionsrat.prevention_day.usecases.events import days_of


@dataclass(frozen=True, slots=True)
class VenueName:
    """A place to choose."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of a prevention day as it is on file."""

    event_id: UUID
    title: str
    days: tuple[date, ...]
    day_id: UUID | None
    is_rainy: bool
    items: Sequence[RunItem]
    incidents: Sequence[IncidentRow]
    counts: Sequence[CountRow]
    venues: Sequence[VenueName]


def dates_of(work: Work, event_id: UUID) -> tuple[date, ...]:
    """The days of a prevention day."""
    return tuple(one.held_on for one in days_of(work, event_id))


def read_day(work: Work, event_id: UUID, shown: date | None) -> DayView | None:
    """What takes place on that day, what happened, how many came; nothing of an event that went."""
    event = work.prevention_days.find(event_id)
    if event is None or event.deleted_at is not None:
        return None
    days = days_of(work, event_id)
    day: EventDay | None = next((one for one in days if one.held_on == shown), None)
    venues = work.venues.where(prevention_day_id=event_id)
    return DayView(
        event_id,
        event.title,
        tuple(one.held_on for one in days),
        day.id if day else None,
        bool(day and day.is_rainy),
        work.day_people.items(day.id) if day else (),
        work.incidents.rows(event_id),
        work.day_people.counts(event_id),
        tuple(VenueName(one.id, one.name) for one in venues),
    )
