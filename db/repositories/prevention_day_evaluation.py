"""All SQL about what visitors said."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackAnswer,
    FeedbackQuestion,
    FeedbackSheet,
    Lesson,
)
from praeventionsrat.prevention_day.evaluation.rows import AnswerLine


class FeedbackQuestionRepository(Repository[FeedbackQuestion]):
    """What visitors are asked."""

    record = FeedbackQuestion
    missing = "Diese Frage wurde inzwischen gelöscht."


class FeedbackSheetRepository(Repository[FeedbackSheet]):
    """The filled sheets."""

    record = FeedbackSheet
    missing = "Dieser Bogen wurde inzwischen gelöscht."


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
