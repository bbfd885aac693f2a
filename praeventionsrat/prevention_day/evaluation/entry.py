"""Filled sheets typed in: kept, corrected, taken away."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.questions import questions_of
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackAnswer,
    FeedbackSheet,
    QuestionKind,
    SheetSource,
)
from praeventionsrat.prevention_day.evaluation.rows import Answer, QuestionRow, SheetRow
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.records import clean

EMPTY = "Dieser Bogen ist leer; ein leerer Bogen wird nicht gezählt."
WRONG = "Zu „{question}“ gibt es diese Antwort nicht."


def places_of(text: str) -> tuple[int, ...]:
    """The places of several choices, as they are kept: „1,3“."""
    return tuple(int(part) for part in text.split(",") if part)


def several(places: Iterable[int]) -> str:
    """Several choices as they are kept."""
    return ",".join(str(place) for place in sorted(set(places)))


def keep_sheet(
    work: Work,
    event_id: UUID,
    answers: Iterable[Answer],
    *,
    sheet_id: UUID | None = None,
    at: datetime,
) -> UUID:
    """Keep one sheet; with ``sheet_id`` in place of what it said before."""
    questions = {one.id: one for one in questions_of(work, event_id)}
    given = [one for one in answers if one.number is not None or one.text.strip()]
    if not given:
        raise UserError(EMPTY)
    for one in given:
        check_answer(questions[one.question_id], one)
    if sheet_id is None:
        sheet = FeedbackSheet(prevention_day_id=event_id, entered_at=at)
        sheet.position = work.feedback_sheets.next_position(event_id)
        work.feedback_sheets.add(sheet)
    else:
        sheet = work.feedback_sheets.get(sheet_id)
        for old in work.feedback_answers.where(sheet_id=sheet_id):
            work.feedback_answers.remove(old)
    work.feedback_answers.add_all(records_of(sheet.id, given))
    return sheet.id


def keep_online(
    work: Work, event_id: UUID, sheets: Iterable[tuple[Sequence[Answer], datetime]]
) -> int:
    """Keep sheets of an online survey, all at once; how many."""
    first = work.feedback_sheets.next_position(event_id)
    made: list[FeedbackSheet] = []
    answers: list[FeedbackAnswer] = []
    for given, at in sheets:
        sheet = FeedbackSheet(
            prevention_day_id=event_id,
            position=first + len(made),
            source=SheetSource.ONLINE,
            entered_at=at,
        )
        made.append(sheet)
        answers += records_of(sheet.id, given)
    work.feedback_sheets.add_all(made)
    work.feedback_answers.add_all(answers)
    return len(made)


def remove_sheet(work: Work, sheet_id: UUID) -> None:
    """Take a sheet away with its answers."""
    work.feedback_sheets.remove(work.feedback_sheets.get(sheet_id))


def sheets_of(work: Work, event_id: UUID) -> Sequence[SheetRow]:
    """All sheets as they were typed in, numbered as on the pile."""
    return work.feedback_sheets.rows(event_id)


def answers_on(work: Work, sheet_id: UUID) -> Sequence[Answer]:
    """What one sheet says."""
    found = work.feedback_answers.where(sheet_id=sheet_id)
    return [Answer(one.question_id, one.number, one.text) for one in found]


def check_answer(question: QuestionRow, answer: Answer) -> None:
    """Refuse what cannot be chosen."""
    most = len(question.options)
    if question.kind is QuestionKind.TEXT:
        right = answer.number is None
    elif question.kind is QuestionKind.SEVERAL:
        right = answer.number is None and all(1 <= n <= most for n in places_of(answer.text))
    elif question.kind is QuestionKind.YES_NO:
        right = answer.number in {0, 1}
    else:
        right = answer.number is not None and 1 <= answer.number <= most
    if not right:
        raise UserError(WRONG.format(question=question.text))


def records_of(sheet_id: UUID, answers: Iterable[Answer]) -> list[FeedbackAnswer]:
    """Answers as they are stored."""
    return [
        FeedbackAnswer(
            sheet_id=sheet_id,
            question_id=one.question_id,
            number=one.number,
            text=str(clean(one.text)).strip(),
        )
        for one in answers
    ]
