"""All SQL about what visitors said."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackAnswer,
    FeedbackQuestion,
    FeedbackSheet,
    Lesson,
)
from praeventionsrat.prevention_day.evaluation.rows import AnswerLine, SheetRow


class FeedbackQuestionRepository(Repository[FeedbackQuestion]):
    """What visitors are asked."""

    record = FeedbackQuestion
    missing = "Diese Frage wurde inzwischen gelöscht."


class FeedbackSheetRepository(Repository[FeedbackSheet]):
    """The filled sheets."""

    record = FeedbackSheet
    missing = "Dieser Bogen wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[SheetRow]:
        """All sheets as they were typed in, numbered as on the pile."""
        one, answer = FeedbackSheet, FeedbackAnswer
        query = (
            select(col(one.id), col(one.source), col(one.entered_at), func.count(col(answer.id)))
            .join(answer, col(answer.sheet_id) == col(one.id), isouter=True)
            .where(col(one.prevention_day_id) == event_id)
            .group_by(col(one.id))
            .order_by(col(one.position), col(one.id))
        )
        found = enumerate(self.session.execute(query), 1)
        return [SheetRow(key, n, source, at, answered) for n, (key, source, at, answered) in found]

    def next_position(self, event_id: UUID) -> int:
        """Where the next sheet lies."""
        one = FeedbackSheet
        last = select(func.max(col(one.position))).where(col(one.prevention_day_id) == event_id)
        found: int | None = self.session.execute(last).scalar_one()
        return 0 if found is None else found + 1


class FeedbackAnswerRepository(Repository[FeedbackAnswer]):
    """Their answers."""

    record = FeedbackAnswer

    def lines(self, event_id: UUID) -> Sequence[AnswerLine]:
        """All answers of a prevention day, sheet by sheet."""
        one, sheet = FeedbackAnswer, FeedbackSheet
        query = (
            select(col(one.sheet_id), col(one.question_id), col(one.number), col(one.text))
            .join(sheet, col(sheet.id) == col(one.sheet_id))
            .where(col(sheet.prevention_day_id) == event_id)
            .order_by(col(sheet.position), col(sheet.id), col(one.id))
        )
        return [AnswerLine(*line) for line in self.session.execute(query)]

    def by_question(self, event_id: UUID) -> Mapping[UUID, int]:
        """How many sheets answer each question."""
        one, question = FeedbackAnswer, FeedbackQuestion
        query = (
            select(col(one.question_id), func.count())
            .join(question, col(question.id) == col(one.question_id))
            .where(col(question.prevention_day_id) == event_id)
            .group_by(col(one.question_id))
        )
        return {line[0]: line[1] for line in self.session.execute(query)}


class LessonRepository(Repository[Lesson]):
    """What should be otherwise next time."""

    record = Lesson
    missing = "Diese Lehre wurde inzwischen gelöscht."


class Evaluating:
    """The part of a transaction that keeps evaluations."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.feedback_questions = FeedbackQuestionRepository(session)
        self.feedback_sheets = FeedbackSheetRepository(session)
        self.feedback_answers = FeedbackAnswerRepository(session)
        self.lessons = LessonRepository(session)
