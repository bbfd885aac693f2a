"""What is shown of a day that is going on."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from praeventionsrat.prevention_day.programme.records import ItemFormat
from praeventionsrat.prevention_day.running.codes import CodeKind
from praeventionsrat.prevention_day.running.records import IncidentKind


@dataclass(frozen=True, slots=True)
class RunItem:
    """An item of the day, with what was planned and what really happened."""

    id: UUID
    title: str
    format: ItemFormat
    venue_id: UUID | None
    """Where it takes place now: with the rain switch on, the twin of its place."""
    venue: str
    planned_venue_id: UUID | None
    held_on: date
    starts_at: time | None
    duration_minutes: int
    began_at: time | None
    finished_at: time | None
    responsible: str
    next_morning: bool = False
    """It begins after midnight, on a day that closes late."""


@dataclass(frozen=True, slots=True)
class DayPerson:
    """Somebody who is expected: an exhibitor, a helper, a registered person, a contributor."""

    kind: CodeKind
    id: UUID
    name: str
    what: str
    """Their stand, shift or item."""
    place: str
    phone: str
    due: datetime | None
    """Local time at which they should be there; None: whenever they like."""
    came_at: datetime | None
    seats: int = 1
    also: tuple[UUID, ...] = ()
    """Of contributors: what else they do on this day; one arrival counts for all."""


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One line of the log."""

    id: UUID
    kind: IncidentKind
    text: str
    venue_id: UUID | None
    venue: str
    reporter: str
    action: str
    is_settled: bool
    happened_at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count of visitors."""

    id: UUID
    held_on: date | None
    venue: str
    counted_at: time | None
    visitors: int
    is_total: bool
    note: str
