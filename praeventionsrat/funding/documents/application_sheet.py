"""Zuwendungsantrag as Word: fills itself from application, measure and Beccaria sheet."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.funding.documents.common import (
    Section,
    applicant_of,
    facts,
    sections_of,
    span_of,
)
from praeventionsrat.funding.finance import FinancePlan
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import BudgetSide
from praeventionsrat.funding.usecases.applications import plan_of
from praeventionsrat.funding.words import BUDGET_NAMES
from praeventionsrat.money import money, percent, percent_of


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """A line of a table of money."""

    title: Annotated[str, "Posten"]
    cents: Annotated[str, "Betrag"]
    note: Annotated[str, "Bemerkung"]
    total: Annotated[str, "Name einer Summe, statt eines Postens"] = ""


@dataclass(frozen=True, kw_only=True)
class ApplicationSheet(Sheet):
    """Everything the application says."""

    template: ClassVar[str] = "grant_application"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Programm und Vorhaben"]
    facts_about: Annotated[str, "was die Tabelle der Angaben zeigt"] = "Angaben zum Antrag"
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    costs: tuple[MoneyLine, ...]
    financing: tuple[MoneyLine, ...]
    conditions: tuple[str, ...]
    applicant: Annotated[str, "Antragsteller"]


def gather(work: Work, application_id: UUID, head: Head) -> ApplicationSheet:
    """Read an application."""
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    measure = work.measures.find(application.measure_id)
    who, contact = applicant_of(work, application)
    own_house = who or head.council_name
    return ApplicationSheet(
        head=head,
        title=f"Zuwendungsantrag {application.title}",
        running_title="Zuwendungsantrag",
        heading="Zuwendungsantrag",
        subtitle=f"{programme.title} · {application.title}",
        facts=facts(
            ("Förderprogramm", programme.title),
            ("Fördergeber", programme.funder),
            ("Vorhaben", application.title),
            ("Maßnahme", f"{measure.number} {measure.title}" if measure else ""),
            ("Antragsteller", own_house),
            ("Auskunft gibt", contact),
            ("Zeitraum", span_of(application)),
            ("Beantragte Zuwendung", money(application.requested_cents)),
            ("Beraten am", german.day(application.advised_on)),
        ),
        sections=sections_of(work, application, range(1, 8)),
        costs=_costs(work, application_id),
        financing=_financing(plan_of(work, application_id)),
        conditions=tuple(
            line.strip() for line in programme.conditions.splitlines() if line.strip()
        ),
        applicant=own_house,
    )


def _costs(work: Work, application_id: UUID) -> tuple[MoneyLine, ...]:
    lines = work.application_costs.where(application_id=application_id, side=BudgetSide.COST)
    total = sum(line.planned_cents for line in lines)
    return (
        *(MoneyLine(line.title, money(line.planned_cents), line.note) for line in lines),
        MoneyLine("", money(total), "", "Gesamtkosten"),
    )


def _financing(plan: FinancePlan) -> tuple[MoneyLine, ...]:
    def part(title: str, cents: int) -> MoneyLine:
        return MoneyLine(title, money(cents), percent(percent_of(cents, plan.costs)))

    total = plan.own + plan.other + plan.asked
    return (
        part(BUDGET_NAMES[BudgetSide.OWN], plan.own),
        part(BUDGET_NAMES[BudgetSide.OTHER], plan.other),
        part("Beantragte Zuwendung", plan.asked),
        replace(part("", total), total="Finanzierung gesamt"),
    )


APPLICATION = Export(
    "grant-application",
    "Zuwendungsantrag (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="funding_application",
    description="Beschreibung aus Maßnahme und Beccaria-Bogen, Kosten- und Finanzierungsplan.",
)
