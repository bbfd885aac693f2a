"""Prevention days as lists and choosers show them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.prevention_day.records import EventState


@dataclass(frozen=True)
class EventRow:
    """One prevention day as one line."""

    id: UUID
    title: str
    motto: str
    place: str
    state: EventState
    first_day: date | None
    last_day: date | None
