"""Figures as they are shown: frozen values with bases and warnings, and the charts of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from praeventionsrat.documents.charts import Bar, BarChart, Chart, ChartLine, Point
from praeventionsrat.figures.periods import place, short_period
from praeventionsrat.figures.records import Aspect, Direction, Interval
from praeventionsrat.quantity import number, with_unit

CASES, RATE, CLEARANCE = "cases", "rate", "clearance"
FIGURE_WORDS = {CASES: "Fälle", RATE: "Häufigkeitszahl", CLEARANCE: "Aufklärungsquote"}
DIGITS = {CASES: 0, RATE: 1, CLEARANCE: 1}


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One value of a series with what it goes back to."""

    id: UUID | None
    """None where it is computed from crime figures."""
    starts_on: date
    label: str
    value: float | None
    basis: str = ""
    source: str = ""
    note: str = ""
    is_provisional: bool = False
    is_break: bool = False
    warnings: tuple[str, ...] = ()
    rate: float | None = None
    """Of cases: how many that is on 100,000 inhabitants, where they are known."""


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series with all its values, the oldest first."""

    id: UUID
    name: str
    unit: str
    basis: str
    source: str
    area: str
    aspect: Aspect
    direction: Direction
    interval: Interval
    target: float | None
    points: tuple[SeriesPoint, ...]
    offence_key: str = ""
    figure: str = ""
    area_id: UUID | None = None
    is_own: bool = False
    warnings: tuple[str, ...] = ()
    """What is to be known before anybody concludes something, once each."""
    rate_breaks: Mapping[int, str] = field(default_factory=dict)
    """Of typed cases: from which years on their rates go back to another census."""
    rate_warnings: tuple[str, ...] = ()

    @property
    def is_crime(self) -> bool:
        """Whether its values come from crime figures and are not typed."""
        return bool(self.offence_key)

    @property
    def decimals(self) -> int | None:
        """Digits after the comma; None: as many as each value has."""
        return DIGITS.get(self.figure)

    @property
    def latest(self) -> SeriesPoint | None:
        """The newest value."""
        return next((point for point in reversed(self.points) if point.value is not None), None)

    @property
    def trend(self) -> str:
        """How the newest value differs from the one before, in words; empty after a break."""
        told = [point for point in self.points if point.value is not None]
        if len(told) < 2 or told[-1].is_break:
            return ""
        before, now = told[-2].value or 0.0, told[-1].value or 0.0
        if now == before:
            return "unverändert"
        words = "gestiegen" if now > before else "gesunken"
        return f"{words} um {number(abs(now - before), self.decimals)}{self._judged(now > before)}"

    @property
    def latest_words(self) -> str:
        """The newest value with its unit and period."""
        point = self.latest
        if point is None:
            return "noch kein Wert"
        return f"{with_unit(point.value, self.unit, self.decimals)} ({point.label})"

    def _judged(self, is_up: bool) -> str:
        if self.direction is Direction.NONE:
            return ""
        return " – besser" if is_up == (self.direction is Direction.UP) else " – schlechter"


def once(sentences: Iterable[str]) -> tuple[str, ...]:
    """Each sentence where it comes first."""
    return tuple(dict.fromkeys(sentences))


def line_of(view: SeriesView, label: str = "") -> ChartLine:
    """A series as a line of a chart."""
    return ChartLine(label or view.area or view.name, tuple(_point(view, p) for p in view.points))


def chart_of(view: SeriesView, others: Sequence[SeriesView] = ()) -> Chart:
    """A series over time, with others beside it."""
    notes = (*_source(view), *once(w for one in (view, *others) for w in one.warnings))
    lines = tuple(line_of(one) for one in (view, *others))
    return Chart(_title(view), view.unit, lines, view.target, notes, view.decimals)


def bars_of(views: Sequence[SeriesView], year: int) -> BarChart:
    """Areas beside each other in one year, the largest value first; the first view is filled."""
    first = views[0]
    told = [(view, _of_year(view, year)) for view in views]
    told.sort(key=lambda pair: -((pair[1].value or 0.0) if pair[1] else 0.0))
    bars = tuple(
        Bar(
            view.area or view.name,
            point.value if point else None,
            "vorläufig" if point and point.is_provisional else "",
            is_own=view is first,
        )
        for view, point in told
    )
    warnings = once(
        f"{view.area or view.name}: {words}"
        for view, point in told
        if point
        for words in point.warnings
    )
    notes = (*_source(first), *warnings)
    return BarChart(f"{first.name} {year}", first.unit, bars, None, notes, first.decimals)


def years_of(views: Sequence[SeriesView]) -> list[int]:
    """The years with values, the newest first."""
    found = {p.starts_on.year for view in views for p in view.points if p.value is not None}
    return sorted(found, reverse=True)


def _of_year(view: SeriesView, year: int) -> SeriesPoint | None:
    found = [p for p in view.points if p.starts_on.year == year and p.value is not None]
    return found[-1] if found else None


def _point(view: SeriesView, point: SeriesPoint) -> Point:
    return Point(
        place(point.starts_on),
        short_period(point.starts_on, view.interval),
        point.value,
        note="; ".join(words for words in (point.basis, point.note) if words),
        is_break=point.is_break,
        is_provisional=point.is_provisional,
    )


def _title(view: SeriesView) -> str:
    return f"{view.name} – {view.area}" if view.area else view.name


def _source(view: SeriesView) -> tuple[str, ...]:
    said = (("Grundlage", view.basis), ("Quelle", view.source))
    words = "; ".join(f"{name}: {text}" for name, text in said if text)
    return (f"{words}.",) if words else ()
