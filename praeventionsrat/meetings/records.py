"""Sitzung, Tagesordnung, Anwesenheit; and by this name all records of meetings."""

from datetime import date, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.meetings.results import (
    TEXT,
    TITLE,
    Assignment,
    AssignmentFields,
    Attachment,
    AttachmentFields,
    Minutes,
    MinutesFields,
    Resolution,
    Vote,
    VoteFields,
    VoteManner,
)
from praeventionsrat.records import (
    Fields,
    Line,
    MainRecord,
    Prose,
    Record,
    Searchable,
    text_enum,
)

__all__ = [
    "TEXT",
    "TITLE",
    "Absence",
    "AgendaItem",
    "AgendaItemFields",
    "Assignment",
    "AssignmentFields",
    "Attachment",
    "AttachmentFields",
    "Attendance",
    "AttendanceFields",
    "AttendanceKind",
    "Break",
    "InvitationForm",
    "ItemKind",
    "ItemState",
    "Meeting",
    "MeetingFields",
    "MeetingState",
    "Minutes",
    "MinutesFields",
    "Presence",
    "Recusal",
    "Resolution",
    "Vote",
    "VoteFields",
    "VoteManner",
]


class MeetingState(StrEnum):
    """How far a meeting has come."""

    SCHEDULED = "scheduled"
    INVITED = "invited"
    RUNNING = "running"
    HELD = "held"
    CANCELLED = "cancelled"


class InvitationForm(StrEnum):
    """How the invitation went out."""

    EMAIL = "email"
    POST = "post"
    HAND = "hand"


class MeetingFields(Fields):
    """What is typed about a meeting."""

    number: int = Field(ge=1, le=9999)
    held_on: date
    planned_start: time | None = None
    planned_end: time | None = None
    """What the invitation announces; empty: computed from the agenda's planned minutes."""
    place: Line = Field(default="", max_length=TITLE)
    """Building and room, as the minutes name it."""
    access_note: Line = Field(default="", max_length=TITLE)
    """How to get in, hearing loop …; for the invitation."""
    chair_id: UUID | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL")
    keeper_id: UUID | None = Field(default=None, foreign_key="person.id", ondelete="SET NULL")
    reference: Line = Field(default="", max_length=100)
    """Aktenzeichen."""
    invited_on: date | None = None
    invitation_form: InvitationForm = Field(
        default=InvitationForm.EMAIL, sa_type=text_enum(InvitationForm)
    )
    received_on: date | None = None
    """Zugang; empty: computed from day and form of the invitation."""
    urgency_reason: Line = Field(default="", max_length=TITLE)
    """Why the period was shortened; the invitation says so (§ 58 (1) HGO)."""
    reply_by: date | None = None
    invitation_text: Prose = Field(default="", max_length=TEXT)
    """Rich text between greeting and agenda; empty: the usual sentence."""
    invitation_recipients: Line = Field(default="", max_length=1000)
    begun_at: time | None = None
    ended_at: time | None = None


class Meeting(MeetingFields, MainRecord, table=True):
    """Sitzung: a committee comes together (OParl ``Meeting``)."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    state: MeetingState = Field(default=MeetingState.SCHEDULED, sa_type=text_enum(MeetingState))
    rule_set_id: UUID | None = Field(default=None, foreign_key="rule_set.id", ondelete="SET NULL")
    """The rules as they were when the minutes were issued; empty before: the committee's."""
    legal_members: int = Field(default=0, ge=0, le=1000)
    """Legal number of voting members as it was when the minutes were issued; 0 before."""
    sequence: int = 0
    """How often the calendar entry was changed since it was first handed out (RFC 5545)."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a meeting is looked for by."""
        day = f"{self.held_on.day:02}.{self.held_on.month:02}.{self.held_on.year}"
        heading = f"{self.number}. Sitzung am {day}"
        return (heading, self.place, self.reference, richtext.words(self.invitation_text))


class Break(Record, table=True):
    """Unterbrechung of a meeting."""

    __tablename__ = "meeting_break"

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    starts_at: time
    ends_at: time | None = None


class ItemKind(StrEnum):
    """What an item of the agenda is for."""

    FORMALITY = "formality"
    REPORT = "report"
    DISCUSSION = "discussion"
    RESOLUTION = "resolution"
    ELECTION = "election"
    INFORMATION = "information"


class ItemState(StrEnum):
    """What became of an item."""

    PLANNED = "planned"
    CALLED = "called"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    REFERRED = "referred"


class AgendaItemFields(Fields):
    """What is typed about an item of the agenda."""

    title: Line = Field(min_length=1, max_length=TITLE)
    is_public: bool = True
    kind: ItemKind = Field(default=ItemKind.DISCUSSION, sa_type=text_enum(ItemKind))
    rapporteur: Line = Field(default="", max_length=TITLE)
    paper_reference: Line = Field(default="", max_length=100)
    planned_minutes: int = Field(default=0, ge=0, le=1440)
    invitation_note: Line = Field(default="", max_length=TITLE)
    """What the invitation adds in brackets: „mündlicher Bericht, Polizeistation“."""


class AgendaItem(AgendaItemFields, Record, Searchable, table=True):
    """Tagesordnungspunkt, two levels deep (OParl ``AgendaItem``)."""

    __tablename__ = "agenda_item"

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    parent_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="CASCADE"
    )
    position: int = 0
    number: str = Field(default="", max_length=20)
    """Empty while the agenda is a draft (then computed); fixed once the invitation is out."""
    is_supplement: bool = False
    """Nachtrag: came onto the agenda after the invitation."""
    state: ItemState = Field(default=ItemState.PLANNED, sa_type=text_enum(ItemState))
    started_at: time | None = None
    ended_at: time | None = None
    minutes_title: Line = Field(default="", max_length=TITLE)
    """How the minutes name the item, when shorter than the agenda did."""
    minutes_text: Prose = Field(default="", max_length=TEXT)
    """Rich text of the minutes."""
    outcome: Line = Field(default="", max_length=TITLE)
    """Result without a vote: „zur Kenntnis genommen“."""

    def search_words(self) -> tuple[str, ...]:
        """Override: title and minutes."""
        text = richtext.words(self.minutes_text)
        return (self.title, self.paper_reference, self.rapporteur, self.outcome, text)


class AttendanceKind(StrEnum):
    """In what capacity somebody is there."""

    VOTING = "voting"
    ADVISORY = "advisory"
    ADMINISTRATION = "administration"
    GUEST = "guest"


class Absence(StrEnum):
    """Whether and how somebody is missing."""

    NONE = "none"
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"


class AttendanceFields(Fields):
    """What is typed about somebody at a meeting."""

    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(default="", max_length=TITLE)
    """Name as the minutes print it; filled from the person, kept when the person is deleted."""
    affiliation: Line = Field(default="", max_length=TITLE)
    """„Polizeistation“, „Kirchen“."""
    kind: AttendanceKind = Field(default=AttendanceKind.VOTING, sa_type=text_enum(AttendanceKind))
    absence: Absence = Field(default=Absence.NONE, sa_type=text_enum(Absence))
    represents_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """The member in whose place the person votes."""
    note: Line = Field(default="", max_length=TITLE)
    """„Protokoll“, „TOP 6.1“."""


class Attendance(AttendanceFields, Record, table=True):
    """Anwesenheit: somebody expected or present at a meeting."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0


class Presence(Record, table=True):
    """Anwesenheitsintervall: in the room from a minute (inclusive) to a minute (exclusive)."""

    attendance_id: UUID = Field(foreign_key="attendance.id", index=True, ondelete="CASCADE")
    came_at: time
    left_at: time | None = None


class Recusal(Record, table=True):
    """Befangenheit: barred from an item, out of the room meanwhile; presence goes on."""

    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True, ondelete="CASCADE")
    attendance_id: UUID = Field(foreign_key="attendance.id", index=True, ondelete="CASCADE")
    left_at: time | None = None
    returned_at: time | None = None
