"""Kennzahlen: make, change and delete series; type, paste and remove their values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.figures.periods import parse_period, period
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.records import Interval, Series, SeriesFields, SeriesValue
from praeventionsrat.quantity import parse_number

TWICE = "Für {period} steht schon ein Wert da; bitte ändern Sie ihn in seiner Zeile."
COMPUTED = (
    "Die Werte dieser Kennzahl kommen aus der Kriminalstatistik. Sie ändern sich, wenn Sie eine "
    "PKS-Datei übernehmen oder Einwohnerzahlen eintragen."
)
NO_VALUE = "Bitte eine Zahl eingeben."
MOST_LINES, LONGEST_LINE, LONGEST_NOTE, LONGEST_SOURCE = 2_000, 400, 1000, 200
MARKS = {"v": "is_provisional", "vorläufig": "is_provisional", "*": "is_provisional"}


@dataclass(frozen=True, slots=True)
class TypedValue:
    """A value as it was typed."""

    period: str
    value: str
    note: str = ""
    source: str = ""
    is_provisional: bool = False
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A pasted line that was not taken, as it was, and why."""

    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What pasted lines hold."""

    good: tuple[TypedValue, ...]
    wrong: tuple[WrongLine, ...]


def create_series(work: Work, fields: SeriesFields, *, offence: str = "", figure: str = "") -> UUID:
    """Keep a series; one with an offence is computed from crime figures."""
    series = Series.model_validate(fields)
    series.offence_key, series.figure = offence, figure
    work.figure_series.add(series)
    return series.id


def edit_series(
    work: Work, series_id: UUID, fields: SeriesFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a series."""
    series = work.figure_series.get(series_id)
    series.see(seen)
    series.sqlmodel_update(fields.model_dump())


def delete_series(work: Work, series_id: UUID, *, at: datetime) -> None:
    """Move a series to the Papierkorb."""
    work.figure_series.get(series_id).deleted_at = at


def write_value(
    work: Work, series_id: UUID, typed: TypedValue, *, today: date, value_id: UUID | None = None
) -> UUID:
    """Keep a value as typed, new or in place of another.

    Raises:
        Invalid: Period or number cannot be read, or the period has a value already.
    """
    series = work.figure_series.get(series_id)
    if series.offence_key:
        raise UserError(COMPUTED)
    starts_on, number = _understood(typed, series, today)
    known = work.series_values.where(series_id=series_id, starts_on=starts_on)
    if any(one.id != value_id for one in known):
        raise Invalid({"period": TWICE.format(period=period(starts_on, series.interval))})
    value = work.series_values.get(value_id) if value_id else None
    if value is None:
        value = SeriesValue(series_id=series_id, starts_on=starts_on, value=number)
    value.starts_on, value.value = starts_on, number
    value.note, value.source = typed.note[:LONGEST_NOTE], typed.source[:LONGEST_SOURCE]
    value.is_provisional, value.is_break = typed.is_provisional, typed.is_break
    work.series_values.add(value)
    return value.id


def remove_value(work: Work, value_id: UUID) -> None:
    """Delete a value."""
    work.series_values.remove(work.series_values.get(value_id))


def read_pasted(text: str, *, unit: str, interval: Interval, today: date) -> Pasted:
    """Lines copied from a table: period, value and perhaps a remark; a heading is passed over."""
    good: list[TypedValue] = []
    wrong: list[WrongLine] = []
    seen: dict[date, str] = {}
    lines = [line for line in text.splitlines() if line.strip()]
    for at, line in enumerate(lines[:MOST_LINES]):
        typed = _cells(line)
        why = _complaint(typed, unit, interval, today)
        if why and at == 0 and not any(c.isdigit() for c in typed.value):
            continue
        if not why:
            starts_on = parse_period(typed.period, interval, today)
            if starts_on in seen:
                why = f"Dieser Zeitraum steht schon in der Zeile „{seen[starts_on]}“."
            seen.setdefault(starts_on, line.strip()[:60])
        if why:
            wrong.append(WrongLine(line, why))
        else:
            good.append(typed)
    wrong += [WrongLine(line, "Höchstens 2.000 Zeilen auf einmal.") for line in lines[MOST_LINES:]]
    return Pasted(tuple(good), tuple(wrong))


def paste_values(work: Work, series_id: UUID, values: Sequence[TypedValue], *, today: date) -> int:
    """Keep pasted values; those of periods that have one take its place. How many are new."""
    series = work.figure_series.get(series_id)
    known = {one.starts_on: one.id for one in work.series_values.where(series_id=series_id)}
    new = 0
    for typed in values:
        starts_on = parse_period(typed.period, series.interval, today)
        new += starts_on not in known
        known[starts_on] = write_value(
            work, series_id, typed, today=today, value_id=known.get(starts_on)
        )
    return new


def _understood(typed: TypedValue, series: Series, today: date) -> tuple[date, float]:
    wrong: dict[str, str] = {}
    starts_on, number = today, 0.0
    try:
        starts_on = parse_period(typed.period, series.interval, today)
    except UserError as err:
        wrong["period"] = str(err)
    try:
        read = parse_number(typed.value, series.unit)
        number = read or 0.0
        if read is None:
            wrong["value"] = NO_VALUE
    except UserError as err:
        wrong["value"] = str(err)
    if wrong:
        raise Invalid(wrong)
    return starts_on, number


def _cells(line: str) -> TypedValue:
    mark = next((mark for mark in ("\t", ";") if mark in line), None)
    cells = [cell.strip() for cell in (line.split(mark) if mark else line.rsplit(maxsplit=1))]
    cells = [*cells, "", "", ""]
    note = " ".join(cell for cell in cells[2:] if cell)
    is_provisional = note.casefold() in MARKS
    return TypedValue(
        cells[0], cells[1], "" if is_provisional else note, is_provisional=is_provisional
    )


def _complaint(typed: TypedValue, unit: str, interval: Interval, today: date) -> str:
    if len(typed.period) > LONGEST_LINE or len(typed.note) > LONGEST_NOTE:
        return "Diese Zeile ist zu lang."
    try:
        parse_period(typed.period, interval, today)
        return NO_VALUE if parse_number(typed.value, unit) is None else ""
    except UserError as err:
        return str(err)
