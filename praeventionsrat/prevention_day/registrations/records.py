"""Anmeldung for an item with limited seats or time slots."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import NOTE, TITLE
from praeventionsrat.records import Fields, Line, Record, Searchable, UtcDateTime, now, text_enum


class RegistrationState(StrEnum):
    """Whether somebody has a seat."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class RegistrationFields(Fields):
    """What is typed about a registration."""

    item_id: UUID = Field(foreign_key="programme_item.id", index=True, ondelete="CASCADE")
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(min_length=1, max_length=TITLE)
    email: Line = Field(default="", max_length=TITLE)
    phone: Line = Field(default="", max_length=100)
    affiliation: Line = Field(default="", max_length=TITLE)
    seats: int = Field(default=1, ge=1, le=1000)
    slot_at: time | None = None
    """Begin of the wished time slot."""
    needs: Line = Field(default="", max_length=NOTE)
    """Rollstuhl, DGS, Begleitperson."""
    note: Line = Field(default="", max_length=NOTE)


class Registration(RegistrationFields, Record, Searchable, table=True):
    """Anmeldung; the earlier ``received_at`` moves up first."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    state: RegistrationState = Field(
        default=RegistrationState.CONFIRMED, sa_type=text_enum(RegistrationState)
    )
    received_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    source: Line = Field(default="", max_length=TITLE)
    """Where it came from: a file, a form, by hand."""
    confirmed_on: date | None = None
    """When the confirmation went out."""
    moved_up_on: date | None = None
    checked_in_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def search_words(self) -> tuple[str, ...]:
        """Override: what a registration is looked for by."""
        return (self.name, self.affiliation, self.email)
