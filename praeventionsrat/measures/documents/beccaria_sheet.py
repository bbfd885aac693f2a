"""Beccaria-Bogen as Word: the seven steps of a measure, what is known and what was written."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich, Sheet
from praeventionsrat.measures.beccaria import read_sheet
from praeventionsrat.measures.beccaria_steps import SheetStep
from praeventionsrat.measures.ports import Work
from praeventionsrat.records import now

EMPTY = "Dazu liegen noch keine Angaben vor."


@dataclass(frozen=True, slots=True)
class BeccariaPart:
    """One of the seven steps."""

    title: Annotated[str, "Nummer und Überschrift"]
    question: Annotated[str, "Leitfrage"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    known: tuple[Fact, ...]
    has_text: Annotated[bool, "ob eigener Text da ist"]
    text: Annotated[Rich, "eigener Text"]
    evidence: Annotated[str, "Nachweis"]
    empty: Annotated[str, "Hinweis, solange nichts da ist"]


@dataclass(frozen=True, kw_only=True)
class BeccariaSheet(Sheet):
    """Everything the sheet says."""

    template: ClassVar[str] = "beccaria"

    number: Annotated[str, "Nummer der Maßnahme"]
    measure: Annotated[str, "Bezeichnung der Maßnahme"]
    subtitle: Annotated[str, "Stand und wie viele Schritte erledigt sind"]
    parts: tuple[BeccariaPart, ...]


def gather(work: Work, measure_id: UUID, head: Head) -> BeccariaSheet:
    """Read the sheet."""
    sheet, on = read_sheet(work, measure_id), head.today or now().date()
    return BeccariaSheet(
        head=head,
        title=f"Beccaria-Bogen {sheet.number}: {sheet.title}",
        running_title="Beccaria-Bogen",
        foot_note=f"Maßnahme {sheet.number}",
        number=sheet.number,
        measure=sheet.title,
        subtitle=f"Stand {german.day(on)} · {sheet.done} von 7 Schritten erledigt",
        parts=tuple(map(_part, sheet.steps)),
    )


def _part(step: SheetStep) -> BeccariaPart:
    title = f"{step.number}. {step.title}"
    return BeccariaPart(
        title=title,
        question=step.question,
        about=f"Was zu Schritt {step.number} bekannt ist",
        known=tuple(Fact(one.name, one.text) for one in step.known),
        has_text=bool(step.text.strip()),
        text=Rich(step.text),
        evidence=step.evidence,
        empty="" if step.is_filled else EMPTY,
    )


BECCARIA = Export(
    "beccaria",
    "Beccaria-Bogen (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="measure",
    description="Sieben Schritte vom Problem bis zur Lehre daraus, gefüllt mit dem, was da ist.",
)
