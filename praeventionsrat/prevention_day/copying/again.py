"""A record once more, with a new identity."""

from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from praeventionsrat.records import Record

R = TypeVar("R", bound=Record)
OWN = {"id", "revision", "created_at", "changed_at", "changed_by", "deleted_at"}
"""What a copy does not share with its original."""
Ids = dict[UUID | None, UUID | None]
"""From the id of an original to that of its copy."""


def again(record: R, **changes: object) -> R:
    """A copy that says the same but for ``changes``."""
    values = record.model_dump(exclude=OWN)
    return type(record)(**{**values, **changes})


def moved(day: date | None, shift: timedelta) -> date | None:
    """A day as much later; one that is a slip of the finger stays within the calendar."""
    if day is None:
        return None
    later = day.toordinal() + shift.days
    return date.fromordinal(min(max(later, 1), date.max.toordinal()))
