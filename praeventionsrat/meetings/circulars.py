"""Umlaufbeschluss: a decision in writing, without a meeting."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.meetings.records import TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, Searchable, text_enum


class CircularReply(StrEnum):
    """What a member answered."""

    NONE = "none"
    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    OBJECTS = "objects"
    """Against deciding in writing; the matter goes to a meeting."""


class CircularFields(Fields):
    """What is typed about a decision in writing."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    subject: Line = Field(min_length=1, max_length=TITLE)
    wording: Prose = Field(default="", max_length=TEXT)
    """The motion, rich text."""
    reason: Prose = Field(default="", max_length=TEXT)
    """Why, and why in writing; rich text."""
    is_public: bool = False
    answer_by: date | None = None
    every_answer: bool = False
    """Whether it fails as long as one voting member has not answered."""


class Circular(CircularFields, Record, Searchable, table=True):
    """Umlaufbeschluss: voted on by letter; numbered like every resolution."""

    sent_on: date | None = None
    closed_on: date | None = None
    number: Line = Field(default="", max_length=60, index=True)
    """Given when the result is noted; empty where no decision came about."""
    is_adopted: bool | None = None
    legal_members: int = Field(default=0, ge=0, le=1000)
    """Legal number of voting members when it was closed; 0 before."""
    result: Line = Field(default="", max_length=TITLE, sa_column_kwargs={"server_default": ""})
    """What was said of the result when it was closed; later rules change nothing of it."""

    def search_words(self) -> tuple[str, ...]:
        """Override: subject, number and wording."""
        heading = f"Umlaufbeschluss {self.number}".strip()
        return (f"{heading}: {self.subject}", richtext.words(self.wording))


class CircularAnswer(Record, table=True):
    """Stimme in a decision in writing; one line for each voting member."""

    __tablename__ = "circular_answer"

    circular_id: UUID = Field(foreign_key="circular.id", index=True, ondelete="CASCADE")
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(default="", max_length=TITLE)
    """Kept when the person is deleted."""
    position: int = 0
    reply: CircularReply = Field(default=CircularReply.NONE, sa_type=text_enum(CircularReply))
    answered_on: date | None = None
