"""Wer fehlt am Tisch: the groups a committee wants to hear, held against those who come."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.keyword_words import SECTORS
from praeventionsrat.german import fold
from praeventionsrat.records import Line, Record

GROUPS = SECTORS
"""Groups found at the tables of councils (DOMAIN 1.2), to choose from."""


class WishedGroup(Record, table=True):
    """Gewünschte Gruppe: somebody of it should sit at the table of a committee."""

    __tablename__ = "wished_group"

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    name: Line = Field(min_length=1, max_length=100)
    position: int = 0


@dataclass(frozen=True, slots=True)
class Composition:
    """Which wished groups are at the table."""

    there: Sequence[str]
    missing: Sequence[str]


def composition(wished: Iterable[str], present: Iterable[Collection[str]]) -> Composition:
    """Hold the wished groups against those who are there.

    Args:
        wished: Names of groups.
        present: For each person all words she may be counted by: the group of her institution,
            its names, what her seat is called.
    """
    known = {fold(word) for words in present for word in words if word}
    groups = list(dict.fromkeys(wished))
    there = [group for group in groups if fold(group) in known]
    return Composition(there, [group for group in groups if group not in there])
