"""Indicators of a measure and what was measured."""

from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.indicators import Indicator, IndicatorFields, Reading, ReadingFields
from praeventionsrat.measures.ports import Work


def add_indicator(work: Work, measure_id: UUID, fields: IndicatorFields) -> UUID:
    """Say what shall show that a measure works."""
    work.measures.get(measure_id)
    _check(fields)
    listed = work.indicators.where(measure_id=measure_id)
    indicator = Indicator.model_validate(fields, update={"measure_id": measure_id})
    indicator.position = 1 + max((one.position for one in listed), default=-1)
    work.indicators.add(indicator)
    return indicator.id


def edit_indicator(
    work: Work, indicator_id: UUID, fields: IndicatorFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an indicator."""
    indicator = work.indicators.get(indicator_id)
    indicator.see(seen)
    _check(fields)
    first = min(
        (one.measured_on for one in work.readings.where(indicator_id=indicator_id)), default=None
    )
    if first and fields.base_on and fields.base_on > first:
        sentence = f"Es gibt schon einen Messwert vom {day(first)}, also vor diesem Ausgangswert."
        raise Invalid({"base_on": sentence})
    indicator.sqlmodel_update(fields.model_dump())


def remove_indicator(work: Work, indicator_id: UUID) -> None:
    """Take an indicator off a measure, and its readings with it."""
    work.indicators.remove(work.indicators.get(indicator_id))


def add_reading(work: Work, indicator_id: UUID, fields: ReadingFields, *, today: date) -> UUID:
    """Keep what was measured; allowed without a base, whose lack is shown instead."""
    _check_reading(work, indicator_id, fields, today)
    _refuse_second(work, indicator_id, fields.measured_on, None)
    reading = Reading.model_validate(fields, update={"indicator_id": indicator_id})
    work.readings.add(reading)
    return reading.id


def edit_reading(
    work: Work, reading_id: UUID, fields: ReadingFields, *, today: date, seen: int | None = None
) -> None:
    """Replace what is typed about a reading."""
    reading = work.readings.get(reading_id)
    reading.see(seen)
    _check_reading(work, reading.indicator_id, fields, today)
    _refuse_second(work, reading.indicator_id, fields.measured_on, reading_id)
    reading.sqlmodel_update(fields.model_dump())


def remove_reading(work: Work, reading_id: UUID) -> None:
    """Take a reading off the record."""
    work.readings.remove(work.readings.get(reading_id))


def _check(fields: IndicatorFields) -> None:
    if fields.base_on and fields.target_on and fields.target_on <= fields.base_on:
        raise Invalid({"target_on": "Der Zielwert muss nach dem Ausgangswert liegen."})


def _check_reading(work: Work, indicator_id: UUID, fields: ReadingFields, today: date) -> None:
    indicator = work.indicators.get(indicator_id)
    began = work.measures.get(indicator.measure_id).starts_on
    on = fields.measured_on
    if on > today:
        raise Invalid({"measured_on": "Dieser Tag liegt in der Zukunft."})
    if indicator.base_on and on < indicator.base_on:
        sentence = f"Der Messwert liegt vor dem Ausgangswert vom {day(indicator.base_on)}."
        raise Invalid({"measured_on": sentence})
    if not indicator.base_on and began and on < began:
        sentence = (
            f"Der Messwert liegt vor dem Beginn der Maßnahme am {day(began)}. Was davor gemessen "
            "wurde, tragen Sie bitte als Ausgangswert ein."
        )
        raise Invalid({"measured_on": sentence})


def _refuse_second(work: Work, indicator_id: UUID, on: date, own: UUID | None) -> None:
    found = work.readings.where(indicator_id=indicator_id, measured_on=on)
    if any(one.id != own for one in found):
        raise Invalid({"measured_on": f"Für den {day(on)} gibt es schon einen Messwert."})
