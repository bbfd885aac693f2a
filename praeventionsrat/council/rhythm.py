"""Turnus: how often a committee means to meet, and the days that follow from it."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, date, time, timedelta
from enum import StrEnum
from itertools import count, islice
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.errors import UserError
from praeventionsrat.records import Fields, Record, text_enum

FRIDAY = 4


class Unit(StrEnum):
    """What a rhythm counts in."""

    NONE = "none"
    """The committee meets when there is something to do."""
    WEEKS = "weeks"
    MONTHS = "months"


class Weekday(StrEnum):
    """The usual day; ``ANY`` is the day of the last meeting, moved off a weekend."""

    ANY = "any"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"

    @property
    def number(self) -> int:
        """As Python counts: Monday is 0; meaningless for ``ANY``."""
        return list(Weekday).index(self) - 1


class Which(StrEnum):
    """Which of the same weekdays of a month."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"


class RhythmFields(Fields):
    """What is typed about the rhythm of a committee."""

    unit: Unit = Field(default=Unit.NONE, sa_type=text_enum(Unit))
    every: int = Field(default=1, ge=1, le=60)
    weekday: Weekday = Field(default=Weekday.ANY, sa_type=text_enum(Weekday))
    which: Which = Field(default=Which.FIRST, sa_type=text_enum(Which))
    """Only for months with a weekday."""
    starts_at: time | None = None
    ends_at: time | None = None


class Rhythm(RhythmFields, Record, table=True):
    """Turnus of a committee; one that has none has no record or one that says ``NONE``."""

    committee_id: UUID = Field(
        foreign_key="committee.id", index=True, unique=True, ondelete="CASCADE"
    )


def proposed_days(
    rhythm: RhythmFields, anchor: date, *, after: date | None = None, number: int = 1
) -> Sequence[date]:
    """The next days a committee would meet.

    Counted from the anchor each time, so that a 31st comes back after a February.

    Args:
        rhythm: How often.
        anchor: Day of the last meeting, or any day to count from.
        after: Only days after this one; empty: after the anchor.
        number: How many.
    """
    if rhythm.unit is Unit.NONE:
        return ()
    least = max(anchor, after or anchor)
    return list(islice((day for day in _days(rhythm, anchor) if day > least), number))


def is_asleep(rhythm: RhythmFields, last: date, today: date) -> bool:
    """Whether a committee that met last on that day should have met again before today."""
    following = proposed_days(rhythm, last)
    return bool(following) and following[0] < today


def nth_weekday(year: int, month: int, weekday: Weekday, which: Which) -> date:
    """The second Tuesday, the last Friday … of a month."""
    first = date(year, month, 1)
    start = first + timedelta((weekday.number - first.weekday()) % 7)
    if which is not Which.LAST:
        return start + timedelta(weeks=list(Which).index(which))
    weeks = (monthrange(year, month)[1] - start.day) // 7
    return start + timedelta(weeks=weeks)


def months_later(start: date, months: int) -> date:
    """The same day some months later, at most the last of that month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        raise UserError("So weit reicht der Kalender nicht; das letzte Jahr ist 9999.")
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _days(rhythm: RhythmFields, anchor: date) -> Iterator[date]:
    return (_moved(rhythm, anchor, step * rhythm.every) for step in count(1))


def _moved(rhythm: RhythmFields, anchor: date, steps: int) -> date:
    if rhythm.unit is Unit.WEEKS:
        day = anchor + timedelta(weeks=steps)
        if rhythm.weekday is Weekday.ANY:
            return _off_weekend(day)
        return day + timedelta(rhythm.weekday.number - day.weekday())
    day = months_later(anchor, steps)
    if rhythm.weekday is Weekday.ANY:
        return _off_weekend(day)
    return nth_weekday(day.year, day.month, rhythm.weekday, rhythm.which)


def _off_weekend(day: date) -> date:
    late = day.weekday() - FRIDAY
    return day + timedelta(3 - late) if late > 0 else day
