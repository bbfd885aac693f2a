"""What happens on the day: incidents, and which sheets are in whose hands."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, UtcDateTime, now, text_enum


class IncidentKind(StrEnum):
    """What kind of incident it is."""

    NOTE = "note"
    DELAY = "delay"
    WEATHER = "weather"
    FIRST_AID = "first_aid"
    POLICE = "police"
    LOST_CHILD = "lost_child"
    LOST_PROPERTY = "lost_property"
    TECHNICAL = "technical"
    COMPLAINT = "complaint"


class IncidentFields(Fields):
    """What is typed about an incident."""

    kind: IncidentKind = Field(default=IncidentKind.NOTE, sa_type=text_enum(IncidentKind))
    text: Prose = Field(min_length=1, max_length=TEXT)
    venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    reporter: Line = Field(default="", max_length=TITLE)
    action: Prose = Field(default="", max_length=TEXT)
    """What was done."""
    is_settled: bool = False


class Incident(IncidentFields, Record, table=True):
    """Vorkommnis of the log of the day."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    happened_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class PrintedSheet(Record, table=True):
    """Ausgedruckt: what a sheet said when it was handed out last."""

    __tablename__ = "printed_sheet"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    sheet: Line = Field(min_length=1, max_length=60)
    """Id of the document."""
    subject: Line = Field(default="", max_length=60)
    """Whose sheet it is: an id as text, or empty."""
    digest: Line = Field(default="", max_length=64)
    """sha256 of what it says."""
    printed_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
