"""Vorlage as a Word file: what is asked, why, and the way through the committees.

A public paper tells nothing of its non-public attachments and results.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich, Sheet
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.papers import KIND_NAMES, ROLE_NAMES, Paper
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import Step, steps_of

PUBLIC = "Ö"
SECTIONS = (
    ("proposal", "Beschlussvorschlag"),
    ("facts", "Sachverhalt"),
    ("alternatives", "Alternativen"),
    ("costs", "Kosten und Finanzierung"),
)


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the Beratungsfolge."""

    committee: Annotated[str, "Gremium"]
    day: Annotated[str, "Tag der Sitzung"]
    role: Annotated[str, "Aufgabe des Gremiums"]
    part: Annotated[str, "Ö oder N"]
    result: Annotated[str, "Ergebnis"]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the text."""

    title: Annotated[str, "Überschrift"]
    text: Annotated[Rich, "Text"]


@dataclass(frozen=True, kw_only=True)
class PaperSheet(Sheet):
    """Everything the paper says."""

    template: ClassVar[str] = "paper"

    marking: Annotated[str, "„Nichtöffentlich“"]
    kind: Annotated[str, "Art der Vorlage"]
    number: Annotated[str, "Nummer"]
    subject: Annotated[str, "Betreff"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    steps: tuple[StepLine, ...]
    sections: tuple[Section, ...]
    attachments: tuple[str, ...]


def gather(work: Work, paper_id: UUID, head: Head) -> PaperSheet:
    """Read what the paper says."""
    paper = work.papers.get(paper_id)
    kind = KIND_NAMES[paper.kind]
    return PaperSheet(
        head=head,
        title=f"{kind} {paper.number}: {paper.subject}",
        running_title=f"{kind} {paper.number}",
        foot_note=f"Vorlage {paper.number}",
        marking="" if paper.is_public else "Nichtöffentlich",
        kind=kind,
        number=paper.number,
        subject=paper.subject,
        facts_about="Angaben zur Vorlage",
        facts=_facts(work, paper),
        steps=tuple(_line(paper, step) for step in steps_of(work, paper_id)),
        sections=tuple(
            Section(title, Rich(text))
            for name, title in SECTIONS
            if (text := str(getattr(paper, name)))
        ),
        attachments=_attachments(work, paper),
    )


def gather_public(work: Work, paper_id: UUID, head: Head) -> PaperSheet:
    """The same for everybody's eyes: neither steps nor attachments that are not public."""
    sheet = gather(work, paper_id, head)
    public = work.paper_attachments.where(paper_id=paper_id, is_public=True)
    steps = tuple(line for line in sheet.steps if line.part == PUBLIC)
    return replace(sheet, steps=steps, attachments=tuple(a.title for a in public))


PAPER = Export(
    "paper",
    "Vorlage (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="paper",
    description="Eine Vorlage mit Beschlussvorschlag, Beratungsfolge und Liste der Anlagen.",
)


def _facts(work: Work, paper: Paper) -> tuple[Fact, ...]:
    before = work.papers.find(paper.supersedes_id)
    return common.facts(
        ("Datum", german.long_day(paper.dated_on) if paper.dated_on else ""),
        ("Antragsteller", paper.originator),
        ("Federführung", paper.lead),
        ("Ersetzt" if paper.replaces else "Ergänzt", before.number if before else ""),
    )


def _line(paper: Paper, step: Step) -> StepLine:
    hidden = paper.is_public and not step.is_public
    number = f"Beschluss {step.resolution}" if step.resolution else ""
    return StepLine(
        committee=step.committee,
        day=german.day(step.held_on),
        role=ROLE_NAMES[step.role],
        part=PUBLIC if step.is_public else "N",
        result="" if hidden else common.joined(step.result, number),
    )


def _attachments(work: Work, paper: Paper) -> tuple[str, ...]:
    attached = work.paper_attachments.where(paper_id=paper.id)
    shown: Sequence[str] = [a.title for a in attached if a.is_public or not paper.is_public]
    hidden = len(attached) - len(shown)
    if not hidden:
        return tuple(shown)
    more = german.count(hidden, "nichtöffentliche Anlage", "nichtöffentliche Anlagen")
    return (*shown, more)
