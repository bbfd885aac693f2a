"""What contacts ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.contacts import book_ports, list_ports
from praeventionsrat.contacts.duplicates import ports as duplicate_ports
from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.contacts.records import Organization, Person, Post


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of persons."""

    id: UUID
    name: str
    sort_name: str
    post_title: str
    organizations: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One line of the list of institutions."""

    id: UUID
    name: str
    short_name: str
    city: str
    persons: int


class Persons(Repository["Person"], Protocol):
    """The persons on record."""

    def rows(self) -> Sequence[PersonRow]:
        """Every person not in the Papierkorb, by family name."""
        ...


class Organizations(Repository["Organization"], Protocol):
    """The institutions on record."""

    def rows(self) -> Sequence[OrganizationRow]:
        """Every institution not in the Papierkorb, by name."""
        ...

    def texts(self, column: str) -> Sequence[str]:
        """What stands in a field of institutions, each text once."""
        ...


class Work(book_ports.Work, list_ports.Work, duplicate_ports.Work, Protocol):
    """One transaction, as contacts see it."""

    @property
    def persons(self) -> Persons:
        """Persons."""
        ...

    @property
    def organizations(self) -> Organizations:
        """Institutions."""
        ...

    @property
    def posts(self) -> Repository[Post]:
        """Persons in institutions."""
        ...
