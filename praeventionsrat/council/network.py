"""Netzwerk: who sits where with whom, and who is missing at the tables."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.council.records import Role

NO_GROUP = "Ohne Gruppe"
NO_HOUSE = "ohne Institution"
NOBODY = "noch nicht benannt"
RECORDS = frozenset({"committee", "person", "organization"})


@dataclass(frozen=True, slots=True)
class Choice:
    """What of it shall be seen; empty sets narrow nothing."""

    tables: frozenset[UUID] = frozenset()
    sectors: frozenset[str] = frozenset()
    only_active: bool = True
    with_unseated: bool = True


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at one of the tables."""

    table: UUID
    role: Role
    voting: bool
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class House:
    """An institution, or what a seat is called where none is named."""

    key: str
    label: str
    name: str
    sector: str
    organization_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A person with seats, or a seat an institution has named nobody for yet."""

    key: str
    name: str
    sort_name: str
    house: House
    seats: tuple[Seat, ...]
    person_id: UUID | None = None
    address: str = ""
    further: tuple[House, ...] = ()
    """The other institutions of the person."""
    elsewhere: tuple[str, ...] = ()
    """Names of the committees that are not shown and where the person sits too."""
    is_bridge: bool = False
    """Whether the person sits in several committees."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A wished group that sits at none of these tables, and who could fill it."""

    key: str
    group: str
    tables: tuple[UUID, ...]
    candidates: tuple[House, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A committee that is shown."""

    key: str
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Network:
    """What is shown."""

    tables: tuple[Table, ...] = ()
    members: tuple[Member, ...] = ()
    gaps: tuple[Gap, ...] = ()
    unseated: tuple[House, ...] = ()
    """Institutions that sit at no table at all."""
    sectors: tuple[str, ...] = ()
    """Every group there is, also those not shown now."""
    offered: tuple[Table, ...] = ()
    """Every committee there is to choose from."""

    def record(self, key: str) -> tuple[str, UUID] | None:
        """Kind and id of what stands behind an element; of a gap whoever could fill it."""
        kind, _, rest = key.partition("/")
        if kind in RECORDS:
            return kind, UUID(rest)
        houses = [member.house for member in self.members if member.key == key]
        houses += [house for gap in self.gaps if gap.key == key for house in gap.candidates]
        found = next((house.organization_id for house in houses if house.organization_id), None)
        return ("organization", found) if found else None


def table_key(committee_id: UUID) -> str:
    """The name of a committee inside the network."""
    return f"committee/{committee_id}"
