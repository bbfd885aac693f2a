"""What the Netzwerk asks of the store: who sits where, read once into plain rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.council.records import Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class TableRow:
    """A committee."""

    id: UUID
    name: str
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who sits somewhere."""

    id: UUID
    name: str
    sort_name: str
    address: str = ""
    """Anrede: „Frau“, „Herr“ or nothing."""


@dataclass(frozen=True, slots=True)
class HouseRow:
    """An institution."""

    id: UUID
    name: str
    short_name: str = ""
    sector: str = ""
    closed_on: date | None = None
    """Since when it is no more."""


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat; one without a person is kept free for an institution."""

    committee_id: UUID
    person_id: UUID | None
    organization_id: UUID | None = None
    role: Role = Role.MEMBER
    voting: bool = True
    seat: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class NetworkRows:
    """Everything the Netzwerk is made of, nothing of it in the Papierkorb."""

    tables: Sequence[TableRow] = ()
    persons: Sequence[PersonRow] = ()
    houses: Sequence[HouseRow] = ()
    seats: Sequence[SeatRow] = ()
    posts: Sequence[tuple[UUID, UUID]] = ()
    """Person and institution, as far as the post is held today."""
    wishes: Sequence[tuple[UUID, str]] = ()
    """Committee and group that should sit at its table."""


class Networks(Protocol):
    """The one question."""

    def rows(self, today: date) -> NetworkRows:
        """Committees, seats, persons, institutions, wishes."""
        ...


class Work(Protocol):
    """One transaction, as the Netzwerk sees it."""

    @property
    def networks(self) -> Networks:
        """Who sits where."""
        ...
