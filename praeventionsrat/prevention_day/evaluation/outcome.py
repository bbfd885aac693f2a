"""The day in figures: who came, what it cost, who helped; each read where it is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat.german import clock, count, short_day
from praeventionsrat.money import money
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.rules import told_hours
from praeventionsrat.prevention_day.money.reading import read_budget
from praeventionsrat.prevention_day.money.records import PressKind
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import CountMethod, VisitorCount
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.quantity import number

METHODS = {
    CountMethod.COUNTED: "gezählt",
    CountMethod.ESTIMATED: "geschätzt",
    CountMethod.POLICE: "nach Schätzung der Polizei",
    CountMethod.TICKETS: "nach ausgegebenen Karten",
}
RULE = (
    "Es gilt die Gesamtzahl des Tages; gibt es Gesamtzahlen nur für einzelne Flächen, werden sie "
    "zusammengezählt. Zwischenzählungen gehen nicht in die Summe ein."
)


@dataclass(frozen=True, slots=True)
class VisitorRow:
    """One count as the list shows it."""

    id: UUID
    when: str
    place: str
    visitors: int
    method: CountMethod
    is_total: bool
    note: str
    counted_at: time | None

    @property
    def told(self) -> str:
        """„Gesamtzahl, gezählt“."""
        return ("Gesamtzahl, " if self.is_total else "Zwischenzählung, ") + METHODS[self.method]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that was counted."""

    visitors: int | None
    method: str
    """How, in words; empty where nobody was counted."""
    per_visitor: int | None
    """Cents."""
    cost: int
    facts: tuple[tuple[str, str], ...]


def visitor_rows(work: Work, event_id: UUID) -> Sequence[VisitorRow]:
    """Every count: totals first, then by day and time."""
    days = {one.id: one.held_on for one in days_of(work, event_id)}
    venues = {one.id: one.name for one in work.venues.rows(event_id)}
    rows = [
        _row(one, days, venues) for one in work.visitor_counts.where(prevention_day_id=event_id)
    ]
    return sorted(rows, key=lambda one: (not one.is_total, one.when))


def read_outcome(work: Work, event_id: UUID) -> Outcome:
    """The day in figures; what nobody counted is left out."""
    budget = read_budget(work, event_id)
    counts = work.visitor_counts.where(prevention_day_id=event_id, is_total=True)
    method = " und ".join(dict.fromkeys(METHODS[one.method] for one in counts))
    facts = [
        *_people(budget.visitors, method),
        *_registered(work, event_id),
        *_helpers(work, event_id),
        *_press(work, event_id),
    ]
    cost = budget.totals.expense.actual
    if cost:
        facts.append(("Kosten", money(cost)))
    if budget.per_visitor is not None and cost:
        facts.append(("Kosten je Besucherin und Besucher", money(budget.per_visitor)))
    incidents = len(work.incidents.where(prevention_day_id=event_id))
    if incidents:
        facts.append(("Vorkommnisse", number(incidents)))
    return Outcome(budget.visitors, method, budget.per_visitor, cost, tuple(facts))


def _people(visitors: int | None, method: str) -> Iterator[tuple[str, str]]:
    if visitors is not None:
        yield "Besucherinnen und Besucher", f"{number(visitors)} ({method})"


def _registered(work: Work, event_id: UUID) -> Iterator[tuple[str, str]]:
    items = [one for one in work.registrations.items(event_id) if one.parties]
    seats = sum(one.confirmed for one in items)
    if seats:
        came = sum(one.came for one in items)
        told = f"{count(seats, 'Platz', 'Plätze')} in {count(len(items), 'Angebot', 'Angeboten')}"
        yield "Anmeldungen", f"{told}, {number(came)} gekommen" if came else told


def _helpers(work: Work, event_id: UUID) -> Iterator[tuple[str, str]]:
    plan = helper_plan(work, event_id)
    busy = [one for one in plan.helpers if plan.minutes_of(one.id)]
    if busy:
        minutes = sum(plan.minutes_of(one.id) for one in busy)
        people = count(len(busy), "Helferin oder Helfer", "Helferinnen und Helfer")
        yield "Ehrenamt", f"{people}, zusammen {told_hours(minutes)}"


def _press(work: Work, event_id: UUID) -> Iterator[tuple[str, str]]:
    kinds = [one.kind for one in work.press_items.rows(event_id)]
    parts = (
        (kinds.count(PressKind.REPORT), "Bericht", "Berichte"),
        (kinds.count(PressKind.POST), "Beitrag im Netz", "Beiträge im Netz"),
    )
    told = ", ".join(count(n, one, many) for n, one, many in parts if n)
    if told:
        yield "Presse", told


def _row(one: VisitorCount, days: dict[UUID, date], venues: dict[UUID, str]) -> VisitorRow:
    on = days.get(one.event_day_id) if one.event_day_id else None
    parts = (short_day(on) if on else "alle Tage", f"{clock(one.counted_at)} Uhr"
             if one.counted_at else "")  # fmt: skip
    return VisitorRow(
        one.id,
        ", ".join(part for part in parts if part),
        venues.get(one.venue_id, "") if one.venue_id else "",
        one.visitors,
        one.method,
        one.is_total,
        one.note,
        one.counted_at,
    )
