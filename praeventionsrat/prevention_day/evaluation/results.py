"""What the sheets say: distribution, mean, share; honest about few answers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from praeventionsrat.documents.charts import Bar, BarChart
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.evaluation.entry import places_of
from praeventionsrat.prevention_day.evaluation.questions import questions_of
from praeventionsrat.prevention_day.evaluation.records import QuestionKind, SheetSource
from praeventionsrat.prevention_day.evaluation.rows import AnswerLine, QuestionRow
from praeventionsrat.prevention_day.evaluation.words import FEW, GOOD
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.quantity import number

FEW_SAID = "Weniger als 30 Antworten: ein Stimmungsbild, kein Messwert."


@dataclass(frozen=True, slots=True)
class Option:
    """What could be chosen, and how often it was."""

    label: str
    number: int
    percent: int
    """Of those who answered."""


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """What one question brought."""

    question: QuestionRow
    answered: int
    unanswered: int
    options: tuple[Option, ...] = ()
    mean: float | None = None
    good_percent: int | None = None
    """Share of „sehr gut“ and „gut“."""
    texts: tuple[str, ...] = ()
    before: "QuestionResult | None" = None
    """The same question at the day before this one."""

    @property
    def is_small(self) -> bool:
        """Whether percents mislead."""
        return 0 < self.answered < FEW

    @property
    def basis(self) -> str:
        """„43 Antworten, 2 Bögen ohne Angabe“."""
        said = count(self.answered, "Antwort", "Antworten")
        left = f", {count(self.unanswered, 'Bogen', 'Bögen')} ohne Angabe"
        return said + (left if self.unanswered else "")

    @property
    def key_figure(self) -> str:
        """„Durchschnittsnote 1,8 · 86 % sehr gut oder gut“; empty where there is none."""
        if self.mean is None:
            return ""
        return f"Durchschnittsnote {number(self.mean, 1)} · {self.good_percent} % sehr gut oder gut"

    @property
    def compared(self) -> str:
        """How it was the last time, in a sentence."""
        old = self.before
        if old is None or old.mean is None or self.mean is None:
            return ""
        return f"Beim letzten Mal: {number(old.mean, 1)} ({old.basis})."

    @property
    def notes(self) -> tuple[str, ...]:
        """What belongs beside the figures."""
        several = self.question.kind is QuestionKind.SEVERAL
        told = (
            f"Grundlage: {self.basis}.",
            "Mehrere Antworten waren möglich." if several else "",
            FEW_SAID if self.is_small else "",
            self.compared,
        )
        return tuple(one for one in told if one)

    @property
    def chart(self) -> BarChart:
        """The distribution as bars."""
        bars = tuple(
            Bar(one.label, one.number, f"{one.percent} %" if self.answered else "", is_own=True)
            for one in self.options
        )
        return BarChart(self.question.text, "Antworten", bars, notes=self.notes, decimals=0)


@dataclass(frozen=True, slots=True)
class Results:
    """What all sheets say."""

    sheets: int
    paper: int
    online: int
    questions: tuple[QuestionResult, ...]
    before: str = ""
    """The prevention day it is compared with."""

    @property
    def told(self) -> str:
        """„87 Bögen: 62 auf Papier, 25 online“."""
        said = count(self.sheets, "Bogen", "Bögen")
        if not self.online:
            return f"{said} auf Papier" if self.sheets else "Noch kein Bogen erfasst"
        return f"{said}: {self.paper} auf Papier, {self.online} online"


def read_results(work: Work, event_id: UUID) -> Results:
    """Everything the visitors said, compared with the day it was copied from."""
    event = work.prevention_days.get(event_id)
    found = _results(work, event_id)
    previous = work.prevention_days.find(event.previous_id)
    if previous is None:
        return found
    old = {_key(one): one for one in _results(work, previous.id).questions if one.answered}
    questions = tuple(replace(one, before=old.get(_key(one))) for one in found.questions)
    return replace(found, questions=questions, before=previous.title if old else "")


def result_of(question: QuestionRow, answers: Sequence[AnswerLine], sheets: int) -> QuestionResult:
    """Count one question."""
    made = QuestionResult(question, len(answers), sheets - len(answers))
    if question.kind is QuestionKind.TEXT:
        return replace(made, texts=tuple(one.text for one in answers))
    chosen = Counter(place for one in answers for place in _places(question, one))
    options = tuple(
        Option(label, chosen[place], percent(chosen[place], len(answers)))
        for place, label in enumerate(question.options, 1)
    )
    made = replace(made, options=options)
    if question.kind is not QuestionKind.GRADE or not answers:
        return made
    total = sum(place * times for place, times in chosen.items())
    good = sum(times for place, times in chosen.items() if place <= GOOD)
    return replace(made, mean=total / len(answers), good_percent=percent(good, len(answers)))


def percent(part: int, whole: int) -> int:
    """Rounded as one does by hand; nothing of nothing is nothing."""
    return (200 * part + whole) // (2 * whole) if whole else 0


def _results(work: Work, event_id: UUID) -> Results:
    by_question: dict[UUID, list[AnswerLine]] = {}
    for line in work.feedback_answers.lines(event_id):
        by_question.setdefault(line.question_id, []).append(line)
    sheets = work.feedback_sheets.rows(event_id)
    online = sum(one.source is SheetSource.ONLINE for one in sheets)
    questions = questions_of(work, event_id)
    return Results(
        len(sheets),
        len(sheets) - online,
        online,
        tuple(result_of(one, by_question.get(one.id, []), len(sheets)) for one in questions),
    )


def _places(question: QuestionRow, line: AnswerLine) -> Iterable[int]:
    if question.kind is QuestionKind.SEVERAL:
        return places_of(line.text)
    if question.kind is QuestionKind.YES_NO:
        return (1 if line.number else 2,)
    return (line.number or 0,)


def _key(one: QuestionResult) -> tuple[str, QuestionKind]:
    return fold(one.question.text), one.question.kind
