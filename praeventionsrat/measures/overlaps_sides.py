"""A measure or an offer made ready for comparing: folded words, keywords as sets, its time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from praeventionsrat.german import fold
from praeventionsrat.measures.overlaps_values import Thing

WORD = re.compile(r"[a-z0-9]{4,}")
STEM = 7
"""So many letters of a word count: „Beleuchtung“ and „Beleuchtungen“ are one."""
MOST_WORDS = 200
"""So many words of a description are compared."""
EVERYDAY = frozenset(
    WORD.findall(
        "alle allen aller auch aufbau beim dass dazu diese diesem diesen dieser durch eine einem"
        " einen einer eines gegen gibt haben ihre ihren ihrer kann konnen massnah mehr nach nicht"
        " noch oder projekt rund sich sind sowie stadt uber unser unter werden wird zwische"
        " angebot neue neuen neuer"
    )
)


@dataclass(frozen=True, slots=True)
class Side:
    """One of two that are compared."""

    thing: Thing
    where: str
    place: str
    owner: str
    field: str
    groups: frozenset[str]
    topics: frozenset[str]
    title: frozenset[str]
    """Stems of the words of the title."""
    words: frozenset[str]
    """Stems of title and description."""
    start: int
    end: int
    """Days, counted from the beginning of our era; open ends are far away."""


def side(thing: Thing) -> Side:
    """This one made ready."""
    title = stems(thing.title)
    return Side(
        thing,
        fold(thing.district).strip(),
        fold(thing.place).strip(),
        fold(thing.owner).strip(),
        fold(thing.field).strip(),
        _folded(thing.groups),
        _folded(thing.topics),
        title,
        title | stems(thing.words),
        (thing.starts_on or date.min).toordinal(),
        (thing.ends_on or date.max).toordinal(),
    )


def stems(text: str) -> frozenset[str]:
    """The words of a text that say something, without their endings."""
    found = WORD.findall(fold(text[: MOST_WORDS * 20]))[:MOST_WORDS]
    return frozenset(word[:STEM] for word in found) - EVERYDAY


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word).strip() for word in words)
