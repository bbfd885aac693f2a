"""Helpers and shifts as lists, the board and the rules see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from uuid import UUID

from praeventionsrat.german import full_day
from praeventionsrat.prevention_day.helpers.skills import named_skills
from praeventionsrat.prevention_day.programme.hours import DAY, span_words


@dataclass(frozen=True, slots=True)
class HelperRow:
    """One helper."""

    id: UUID
    person_id: UUID | None
    name: str
    phone: str
    email: str
    skills: str
    available: str
    is_minor: bool
    note: str
    checked_in_at: datetime | None

    @property
    def skill_list(self) -> tuple[str, ...]:
        """What she can, one by one."""
        return named_skills(self.skills)


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One shift as it is on file, with the name of its place."""

    id: UUID
    title: str
    event_day_id: UUID | None
    day_offset: int
    starts_at: time
    duration_minutes: int
    venue_id: UUID | None
    venue: str
    minimum: int
    maximum: int
    skills: str
    leader: str
    note: str


@dataclass(frozen=True, slots=True)
class DutyLine:
    """Who helps in which shift."""

    id: UUID
    shift_id: UUID
    helper_id: UUID


@dataclass(frozen=True)
class ShiftRow:
    """One shift with who is in it; minutes run through all days, so nights need no care."""

    id: UUID
    title: str
    on: date | None
    """Its day; unknown while the prevention day has none."""
    first: int
    last: int
    venue: str
    minimum: int
    maximum: int
    skills: str
    leader: str
    note: str
    helpers: tuple[HelperRow, ...]

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.last - self.first

    @property
    def starts(self) -> int:
        """Minutes since midnight."""
        return self.first % DAY

    @property
    def day_number(self) -> int:
        """The day its begin falls on, on the scale of all days."""
        return self.first // DAY

    @property
    def hours(self) -> str:
        """„08:00–10:00 Uhr“."""
        return span_words(self.first, self.last)

    @property
    def when(self) -> str:
        """„Samstag, 12. September 2026, 08:00–10:00 Uhr“."""
        return ", ".join(part for part in (full_day(self.on), self.hours) if part)

    @property
    def skill_list(self) -> tuple[str, ...]:
        """What is wanted of at least one who is there."""
        return named_skills(self.skills)

    @property
    def missing(self) -> int:
        """How many are needed still."""
        return max(self.minimum - len(self.helpers), 0)

    @property
    def free(self) -> int:
        """How many more find room."""
        return max(self.maximum - len(self.helpers), 0)

    @property
    def places(self) -> str:
        """„2 von 4“; with a minimum that differs: „1 von 2–4“."""
        most = max(self.minimum, self.maximum)
        wanted = str(most) if self.minimum in {0, most} else f"{self.minimum}–{most}"
        return f"{len(self.helpers)} von {wanted}"


@dataclass(frozen=True, slots=True)
class Appearance:
    """An item of the programme somebody takes part in."""

    title: str
    first: int
    last: int

    @property
    def hours(self) -> str:
        """„11:00–11:45 Uhr“."""
        return span_words(self.first, self.last)


@dataclass(frozen=True)
class HelperPlan:
    """Who helps when: everything the page, the rules and the sheets need."""

    event_id: UUID
    helpers: tuple[HelperRow, ...]
    """By name."""
    shifts: tuple[ShiftRow, ...]
    """In order of their begin."""
    appearances: Mapping[UUID, Sequence[Appearance]]
    """What helpers do on the programme, by helper."""

    @cached_property
    def shifts_of(self) -> Mapping[UUID, Sequence[ShiftRow]]:
        """The shifts of each helper, in order."""
        found: dict[UUID, list[ShiftRow]] = {one.id: [] for one in self.helpers}
        for shift in self.shifts:
            for helper in shift.helpers:
                found[helper.id].append(shift)
        return found

    @cached_property
    def shift_of(self) -> Mapping[UUID, ShiftRow]:
        """Its shifts by id."""
        return {one.id: one for one in self.shifts}

    def minutes_of(self, helper_id: UUID) -> int:
        """How long somebody helps altogether."""
        return sum(one.minutes for one in self.shifts_of.get(helper_id, ()))

    @property
    def missing(self) -> int:
        """How many people are needed still, over all shifts."""
        return sum(one.missing for one in self.shifts)
