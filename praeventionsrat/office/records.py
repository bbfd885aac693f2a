"""Geschäftsstelle: what is settled once per council, generated files."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Record, UtcDateTime, now


class OfficeFields(Fields):
    """What is typed about the office of the council."""

    municipality: Line = Field(default="", max_length=200)
    """„Stadt Musterau“."""
    council_name: Line = Field(default="Präventionsrat", max_length=200)
    name: Line = Field(default="Geschäftsstelle", max_length=200)
    street: Line = Field(default="", max_length=200)
    postal_code: Line = Field(default="", max_length=20)
    city: Line = Field(default="", max_length=100)
    phone: Line = Field(default="", max_length=100)
    email: Line = Field(default="", max_length=200)
    website: Line = Field(default="", max_length=300)
    time_zone: Line = Field(default="Europe/Berlin", max_length=60)


class Office(OfficeFields, Record, table=True):
    """Geschäftsstelle: one record per store."""

    letterhead_sha256: str | None = Field(default=None, foreign_key="blob.sha256", max_length=64)
    sheet_printed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the recovery sheet was saved or printed; empty: the window reminds."""


class GeneratedFile(Record, table=True):
    """A document written to disk, remembered so that hand edits are never overwritten."""

    __tablename__ = "generated_file"

    document: str = Field(max_length=60)
    record_id: UUID = Field(index=True)
    path: str = Field(max_length=4096, index=True)
    sha256: str = Field(max_length=64)
    written_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class OwnTemplate(Record, table=True):
    """Eigene Vorlage: a Word file of the office in place of one that the program ships."""

    __tablename__ = "own_template"

    template: str = Field(max_length=60, unique=True)
    """Name of the shipped one."""
    file_name: Line = Field(default="", max_length=300)
    sha256: str = Field(foreign_key="blob.sha256", index=True, max_length=64)
