"""Löschkonzept: how long what is kept, what was offered to the archive, what was erased."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Prose, Record, text_enum


class RetentionRuleFields(Fields):
    """What is typed about how long one kind of data is kept."""

    name: Line = Field(min_length=1, max_length=200)
    months: int | None = Field(default=None, ge=0, le=1200)
    """Empty: kept for good."""
    counted_from: Line = Field(default="", max_length=200)
    """„Ende der Funktion“."""
    basis: Line = Field(default="", max_length=300)
    archive_first: bool = False
    """Offered to the archive before it is deleted."""
    note: Prose = Field(default="", max_length=10_000)
    confirmed_on: date | None = None
    """When data protection and archive agreed."""


class RetentionRule(RetentionRuleFields, Record, table=True):
    """Aufbewahrungsregel of one kind of data."""

    __tablename__ = "retention_rule"

    code: str = Field(max_length=60, unique=True)
    """Which kind: „minutes“, „contact_note“."""
    position: int = 0


class ArchiveAnswer(StrEnum):
    """What the archive said."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"


class ArchiveOfferFields(Fields):
    """What is typed about an offer."""

    code: str = Field(max_length=60)
    title: Line = Field(min_length=1, max_length=300)
    offered_on: date
    answer: ArchiveAnswer | None = Field(default=None, sa_type=text_enum(ArchiveAnswer))
    answered_on: date | None = None
    note: Prose = Field(default="", max_length=10_000)


class ArchiveOffer(ArchiveOfferFields, Record, table=True):
    """Archivangebot: records offered to the archive before they may go."""

    __tablename__ = "archive_offer"

    record_id: UUID | None = None


class Erasure(Record, table=True):
    """Löschvorgang: that, when and why somebody was erased, not who (Art. 5 (2) DSGVO)."""

    contact_id: UUID = Field(index=True)
    """Key of what is gone, so that a restored backup can be erased again."""
    erased_on: date
    reason: Line = Field(default="", max_length=300)
    kept: Prose = Field(default="", max_length=10_000)
    """What had to stay, and why; no names."""
    backups_until: date | None = None
    """Day when the last backup that holds the data disappears."""


class RequestKind(StrEnum):
    """What somebody asks for."""

    INFORMATION = "information"
    """Auskunft (Art. 15 DSGVO)."""
    ERASURE = "erasure"
    """Löschung (Art. 17 DSGVO)."""


class DataRequestFields(Fields):
    """What is typed about a request; due within a month (Art. 12 (3) DSGVO)."""

    kind: RequestKind = Field(default=RequestKind.INFORMATION, sa_type=text_enum(RequestKind))
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    received_on: date
    answered_on: date | None = None
    note: Prose = Field(default="", max_length=10_000)


class DataRequest(DataRequestFields, Record, table=True):
    """Betroffenenanfrage."""

    __tablename__ = "data_request"
