"""The PKS files that were taken over, and taking one back when its year was wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.figures.ports import Work


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One file that was taken over."""

    id: UUID
    year: int
    months: int
    file_name: str
    figures: int
    imported_on: date | None


def read_sources(work: Work) -> Sequence[SourceRow]:
    """Every file, the newest year first."""
    counts = work.crime_figures.counts()
    rows = [
        SourceRow(
            one.id, one.year, one.months, one.file_name, counts.get(one.id, 0), one.imported_on
        )
        for one in work.crime_sources.all()
    ]
    return sorted(rows, key=lambda row: -row.year)


def remove_source(work: Work, source_id: UUID) -> None:
    """Take a file back with all its figures; areas and series stay."""
    work.crime_sources.remove(work.crime_sources.get(source_id))
