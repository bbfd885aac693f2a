"""What lists and screens show of decisions in writing."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.meetings.circular_rules import Outcome, Tally
from praeventionsrat.meetings.circulars import CircularFields, CircularReply


@dataclass(frozen=True, slots=True)
class CircularRow:
    """One line of the list."""

    id: UUID
    subject: str
    committee: str
    number: str
    sent_on: date | None
    answer_by: date | None
    closed_on: date | None
    is_adopted: bool | None
    answered: int
    asked: int

    @property
    def is_under_way(self) -> bool:
        """Whether answers are awaited."""
        return self.closed_on is None and self.sent_on is not None

    @property
    def is_void(self) -> bool:
        """Whether it ended without a decision."""
        return self.closed_on is not None and self.is_adopted is None

    @property
    def state(self) -> str:
        """How far it is, in a word."""
        if self.is_under_way:
            return "läuft"
        if self.closed_on is None:
            return "Entwurf"
        if self.is_void:
            return "nicht zustande gekommen"
        return "angenommen" if self.is_adopted else "abgelehnt"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What one voting member answered."""

    id: UUID
    name: str
    reply: CircularReply
    answered_on: date | None
    is_late: bool = False
    """Whether it came after the last day for answers."""


@dataclass(frozen=True, slots=True)
class CircularView:
    """A decision in writing with everything that is known of it."""

    row: CircularRow
    fields: CircularFields
    revision: int
    answers: tuple[AnswerRow, ...]
    tally: Tally
    outcome: Outcome
    legal: int
