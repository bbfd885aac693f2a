"""Gebiet, Kennzahlenreihe, PKS-Zeile: figures, each with its base and its source."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum

NAME = 200


class Census(StrEnum):
    """Which census the number of inhabitants goes back to."""

    UNKNOWN = "unknown"
    C2011 = "2011"
    C2022 = "2022"


class AreaFields(Fields):
    """What is typed about an area."""

    name: Line = Field(min_length=1, max_length=NAME)
    key: Line = Field(default="", max_length=12)
    """Amtlicher Gemeindeschlüssel, with its leading zero."""
    has_commuters: bool = False
    """Many people come by day who do not live there: its HZ misleads (DOMAIN 4.7)."""


class Area(AreaFields, Record, table=True):
    """Gebiet: a town, a Kreis, a part of town that figures are about."""

    is_own: bool = False
    position: int = 0


class PopulationFields(Fields):
    """What is typed about the inhabitants of an area."""

    year: int = Field(ge=1900, le=2999)
    inhabitants: int = Field(ge=1, le=2_000_000_000)
    census: Census = Field(default=Census.UNKNOWN, sa_type=text_enum(Census))
    source: Line = Field(default="", max_length=NAME)


class Population(PopulationFields, Record, table=True):
    """Einwohnerzahl of an area, as a year's rates are computed with it."""

    area_id: UUID = Field(foreign_key="area.id", index=True, ondelete="CASCADE")


class Aspect(StrEnum):
    """What a figure measures (seed 004: both are wanted)."""

    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"


class Direction(StrEnum):
    """Which way is better."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


class Interval(StrEnum):
    """How often a value comes."""

    YEAR = "year"
    HALF_YEAR = "half_year"
    QUARTER = "quarter"
    MONTH = "month"
    ANY = "any"


class SeriesFields(Fields):
    """What is typed about a series."""

    name: Line = Field(min_length=1, max_length=NAME)
    unit: Line = Field(default="", max_length=60)
    """„Fälle“, „%“, „je 100.000 Einwohner“."""
    basis: Line = Field(default="", max_length=NAME)
    """What it is counted of: „Befragte ab 14 Jahren“."""
    aspect: Aspect = Field(default=Aspect.OBJECTIVE, sa_type=text_enum(Aspect))
    direction: Direction = Field(default=Direction.NONE, sa_type=text_enum(Direction))
    interval: Interval = Field(default=Interval.YEAR, sa_type=text_enum(Interval))
    source: Line = Field(default="", max_length=NAME)
    note: Prose = Field(default="", max_length=100_000)
    target: float | None = None
    area_id: UUID | None = Field(
        default=None, foreign_key="area.id", index=True, ondelete="SET NULL"
    )
    district_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="SET NULL"
    )


class Series(SeriesFields, MainRecord, table=True):
    """Indikatorreihe: values over time, typed or taken from crime figures."""

    __tablename__ = "figure_series"

    offence_key: Line = Field(default="", max_length=12)
    """Where its values come from the crime figures of its area: the key of the offence."""
    figure: Line = Field(default="", max_length=20)
    """… and which figure: ``cases``, ``rate`` (HZ), ``clearance`` (AQ)."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a series is looked for by."""
        return (self.name, self.source, self.note)


class SeriesValueFields(Fields):
    """What is typed about one value."""

    starts_on: date
    """First day of the period, or the day of measuring."""
    value: float
    source: Line = Field(default="", max_length=NAME)
    note: Line = Field(default="", max_length=1000)
    is_provisional: bool = False
    is_break: bool = False
    """From here on it is counted otherwise: not to be compared with what was before."""


class SeriesValue(SeriesValueFields, Record, table=True):
    """Messwert of a series."""

    __tablename__ = "series_value"

    series_id: UUID = Field(foreign_key="figure_series.id", index=True, ondelete="CASCADE")


class CrimeSource(Record, table=True):
    """PKS-Datei: one file crime figures were taken from."""

    __tablename__ = "crime_source"

    file_name: Line = Field(default="", max_length=255)
    year: int = Field(ge=1900, le=2999)
    months: int = Field(default=12, ge=1, le=12)
    """Fewer: part of a year, no HZ may be computed (DOMAIN 4.7)."""
    level: Line = Field(default="", max_length=20)
    """``county`` or ``city``; ``hand`` for what was typed."""
    version: Line = Field(default="", max_length=NAME)
    imported_on: date | None = None


class CrimeFigureFields(Fields):
    """One line of the Polizeiliche Kriminalstatistik."""

    offence_key: Line = Field(max_length=12)
    offence: Line = Field(default="", max_length=NAME)
    area_key: Line = Field(default="", max_length=12)
    area_name: Line = Field(default="", max_length=NAME)
    area_kind: Line = Field(default="", max_length=20)
    cases: int | None = Field(default=None, ge=0)
    rate: float | None = None
    """HZ as the file says it."""
    rate_base: Line = Field(default="", max_length=60)
    """„Zensus 2022“, where the heading says so."""
    attempts: int | None = Field(default=None, ge=0)
    solved: int | None = Field(default=None, ge=0)
    clearance: float | None = None
    """AQ in percent, as the file says it; can exceed 100."""
    suspects: int | None = Field(default=None, ge=0)


class CrimeFigure(CrimeFigureFields, Record, table=True):
    """PKS-Zeile: an offence in an area in the year of its source."""

    __tablename__ = "crime_figure"

    source_id: UUID = Field(foreign_key="crime_source.id", index=True, ondelete="CASCADE")
    area_id: UUID | None = Field(
        default=None, foreign_key="area.id", index=True, ondelete="SET NULL"
    )
