"""What the search for duplicates asks of the store."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BookRows:
    """What of every contact outside the Papierkorb is compared; read in milliseconds."""

    persons: tuple[tuple[UUID, Words], ...]
    """Given name, affix, family name, e-mail, telephone, mobile."""
    organizations: tuple[tuple[UUID, Words], ...]
    """Name, short name, street, city, e-mail, telephone."""
    posts: tuple[tuple[UUID, UUID], ...]
    """Who works where."""
    channels: tuple[tuple[UUID, bool, str], ...]
    """Whose, whether an e-mail address (else a number), and which."""
    addresses: tuple[tuple[UUID, str, str], ...]
    """Whose, street and city."""
    apart: frozenset[frozenset[UUID]]
    """Pairs known as two."""


class Duplicates(Protocol):
    """The contacts as they are compared."""

    def rows(self) -> BookRows:
        """All of them."""
        ...


class Work(Protocol):
    """One transaction, as the search for duplicates sees it."""

    @property
    def duplicates(self) -> Duplicates:
        """The contacts as they are compared."""
        ...
