"""The Budgetübersicht: every line with plan and bill, the sums, the sponsors."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import day
from praeventionsrat.money import money
from praeventionsrat.prevention_day.money.reading import Budget, read_budget
from praeventionsrat.prevention_day.money.records import MoneySide
from praeventionsrat.prevention_day.money.rows import BudgetRow, SponsorRow
from praeventionsrat.prevention_day.money.totals import (
    NO_CATEGORY,
    SPONSORS,
    Sum,
    above_plan,
    balance_told,
)
from praeventionsrat.prevention_day.money.words import SPONSOR_KINDS, sponsor_when
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.quantity import number
from praeventionsrat.records import now

HEADINGS = {MoneySide.EXPENSE: "Ausgaben", MoneySide.INCOME: "Einnahmen"}
OPEN = "offen"


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One line, or the sum of some."""

    title: Annotated[str, "Posten"]
    total: Annotated[str, "Summe, wenn die Zeile eine ist"]
    note: Annotated[str, "Kostenstelle, Beleg, Förderantrag"]
    planned: Annotated[str, "geplant"]
    actual: Annotated[str, "tatsächlich"]


@dataclass(frozen=True, slots=True)
class MoneyGroup:
    """One side of the budget."""

    heading: Annotated[str, "Ausgaben oder Einnahmen"]
    lines: tuple[MoneyLine, ...]


@dataclass(frozen=True, slots=True)
class GiftLine:
    """What a sponsor gives."""

    name: Annotated[str, "Sponsor"]
    gift: Annotated[str, "Art und Gabe"]
    in_return: Annotated[str, "Gegenleistung"]
    state: Annotated[str, "zugesagt, erhalten, bedankt"]
    value: Annotated[str, "Betrag oder Wert"]


@dataclass(frozen=True, kw_only=True)
class BudgetSheet(Sheet):
    """Everything the Budgetübersicht says."""

    template: ClassVar[str] = "event_budget"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Präventionstag mit Datum"]
    facts_about: Annotated[str, "was die Tabelle der Summen zeigt"] = "Summen"
    facts: tuple[Fact, ...]
    notes: tuple[Annotated[str, "was über dem Plan liegt"], ...]
    groups: tuple[MoneyGroup, ...]
    gifts: tuple[GiftLine, ...]


def gather(work: Work, event_id: UUID, head: Head) -> BudgetSheet:
    """Read the budget."""
    event, on = work.prevention_days.get(event_id), head.today or now().date()
    budget = read_budget(work, event_id)
    days = days_told([one.held_on for one in days_of(work, event_id)])
    return BudgetSheet(
        head=head,
        title=f"Budget {event.title}",
        running_title="Budgetübersicht",
        foot_note=f"Stand {day(on)}",
        heading="Budgetübersicht",
        subtitle=" · ".join(part for part in (event.title, days) if part),
        facts=tuple(Fact(name, words) for name, words in _facts(budget) if words),
        notes=tuple(above_plan(row) for row in budget.totals.beyond),
        groups=tuple(MoneyGroup(HEADINGS[side], tuple(_side(budget, side))) for side in HEADINGS),
        gifts=tuple(_gift(one) for one in budget.sponsors),
    )


def _facts(budget: Budget) -> Iterator[tuple[str, str]]:
    found = budget.totals
    for name, one in (("Ausgaben", found.expense), ("Einnahmen", found.income)):
        yield name, f"geplant {money(one.planned)}, bisher {money(one.actual)}"
    yield (
        "Noch offen",
        (f"{money(found.expense.open)} zu zahlen, {money(found.income.open)} zu erwarten"),
    )
    yield "Ergebnis nach Plan", balance_told(found.planned_balance)
    yield "Ergebnis voraussichtlich", balance_told(found.expected_balance)
    kind = f"{money(found.in_kind)} (steht auf beiden Seiten und ist kein Geld)"
    yield "Sach- und Dienstleistungen", kind if found.in_kind else ""
    if budget.per_visitor is not None:
        each = money(budget.per_visitor)
        yield "Kosten je Person", f"{each} bei {number(budget.visitors)} gezählten Besuchen"


def _side(budget: Budget, side: MoneySide) -> Iterator[MoneyLine]:
    lines = [row for row in budget.lines if row.side is side]
    for group in budget.totals.categories:
        if group.side is not side:
            continue
        own = [row for row in lines if (row.category or NO_CATEGORY) == group.name]
        yield from (_line(row) for row in own)
        yield _total(group.name, group.sum)
    whole = budget.totals.expense if side is MoneySide.EXPENSE else budget.totals.income
    yield _total(f"{HEADINGS[side]} gesamt", whole)


def _line(row: BudgetRow) -> MoneyLine:
    told = row.grant.told if row.grant else ""
    receipt = f"Beleg {row.receipt}" if row.receipt else ""
    paid = f"gezahlt am {day(row.paid_on)}" if row.paid_on else ""
    note = " · ".join(part for part in (row.partner, told, receipt, paid, row.note) if part)
    actual = OPEN if row.actual is None else money(row.actual)
    return MoneyLine(row.title, "", note, money(row.planned), actual)


def _total(name: str, one: Sum) -> MoneyLine:
    note = "Geld laut Liste der Sponsoren" if name == SPONSORS else ""
    words = name if name.endswith(" gesamt") else f"Summe {name}"
    actual = OPEN if one.open and not one.actual else money(one.actual)
    return MoneyLine("", words, note, money(one.planned), actual)


def _gift(row: SponsorRow) -> GiftLine:
    kind = SPONSOR_KINDS[row.kind]
    gift = f"{kind}: {row.gift}" if row.gift else kind
    return GiftLine(
        row.name, gift, row.in_return, sponsor_when(row) or "angefragt", money(row.value)
    )


BUDGET = Export(
    "event-budget",
    "Budgetübersicht (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Alle Posten mit Plan und Rechnung, Summen und Sponsoren.",
)
BUDGET_PDF = Export(
    "event-budget-pdf",
    "Budgetübersicht (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.prevention_day.money.documents.budget_pdf:render",
    of="prevention_day",
    description="Dieselbe Übersicht zum Ausdrucken.",
)
