"""What a line of somebody's programme became, and what was known before it was read."""

from dataclasses import dataclass
from datetime import date

from praeventionsrat.german import day
from praeventionsrat.prevention_day.programme.hours import minute, span_words
from praeventionsrat.prevention_day.programme.importing.people import Known
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ProgrammeItemFields,
    ProgrammeState,
)


@dataclass(frozen=True, slots=True)
class Basis:
    """What is known before anything is read."""

    days: tuple[date, ...]
    only_place: str
    """Where there is just one place, what names none takes place there."""
    known: Known


@dataclass(frozen=True, slots=True)
class Draft:
    """An item as a line of the list says it; day and place are not yet records."""

    line: int
    fields: ProgrammeItemFields
    state: ProgrammeState
    held_on: date | None
    """Empty: not to be planned in."""
    place: str
    """Empty with a day: everywhere."""
    people: tuple[ContributorFields, ...]
    doubts: tuple[str, ...]

    @property
    def when(self) -> str:
        """„Sa., 12.09.2026, 11:00–11:15 Uhr“."""
        start = self.fields.starts_at
        begins = minute(start) if start else 0
        clock = span_words(begins, begins + self.fields.duration_minutes) if start else ""
        return ", ".join(part for part in (day(self.held_on), clock) if part)


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of all lines."""

    drafts: tuple[Draft, ...] = ()
    refused: tuple[RefusedLine, ...] = ()
