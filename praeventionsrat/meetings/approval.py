"""What happens to minutes after they are written: states, versions, objections, corrections."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.results import TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, text_enum


class MinutesState(StrEnum):
    """How far minutes have come (DOMAIN 2.7)."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    """Zur Abstimmung: with the chair and whoever shall read them first."""
    SIGNED = "signed"
    """From here on the text is locked."""
    SENT = "sent"
    OBJECTED = "objected"
    CORRECTED = "corrected"
    APPROVED = "approved"


class MinutesStepFields(Fields):
    """What is typed about one change of state."""

    taken_on: date
    person: Line = Field(default="", max_length=TITLE)
    """Who did it: „Frau Eichenlaub, Frau Wendeltreppe“."""
    reason: Line = Field(default="", max_length=1000)
    """Why it went back; empty on the way forward."""
    approved_in_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    approved_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )


class MinutesStep(MinutesStepFields, Record, table=True):
    """Stand der Niederschrift: one change, with date and person; never changed afterwards."""

    __tablename__ = "minutes_step"

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0
    state: MinutesState = Field(sa_type=text_enum(MinutesState))


class MinutesVersion(Record, table=True):
    """Fassung: the whole minutes as they were signed or corrected, every part as plain values."""

    __tablename__ = "minutes_version"

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0
    """1 is the first version."""
    made_on: date
    occasion: Line = Field(default="", max_length=TITLE)
    internal: str = Field(default="")
    """Both parts (JSON, ``documents/frozen.py``)."""
    public: str = Field(default="")
    nonpublic: str = Field(default="")


class Decision(StrEnum):
    """What the committee made of an objection."""

    OPEN = "open"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class ObjectionFields(Fields):
    """What is typed about an objection."""

    raised_by: Line = Field(min_length=1, max_length=TITLE)
    raised_on: date
    text: Prose = Field(min_length=1, max_length=TEXT)
    decision: Decision = Field(default=Decision.OPEN, sa_type=text_enum(Decision))
    decided_in_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )


class Objection(ObjectionFields, Record, table=True):
    """Einwendung against minutes that were sent; the committee decides on it."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0


class CorrectionFields(Fields):
    """What is typed about a correction."""

    text: Prose = Field(min_length=1, max_length=TEXT)
    """What the minutes should have said: plain text."""
    corrected_on: date
    decision: Line = Field(default="", max_length=TITLE)
    """Who decided it: „Beschluss der 13. Sitzung“."""
    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )
    objection_id: UUID | None = Field(
        default=None, foreign_key="objection.id", index=True, ondelete="SET NULL"
    )


class Correction(CorrectionFields, Record, table=True):
    """Berichtigung: printed at the end of the minutes, never written over their text."""

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    position: int = 0
    is_public: bool = True
    """Kept from the item, so that it never changes the part."""


class PublishedNames(StrEnum):
    """How the published minutes speak of persons beyond the legal minimum."""

    NAMES = "names"
    FUNCTION = "function"
    GENERAL = "general"


class PublicationPolicy(Record, table=True):
    """Veröffentlichung: how a committee names persons in what it publishes."""

    __tablename__ = "publication_policy"

    committee_id: UUID = Field(
        foreign_key="committee.id", unique=True, index=True, ondelete="CASCADE"
    )
    names: PublishedNames = Field(default=PublishedNames.GENERAL, sa_type=text_enum(PublishedNames))


class LeakWaiver(Record, table=True):
    """Freigabe trotz Leck-Prüfung: why a public document left in spite of findings."""

    __tablename__ = "leak_waiver"

    meeting_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")
    document: Line = Field(default="", max_length=100)
    given_on: date
    reason: Line = Field(default="", max_length=1000)
    findings: Prose = Field(default="", max_length=TEXT)
    """What was found then, a line each."""
