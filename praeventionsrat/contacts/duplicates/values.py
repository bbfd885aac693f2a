"""What the search for duplicates reads and says: plain values, nothing of the store."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    """Persons are compared with persons, institutions with institutions."""

    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact as far as it is compared; ``id`` is a record's, or the line of a file."""

    id: UUID | int
    kind: Kind = Kind.PERSON
    given_name: str = ""
    affix: str = ""
    family_name: str = ""
    """As typed: titles, Anrede and „jun.“ in it are understood."""
    names: tuple[str, ...] = ()
    """Name and short name of an institution; the institutions of a person."""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    street: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts that may be one."""

    first: UUID | int
    second: UUID | int
    score: int
    """60 (worth a look) to 100 (nearly certain)."""
    reasons: tuple[str, ...]
    """What speaks for it, the strongest first: „gleicher Name“."""
