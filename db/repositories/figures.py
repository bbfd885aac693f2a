"""All SQL about series of values and crime figures."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.figures.line_ports import CrimeRow, ValueLine
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

    def lines(self, series: Collection[UUID]) -> Sequence[ValueLine]:
        """Those of some series, the oldest first."""
        query = (
            select(
                col(SeriesValue.id),
                col(SeriesValue.series_id),
                col(SeriesValue.starts_on),
                col(SeriesValue.value),
                col(SeriesValue.source),
                col(SeriesValue.note),
                col(SeriesValue.is_provisional),
                col(SeriesValue.is_break),
            )
            .where(col(SeriesValue.series_id).in_(series))
            .order_by(col(SeriesValue.starts_on))
        )
        return [ValueLine(*line) for line in self.session.execute(query)]


class CrimeSourceRepository(Repository[CrimeSource]):
    """Files crime figures came from."""

    record = CrimeSource
    missing = "Diese Quelle wurde inzwischen gelöscht."


class CrimeFigureRepository(Repository[CrimeFigure]):
    """The lines of the crime statistics."""

    record = CrimeFigure

    def of_offences(
        self, offences: Collection[str], areas: Collection[UUID] | None = None
    ) -> Sequence[CrimeRow]:
        """Those of some offences, of all areas or of some."""
        wanted: list[ColumnElement[bool]] = [col(CrimeFigure.offence_key).in_(offences)]
        if areas is not None:
            wanted.append(col(CrimeFigure.area_id).in_(areas))
        return self._rows(*wanted)

    def of_sources(self, sources: Collection[UUID]) -> Sequence[CrimeRow]:
        """Those of some files."""
        return self._rows(col(CrimeFigure.source_id).in_(sources))

    def counts(self) -> Mapping[UUID, int]:
        """How many came from each file."""
        query = select(col(CrimeFigure.source_id), func.count())
        found = self.session.execute(query.group_by(col(CrimeFigure.source_id)))
        return {row[0]: row[1] for row in found}

    def _rows(self, *wanted: ColumnElement[bool]) -> Sequence[CrimeRow]:
        columns: tuple[Any, ...] = (
            CrimeFigure.source_id,
            CrimeFigure.area_id,
            CrimeFigure.area_key,
            CrimeFigure.offence_key,
            CrimeFigure.cases,
            CrimeFigure.rate,
            CrimeFigure.rate_base,
            CrimeFigure.attempts,
            CrimeFigure.solved,
            CrimeFigure.clearance,
            CrimeFigure.suspects,
        )
        query = select(*columns).where(*wanted)
        return [CrimeRow(*line) for line in self.session.execute(query)]


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
