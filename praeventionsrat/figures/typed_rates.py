"""Rates of cases that were typed: a small town has its cases from the police station, not the BKA.

They are shown beside the cases or instead of them, with the warnings any HZ has.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from praeventionsrat.figures.rates import (
    RATE_UNIT,
    People,
    YearFigures,
    base_changes,
    census_of,
    rate,
)
from praeventionsrat.figures.views import DIGITS, FIGURE_WORDS, RATE, SeriesPoint, SeriesView, once


def with_rates(
    view: SeriesView, people: Mapping[int, People], *, has_commuters: bool
) -> SeriesView:
    """The view of yearly cases with their rates where the inhabitants are known."""
    years = [_year(point, people.get(point.starts_on.year)) for point in view.points]
    made = [rate(year, has_commuters=has_commuters) if year.people else None for year in years]
    if not any(made):
        return view
    points = tuple(
        replace(p, rate=_rounded(one.value), basis=year.people.words) if one and year.people else p
        for p, one, year in zip(view.points, made, years, strict=True)
    )
    changes = base_changes([(year.year, census_of(year)) for year in years])
    told = once(words for one in made if one for words in one.warnings)
    return replace(view, points=points, rate_breaks=changes, rate_warnings=told)


def as_rates(view: SeriesView) -> SeriesView:
    """The same series told as HZ."""
    points = tuple(
        replace(p, value=p.rate, is_break=p.is_break or p.starts_on.year in view.rate_breaks)
        for p in view.points
    )
    name = f"{view.name}, {FIGURE_WORDS[RATE]}"
    warnings = (*view.rate_breaks.values(), *view.rate_warnings, *view.warnings)
    return replace(
        view,
        name=name,
        unit=RATE_UNIT,
        figure=RATE,
        points=points,
        target=None,
        warnings=once(warnings),
    )


def has_rates(points: Sequence[SeriesPoint]) -> bool:
    """Whether there is a rate at all."""
    return any(point.rate is not None for point in points)


def _year(point: SeriesPoint, people: People | None) -> YearFigures:
    is_count = point.value is not None and point.value >= 0 and point.value.is_integer()
    cases = int(point.value) if is_count and point.value is not None else None
    return YearFigures(point.starts_on.year, cases, people=people if is_count else None)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS[RATE])
