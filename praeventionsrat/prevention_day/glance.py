"""How far a prevention day has come, as its first page says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import money
from praeventionsrat.german import clock, count, full_day, oclock
from praeventionsrat.prevention_day.counts import EventCounts
from praeventionsrat.prevention_day.money.reading import read_budget
from praeventionsrat.prevention_day.money.totals import Sum
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.conflicts import conflicts
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.records import EventDay, EventState, PreventionDay
from praeventionsrat.prevention_day.tasks.waiting import TaskWaiting, tasks_waiting
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told


@dataclass(frozen=True)
class AreaGlance:
    """One area in a figure and a few words."""

    area: str
    """Key of its page."""
    name: str
    figure: str
    meaning: str
    warning: str = ""
    """What is not as it should be; empty: nothing."""


@dataclass(frozen=True)
class EventGlance:
    """What the first page of a prevention day shows."""

    title: str
    motto: str
    when: str
    where: str
    state: EventState
    countdown: str
    """„noch 42 Tage“, „heute“, „vor 3 Tagen“."""
    is_today: bool
    areas: Sequence[AreaGlance]
    waiting: Sequence[TaskWaiting]
    """Tasks and permits that are overdue or due soon, the oldest first."""


def read_event(work: Work, event_id: UUID, today: date) -> EventGlance:
    """Everything the first page of a prevention day shows."""
    event, days = work.prevention_days.get(event_id), days_of(work, event_id)
    found = work.prevention_days.counts(event_id)
    waiting = [one for one in tasks_waiting(work, today) if one.event_id == event_id]
    late = sum(one.is_late for one in waiting)
    return EventGlance(
        title=event.title,
        motto=event.motto,
        when=_when(days),
        where=_where(event),
        state=event.state,
        countdown=countdown([one.held_on for one in days], today),
        is_today=today in {one.held_on for one in days},
        areas=tuple(
            _areas(
                found,
                late,
                len(conflicts(programme_of(work, event_id))),
                read_budget(work, event_id).totals.expense,
            )
        ),
        waiting=waiting,
    )


def countdown(days: Sequence[date], today: date) -> str:
    """How far off the day is; empty without a day."""
    if not days:
        return ""
    if today in days:
        return "heute" if len(days) == 1 else f"heute: Tag {sorted(days).index(today) + 1}"
    if today < min(days):
        left = (min(days) - today).days
        return "morgen" if left == 1 else f"noch {left} Tage"
    passed = (today - max(days)).days
    if passed < 0:
        return "läuft"
    return "gestern" if passed == 1 else f"vor {passed} Tagen"


def _when(days: Sequence[EventDay]) -> str:
    if len(days) == 1:
        one = days[0]
        hours = f"{clock(one.opens_at)} bis {oclock(one.closes_at)}"
        return f"{full_day(one.held_on)}, {hours}"
    return days_told([one.held_on for one in days])


def _where(event: PreventionDay) -> str:
    patron = f"Schirmherrschaft: {event.patron}" if event.patron else ""
    return " · ".join(part for part in (event.place, patron) if part)


def _areas(found: EventCounts, late: int, clashes: int, expense: Sum) -> Iterator[AreaGlance]:
    unplaced = f"{found.unplaced} noch nicht eingeplant" if found.unplaced else ""
    clashing = count(clashes, "Konflikt", "Konflikte") if clashes else ""
    yield AreaGlance(
        "day_programme",
        "Programm",
        str(found.items),
        "Programmpunkt" if found.items == 1 else "Programmpunkte",
        ", ".join(part for part in (clashing, unplaced) if part),
    )
    yield AreaGlance(
        "day_stands",
        "Stände",
        f"{found.stands_confirmed} von {found.stands}" if found.stands else "0",
        "Stände bestätigt" if found.stands else "Stände",
        f"{count(found.stands_incomplete, 'Stand', 'Stände')} ohne alle Unterlagen"
        if found.stands_incomplete
        else "",
    )
    every = found.tasks_open + found.tasks_done
    yield AreaGlance(
        "day_tasks",
        "Aufgaben",
        f"{found.tasks_done} von {every}" if every else "0",
        "Aufgaben erledigt" if every else "Aufgaben",
        f"{late} überfällig" if late else "",
    )
    yield from _people(found)
    beyond = expense.expected - expense.planned
    yield AreaGlance(
        "day_budget",
        "Budget",
        money.euros(expense.actual),
        f"ausgegeben, geplant {money.euros(expense.planned)}",
        f"voraussichtlich {money.euros(beyond)} über dem Plan" if beyond > 0 else "",
    )
    if found.press or found.sheets:
        yield AreaGlance(
            "day_evaluation",
            "Auswertung",
            str(found.sheets),
            ("Bogen" if found.sheets == 1 else "Bögen")
            + f" erfasst, {count(found.press, 'Bericht', 'Berichte')} in der Presse",
        )


def _people(found: EventCounts) -> Iterator[AreaGlance]:
    short = f"{count(found.shifts_short, 'Schicht', 'Schichten')} zu schwach besetzt"
    yield AreaGlance(
        "day_helpers",
        "Helfer",
        str(found.helpers),
        f"Helferinnen und Helfer, {count(found.shifts, 'Schicht', 'Schichten')}",
        short if found.shifts_short else "",
    )
    yield AreaGlance(
        "day_registrations",
        "Anmeldungen",
        str(found.seats),
        "Platz vergeben" if found.seats == 1 else "Plätze vergeben",
        f"{found.waiting} auf der Warteliste" if found.waiting else "",
    )
