"""The visitors' sheet: its questions asked, changed, moved; what was answered is protected."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.evaluation.presets import standard_questions
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackQuestion,
    FeedbackQuestionFields,
    QuestionKind,
)
from praeventionsrat.prevention_day.evaluation.rows import QuestionRow
from praeventionsrat.prevention_day.evaluation.words import choices_of
from praeventionsrat.prevention_day.ports import Work

MOST_CHOICES = 9
"""Each is chosen by one key."""
NO_CHOICES = "Bitte nennen Sie mindestens zwei Antworten, jede in einer Zeile."
TOO_MANY = "Mehr als neun Antworten lassen sich nicht mit einer Taste wählen."
DOUBLE = "Die Antwort „{choice}“ steht zweimal da."
ANSWERED = (
    "Auf diese Frage gibt es schon {answers}. {what}, sonst bedeuten sie etwas anderes. "
    "Stellen Sie stattdessen eine neue Frage."
)
CLOSED = (QuestionKind.CHOICE, QuestionKind.SEVERAL)


def questions_of(work: Work, event_id: UUID) -> Sequence[QuestionRow]:
    """The questions in order, with how often they were answered."""
    answered = work.feedback_answers.by_question(event_id)
    return [
        QuestionRow(one.id, number, one.text, one.kind, one.choices, answered.get(one.id, 0))
        for number, one in enumerate(_records(work, event_id), 1)
    ]


def ask_standard(work: Work, event_id: UUID) -> Sequence[UUID]:
    """Put the questions we propose that are not asked yet."""
    asked = {fold(one.text) for one in _records(work, event_id)}
    wanted = [one for one in standard_questions() if fold(one.text) not in asked]
    return [add_question(work, event_id, one) for one in wanted]


def add_question(work: Work, event_id: UUID, fields: FeedbackQuestionFields) -> UUID:
    """One more question, at the end."""
    work.prevention_days.get(event_id)
    _check(fields)
    made = FeedbackQuestion.model_validate(fields, update={"prevention_day_id": event_id})
    made.position = 1 + max((one.position for one in _records(work, event_id)), default=-1)
    work.feedback_questions.add(made)
    return made.id


def edit_question(work: Work, question_id: UUID, fields: FeedbackQuestionFields) -> None:
    """Word it otherwise; what was answered keeps its meaning."""
    one = work.feedback_questions.get(question_id)
    _check(fields)
    answers = len(work.feedback_answers.where(question_id=question_id))
    if answers:
        _protect(one, fields, answers)
    one.sqlmodel_update(fields.model_dump())


def remove_question(work: Work, question_id: UUID) -> None:
    """Ask it no more; refused once somebody answered."""
    one = work.feedback_questions.get(question_id)
    answers = len(work.feedback_answers.where(question_id=question_id))
    if answers:
        told = count(answers, "Antwort", "Antworten")
        raise UserError(
            f"Auf diese Frage gibt es schon {told}; sie gingen mit der Frage verloren. "
            "Löschen Sie zuerst die Bögen, wenn Sie das wirklich wollen."
        )
    work.feedback_questions.remove(one)


def move_question(work: Work, question_id: UUID, steps: int) -> None:
    """Further up or down the sheet; beyond its ends it stays there."""
    one = work.feedback_questions.get(question_id)
    listed = list(_records(work, one.prevention_day_id))
    place = listed.index(one)
    listed.insert(min(max(place + steps, 0), len(listed) - 1), listed.pop(place))
    for position, record in enumerate(listed):
        record.position = position


def _records(work: Work, event_id: UUID) -> Sequence[FeedbackQuestion]:
    return work.feedback_questions.where(prevention_day_id=event_id)


def _check(fields: FeedbackQuestionFields) -> None:
    if fields.kind not in CLOSED:
        return
    choices = choices_of(fields.choices)
    if len(choices) < 2:
        raise Invalid({"choices": NO_CHOICES})
    if len(choices) > MOST_CHOICES:
        raise Invalid({"choices": TOO_MANY})
    double = [choice for choice, times in Counter(map(fold, choices)).items() if times > 1]
    if double:
        said = next(choice for choice in choices if fold(choice) == double[0])
        raise Invalid({"choices": DOUBLE.format(choice=said)})


def _protect(one: FeedbackQuestion, fields: FeedbackQuestionFields, answers: int) -> None:
    told = count(answers, "Antwort", "Antworten")
    if fields.kind is not one.kind:
        what = "Die Art der Frage bleibt deshalb"
        raise Invalid({"kind": ANSWERED.format(answers=told, what=what)})
    if one.kind not in CLOSED:
        return
    before, after = choices_of(one.choices), choices_of(fields.choices)
    moved = any(
        choice in before and before.index(choice) != place for place, choice in enumerate(after)
    )
    if len(after) < len(before) or moved:
        what = "Die bisherigen Auswahlen bleiben deshalb in ihrer Reihenfolge stehen"
        raise Invalid({"choices": ANSWERED.format(answers=told, what=what)})
