"""What a meeting leaves behind: Abstimmung, Beschluss, Niederschrift, Auftrag, Anlage."""

from datetime import date, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.council.records import MinutesKind
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, Searchable, text_enum

TITLE = 300
TEXT = 1_000_000


class VoteManner(StrEnum):
    """How a vote is taken."""

    OPEN = "open"
    NAMED = "named"
    SECRET = "secret"  # noqa: S105 - a vote by slips of paper


class VoteFields(Fields):
    """What is typed about a vote."""

    motion: Prose = Field(default="", max_length=TEXT)
    """Wording put to the vote, rich text."""
    yes: int = Field(default=0, ge=0, le=9999)
    no: int = Field(default=0, ge=0, le=9999)
    abstentions: int = Field(default=0, ge=0, le=9999)
    invalid: int = Field(default=0, ge=0, le=9999)
    recused: int = Field(default=0, ge=0, le=9999)
    not_voting: int = Field(default=0, ge=0, le=9999)
    """Present and entitled, but took no part."""
    taken_at: time | None = None
    chair_decision: bool | None = None
    """At a tie, where the chair decides: True adopted, False rejected."""
    remark: Line = Field(default="", max_length=1000)
    """Why the announced figures differ from the presence."""
    manner: VoteManner = Field(
        default=VoteManner.OPEN,
        sa_type=text_enum(VoteManner),
        sa_column_kwargs={"server_default": "open"},
    )
    needed_yes: int | None = Field(default=None, ge=0, le=9999)
    """Yes votes asked for instead of the usual majority: a Nachtrag (§ 58 (2) HGO)."""


class Vote(VoteFields, Record, table=True):
    """Abstimmung on an item."""

    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True, ondelete="CASCADE")
    position: int = 0


class Resolution(Record, Searchable, table=True):
    """Beschluss: a numbered decision; rejected motions are numbered too (OParl ``Resolution``)."""

    vote_id: UUID = Field(foreign_key="vote.id", unique=True, index=True, ondelete="CASCADE")
    number: Line = Field(max_length=60, unique=True)
    text: Prose = Field(default="", max_length=TEXT)
    is_adopted: bool = True

    def search_words(self) -> tuple[str, ...]:
        """Override: number and wording."""
        return (f"Beschluss {self.number}", richtext.words(self.text))


class MinutesFields(Fields):
    """What is typed about the minutes as a whole."""

    kind: MinutesKind = Field(default=MinutesKind.SUMMARY, sa_type=text_enum(MinutesKind))
    issued_on: date | None = None
    """Ausfertigungsdatum (DIN 5008)."""
    distribution: Line = Field(default="", max_length=1000)
    """Verteiler."""
    next_meeting: Line = Field(default="", max_length=TITLE)


class Minutes(MinutesFields, Record, table=True):
    """Niederschrift over one meeting; its texts stand with the items."""

    meeting_id: UUID = Field(foreign_key="meeting.id", unique=True, index=True, ondelete="CASCADE")


class AssignmentFields(Fields):
    """What is typed about an assignment."""

    title: Line = Field(min_length=1, max_length=TITLE)
    responsible: Line = Field(default="", max_length=TITLE)
    """Who does it, as the minutes print it: „Stadtwerke/Brettschneider“."""
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    contributors: Line = Field(default="", max_length=TITLE)
    due_on: date | None = None
    done_on: date | None = None


class Assignment(AssignmentFields, MainRecord, table=True):
    """Auftrag: who does what until when, from a sentence of the minutes."""

    number: Line = Field(max_length=60, unique=True)
    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="CASCADE"
    )

    def search_words(self) -> tuple[str, ...]:
        """Override: number, what and who."""
        return (f"{self.number} {self.title}", self.responsible, self.contributors)


class AttachmentFields(Fields):
    """What is typed about an attachment."""

    title: Line = Field(min_length=1, max_length=TITLE)
    is_public: bool = True
    in_invitation: bool = False
    """Whether it goes out with the invitation (else it belongs to the minutes)."""
    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )


class Attachment(AttachmentFields, Record, table=True):
    """Anlage to a meeting; the file itself lies once per content in ``blob``."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)
