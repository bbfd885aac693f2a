"""Themenspeicher: what somebody wants to see on an agenda some day, noted when it comes to mind."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.meetings.records import TEXT, TITLE
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum


class Urgency(StrEnum):
    """How soon a topic should come onto an agenda."""

    NORMAL = "normal"
    SOON = "soon"
    URGENT = "urgent"


class TopicState(StrEnum):
    """What became of a topic."""

    OPEN = "open"
    USED = "used"
    """It stands on an agenda."""
    DROPPED = "dropped"


class TopicFields(Fields):
    """What is typed about a topic."""

    title: Line = Field(min_length=1, max_length=TITLE)
    note: Prose = Field(default="", max_length=TEXT)
    """Rich text: why, what is known already."""
    submitted_by: Line = Field(default="", max_length=TITLE)
    submitted_on: date | None = None
    committee_id: UUID | None = Field(
        default=None, foreign_key="committee.id", index=True, ondelete="SET NULL"
    )
    """Empty: any committee."""
    wished_meeting_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    urgency: Urgency = Field(default=Urgency.NORMAL, sa_type=text_enum(Urgency))


class Topic(TopicFields, MainRecord, table=True):
    """Themenspeicher, an entry of it: used as long as its item stands on an agenda."""

    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )
    dropped_on: date | None = None

    @property
    def state(self) -> TopicState:
        """What became of it; an item that is taken off a draft gives its topic back."""
        if self.agenda_item_id is not None:
            return TopicState.USED
        return TopicState.OPEN if self.dropped_on is None else TopicState.DROPPED

    def search_words(self) -> tuple[str, ...]:
        """Override: what a topic is looked for by."""
        return (self.title, self.submitted_by, richtext.words(self.note))


class CarriedItem(Record, table=True):
    """Übernommener Punkt: an item of an earlier agenda, and the item it became on a later one.

    Without either item nor day it waits like one nobody looked at.
    """

    __tablename__ = "carried_item"

    carried_id: UUID = Field(
        foreign_key="agenda_item.id", unique=True, index=True, ondelete="CASCADE"
    )
    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )
    dismissed_on: date | None = None
    """Nobody wants it back."""
