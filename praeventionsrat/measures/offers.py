"""Angebot: prevention that exists already, whoever does it (Präventionsatlas)."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.measures.records import TEXT, TITLE, Approach, Evidence, Reach
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum


class OfferFields(Fields):
    """What is typed about an offer."""

    title: Line = Field(min_length=1, max_length=TITLE)
    description: Prose = Field(default="", max_length=TEXT)
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """Träger."""
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Ansprechperson."""
    provider: Line = Field(default="", max_length=TITLE)
    """Who offers it, where it is nobody on record."""
    district_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="SET NULL"
    )
    place: Line = Field(default="", max_length=TITLE)
    access: Line = Field(default="", max_length=1000)
    """How one gets in: „ohne Anmeldung, dienstags 15–18 Uhr“."""
    costs: Line = Field(default="", max_length=TITLE)
    """What it costs those who come."""
    website: Line = Field(default="", max_length=TITLE)
    approach: Approach = Field(default=Approach.NONE, sa_type=text_enum(Approach))
    reach: Reach = Field(default=Reach.NONE, sa_type=text_enum(Reach))
    evidence: Evidence = Field(default=Evidence.NONE, sa_type=text_enum(Evidence))
    evidence_source: Line = Field(default="", max_length=1000)
    starts_on: date | None = None
    ends_on: date | None = None
    checked_on: date | None = None
    """When somebody last asked whether it still holds."""
    is_printed: bool = True
    """Stands in the printed register."""


class Offer(OfferFields, MainRecord, table=True):
    """Angebot of the Angebotskataster."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what an offer is looked for by."""
        return (self.title, self.provider, self.place, self.description)


class OfferKeyword(Record, table=True):
    """A topic, target group or language of an offer."""

    __tablename__ = "offer_keyword"

    offer_id: UUID = Field(foreign_key="offer.id", index=True, ondelete="CASCADE")
    keyword_id: UUID = Field(foreign_key="keyword.id", index=True, ondelete="CASCADE")


class OverlapKind(StrEnum):
    """What the office says of two that look alike."""

    FRICTION = "friction"
    """Reibungsverlust."""
    SYNERGY = "synergy"
    NONE = "none"
    """Never proposed again."""


class OverlapVerdictFields(Fields):
    """What is said of the two."""

    kind: OverlapKind = Field(sa_type=text_enum(OverlapKind))
    note: Line = Field(default="", max_length=1000)


class OverlapVerdict(OverlapVerdictFields, Record, table=True):
    """Überschneidung of two: measures, offers, or one of each; the smaller id first."""

    __tablename__ = "overlap_verdict"

    measure_id: UUID | None = Field(
        default=None, foreign_key="measure.id", index=True, ondelete="CASCADE"
    )
    other_measure_id: UUID | None = Field(
        default=None, foreign_key="measure.id", index=True, ondelete="CASCADE"
    )
    offer_id: UUID | None = Field(
        default=None, foreign_key="offer.id", index=True, ondelete="CASCADE"
    )
    other_offer_id: UUID | None = Field(
        default=None, foreign_key="offer.id", index=True, ondelete="CASCADE"
    )
