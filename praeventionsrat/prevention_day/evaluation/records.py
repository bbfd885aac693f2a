"""Fragebogen, ausgefüllter Bogen, Antwort, Lehre."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import NOTE, TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, UtcDateTime, now, text_enum


class QuestionKind(StrEnum):
    """How a question is answered."""

    GRADE = "grade"
    """1 (very good) to 5."""
    YES_NO = "yes_no"
    CHOICE = "choice"
    """One of ``choices``."""
    SEVERAL = "several"
    """Any of ``choices``."""
    TEXT = "text"


class FeedbackQuestionFields(Fields):
    """What is typed about a question."""

    text: Line = Field(min_length=1, max_length=NOTE)
    kind: QuestionKind = Field(default=QuestionKind.GRADE, sa_type=text_enum(QuestionKind))
    choices: Prose = Field(default="", max_length=NOTE)
    """One a line."""


class FeedbackQuestion(FeedbackQuestionFields, Record, table=True):
    """Frage of the visitors' sheet."""

    __tablename__ = "feedback_question"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class SheetSource(StrEnum):
    """Where a filled sheet came from."""

    PAPER = "paper"
    ONLINE = "online"


class FeedbackSheet(Record, table=True):
    """Ausgefüllter Bogen of a visitor, without a name."""

    __tablename__ = "feedback_sheet"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    source: SheetSource = Field(default=SheetSource.PAPER, sa_type=text_enum(SheetSource))
    entered_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class FeedbackAnswer(Record, table=True):
    """Antwort on one question of one sheet."""

    __tablename__ = "feedback_answer"

    sheet_id: UUID = Field(foreign_key="feedback_sheet.id", index=True, ondelete="CASCADE")
    question_id: UUID = Field(foreign_key="feedback_question.id", index=True, ondelete="CASCADE")
    number: int | None = None
    """Grade; 1 for yes, 0 for no; place of the choice from 1."""
    text: Prose = Field(default="", max_length=TEXT)
    """Words; for several choices their places with commas."""


class LessonFields(Fields):
    """What is typed about a lesson."""

    text: Line = Field(min_length=1, max_length=NOTE)
    area: Line = Field(default="", max_length=TITLE)
    offset_days: int | None = Field(default=None, ge=-1500, le=1500)
    """When the task of next year is due, counted from its first day."""


class Lesson(LessonFields, Record, table=True):
    """Lehre: what should be otherwise next time; becomes a task of the next day."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    task_id: UUID | None = Field(
        default=None, foreign_key="event_task.id", index=True, ondelete="SET NULL"
    )
    """The task it became."""
