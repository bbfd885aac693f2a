"""Who is named in a programme, and which contact that is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.reading.mapping import HOUSE, NAME
from praeventionsrat.german import fold

SEVERAL = re.compile(r"\s*[;\n|]\s*|\s+/\s+|\s+&\s+")
ASIDE = re.compile(r"(.+?)\s*\(([^()]+)\)")
LONGEST = 300
MOST = 40
"""People of one item."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as a line names them."""

    name: str
    affiliation: str


@dataclass(frozen=True, slots=True)
class Known:
    """Contacts by folded name: those that two have stand for nobody."""

    persons: Mapping[str, UUID]
    houses: Mapping[str, UUID]

    def person(self, name: str) -> UUID | None:
        """Whose name it is, with or without title and rank before it."""
        words = fold(_in_order(name)).split()
        ends = (" ".join(words[place:]) for place in range(max(len(words) - 1, 0)))
        return next((self.persons[end] for end in ends if end in self.persons), None)

    def house(self, name: str) -> UUID | None:
        """Which institution it is."""
        return self.houses.get(fold(name).strip())


def known_of(persons: Iterable[tuple[str, UUID]], houses: Iterable[tuple[str, UUID]]) -> Known:
    """Contacts to be found by name: „Jutta Eichenlaub“, „Polizei Musterau“."""
    return Known(_unique(persons), _unique(houses))


def people_in(who: str, house: str) -> Sequence[Named]:
    """Everybody a cell names; „Kim Muster (Polizei)“ brings the institution along."""
    names = [one for part in SEVERAL.split(who) for one in _parts(part)][:MOST]
    houses = [one for one in re.split(r"\s*[;\n|]\s*", house) if one]
    if not names:
        return [Named("", one[:LONGEST]) for one in houses]
    shared = houses if len(houses) == len(names) else [", ".join(houses)] * len(names)
    return [_named(name, there) for name, there in zip(names, shared, strict=True)]


def _named(name: str, house: str) -> Named:
    found = ASIDE.fullmatch(name)
    if found is not None:
        name, house = found[1], found[2]
    return Named(name[:LONGEST], house[:LONGEST])


def _parts(text: str) -> Sequence[str]:
    """„Kim Muster, Alex Beispiel und Jo Kern“ are three if each looks like a person."""
    text = text.strip().strip(",")
    parts = [part for part in re.split(r",\s+|\s+und\s+", text) if part]
    if len(parts) > 1 and len(text) <= LONGEST and all(map(_is_person, parts)):
        return parts
    return [text] if text else []


def _is_person(text: str) -> bool:
    return NAME.fullmatch(text) is not None and not HOUSE.fullmatch(text) and text[0].isupper()


def _in_order(name: str) -> str:
    """„Muster, Kim“ the way it is said."""
    family, comma, given = name.partition(",")
    return f"{given} {family}" if comma else name


def _unique(named: Iterable[tuple[str, UUID]]) -> Mapping[str, UUID]:
    found: defaultdict[str, set[UUID]] = defaultdict(set)
    for name, key in named:
        if words := " ".join(fold(name).split()):
            found[words].add(key)
    return {name: next(iter(keys)) for name, keys in found.items() if len(keys) == 1}
