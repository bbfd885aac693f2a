"""Which contacts are worth comparing: those that share a sound, an address, a number or a start."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from praeventionsrat.contacts.duplicates.given_names import ROWS
from praeventionsrat.contacts.duplicates.institution_words import is_weak
from praeventionsrat.contacts.duplicates.institutions import Institution
from praeventionsrat.contacts.duplicates.persons import PersonSides
from praeventionsrat.contacts.duplicates.sound import koelner

Key = tuple[object, ...]
Side = TypeVar("Side", PersonSides, Institution)

LARGEST = 100
"""A group of more says nothing about the institutions in it („Grundschule“); others find them."""


def groups(sides: Sequence[Side], keys: Callable[[Side], Iterable[Key]]) -> list[list[Side]]:
    """Those that share a key."""
    found: dict[Key, list[Side]] = defaultdict(list)
    for side in sides:
        for key in set(keys(side)):
            found[key].append(side)
    return [
        group
        for key, group in found.items()
        if len(group) > 1 and (len(group) <= LARGEST or key[0] != "word")
    ]


def pairs(group: Sequence[Side]) -> Iterator[tuple[Side, Side]]:
    """Each with each."""
    return combinations(group, 2)


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
