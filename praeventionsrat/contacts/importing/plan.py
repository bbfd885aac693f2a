"""What is to be done with the contacts of a file, once everything is decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.importing.matching import Match, Matches, house_key
from praeventionsrat.german import day


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user decided; what she did not decide is new."""

    persons: Mapping[int, UUID] = field(default_factory=dict)
    """Line of the file and the person it is."""
    houses: Mapping[str, UUID] = field(default_factory=dict)
    """Folded name and the institution it is."""
    left: frozenset[int] = frozenset()
    """Lines that are not taken."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything the book needs to know; nothing of the file is asked again."""

    contacts: tuple[ContactCard, ...]
    persons: Mapping[int, UUID]
    houses: Mapping[str, UUID]
    twins: Mapping[int, int]
    """Lines that name the person of an earlier line."""
    source: str

    def key_of(self, card: ContactCard) -> str:
        """Under which an institution is one for this plan."""
        return house_key(card)

    @property
    def new_persons(self) -> int:
        """How many come into the book."""
        return sum(
            card.is_person and card.line not in self.persons and card.line not in self.twins
            for card in self.contacts
        )


def source_of(name: str, on: date) -> str:
    """What the contact says of where its data come from."""
    return f"Import aus {name[:200]} am {day(on)}"


def plan_of(matches: Matches, answers: Answers, source: str) -> Plan:
    """Matches and answers together."""
    taken = tuple(one for one in matches.contacts if not _is_left(one, answers.left))
    certain = {one.card.line: one.same for one in taken if one.same}
    known = {house.key: house.same for house in matches.houses if house.same}
    return Plan(
        tuple(one.card for one in taken),
        {**certain, **answers.persons},
        {**known, **answers.houses},
        {one.card.line: one.twin for one in taken if one.twin},
        source,
    )


def _is_left(one: Match, left: frozenset[int]) -> bool:
    return one.card.line in left or one.twin in left
