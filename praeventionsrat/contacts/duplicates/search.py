"""Finds the contacts that may be the same without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar
from uuid import UUID

from praeventionsrat.contacts.duplicates.blocks import (
    groups,
    keys_of_institution,
    keys_of_person,
    pairs,
)
from praeventionsrat.contacts.duplicates.family_names import COMMON
from praeventionsrat.contacts.duplicates.institutions import (
    Institution,
    compare_institutions,
    institution,
)
from praeventionsrat.contacts.duplicates.persons import (
    Known,
    PersonSides,
    compare_persons,
    person_sides,
)
from praeventionsrat.contacts.duplicates.values import Candidate, Kind, Pair
from praeventionsrat.german import fold

Id = UUID | int
Apart = AbstractSet[AbstractSet[Id]]
Progress = Callable[[int, int], None]
Side = TypeVar("Side", PersonSides, Institution)
Said = tuple[int, tuple[str, ...]]

MANY_NAMED = 8
"""So many given names with one family name in the book: it is a common one there."""
STRIDE = 200
"""So many groups between two reports of progress."""
BUSY = 3
"""So many persons with one address or number: it is a house's, not a person's."""
NONE_APART: Apart = frozenset()


def _silent(done: int, total: int) -> None:
    """Nobody wants to know how far it is."""


def find_pairs(
    contacts: Sequence[Candidate], *, apart: Apart = NONE_APART, progress: Progress = _silent
) -> tuple[Pair, ...]:
    """Contacts of the book that may be one, the most likely first; ``apart`` are known as two."""
    return _search(contacts, lambda a, b: frozenset((a, b)) not in apart, progress)


def find_matches(
    incoming: Sequence[Candidate],
    existing: Sequence[Candidate],
    *,
    progress: Progress = _silent,
) -> tuple[Pair, ...]:
    """Incoming contacts (``first``) that may be on record already (``second``), likeliest first."""
    new = {contact.id for contact in incoming}
    pairs = _search([*incoming, *existing], lambda a, b: (a in new) != (b in new), progress)
    return tuple(
        pair if pair.first in new else Pair(pair.second, pair.first, pair.score, pair.reasons)
        for pair in pairs
    )


def _search(
    contacts: Sequence[Candidate], wanted: Callable[[Id, Id], bool], progress: Progress
) -> tuple[Pair, ...]:
    by_kind: dict[Kind, list[Candidate]] = {kind: [] for kind in Kind}
    for contact in contacts:
        by_kind[contact.kind].append(contact)
    places = frozenset(word for contact in contacts for word in fold(contact.city).split())
    persons = [person_sides(contact) for contact in by_kind[Kind.PERSON]]
    houses = [institution(contact) for contact in by_kind[Kind.ORGANIZATION]]
    known = known_from(persons, places)
    found = [
        *_compared(
            groups(persons, lambda side: keys_of_person(side, known.busy)),
            wanted,
            lambda one, other: compare_persons(one, other, known),
            progress,
        ),
        *_compared(
            groups(houses, lambda side: keys_of_institution(side, places)),
            wanted,
            lambda one, other: compare_institutions(one, other, places),
            progress,
        ),
    ]
    return tuple(sorted(found, key=lambda pair: -pair.score))


def _compared(
    blocks: Sequence[Sequence[Side]],
    wanted: Callable[[Id, Id], bool],
    compare: Callable[[Side, Side], Said | None],
    progress: Progress,
) -> Iterator[Pair]:
    seen: set[tuple[Id, Id]] = set()
    for done, block in enumerate(blocks):
        if done % STRIDE == 0:
            progress(done, len(blocks))
        for one, other in pairs(block):
            key = (one.id, other.id)
            if key in seen or not wanted(*key):
                continue
            seen.add(key)
            if said := compare(one, other):
                yield Pair(one.id, other.id, *said)


def known_from(persons: Sequence[PersonSides], places: frozenset[str]) -> Known:
    """What many have: their family names, their addresses and numbers."""
    bearers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    shared: Counter[str] = Counter()
    for person in persons:
        for word in person.name.family:
            bearers[word].add(person.name.given)
        way = person.reach
        shared.update(way.emails | way.phones | way.mobiles)
    common = {word for word, given in bearers.items() if len(given) >= MANY_NAMED}
    busy = frozenset(way for way, times in shared.items() if times >= BUSY)
    return Known(COMMON | common, busy, places)
