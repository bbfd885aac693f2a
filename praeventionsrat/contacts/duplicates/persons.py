"""Compares two persons: points for what speaks for one and the same, and against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.duplicates import reach as ways
from praeventionsrat.contacts.duplicates.family_names import COMMON
from praeventionsrat.contacts.duplicates.institution_names import likeness
from praeventionsrat.contacts.duplicates.institution_words import words_of
from praeventionsrat.contacts.duplicates.likeness import (
    Likeness,
    family_likeness,
    given_likeness,
)
from praeventionsrat.contacts.duplicates.name_parts import NameParts, name_parts
from praeventionsrat.contacts.duplicates.reach import Reach
from praeventionsrat.contacts.duplicates.values import Candidate

Point = tuple[float, str]
"""How much something weighs, and what is said about it."""

GIVEN = {
    Likeness.SAME: 3.0,
    Likeness.VARIANT: 2.5,
    Likeness.PART: 2.0,
    Likeness.TYPO: 1.5,
    Likeness.INITIAL: 1.0,
    Likeness.MISSING: 0.0,
}
FAMILY = {
    Likeness.SAME: (5.0, 2.5),
    Likeness.SOUND: (3.5, 1.5),
    Likeness.TYPO: (3.0, 1.0),
    Likeness.PART: (3.0, 1.0),
    Likeness.DIFFERENT: (-2.0, -2.0),
}
"""For a rare name, and for one that many have."""
ENOUGH = 5.5
GIVEN_WORDS = {
    Likeness.VARIANT: "Vorname anders geschrieben oder Rufname",
    Likeness.PART: "Vorname ausführlicher",
    Likeness.TYPO: "Vorname ähnlich geschrieben",
    Likeness.INITIAL: "Vorname abgekürzt",
    Likeness.MISSING: "Vorname fehlt",
}
FAMILY_WORDS = {
    Likeness.SOUND: "Nachname klingt gleich",
    Likeness.TYPO: "Nachname ähnlich geschrieben",
    Likeness.PART: "Teil des Doppelnamens",
    Likeness.DIFFERENT: "Nachname anders",
}


@dataclass(frozen=True, slots=True)
class PersonSides:
    """A person as she is compared."""

    id: UUID | int
    name: NameParts
    reach: Reach
    houses: tuple[tuple[str, ...], ...]
    """The words of each of her institutions."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the whole book says about a single thing in it."""

    common: frozenset[str] = COMMON
    """Family names many have."""
    busy: frozenset[str] = frozenset()
    """Addresses and numbers several have."""
    places: frozenset[str] = frozenset()
    """Towns."""


def person_sides(person: Candidate) -> PersonSides:
    """A person, read once for all comparisons."""
    houses = tuple(words_of(name) for name in person.names if name.strip())
    return PersonSides(person.id, name_parts(person), ways.reach(person), houses)


def compare_persons(
    one: PersonSides, other: PersonSides, known: Known
) -> tuple[int, tuple[str, ...]] | None:
    """Score and reasons, or nothing."""
    if one.name.generation != other.name.generation:
        return None
    names = _of_names(one.name, other.name, known)
    if names is None:
        return None
    points = [*names, *_of_mail(one, other, known)]
    points += [*_of_reach(one.reach, other.reach, known), *_of_houses(one, other, known)]
    total = sum(weight for weight, _ in points)
    same = [words for _, words in names] == ["gleicher Name"]
    if same and all(weight >= 0 for weight, _ in points):
        total += 0.5
    if total < ENOUGH:
        return None
    told = sorted((p for p in points if p[1]), key=lambda p: -p[0])
    return min(100, round(60 + 8 * (total - ENOUGH))), tuple(words for _, words in told)


def _of_names(one: NameParts, other: NameParts, known: Known) -> list[Point] | None:
    """The points of both names, straight or swapped; nothing for two given names that differ."""
    straight = _straight(one, other, known)
    if straight and straight[0][0] > 0:  # the family names fit as they stand
        return straight
    return _swapped(one, other, known) or straight


def _straight(one: NameParts, other: NameParts, known: Known) -> list[Point] | None:
    given = given_likeness(one.given, other.given)
    if given is Likeness.DIFFERENT:
        return None
    family = family_likeness(one, other)
    weight = FAMILY[family][_is_common(one, other, family, known)]
    if given is Likeness.SAME and family is Likeness.SAME:
        return [(GIVEN[given] + weight, "gleicher Name")]
    return [
        (weight, FAMILY_WORDS.get(family, "gleicher Nachname")),
        (GIVEN[given], GIVEN_WORDS.get(given, "gleicher Vorname")),
    ]


def _swapped(one: NameParts, other: NameParts, known: Known) -> list[Point] | None:
    """Given and family name changed over: both must then fit well."""
    turned = other.swapped()
    if not one.given or not other.given:
        return None
    if given_likeness(one.given, turned.given) not in {Likeness.SAME, Likeness.VARIANT}:
        return None
    family = family_likeness(one, turned)
    if family not in {Likeness.SAME, Likeness.SOUND}:
        return None
    weight = FAMILY[family][known.common.issuperset((*one.given, *one.family))]
    return [(weight + GIVEN[Likeness.TYPO] + 0.5, "Vor- und Nachname vertauscht")]


def _is_common(one: NameParts, other: NameParts, family: Likeness, known: Known) -> bool:
    if family is Likeness.PART:
        shared = set(one.family) & set(other.family)
        return shared <= known.common
    among = all if family is Likeness.SAME else any
    return among(set(name.family) <= known.common for name in (one, other))


def _of_reach(one: Reach, other: Reach, known: Known) -> Iterator[Point]:
    if one.mobiles & other.mobiles:
        yield 4.0, "gleiche Mobilnummer"
    if shared := one.phones & other.phones:
        yield (0.5 if shared <= known.busy else 2.0), "gleiche Telefonnummer"
    if one.place and one.place == other.place:
        yield 1.5, "gleiche Anschrift"
    elif one.city and other.city and one.city != other.city:
        yield -1.0, ""


def _of_mail(one: PersonSides, other: PersonSides, known: Known) -> Iterator[Point]:
    emails, others = one.reach.emails, other.reach.emails
    if not emails or not others:
        return
    if shared := emails & others - known.busy:
        own = any(_is_own(mail, one.name) or _is_own(mail, other.name) for mail in shared)
        yield (5.0, "gleiche E-Mail-Adresse") if own else (1.5, "gleiches Postfach")
    elif emails & others:
        yield 1.0, "gleiches Postfach"
    elif ways.nearly(emails, others):
        yield 1.0, "E-Mail-Adresse fast gleich"
    elif not ways.colleagues(emails, others):
        yield -0.5, ""
    elif _says(emails, other.name) or _says(others, one.name):
        yield 0.5, "E-Mail-Adresse passt zum Namen"
    else:
        yield -2.0, ""


def _says(emails: frozenset[str], name: NameParts) -> bool:
    """Whether an address is the first letter and the family name of the other: „c.kern@“."""
    initial = "".join(name.given)[:1]
    fitting = {initial + family for family in (name.joined, *name.family)}
    return bool(initial) and any(ways.local(email) in fitting for email in emails)


def _is_own(mail: str, name: NameParts) -> bool:
    """Whether an address is a person's: it says her name or its first letters."""
    if ways.is_shared(mail):
        return False
    local = ways.local(mail)
    words = [*name.given, *name.family]
    letters = "".join(word[0] for word in words)
    said = any(word[:5] in local for word in words if len(word) > 2)
    return said or local in {letters, letters[-1:] + letters[:-1]}


def _of_houses(one: PersonSides, other: PersonSides, known: Known) -> Iterator[Point]:
    if not one.houses or not other.houses:
        return
    pairs = [(a, b) for a in one.houses for b in other.houses]
    if any(_one_house(a, b, known.places) for a, b in pairs):
        yield 2.0, "gleiche Institution"
    else:
        yield -2.0, ""


def _one_house(one: tuple[str, ...], other: tuple[str, ...], places: frozenset[str]) -> bool:
    """Whether it is one institution, or one a department of the other."""
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    return likeness(one, other, places)[0] > 0
