"""All SQL about series of values and crime figures."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.figures.records import (
    Area,
    CrimeFigure,
    CrimeSource,
    Population,
    Series,
    SeriesValue,
)


class AreaRepository(Repository[Area]):
    """What figures are about."""

    record = Area
    missing = "Dieses Gebiet wurde inzwischen gelöscht."


class PopulationRepository(Repository[Population]):
    """How many people live there."""

    record = Population


class SeriesRepository(Repository[Series]):
    """The series of values."""

    record = Series
    missing = "Diese Kennzahl wurde inzwischen gelöscht."


class SeriesValueRepository(Repository[SeriesValue]):
    """Their values."""

    record = SeriesValue
    missing = "Dieser Wert wurde inzwischen gelöscht."


class CrimeSourceRepository(Repository[CrimeSource]):
    """Files crime figures came from."""

    record = CrimeSource
    missing = "Diese Quelle wurde inzwischen gelöscht."


class CrimeFigureRepository(Repository[CrimeFigure]):
    """The lines of the crime statistics."""

    record = CrimeFigure


class Counting:
    """The part of a transaction that keeps figures."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.areas = AreaRepository(session)
        self.populations = PopulationRepository(session)
        self.figure_series = SeriesRepository(session)
        self.series_values = SeriesValueRepository(session)
        self.crime_sources = CrimeSourceRepository(session)
        self.crime_figures = CrimeFigureRepository(session)
