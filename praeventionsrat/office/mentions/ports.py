"""What the search for a person asks of the store: every table, every text, every reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text field of one record."""

    table: str
    column: str
    record_id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """One record that refers to a person; ``goes`` if it goes together with her."""

    table: str
    column: str
    record_id: UUID
    goes: bool


class Mentions(Protocol):
    """Looks through every table there is, also those a later program adds."""

    def tables(self) -> Sequence[str]:
        """Every table that holds text."""
        ...

    def texts(self, table: str, needles: Sequence[str]) -> Sequence[TextRow]:
        """The text fields of a table that match one of these patterns."""
        ...

    def links(self, person_id: UUID) -> Sequence[Link]:
        """What refers to a person, and what would go with her."""
        ...

    def below(self, table: str, record_id: UUID) -> Sequence[Link]:
        """What refers to a record."""
        ...

    def heading(self, table: str, record_id: UUID) -> str:
        """What a record is called, and what it belongs to."""
        ...

    def is_signed(self, table: str, column: str, record_id: UUID) -> bool:
        """Whether signed minutes hold this field fast."""
        ...

    def values(self, table: str, record_id: UUID) -> Mapping[str, object]:
        """Every field of a record."""
        ...

    def rewrite(self, table: str, record_id: UUID, values: Mapping[str, str]) -> None:
        """Replace texts of a record; the search forgets the old ones."""
        ...

    def forget(self, person_id: UUID) -> None:
        """Delete what names a person by her key alone: pairs, the memory of written files."""
        ...

    def paths(self, person_id: UUID, needles: Sequence[str]) -> Sequence[str]:
        """Files on the disk, written by the program, that are about a person."""
        ...

    def erased_before(self) -> Sequence[UUID]:
        """Whom the store that a backup replaced had erased."""
        ...
