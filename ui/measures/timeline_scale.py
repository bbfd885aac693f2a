"""Where days and lines of the timeline stand; no widget."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.measures.listing import Group
from praeventionsrat.measures.row_ports import MeasureRow, MilestoneRow

SIDE, HEAD, LINE = 300, 44, 48
"""Width of the names, height of the days above, height of a line."""
LEAST, MOST = 0.02, 24.0
"""Pixels of a day."""
AROUND = 120
"""Days of room before the first and after the last."""
MONTHS = ("Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez")
STEPS = (1, 3, 12, 60, 120, 600)
"""Months between two marks."""
ROOM = 52
"""Pixels a mark needs for its words."""


@dataclass(frozen=True, slots=True)
class Link:
    """A line from a milestone to the one that waits for it."""

    first: int
    first_on: date
    then: int
    then_on: date


@dataclass(frozen=True, slots=True)
class Strip:
    """What is painted on one line: a heading, or a measure with its milestones."""

    title: str
    row: MeasureRow | None = None
    stones: Sequence[MilestoneRow] = ()


def stone_day(stone: MilestoneRow) -> date | None:
    """The day a milestone stands on: when it was reached, else when it is due."""
    return stone.done_on or stone.due_on


def strips_of(groups: Sequence[Group], stones: dict[UUID, list[MilestoneRow]]) -> Sequence[Strip]:
    """A line for each heading and each measure."""
    found: list[Strip] = []
    for group in groups:
        if group.title:
            found.append(Strip(f"{group.title}  ·  {len(group.rows)}"))
        found += [Strip(row.title, row, stones.get(row.id, ())) for row in group.rows]
    return found


def links_of(strips: Sequence[Strip], pairs: Sequence[tuple[UUID, UUID]]) -> Sequence[Link]:
    """The lines between milestones that are shown."""
    where: dict[UUID, tuple[int, date]] = {}
    for line, strip in enumerate(strips):
        for stone in strip.stones:
            on = stone_day(stone)
            if on is not None:
                where[stone.id] = (line, on)
    return [
        Link(*where[earlier], *where[later])
        for later, earlier in pairs
        if later in where and earlier in where
    ]


class TimeScale:
    """Turns days into pixels; ``first`` is the ordinal of the day at 0."""

    def __init__(self) -> None:
        """About two years in a usual window."""
        self.day_width = 1.2
        self.first, self.last = 1, 2

    def span(self, strips: Sequence[Strip], today: date) -> None:
        """Hold every day there is, and today."""
        days = [today.toordinal()]
        for strip in strips:
            if strip.row is not None:
                ends = (strip.row.starts_on, strip.row.ends_on, *map(stone_day, strip.stones))
                days += [one.toordinal() for one in ends if one is not None]
        self.first = max(min(days) - AROUND, 1)
        self.last = min(max(days) + AROUND, date.max.toordinal())

    @property
    def width(self) -> int:
        """Of the whole time."""
        return int((self.last - self.first + 1) * self.day_width)

    def x(self, day: date) -> float:
        """Where a day begins."""
        return (day.toordinal() - self.first) * self.day_width

    def ordinal_at(self, x: float) -> float:
        """Which day a place means."""
        return self.first + x / self.day_width

    def zoom(self, factor: float) -> None:
        """Wider or narrower days, within reason."""
        self.day_width = min(max(self.day_width * factor, LEAST), MOST)

    def fit(self, room: int) -> None:
        """All of it in a width."""
        self.day_width = min(max(room / (self.last - self.first + 1), LEAST), MOST)

    def marks(self, left: float, right: float) -> Iterator[tuple[date, str]]:
        """The months or years between two places, each with its words."""
        step = next((s for s in STEPS if s * 30.4 * self.day_width >= ROOM), STEPS[-1])
        start = date.fromordinal(max(int(self.ordinal_at(left)), 1))
        end = min(self.ordinal_at(right), date.max.toordinal())
        month = (start.year * 12 + start.month - 1) // step * step
        while True:
            year, place = divmod(month, 12)
            if year > date.max.year:
                return
            if year >= 1:
                mark = date(year, place + 1, 1)
                if mark.toordinal() > end:
                    return
                yield mark, _words(mark, step)
            month += step


def _words(mark: date, step: int) -> str:
    if step >= 12 or mark.month == 1:
        return str(mark.year)
    return MONTHS[mark.month - 1]
