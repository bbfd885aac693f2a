"""Verwendungsnachweis as Word: Sachbericht from the Beccaria sheet, and planned against spent."""

from collections.abc import Sequence
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
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import ApplicationCost, FundingApplication
from praeventionsrat.funding.usecases.deciding import paid_cents
from praeventionsrat.funding.windows import proof_due
from praeventionsrat.funding.words import BUDGET_NAMES, PAYMENT_NAMES
from praeventionsrat.money import money

REPORT = range(3, 8)
"""Steps of the Beccaria sheet that tell what was done and what came of it."""


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A line of the numbers."""

    side: Annotated[str, "Kosten, Eigenmittel oder Mittel Dritter"]
    title: Annotated[str, "Posten"]
    planned: Annotated[str, "geplant"]
    actual: Annotated[str, "tatsächlich"]
    difference: Annotated[str, "Abweichung"]
    total: Annotated[str, "Name einer Summe, statt eines Postens"] = ""


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """A payment."""

    day: Annotated[str, "Tag"]
    kind: Annotated[str, "Auszahlung oder Rückzahlung"]
    cents: Annotated[str, "Betrag"]
    note: Annotated[str, "Bemerkung"]


@dataclass(frozen=True, kw_only=True)
class ProofSheet(Sheet):
    """Everything the proof says."""

    template: ClassVar[str] = "proof_of_use"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Programm und Vorhaben"]
    facts_about: Annotated[str, "was die Tabelle der Angaben zeigt"] = "Angaben zur Zuwendung"
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    lines: tuple[ProofLine, ...]
    payments: tuple[PaymentLine, ...]
    balance: Annotated[str, "was übrig ist oder fehlt"]
    applicant: Annotated[str, "Zuwendungsempfänger"]


def gather(work: Work, application_id: UUID, head: Head) -> ProofSheet:
    """Read what was planned, spent and paid."""
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    who = applicant_of(work, application)[0] or head.council_name
    lines = work.application_costs.where(application_id=application_id)
    due = proof_due(application.proof_due_on, application.ends_on, programme.proof_months)
    return ProofSheet(
        head=head,
        title=f"Verwendungsnachweis {application.title}",
        running_title="Verwendungsnachweis",
        heading="Verwendungsnachweis",
        subtitle=f"{programme.title} · {application.title}",
        facts=facts(
            ("Förderprogramm", programme.title),
            ("Fördergeber", programme.funder),
            ("Empfänger", who),
            ("Zeitraum", span_of(application)),
            ("Bewilligt am", german.day(application.decided_on)),
            ("Bewilligt", money(application.granted_cents)),
            ("Nachweis fällig am", german.day(due)),
        ),
        sections=sections_of(work, application, REPORT),
        lines=_lines(lines),
        payments=tuple(
            PaymentLine(
                german.day(one.paid_on), PAYMENT_NAMES[one.kind], money(one.cents), one.note
            )
            for one in work.payments.where(application_id=application_id)
        ),
        balance=_balance(work, application, lines),
        applicant=who,
    )


def _lines(lines: Sequence[ApplicationCost]) -> tuple[ProofLine, ...]:
    made = []
    for side, name in BUDGET_NAMES.items():
        of_side = [one for one in lines if one.side is side]
        made += [_line(name, one.title, one.planned_cents, one.actual_cents) for one in of_side]
        if of_side:
            planned = sum(one.planned_cents for one in of_side)
            spent = sum(one.actual_cents or 0 for one in of_side)
            made.append(replace(_line("", "", planned, spent), total=f"{name} gesamt"))
    return tuple(made)


def _line(side: str, title: str, planned: int, actual: int | None) -> ProofLine:
    if actual is None:
        return ProofLine(side, title, money(planned), "–", "–")
    return ProofLine(side, title, money(planned), money(actual), money(actual - planned))


def _balance(work: Work, application: FundingApplication, lines: Sequence[ApplicationCost]) -> str:
    """Costs less own money, money of others and what was paid."""
    sums = dict.fromkeys(BUDGET_NAMES, 0)
    for one in lines:
        sums[one.side] += one.actual_cents or 0
    cost, own, other = sums.values()
    paid = paid_cents(work, application.id)
    left = own + other + paid - cost
    if left > 0:
        return f"Ausgezahlt sind {money(paid)}; nicht verbraucht sind {money(left)}."
    if left < 0:
        return f"Ausgezahlt sind {money(paid)}; noch nicht gedeckt sind {money(-left)}."
    return f"Ausgezahlt sind {money(paid)}; die Mittel sind vollständig verwendet."


PROOF = Export(
    "proof-of-use",
    "Verwendungsnachweis (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="funding_application",
    description="Sachbericht aus dem Beccaria-Bogen und zahlenmäßiger Nachweis, geplant und "
    "tatsächlich.",
)
