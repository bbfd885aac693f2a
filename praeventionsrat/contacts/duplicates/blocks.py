"""Which contacts are worth comparing: those that share a sound, an address, a number or a start."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Generic, TypeVar
from uuid import UUID

from praeventionsrat.contacts.duplicates.given_names import ROWS
from praeventionsrat.contacts.duplicates.institution_words import is_weak
from praeventionsrat.contacts.duplicates.institutions import Institution
from praeventionsrat.contacts.duplicates.likeness import Likeness, given_likeness
from praeventionsrat.contacts.duplicates.persons import PersonSides
from praeventionsrat.contacts.duplicates.sound import koelner

Key = tuple[object, ...]
Words = tuple[str, ...]
IsNew = Callable[[UUID | int], bool]
Side = TypeVar("Side", PersonSides, Institution)

SWAPPED = frozenset({"both", "mail"})
"""Keys by which somebody is found whose given and family name are changed over."""
LARGEST = 100
"""A group of more says nothing about the institutions in it („Grundschule“); others find them."""


@dataclass(frozen=True)
class Group(Generic[Side]):
    """Sides that share a key."""

    key: str
    """What kind of key it is."""
    sides: Sequence[Side]


def groups(sides: Sequence[Side], keys: Callable[[Side], Iterable[Key]]) -> list[Group[Side]]:
    """Those that share a key."""
    found: dict[Key, list[Side]] = defaultdict(list)
    for side in sides:
        for key in set(keys(side)):
            found[key].append(side)
    return [
        Group(str(key[0]), group)
        for key, group in found.items()
        if len(group) > 1 and (len(group) <= LARGEST or key[0] != "word")
    ]


def pairs(group: Sequence[Side], is_new: IsNew | None) -> Iterator[tuple[Side, Side]]:
    """Each with each; where some are new, each new one with each that is known."""
    if is_new is None:
        return combinations(group, 2)
    new = [side for side in group if is_new(side.id)]
    return product(new, [side for side in group if not is_new(side.id)])


def pairs_of_persons(
    group: Group[PersonSides], is_new: IsNew | None
) -> Iterator[tuple[PersonSides, PersonSides]]:
    """Pairs whose given names do not tell them apart; half a book may be called Müller."""
    if group.key in SWAPPED:
        yield from pairs(group.sides, is_new)
        return
    called: dict[Words, list[PersonSides]] = defaultdict(list)
    for side in group.sides:
        called[side.name.given].append(side)
    for alike in called.values():
        yield from pairs(alike, is_new)
    for one, other in combinations(called, 2):
        if given_likeness(one, other) is not Likeness.DIFFERENT:
            yield from _across(called[one], called[other], is_new)


def _across(
    first: Sequence[PersonSides], second: Sequence[PersonSides], is_new: IsNew | None
) -> Iterator[tuple[PersonSides, PersonSides]]:
    return (
        (one, other)
        for one, other in product(first, second)
        if is_new is None or is_new(one.id) is not is_new(other.id)
    )


def keys_of_person(side: PersonSides, busy: frozenset[str]) -> Iterator[Key]:
    """By what a person may be found again."""
    name, given = side.name, "".join(side.name.given)
    family = name.joined
    for word in {family, *name.family}:
        yield "sound", koelner(word)
    yield "both", *sorted((koelner(given), koelner(family)))
    called = _called(side.name.given)
    for row in called:
        yield "start", row, family[:3]
        yield "end", row, family[-3:]
    for mail in side.reach.emails - busy:
        yield "mail", mail
    for number in side.reach.phones | side.reach.mobiles:
        for row in called:
            yield "number", number, row


def _called(given: tuple[str, ...]) -> set[object]:
    """The rows of names she may be called by; else the name itself."""
    whole = "".join(given)
    rows: set[object] = set()
    for word in {whole, *given} - {""}:
        rows |= ROWS.get(word, frozenset({word}))
    return rows


def keys_of_institution(side: Institution, places: frozenset[str]) -> Iterator[Key]:
    """By what an institution may be found again."""
    for words in side.names:
        strong = [w for w in words if not is_weak(w) and w not in places] or list(words)
        joined = "".join(strong)
        yield "joined", koelner(joined)
        yield "set", *sorted(koelner(word) for word in strong)
        yield "word", "start", joined[:4]
        yield "word", "end", joined[-5:]
        for word in strong:
            yield "word", koelner(word) or word
    for mail in side.reach.emails:
        yield "word", "mail", mail
