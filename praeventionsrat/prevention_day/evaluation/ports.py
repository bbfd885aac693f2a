"""What evaluations of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.evaluation.records import (
        FeedbackAnswer,
        FeedbackQuestion,
        FeedbackSheet,
        Lesson,
    )
    from praeventionsrat.prevention_day.evaluation.rows import AnswerLine, SheetRow


class FeedbackAnswers(Repository["FeedbackAnswer"], Protocol):
    """What the sheets answer."""

    def lines(self, event_id: UUID) -> Sequence[AnswerLine]:
        """All answers of a prevention day, sheet by sheet."""
        ...

    def by_question(self, event_id: UUID) -> Mapping[UUID, int]:
        """How many sheets answer each question."""
        ...


class FeedbackSheets(Repository["FeedbackSheet"], Protocol):
    """The filled sheets."""

    def rows(self, event_id: UUID) -> Sequence[SheetRow]:
        """All sheets as they were typed in, numbered as on the pile."""
        ...

    def next_position(self, event_id: UUID) -> int:
        """Where the next sheet lies."""
        ...


class Work(Protocol):
    """One transaction, as evaluations see it."""

    @property
    def feedback_questions(self) -> Repository[FeedbackQuestion]:
        """What visitors are asked."""
        ...

    @property
    def feedback_sheets(self) -> FeedbackSheets:
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
