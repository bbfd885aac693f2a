"""Finds the contacts that may be the same without comparing each with each."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TypeVar
from uuid import UUID

from praeventionsrat.contacts.duplicates.blocks import (
    IsNew,
    groups,
    keys_of_institution,
    keys_of_person,
    pairs,
    pairs_of_persons,
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
G = TypeVar("G")
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
    return tuple(
        pair
        for pair in _search(contacts, None, progress)
        if frozenset((pair.first, pair.second)) not in apart
    )


def find_matches(
    incoming: Sequence[Candidate],
    existing: Sequence[Candidate],
    *,
    progress: Progress = _silent,
) -> tuple[Pair, ...]:
    """Incoming contacts (``first``) that may be on record already (``second``), likeliest first."""
    new = {contact.id for contact in incoming}
    pairs = _search([*incoming, *existing], new.__contains__, progress)
    return tuple(
        pair if pair.first in new else Pair(pair.second, pair.first, pair.score, pair.reasons)
        for pair in pairs
    )


def _search(
    contacts: Sequence[Candidate], is_new: IsNew | None, progress: Progress
) -> tuple[Pair, ...]:
    by_kind: dict[Kind, list[Candidate]] = {kind: [] for kind in Kind}
    for contact in contacts:
        by_kind[contact.kind].append(contact)
    places = frozenset(word for contact in contacts for word in fold(contact.city).split())
    persons = [person_sides(contact) for contact in by_kind[Kind.PERSON]]
    houses = [institution(contact) for contact in by_kind[Kind.ORGANIZATION]]
    known = known_from(persons, places)
    people = groups(persons, lambda side: keys_of_person(side, known.busy))
    others = groups(houses, lambda side: keys_of_institution(side, places))
    total = len(people) + len(others)
    found = [
        *_compared(
            (pairs_of_persons(g, is_new) for g in _told(people, 0, total, progress)),
            lambda one, other: compare_persons(one, other, known),
        ),
        *_compared(
            (pairs(g.sides, is_new) for g in _told(others, len(people), total, progress)),
            lambda one, other: compare_institutions(one, other, places),
        ),
    ]
    return tuple(sorted(found, key=lambda pair: -pair.score))


def _compared(
    blocks: Iterable[Iterable[tuple[Side, Side]]], compare: Callable[[Side, Side], Said | None]
) -> Iterator[Pair]:
    """The pairs that are enough alike; each is compared once."""
    seen: set[tuple[int, int]] = set()
    for one, other in chain.from_iterable(blocks):
        key = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
        if key in seen:
            continue
        seen.add(key)
        if said := compare(one, other):
            yield Pair(one.id, other.id, *said)


def _told(found: Iterable[G], done: int, total: int, progress: Progress) -> Iterator[G]:
    """Each group in its turn, and now and then how far it is."""
    for number, group in enumerate(found, done):
        if number % STRIDE == 0:
            progress(number, total)
        yield group


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
