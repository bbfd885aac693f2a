"""Values and crime figures as plain lines: hundreds are read for one page."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from praeventionsrat.figures.records import CrimeFigure, SeriesValue
from praeventionsrat.ports import Repository


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value of a series."""

    id: UUID
    series_id: UUID
    starts_on: date
    value: float
    source: str
    note: str
    is_provisional: bool
    is_break: bool


@dataclass(frozen=True, slots=True)
class CrimeRow:
    """One line of the crime statistics."""

    source_id: UUID
    area_id: UUID | None
    area_key: str
    offence_key: str
    cases: int | None
    rate: float | None
    rate_base: str
    attempts: int | None
    solved: int | None
    clearance: float | None
    suspects: int | None


class SeriesValues(Repository[SeriesValue], Protocol):
    """The values of series."""

    def lines(self, series: Collection[UUID]) -> Sequence[ValueLine]:
        """Those of some series, the oldest first."""
        ...


class CrimeFigures(Repository[CrimeFigure], Protocol):
    """The lines of the crime statistics."""

    def of_offences(
        self, offences: Collection[str], areas: Collection[UUID] | None = None
    ) -> Sequence[CrimeRow]:
        """Those of some offences, of all areas or of some."""
        ...

    def of_sources(self, sources: Collection[UUID]) -> Sequence[CrimeRow]:
        """Those of some files."""
        ...

    def counts(self) -> Mapping[UUID, int]:
        """How many came from each file."""
        ...
