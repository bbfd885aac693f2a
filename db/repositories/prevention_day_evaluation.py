"""All SQL about what visitors said."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackAnswer,
    FeedbackQuestion,
    FeedbackSheet,
    Lesson,
)


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
