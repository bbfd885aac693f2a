"""What evaluations of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.evaluation.records import (
        FeedbackAnswer,
        FeedbackQuestion,
        FeedbackSheet,
        Lesson,
    )
    from praeventionsrat.prevention_day.evaluation.rows import AnswerLine


class FeedbackAnswers(Repository["FeedbackAnswer"], Protocol):
    """What the sheets answer."""

    def lines(self, event_id: UUID) -> Sequence[AnswerLine]:
        """All answers of a prevention day, sheet by sheet."""
        ...


class Work(Protocol):
    """One transaction, as evaluations see it."""

    @property
    def feedback_questions(self) -> Repository[FeedbackQuestion]:
        """What visitors are asked."""
        ...

    @property
    def feedback_sheets(self) -> Repository[FeedbackSheet]:
        """The filled sheets."""
        ...

    @property
    def feedback_answers(self) -> FeedbackAnswers:
        """Their answers."""
        ...

    @property
    def lessons(self) -> Repository[Lesson]:
        """What should be otherwise next time."""
        ...
