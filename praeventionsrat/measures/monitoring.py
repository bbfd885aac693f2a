"""Reads what a Monitoringbericht tells: how every measure stood at the end of the period.

Everything is read at once, whatever the number of measures; what nobody noted stays unknown.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from praeventionsrat.figures.reading import dated_values
from praeventionsrat.german import day
from praeventionsrat.measures.indicators import Indicator
from praeventionsrat.measures.monitoring_values import (
    IndicatorTold,
    Monitored,
    Monitoring,
    SaidOf,
    Standing,
    StoneTold,
)
from praeventionsrat.measures.parts import Milestone
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reaching import Point, newest
from praeventionsrat.measures.records import Light, LightChange, StateChange
from praeventionsrat.measures.reports import MeasureReport, MonitoringReport
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.states import RESTING
from praeventionsrat.measures.usecases.monitoring import report_before
from praeventionsrat.measures.usecases.reporting import plain

T = TypeVar("T")
NONPUBLIC = "ein nichtöffentlicher Beschluss vom {day}"


@dataclass(frozen=True, slots=True)
class Period:
    """Which days a report looks at."""

    starts_on: date
    on: date
    since: date


@dataclass(frozen=True, slots=True)
class Book:
    """What was read of all measures."""

    states: Mapping[UUID, Sequence[StateChange]]
    lights: Mapping[UUID, Sequence[LightChange]]
    milestones: Mapping[UUID, Sequence[Milestone]]
    indicators: Mapping[UUID, Sequence[Indicator]]
    points: Mapping[UUID, Sequence[Point]]
    reports: Mapping[UUID, Sequence[MeasureReport]]
    people: Mapping[UUID, str]
    resolutions: Mapping[UUID, Sequence[str]]


def read_monitoring(work: Work, report_id: UUID, today: date) -> Monitoring:
    """Everything one report tells."""
    return monitoring_of(work, work.monitoring_reports.get(report_id), today)


def monitoring_of(work: Work, report: MonitoringReport, today: date) -> Monitoring:
    """The same for a report that need not be on record yet."""
    before = report_before(work, report)
    since = before.ends_on if before else report.starts_on - timedelta(days=1)
    period = Period(report.starts_on, min(report.ends_on, today), since)
    return Monitoring(
        title=report.title,
        starts_on=report.starts_on,
        ends_on=report.ends_on,
        on=period.on,
        since=since,
        before=before.title if before else "",
        introduction=report.introduction,
        outlook=report.outlook,
        measures=read_measures(work, period, today),
    )


def read_measures(
    work: Work, period: Period, today: date, *, only: UUID | None = None
) -> tuple[Monitored, ...]:
    """Every measure that was on record then, by field of action and number; or one of them."""
    book = read_book(work)
    wanted = [row for row in work.measures.rows(today) if only in {None, row.id}]
    rows = sorted(wanted, key=lambda row: (not row.field, row.field_place, row.field))
    told = (_monitored(row, book, period) for row in rows)
    return tuple(one for one in told if one is not None)


def read_book(work: Work) -> Book:
    """Everything about all measures, each table at once."""
    measured = _grouped(work.readings.all(), lambda one: one.indicator_id)
    indicators = work.indicators.all()
    values = dated_values(work, {one.series_id for one in indicators if one.series_id})
    points = {}
    for one in indicators:
        own = dict(values.get(one.series_id, {})) if one.series_id else {}
        own |= {reading.measured_on: reading.value for reading in measured[one.id]}
        points[one.id] = [Point(on, value) for on, value in own.items()]
    reports = work.measure_reports.all()
    ids = frozenset(one.person_id for one in reports if one.person_id)
    return Book(
        states=_grouped(_ordered(work.state_changes.all()), lambda one: one.measure_id),
        lights=_grouped(_ordered(work.light_changes.all()), lambda one: one.measure_id),
        milestones=_grouped(_ordered(work.milestones.all()), lambda one: one.measure_id),
        indicators=_grouped(_ordered(indicators), lambda one: one.measure_id),
        points=points,
        reports=_grouped(reports, lambda one: one.measure_id),
        people={one.id: one.full_name for one in work.persons.where(id=ids)},
        resolutions=_resolutions(work),
    )


def _monitored(row: MeasureRow, book: Book, period: Period) -> Monitored | None:
    now = _standing(row, book, period.on)
    if now is None:
        return None
    reports = [one for one in book.reports[row.id] if one.reported_on <= period.on]
    last = max(reports, key=lambda one: (one.reported_on, one.id), default=None)
    return Monitored(
        id=row.id,
        number=row.number,
        title=row.title,
        field=row.field,
        owner=row.owner,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        before=_standing(row, book, period.since),
        now=now,
        progress=row.progress,
        milestones=tuple(_stone(one, now, period.on) for one in book.milestones[row.id]),
        indicators=tuple(_indicator(i, book, period.on) for i in book.indicators[row.id]),
        said=_said(last, book),
        reports=sum(one.reported_on >= period.starts_on for one in reports),
        resolutions=tuple(book.resolutions[row.id]),
    )


def _standing(row: MeasureRow, book: Book, on: date) -> Standing | None:
    """How it stood on a day; None: it had not begun to be followed."""
    states, lights = book.states[row.id], book.lights[row.id]
    state = next((one.state for one in reversed(states) if one.changed_on <= on), None)
    if state is None and (states or row.began_on > on):
        return None
    light = next((one for one in reversed(lights) if one.changed_on <= on), None)
    if light is not None:
        return Standing(state or row.state, light.light, light.reason)
    if lights:
        return Standing(state or row.state, Light.NONE)
    return Standing(state or row.state, row.light, row.light_reason)


def _stone(one: Milestone, now: Standing, on: date) -> StoneTold:
    done = one.done_on if one.done_on and one.done_on <= on else None
    late = bool(one.due_on and one.due_on < on) and done is None and now.state not in RESTING
    return StoneTold(one.title, one.due_on, done, late)


def _indicator(one: Indicator, book: Book, on: date) -> IndicatorTold:
    now = newest(point for point in book.points[one.id] if point.on <= on)
    return IndicatorTold(
        name=one.name,
        aspect=one.aspect,
        unit=one.unit,
        base=one.base,
        base_on=one.base_on,
        now=now.value if now else None,
        now_on=now.on if now else None,
        target=one.target,
        target_on=one.target_on,
        source=one.source,
    )


def _said(last: MeasureReport | None, book: Book) -> SaidOf | None:
    if last is None:
        return None
    person = book.people.get(last.person_id, "") if last.person_id else ""
    reporter = ", ".join(name for name in (person, last.reporter) if name)
    return SaidOf(last.reported_on, plain(last.text), plain(last.next_steps), reporter)


def _resolutions(work: Work) -> Mapping[UUID, Sequence[str]]:
    """The resolutions measures rest on; what is not public is not named."""
    rows = {row.id: row for row in work.revocations.register()}
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for link in work.measure_resolutions.all():
        row = rows.get(link.resolution_id)
        if row is None:
            continue
        named = f"{row.number} vom {day(row.held_on)}: {row.title}"
        told = named if row.is_public else NONPUBLIC.format(day=day(row.held_on))
        found[link.measure_id].append(told)
    return found


def _ordered(found: Iterable[T]) -> list[T]:
    """By position; dated changes by their day first."""
    return sorted(
        found,
        key=lambda one: (getattr(one, "changed_on", date.min), one.position, one.id),  # type: ignore[attr-defined]
    )


def _grouped(found: Iterable[T], owner: Callable[[T], UUID]) -> Mapping[UUID, list[T]]:
    groups: defaultdict[UUID, list[T]] = defaultdict(list)
    for one in found:
        groups[owner(one)].append(one)
    return groups
