"""The Sicherheitsbogen of a prevention day: what is known, what was answered, what is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import (
    SafetyAnswer,
    SafetyAnswerFields,
    SafetyChoice,
)
from praeventionsrat.prevention_day.tasks.safety_known import (
    beside,
    facts_of,
    limits_of,
    read_known,
)
from praeventionsrat.prevention_day.tasks.safety_questions import GROUPS, QUESTIONS


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question with what was answered."""

    code: str
    question: str
    hint: str
    known: str
    """What the program knows or recommends."""
    choice: SafetyChoice
    text: str

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it."""
        return self.choice is SafetyChoice.OPEN


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """The questions about one thing."""

    title: str
    lines: Sequence[AnswerLine]

    @property
    def open_count(self) -> int:
        """How many nobody has answered."""
        return sum(line.is_open for line in self.lines)


@dataclass(frozen=True, slots=True)
class SafetySheet:
    """Everything the sheet says."""

    facts: Sequence[tuple[str, str]]
    groups: Sequence[AnswerGroup]
    limits: Sequence[tuple[str, str]]
    """Why the sheet is not enough: what, and why."""

    @property
    def total(self) -> int:
        """How many questions there are."""
        return sum(len(group.lines) for group in self.groups)

    @property
    def open_count(self) -> int:
        """How many nobody has answered."""
        return sum(group.open_count for group in self.groups)


def read_safety(work: Work, event_id: UUID) -> SafetySheet:
    """The sheet of an event."""
    known = read_known(work, event_id)
    told = beside(known)
    given = {one.question: one for one in work.safety_answers.where(prevention_day_id=event_id)}
    groups = []
    for group in GROUPS:
        lines = []
        for question in group.questions:
            answer = given.get(question.code)
            choice = answer.choice if answer else SafetyChoice.OPEN
            lines.append(
                AnswerLine(
                    question.code,
                    question.text,
                    question.hint,
                    told.get(question.code, ""),
                    choice,
                    answer.text if answer else "",
                )
            )
        groups.append(AnswerGroup(group.title, tuple(lines)))
    assembly = given.get("assembly")
    is_assembly = assembly is not None and assembly.choice is SafetyChoice.YES
    return SafetySheet(facts_of(known), tuple(groups), limits_of(known, is_assembly=is_assembly))


def answer_question(work: Work, event_id: UUID, code: str, fields: SafetyAnswerFields) -> None:
    """Keep the answer to a question; an answer taken back in full leaves nothing behind."""
    if code not in QUESTIONS:
        raise UserError("Diese Frage gibt es im Sicherheitsbogen nicht.")
    work.prevention_days.get(event_id)
    found = work.safety_answers.where(prevention_day_id=event_id, question=code)
    if fields.choice is SafetyChoice.OPEN and not fields.text.strip():
        for one in found:
            work.safety_answers.remove(one)
    elif found:
        found[0].sqlmodel_update(fields.model_dump())
    else:
        made = {"prevention_day_id": event_id, "question": code}
        work.safety_answers.add(SafetyAnswer.model_validate(fields, update=made))
