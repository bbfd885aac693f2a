"""Reads series as frozen views: typed values, and those computed from crime figures."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from praeventionsrat.figures.line_ports import CrimeRow
from praeventionsrat.figures.periods import period
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.rates import (
    CASES_UNIT,
    PART,
    People,
    YearFigures,
    base_changes,
    census_of,
    clearance,
    rate,
)
from praeventionsrat.figures.records import Area, CrimeSource, Interval, Series
from praeventionsrat.figures.typed_rates import with_rates
from praeventionsrat.figures.views import CASES, DIGITS, RATE, SeriesPoint, SeriesView, once

ELSEWHERE = "Diese Kennzahl wird aus der Kriminalstatistik gerechnet, hat aber kein Gebiet."
HELLFELD = (
    "Die Kriminalstatistik zählt nur, was der Polizei bekannt wurde, und zwar im Jahr des "
    "Abschlusses ihrer Arbeit."
)


def read_series(work: Work, series_id: UUID) -> SeriesView:
    """A series with its values, their bases and warnings."""
    return read_many(work, [work.figure_series.get(series_id)])[0]


def find_series(work: Work, series_id: UUID | None) -> SeriesView | None:
    """The same, or None where there is none or it lies in the Papierkorb."""
    series = work.figure_series.find(series_id)
    if series is None or series.deleted_at is not None:
        return None
    return read_many(work, [series])[0]


def all_series(work: Work) -> Sequence[SeriesView]:
    """Every series, by name."""
    found = sorted(work.figure_series.all(), key=lambda one: one.name.casefold())
    return read_many(work, found)


def dated_values(work: Work, series: Collection[UUID]) -> dict[UUID, dict[date, float]]:
    """The values of several series by day, computed ones too; for indicators and reports."""
    found = work.figure_series.where(id=frozenset(series)) if series else ()
    return {
        view.id: {p.starts_on: p.value for p in view.points if p.value is not None}
        for view in read_many(work, found)
    }


def peers(work: Work, series_id: UUID) -> Sequence[SeriesView]:
    """The series first, then the same figure of other areas."""
    series = work.figure_series.get(series_id)
    if series.offence_key:
        return _other_areas(work, series)
    same = [
        one
        for one in work.figure_series.where(name=series.name, unit=series.unit, deleted_at=None)
        if one.id != series.id and one.interval is series.interval and one.area_id
    ]
    return read_many(work, [series, *same])


def read_many(work: Work, series: Sequence[Series]) -> Sequence[SeriesView]:
    """Views of several series, read with a handful of questions."""
    areas = {area.id: area for area in work.areas.all()}
    reader = _Reader(work, areas, series)
    return [reader.view(one) for one in series]


def _other_areas(work: Work, series: Series) -> Sequence[SeriesView]:
    """The areas whose crime figures hold the offence, with figures of the same level."""
    areas = {area.id: area for area in work.areas.all()}
    figures = work.crime_figures.of_offences({series.offence_key})
    told = {one.area_id for one in figures} - {series.area_id}
    others = [area for area in areas.values() if area.id in told]
    reader = _Reader(work, areas, [series], figures)
    own = reader.view(series)
    return [own, *(reader.crime_view(series, area) for area in others)]


class _Reader:
    """Keeps what several views are made of."""

    def __init__(
        self,
        work: Work,
        areas: dict[UUID, Area],
        series: Sequence[Series],
        figures: Sequence[CrimeRow] | None = None,
    ) -> None:
        self._areas = areas
        keys = {one.offence_key for one in series if one.offence_key}
        if figures is None:
            own = {one.area_id for one in series if one.offence_key and one.area_id}
            figures = work.crime_figures.of_offences(keys, own) if own else ()
        self._figures = defaultdict(list)
        for figure in figures:
            self._figures[figure.area_id, figure.offence_key].append(figure)
        self._sources = {s.id: s for s in work.crime_sources.all()} if keys else {}
        self._values = defaultdict(list)
        for value in work.series_values.lines({one.id for one in series}):
            self._values[value.series_id].append(value)
        self._people: dict[UUID, dict[int, People]] = defaultdict(dict)
        for one in work.populations.all():
            self._people[one.area_id][one.year] = People(one.inhabitants, one.census)

    def view(self, series: Series) -> SeriesView:
        area = self._areas.get(series.area_id) if series.area_id else None
        if not series.offence_key:
            return self._typed(series, area)
        return self.crime_view(series, area)

    def crime_view(self, series: Series, area: Area | None) -> SeriesView:
        """The figure of the series in an area."""
        blank = _blank(series, area)
        if area is None:
            return replace(blank, warnings=(ELSEWHERE,))
        years = self._years(area, series.offence_key)
        points = [_crime_point(y, source, area, series) for y, source in years]
        changes = {}
        if series.figure == RATE:
            changes = base_changes([(year.year, census_of(year)) for year, _ in years])
        points = [replace(p, is_break=p.starts_on.year in changes) for p in points]
        told = (*changes.values(), *(w for p in points for w in p.warnings), HELLFELD)
        return replace(blank, points=tuple(points), warnings=once(told))

    def _years(self, area: Area, offence: str) -> list[tuple[YearFigures, CrimeSource]]:
        people = self._people[area.id]
        found: dict[int, tuple[YearFigures, CrimeSource]] = {}
        for one in self._figures[area.id, offence]:
            source = self._sources[one.source_id]
            found[source.year] = _year(one, source, people.get(source.year)), source
        return [found[year] for year in sorted(found)]

    def _typed(self, series: Series, area: Area | None) -> SeriesView:
        points = [
            SeriesPoint(
                value.id,
                value.starts_on,
                period(value.starts_on, series.interval),
                value.value,
                source=value.source,
                note=value.note,
                is_provisional=value.is_provisional,
                is_break=value.is_break,
            )
            for value in self._values[series.id]
        ]
        view = replace(_blank(series, area), points=tuple(points))
        view = replace(view, warnings=_typed_warnings(view))
        is_rated = series.unit.strip() == CASES_UNIT and series.interval is Interval.YEAR
        if area is None or not is_rated:
            return view
        return with_rates(view, self._people[area.id], has_commuters=area.has_commuters)


def _blank(series: Series, area: Area | None) -> SeriesView:
    return SeriesView(
        id=series.id,
        name=series.name,
        unit=series.unit,
        basis=series.basis,
        source=series.source,
        area=area.name if area else "",
        aspect=series.aspect,
        direction=series.direction,
        interval=series.interval,
        target=series.target,
        points=(),
        offence_key=series.offence_key,
        figure=series.figure,
        area_id=area.id if area else None,
        is_own=bool(area and area.is_own),
    )


def _typed_warnings(view: SeriesView) -> tuple[str, ...]:
    breaks = [point.label for point in view.points if point.is_break]
    told = [
        f"Ab {label} wird anders gezählt; mit den Werten davor nicht unmittelbar vergleichbar."
        for label in breaks
    ]
    if view.points and not (view.basis or view.source or any(p.source for p in view.points)):
        told.append("Es fehlt, worauf sich die Werte beziehen und woher sie kommen.")
    return tuple(told)


def _year(one: CrimeRow, source: CrimeSource, people: People | None) -> YearFigures:
    return YearFigures(
        source.year,
        one.cases,
        one.solved,
        one.rate,
        one.rate_base,
        one.clearance,
        source.months,
        people,
    )


def _crime_point(
    found: YearFigures, source: CrimeSource, area: Area, series: Series
) -> SeriesPoint:
    starts_on, label = date(found.year, 1, 1), f"{found.year}"
    if series.figure == CASES:
        part = found.months < 12
        months = f"{found.months} Monate" if found.months > 1 else "1 Monat"
        said = (PART.format(months=months, year=found.year),) if part else ()
        value = None if found.cases is None else float(found.cases)
        return SeriesPoint(
            None,
            starts_on,
            label,
            value,
            f"nur {months}" if part else "",
            _source(source),
            is_provisional=part,
            warnings=said,
        )
    made = (
        rate(found, has_commuters=area.has_commuters) if series.figure == RATE else clearance(found)
    )
    value = None if made.value is None else round(made.value, DIGITS[series.figure])
    return SeriesPoint(
        None, starts_on, label, value, made.basis, _source(source), warnings=made.warnings
    )


def _source(source: CrimeSource) -> str:
    return source.file_name or "von Hand"
