"""Helferin oder Helfer, Schicht, Einsatz."""

from datetime import date, datetime, time
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import NOTE, TITLE
from praeventionsrat.records import Fields, Line, Record, Searchable, UtcDateTime


class HelperFields(Fields):
    """What is typed about a helper."""

    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(min_length=1, max_length=TITLE)
    """Filled from the contact and kept when that goes."""
    phone: Line = Field(default="", max_length=100)
    email: Line = Field(default="", max_length=TITLE)
    skills: Line = Field(default="", max_length=NOTE)
    """With commas: „Ersthelferin, Führerschein B“."""
    available: Line = Field(default="", max_length=NOTE)
    """„nur vormittags“."""
    is_minor: bool = False
    """Under 18: JArbSchG and parents' consent."""
    note: Line = Field(default="", max_length=NOTE)


class Helper(HelperFields, Record, Searchable, table=True):
    """Helferin or Helfer of a prevention day."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    checked_in_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    thanked_on: date | None = None

    def search_words(self) -> tuple[str, ...]:
        """Override: what a helper is looked for by."""
        return (self.name, self.skills, self.note)


class ShiftFields(Fields):
    """What is typed about a shift."""

    title: Line = Field(min_length=1, max_length=TITLE)
    """What is done: „Aufbau Bühne“."""
    event_day_id: UUID | None = Field(
        default=None, foreign_key="event_day.id", index=True, ondelete="CASCADE"
    )
    day_offset: int = Field(default=0, ge=-30, le=30)
    """Set-up the day before: -1."""
    starts_at: time = time(8)
    duration_minutes: int = Field(default=120, ge=5, le=24 * 60)
    venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    minimum: int = Field(default=1, ge=0, le=1000)
    maximum: int = Field(default=2, ge=0, le=1000)
    skills: Line = Field(default="", max_length=NOTE)
    """Each wanted of at least one who is there."""
    leader: Line = Field(default="", max_length=TITLE)
    """To whom one reports."""
    note: Line = Field(default="", max_length=NOTE)


class Shift(ShiftFields, Record, table=True):
    """Schicht of the Helferplan, in local time."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class Duty(Record, table=True):
    """Einsatz: a helper in a shift."""

    shift_id: UUID = Field(foreign_key="shift.id", index=True, ondelete="CASCADE")
    helper_id: UUID = Field(foreign_key="helper.id", index=True, ondelete="CASCADE")
    checked_in_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
