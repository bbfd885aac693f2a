"""Reads a whole Helferplan in a few questions, and the sheets that are handed to each helper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.german import fold, sort_key
from praeventionsrat.prevention_day.helpers.rows import (
    Appearance,
    HelperPlan,
    HelperRow,
    ShiftLine,
    ShiftRow,
)
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import DAY, begin_minute, minute
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from praeventionsrat.prevention_day.programme.spans import spans_of

NO_DAY = 1_000
"""A day number while the prevention day has no day: shifts can be compared all the same."""


@dataclass(frozen=True, slots=True)
class SheetShift:
    """A shift as the sheet of a helper tells it."""

    title: str
    on: date | None
    when: str
    """„Samstag, 12. September 2026, 08:00–10:00 Uhr“."""
    hours: str
    minutes: int
    venue: str
    leader: str
    note: str
    others: tuple[str, ...]
    """Who helps beside her."""


@dataclass(frozen=True, slots=True)
class HelperSheet:
    """What one helper is given to take along."""

    id: UUID
    name: str
    phone: str
    email: str
    skills: str
    is_minor: bool
    minutes: int
    shifts: tuple[SheetShift, ...]


def helper_plan(work: Work, event_id: UUID) -> HelperPlan:
    """Everything about helpers and shifts of a prevention day."""
    programme = programme_of(work, event_id)
    helpers = tuple(sorted(work.helpers.rows(event_id), key=lambda one: sort_key(one.name)))
    known = {one.id: one for one in helpers}
    inside: dict[UUID, list[HelperRow]] = {}
    for duty in work.duties.lines(event_id):
        inside.setdefault(duty.shift_id, []).append(known[duty.helper_id])
    shifts = [
        _row(line, programme, inside.get(line.id, ())) for line in work.shifts.lines(event_id)
    ]
    shifts.sort(key=lambda one: (one.first, one.last, sort_key(one.title), one.id))
    return HelperPlan(event_id, helpers, tuple(shifts), _appearances(programme, helpers))


def helper_sheets(work: Work, event_id: UUID) -> Sequence[HelperSheet]:
    """One sheet for each helper who is in a shift, by name."""
    plan = helper_plan(work, event_id)
    return [_sheet(plan, one) for one in plan.helpers if plan.shifts_of[one.id]]


def _sheet(plan: HelperPlan, helper: HelperRow) -> HelperSheet:
    shifts = tuple(
        SheetShift(
            shift.title,
            shift.on,
            shift.when,
            shift.hours,
            shift.minutes,
            shift.venue,
            shift.leader,
            shift.note,
            tuple(one.name for one in shift.helpers if one.id != helper.id),
        )
        for shift in plan.shifts_of[helper.id]
    )
    return HelperSheet(
        helper.id,
        helper.name,
        helper.phone,
        helper.email,
        helper.skills,
        helper.is_minor,
        plan.minutes_of(helper.id),
        shifts,
    )


def _row(line: ShiftLine, programme: Programme, helpers: Sequence[HelperRow]) -> ShiftRow:
    day = programme.day_of.get(line.event_day_id) if line.event_day_id else None
    day = day or next(iter(programme.days), None)
    number = (day.held_on.toordinal() if day else NO_DAY) + line.day_offset
    first = number * DAY + _begins(line, day)
    return ShiftRow(
        id=line.id,
        title=line.title,
        on=day.held_on + timedelta(days=line.day_offset) if day else None,
        first=first,
        last=first + line.duration_minutes,
        venue=line.venue,
        minimum=line.minimum,
        maximum=line.maximum,
        skills=line.skills,
        leader=line.leader,
        note=line.note,
        helpers=tuple(sorted(helpers, key=lambda one: sort_key(one.name))),
    )


def _begins(line: ShiftLine, day: DayRow | None) -> int:
    """On the day itself as the programme counts: 1 o'clock of a long night is after midnight."""
    if day is None or line.day_offset:
        return minute(line.starts_at)
    return begin_minute(line.starts_at, day.opens, day.closes)


def _appearances(
    programme: Programme, helpers: Sequence[HelperRow]
) -> Mapping[UUID, Sequence[Appearance]]:
    contacts: dict[UUID, list[UUID]] = {}
    names: dict[str, list[UUID]] = {}
    for one in helpers:
        if one.person_id is not None:
            contacts.setdefault(one.person_id, []).append(one.id)
        names.setdefault(_known_as(one.name), []).append(one.id)
    found: dict[UUID, list[Appearance]] = {}
    for span in spans_of(programme, rain=False):
        shown = Appearance(span.item.title, span.start, span.end)
        for who in span.item.contributors:
            by_name = names.get(_known_as(who.name), ())
            same = contacts.get(who.person_id, ()) if who.person_id else by_name
            for helper_id in same:
                found.setdefault(helper_id, []).append(shown)
    return found


def _known_as(name: str) -> str:
    return " ".join(fold(name).split())
