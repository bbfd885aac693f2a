"""Terminabfrage: days that are proposed, and who can come on which."""

import secrets
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.records import TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, text_enum

REMARK = 2000


class Answer(StrEnum):
    """Whether somebody can come on a day."""

    YES = "yes"
    MAYBE = "maybe"
    """If need be."""
    NO = "no"


class DatePollFields(Fields):
    """What is typed about a poll."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    title: Line = Field(default="", max_length=TITLE)
    place: Line = Field(default="", max_length=TITLE)
    reply_by: date | None = None


class DatePoll(DatePollFields, Record, table=True):
    """Terminabfrage for a meeting of a committee."""

    __tablename__ = "date_poll"

    secret: str = Field(default_factory=lambda: secrets.token_hex(32), max_length=64)
    """Signs the reply sheets, so that a sheet made elsewhere is not taken for ours."""
    meeting_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    """The meeting that came of it."""


class PollDateFields(Fields):
    """A day that is proposed."""

    held_on: date
    starts_at: time | None = None
    ends_at: time | None = None


class PollDate(PollDateFields, Record, table=True):
    """Terminvorschlag of a poll."""

    __tablename__ = "poll_date"

    poll_id: UUID = Field(foreign_key="date_poll.id", index=True, ondelete="CASCADE")


class PollMember(Record, table=True):
    """Befragte Person of a poll."""

    __tablename__ = "poll_member"

    poll_id: UUID = Field(foreign_key="date_poll.id", index=True, ondelete="CASCADE")
    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    position: int = 0
    votes: bool = True
    """Whether the person has a vote in the committee."""
    is_chair: bool = False
    replied_on: date | None = None
    remark: Prose = Field(default="", max_length=REMARK)
    """What was written on the sheet beside its fields."""


class PollAnswer(Record, table=True):
    """Antwort of a person on one day that is proposed."""

    __tablename__ = "poll_answer"

    member_id: UUID = Field(foreign_key="poll_member.id", index=True, ondelete="CASCADE")
    date_id: UUID = Field(foreign_key="poll_date.id", index=True, ondelete="CASCADE")
    answer: Answer = Field(sa_type=text_enum(Answer))
