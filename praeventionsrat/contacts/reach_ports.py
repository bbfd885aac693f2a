"""What lists ask of the store about thousands of contacts at once: who can be reached, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Contact:
    """What persons and institutions have in common, as lists see them."""

    id: UUID
    name: str
    order: Any
    """What names are sorted by."""
    email: str
    has_address: bool
    """Whether it has an address of its own that a letter reaches."""
    restricted_on: date | None
    kind: str = ""
    """Typ of an institution."""
    sector: str = ""
    closed_on: date | None = None
    """Since when an institution is no more."""
    is_person: bool = True
    short_name: str = ""

    @property
    def label(self) -> str:
        """The short name where there is one."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class PostFacts:
    """A Funktion, as lists see it."""

    id: UUID
    person_id: UUID | None
    organization_id: UUID
    role: str
    email: str
    is_main: bool
    starts_on: date | None
    ends_on: date | None

    def holds(self, on: date) -> bool:
        """Whether it is held that day."""
        return (self.starts_on is None or self.starts_on <= on) and (
            self.ends_on is None or on <= self.ends_on
        )


@dataclass(frozen=True, slots=True)
class Tagged:
    """Who has a keyword."""

    name: str
    persons: frozenset[UUID]
    organizations: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Agreed:
    """Who agreed to something on a day, and who took it back since."""

    persons: frozenset[UUID]
    revoked: frozenset[UUID]


class Reach(Protocol):
    """Contacts outside the Papierkorb; long lists are kept until something changes."""

    def persons(self) -> Mapping[UUID, Contact]:
        """Every person."""
        ...

    def organizations(self) -> Mapping[UUID, Contact]:
        """Every institution."""
        ...

    def posts(self) -> Sequence[PostFacts]:
        """Every post in them, the main contacts first."""
        ...

    def tagged(self, keyword_id: UUID) -> Tagged:
        """Who has this keyword."""
        ...

    def agreed(self, purpose: str, on: date) -> Agreed:
        """Who agreed to this."""
        ...

    def purposes(self) -> Sequence[str]:
        """Everything somebody ever agreed to."""
        ...
