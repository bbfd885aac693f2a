"""What figures ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.plans import ports as plans

if TYPE_CHECKING:
    from praeventionsrat.figures.line_ports import CrimeFigures, SeriesValues
    from praeventionsrat.figures.records import (
        Area,
        CrimeFigure,
        CrimeSource,
        Population,
        Series,
        SeriesValue,
    )
    from praeventionsrat.ports import Repository


class Work(plans.Work, Protocol):
    """One transaction, as figures see it."""

    @property
    def areas(self) -> Repository[Area]:
        """What figures are about."""
        ...

    @property
    def populations(self) -> Repository[Population]:
        """How many people live there."""
        ...

    @property
    def figure_series(self) -> Repository[Series]:
        """The series of values."""
        ...

    @property
    def series_values(self) -> SeriesValues:
        """Their values."""
        ...

    @property
    def crime_sources(self) -> Repository[CrimeSource]:
        """Files crime figures came from."""
        ...

    @property
    def crime_figures(self) -> CrimeFigures:
        """The lines of the crime statistics."""
        ...
