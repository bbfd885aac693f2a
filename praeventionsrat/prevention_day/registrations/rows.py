"""Registrations and the items one registers for, as lists show them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from uuid import UUID

from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.seats import Slot, slots_of


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """One registration as one line."""

    id: UUID
    item_id: UUID
    item: str
    person_id: UUID | None
    name: str
    email: str
    phone: str
    affiliation: str
    seats: int
    slot_at: time | None
    needs: str
    note: str
    state: RegistrationState
    received_at: datetime
    source: str
    confirmed_on: date | None
    moved_up_on: date | None
    checked_in_at: datetime | None
    revision: int


@dataclass(frozen=True)
class ItemSeatsRow:
    """One item with how many seats are given away and how many wait."""

    id: UUID
    title: str
    state: ProgrammeState
    held_on: date | None
    starts_at: time | None
    duration_minutes: int
    venue: str
    seats: int | None
    slot_minutes: int | None
    needs_registration: bool
    confirmed: int
    """Seats."""
    waiting: int
    """Seats."""
    waiting_parties: int
    came: int
    """Seats."""
    parties: int
    """Lines of the list, the cancelled ones too."""

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Its times; one without a time where all come at once."""
        return slots_of(self.starts_at, self.duration_minutes, self.slot_minutes, self.seats)

    @property
    def over(self) -> int:
        """Seats promised beyond what there is, since the seats became fewer."""
        return max(self.confirmed - self.seats, 0) if self.seats is not None else 0
