"""Schlagwort: the words contacts are sorted by: types, sectors, districts, topics, languages."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Record, text_enum


class KeywordKind(StrEnum):
    """What a keyword says of a contact."""

    ORGANIZATION_KIND = "organization_kind"
    """Typ of an institution: „Behörde“; kept as text in ``Organization.kind``."""
    SECTOR = "sector"
    """Group at the table: „Schulen“; kept as text in ``Organization.sector``."""
    DISTRICT = "district"
    """Stadtteil, Quartier."""
    TOPIC = "topic"
    TARGET_GROUP = "target_group"
    LANGUAGE = "language"


class KeywordFields(Fields):
    """What is typed about a keyword."""

    kind: KeywordKind = Field(sa_type=text_enum(KeywordKind), index=True)
    name: Line = Field(min_length=1, max_length=100)


class Keyword(KeywordFields, Record, table=True):
    """Schlagwort: one word of one of the lists an office keeps (OParl ``keyword``)."""

    position: int = 0


class ContactKeyword(Record, table=True):
    """A keyword given to a person or to an institution: exactly one of the two."""

    __tablename__ = "contact_keyword"

    keyword_id: UUID = Field(foreign_key="keyword.id", index=True, ondelete="CASCADE")
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="CASCADE"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="CASCADE"
    )
