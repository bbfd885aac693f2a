"""Questions, sheets and answers as lists, entry and results read them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from praeventionsrat.prevention_day.evaluation.records import QuestionKind, SheetSource
from praeventionsrat.prevention_day.evaluation.words import KINDS, options_of


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question of the sheet."""

    id: UUID
    number: int
    text: str
    kind: QuestionKind
    choices: str
    answers: int = 0
    """How many sheets answer it."""

    @property
    def options(self) -> tuple[str, ...]:
        """What may be chosen, in order."""
        return options_of(self.kind, self.choices)

    @property
    def told(self) -> str:
        """„Note 1 bis 5 · 43 Antworten“."""
        many = "1 Antwort" if self.answers == 1 else f"{self.answers} Antworten"
        return f"{KINDS[self.kind]} · {many}" if self.answers else KINDS[self.kind]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one sheet says to one question."""

    question_id: UUID
    number: int | None = None
    """The place of what was chosen from 1; for yes and no 1 and 0."""
    text: str = ""
    """Words; for several choices their places with commas."""


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer and whose sheet it stands on."""

    sheet_id: UUID
    question_id: UUID
    number: int | None
    text: str

    @property
    def answer(self) -> Answer:
        """Without the sheet."""
        return Answer(self.question_id, self.number, self.text)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One filled sheet."""

    id: UUID
    number: int
    source: SheetSource
    entered_at: datetime
    answered: int
