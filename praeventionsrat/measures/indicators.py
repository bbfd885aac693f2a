"""Indikator und Messwert: how one knows that a measure works."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.figures.records import Aspect, Direction
from praeventionsrat.records import Fields, Line, Record, text_enum


class IndicatorFields(Fields):
    """What is typed about an indicator."""

    name: Line = Field(min_length=1, max_length=200)
    aspect: Aspect = Field(default=Aspect.OBJECTIVE, sa_type=text_enum(Aspect))
    unit: Line = Field(default="", max_length=60)
    direction: Direction = Field(default=Direction.NONE, sa_type=text_enum(Direction))
    base: float | None = None
    """Ausgangswert."""
    base_on: date | None = None
    target: float | None = None
    target_on: date | None = None
    source: Line = Field(default="", max_length=200)
    series_id: UUID | None = Field(
        default=None, foreign_key="figure_series.id", index=True, ondelete="SET NULL"
    )
    """Its readings come from this series."""


class Indicator(IndicatorFields, Record, table=True):
    """Indikator of a measure, objective or subjective."""

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0


class ReadingFields(Fields):
    """What is typed about a reading."""

    measured_on: date
    value: float
    source: Line = Field(default="", max_length=200)
    note: Line = Field(default="", max_length=1000)


class Reading(ReadingFields, Record, table=True):
    """Istwert of an indicator on a day."""

    __tablename__ = "indicator_reading"

    indicator_id: UUID = Field(foreign_key="indicator.id", index=True, ondelete="CASCADE")
