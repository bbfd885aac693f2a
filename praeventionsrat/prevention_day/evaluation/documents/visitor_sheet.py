"""The visitors' sheet as Word: one page, big boxes, plain words; also in large print."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, TypeVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.questions import questions_of
from praeventionsrat.prevention_day.evaluation.records import QuestionKind
from praeventionsrat.prevention_day.evaluation.rows import QuestionRow
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told

NO_QUESTIONS = "Der Bogen hat noch keine Fragen. Bitte legen Sie zuerst die Fragen fest."
BOX = "☐"
SHORT = 34
"""Letters of a choice that still leave room for another beside it."""
HINTS = {
    QuestionKind.GRADE: "Bitte ein Kreuz machen.",
    QuestionKind.SEVERAL: "Sie können mehrere Kreuze machen.",
}


@dataclass(frozen=True, slots=True)
class BoxLine:
    """Choices in one line."""

    left: Annotated[str, "erste Antwort mit Kästchen"]
    right: Annotated[str, "zweite Antwort mit Kästchen"]


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """One question with room for its answer."""

    heading: Annotated[str, "Nummer und Frage"]
    hint: Annotated[str, "wie zu antworten ist"]
    is_grade: Annotated[bool, "ob eine Note gefragt ist"]
    is_text: Annotated[bool, "ob geschrieben wird"]
    lines: tuple[BoxLine, ...]


@dataclass(frozen=True, kw_only=True)
class VisitorSheet(Sheet):
    """Everything the sheet says."""

    template: ClassVar[str] = "visitor_sheet"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Veranstaltung mit Datum"]
    request: Annotated[str, "worum gebeten wird"]
    questions: tuple[SheetQuestion, ...]
    thanks: Annotated[str, "Dank und Hinweis zum Datenschutz"]


@dataclass(frozen=True, kw_only=True)
class LargeVisitorSheet(VisitorSheet):
    """The same for who needs large letters."""

    template: ClassVar[str] = "visitor_sheet_large"


V = TypeVar("V", bound=VisitorSheet)


def gather(work: Work, event_id: UUID, head: Head) -> VisitorSheet:
    """Read the sheet."""
    return _sheet(VisitorSheet, work, event_id, head, SHORT)


def gather_large(work: Work, event_id: UUID, head: Head) -> LargeVisitorSheet:
    """Read the sheet in large print."""
    return _sheet(LargeVisitorSheet, work, event_id, head, 0)


def _sheet(kind: type[V], work: Work, event_id: UUID, head: Head, short: int) -> V:
    event, questions = work.prevention_days.get(event_id), questions_of(work, event_id)
    if not questions:
        raise UserError(NO_QUESTIONS)
    days = days_told([one.held_on for one in days_of(work, event_id)])
    return kind(
        head=head,
        title=f"Besucherbogen {event.title}",
        running_title="Besucherbogen",
        foot_note="Bitte am Informationsstand abgeben.",
        heading="Ihre Meinung ist uns wichtig",
        subtitle=" · ".join(part for part in (event.title, days) if part),
        request="Bitte kreuzen Sie an. Es dauert zwei Minuten. Sie müssen nicht jede Frage "
        "beantworten.",
        questions=tuple(_question(one, short) for one in questions),
        thanks="Vielen Dank! Bitte schreiben Sie keinen Namen auf den Bogen: Die Auswertung "
        "ist anonym.",
    )


def _question(one: QuestionRow, short: int) -> SheetQuestion:
    is_grade, is_text = one.kind is QuestionKind.GRADE, one.kind is QuestionKind.TEXT
    return SheetQuestion(
        heading=f"{one.number}. {one.text}",
        hint=HINTS.get(one.kind, ""),
        is_grade=is_grade,
        is_text=is_text,
        lines=() if is_grade else _lines(one.options, short),
    )


def _lines(options: tuple[str, ...], short: int) -> tuple[BoxLine, ...]:
    boxes = [f"{BOX} {option}" for option in options]
    if any(len(option) > short for option in options):
        return tuple(BoxLine(box, "") for box in boxes)
    pairs = zip(boxes[::2], [*boxes[1::2], ""], strict=False)
    return tuple(BoxLine(left, right) for left, right in pairs)


VISITOR_SHEET = Export(
    "visitor-sheet",
    "Besucherbogen (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Die Fragen an Besucherinnen und Besucher auf einer Seite, zum Ankreuzen.",
)
VISITOR_SHEET_LARGE = Export(
    "visitor-sheet-large",
    "Besucherbogen in Großdruck (Word)",
    ".docx",
    gather_large,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Derselbe Bogen in großer Schrift.",
)
