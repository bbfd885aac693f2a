"""Einladungsempfänger: who is asked to come to a meeting, with what papers, and what they said."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.records import TITLE, AttendanceKind, InvitationForm
from praeventionsrat.records import Fields, Line, Record, text_enum


class Extent(StrEnum):
    """Which papers go to somebody."""

    ALL = "all"
    """Those of the non-public part too."""
    PUBLIC = "public"


class Reply(StrEnum):
    """What somebody said to an invitation."""

    NONE = "none"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPRESENTED = "represented"


class InviteeSource(StrEnum):
    """Why somebody is on the list."""

    MEMBER = "member"
    DEPUTY = "deputy"
    LIST = "list"
    """From a Verteiler."""
    HAND = "hand"


class InviteeFields(Fields):
    """What is typed about somebody who is invited."""

    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    kind: AttendanceKind = Field(default=AttendanceKind.GUEST, sa_type=text_enum(AttendanceKind))
    extent: Extent = Field(default=Extent.PUBLIC, sa_type=text_enum(Extent))
    channel: InvitationForm = Field(default=InvitationForm.EMAIL, sa_type=text_enum(InvitationForm))
    source: InviteeSource = Field(default=InviteeSource.HAND, sa_type=text_enum(InviteeSource))
    in_place_of_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """The member in whose place somebody is asked."""
    sent_on: date | None = None
    received_on: date | None = None
    reply: Reply = Field(default=Reply.NONE, sa_type=text_enum(Reply))
    represented_by_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    note: Line = Field(default="", max_length=TITLE)


class Invitee(InviteeFields, Record, table=True):
    """Einladungsempfänger: a person on the list of those invited to a meeting."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0
