"""Items as stretches on one scale through all days, and which of many stretches overlap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol, TypeVar
from uuid import UUID

from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme, VenueRow


class Stretch(Protocol):
    """Something that lasts from one minute to another."""

    @property
    def first(self) -> int:
        """Its first minute."""
        ...

    @property
    def last(self) -> int:
        """The minute after its last."""
        ...


S = TypeVar("S", bound=Stretch)


@dataclass(frozen=True, slots=True)
class Span:
    """An item with a clock time, where it takes place, in minutes through all days.

    Args:
        order: Its number among all, by beginning.
        before: Minutes its place needs before it.
        after: Minutes its place needs after it.
        is_moved: Whether bad weather has sent it to another place than planned.
    """

    order: int
    item: ItemRow
    day: DayRow
    venue: VenueRow | None
    start: int
    end: int
    before: int
    after: int
    is_moved: bool

    @property
    def venue_id(self) -> UUID | None:
        """Where it takes place."""
        return self.venue.id if self.venue else None


@dataclass(frozen=True, slots=True)
class Held:
    """A span with what it needs around it."""

    first: int
    last: int
    span: Span


def spans_of(programme: Programme, *, rain: bool) -> list[Span]:
    """All items that happen at a clock time, by beginning."""
    timed = [
        (day.first_minute + item.begins, place, item, day)
        for place, item in enumerate(programme.items)
        if item.begins is not None
        and item.state is not ProgrammeState.CANCELLED
        and (day := programme.day_of.get(item.day_id) if item.day_id else None) is not None
    ]
    timed.sort(key=lambda one: one[:2])
    return [
        _span(programme, number, item, day, start, rain=rain)
        for number, (start, _place, item, day) in enumerate(timed)
    ]


def overlapping(stretches: Iterable[S]) -> Iterator[tuple[S, S]]:
    """Every two that overlap, the earlier first; touching is not overlapping."""
    running: list[S] = []
    for one in sorted(stretches, key=attrgetter("first")):
        running = [other for other in running if other.last > one.first]
        for other in running:
            yield other, one
        running.append(one)


def in_order(one: Span, other: Span) -> tuple[Span, Span]:
    """The one that begins earlier first."""
    return (one, other) if one.order < other.order else (other, one)


def meet(one: Span, other: Span) -> bool:
    """Whether two happen at the same time."""
    return one.start < other.end and other.start < one.end


def _span(
    programme: Programme, number: int, item: ItemRow, day: DayRow, start: int, *, rain: bool
) -> Span:
    venue = programme.venue_for(item, rain=rain)
    before, after, is_moved = item.before, item.after, False
    if venue is not None and venue.id != item.venue_id:
        is_moved = True
        before = venue.setup_minutes if item.setup_minutes is None else before
        after = venue.teardown_minutes if item.teardown_minutes is None else after
    return Span(number, item, day, venue, start, start + item.minutes, before, after, is_moved)
