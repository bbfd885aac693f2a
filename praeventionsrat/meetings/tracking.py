"""What follows a decision until it is done: Beschlusskontrolle, Sachstand, Aufhebung."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.results import TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, Searchable, text_enum


class AssignmentKind(StrEnum):
    """What was asked for (DOMAIN 2.8)."""

    RESOLUTION = "resolution"
    REVIEW = "review"
    INQUIRY = "inquiry"


class Progress(StrEnum):
    """How far work has come while it is not done; what is done says the day in ``done_on``."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"


class TrackingFields(Fields):
    """What the Beschlusskontrolle tells of an assignment beside the assignment itself."""

    kind: AssignmentKind = Field(
        default=AssignmentKind.RESOLUTION, sa_type=text_enum(AssignmentKind)
    )
    originator: Line = Field(default="", max_length=TITLE)
    """Antragsteller."""
    progress: Progress = Field(default=Progress.NOT_STARTED, sa_type=text_enum(Progress))
    delay_reason: Line = Field(default="", max_length=1000)
    """Begründung der Verzögerung."""
    done_note: Line = Field(default="", max_length=1000)
    """Erledigungsvermerk."""
    follow_up_on: date | None = None
    """Wiedervorlage: the day somebody looks at it again."""


class Tracking(TrackingFields, Record, table=True):
    """Beschlusskontrolle of one assignment, from the first word about its state."""

    assignment_id: UUID = Field(
        foreign_key="assignment.id", unique=True, index=True, ondelete="CASCADE"
    )
    reported_in_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    """The meeting to which it was reported as done; then it drops off (DOMAIN 10.16)."""


class ProgressNoteFields(Fields):
    """What is typed about the state on a day."""

    noted_on: date
    text: Prose = Field(min_length=1, max_length=TEXT)


class ProgressNote(ProgressNoteFields, Record, table=True):
    """Sachstandsnotiz: what somebody reported about an assignment on a day."""

    __tablename__ = "progress_note"

    assignment_id: UUID = Field(foreign_key="assignment.id", index=True, ondelete="CASCADE")


class RevocationFields(Fields):
    """What is typed about the end of a resolution."""

    by_id: UUID | None = Field(
        default=None, foreign_key="resolution.id", index=True, ondelete="SET NULL"
    )
    """The later resolution that revokes it, where it is on record."""
    revoked_on: date | None = None
    remark: Line = Field(default="", max_length=TITLE)


class Revocation(RevocationFields, Record, table=True):
    """Aufhebung: a resolution that no longer holds."""

    resolution_id: UUID = Field(
        foreign_key="resolution.id", unique=True, index=True, ondelete="CASCADE"
    )


class AttachmentText(Record, Searchable, table=True):
    """Wortlaut of a file that was taken over, so that the search finds what stands in it."""

    __tablename__ = "attachment_text"

    attachment_id: UUID = Field(
        foreign_key="attachment.id", unique=True, index=True, ondelete="CASCADE"
    )
    title: Line = Field(default="", max_length=TITLE)
    text: Prose = Field(default="", max_length=TEXT)

    def search_words(self) -> tuple[str, ...]:
        """Override: the title and everything the file says."""
        return (self.title, self.text)
