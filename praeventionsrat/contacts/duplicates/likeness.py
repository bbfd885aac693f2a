"""How much two given names or two family names say that it is one person's."""

from enum import Enum
from functools import lru_cache

from rapidfuzz.distance import OSA

from praeventionsrat.contacts.duplicates.family_names import COMMON
from praeventionsrat.contacts.duplicates.given_names import is_known, one_person
from praeventionsrat.contacts.duplicates.name_parts import NameParts
from praeventionsrat.contacts.duplicates.sound import koelner, spelling

FEMININE = ("a", "e", "in", "ine", "ina", "ia")


class Likeness(Enum):
    """What two names have in common."""

    SAME = "same"
    VARIANT = "variant"
    """Given names: „Hajo“, „Hans-Jürgen“."""
    SOUND = "sound"
    PART = "part"
    """One is a part of the other: „Anna“, „Anna Maria“."""
    TYPO = "typo"
    INITIAL = "initial"
    MISSING = "missing"
    DIFFERENT = "different"


@lru_cache(maxsize=50_000)
def given_likeness(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness:
    """What two persons' given names have in common."""
    if not first or not second:
        return Likeness.MISSING
    one, other = "".join(first), "".join(second)
    if one == other:
        return Likeness.SAME
    if any(_is_short(word) for word in (*first, *second)):
        return _of_initials(first, second)
    if set(first) < set(second) or set(second) < set(first):
        return Likeness.PART
    return Likeness.VARIANT if one_person(one, other) else _of_words(first, second)


def _is_short(word: str) -> bool:
    """An initial, or the first letters of a name: „Th.“, „Chr.“."""
    return len(word) == 1 or (len(word) < 4 and not is_known(word))


def _of_initials(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness:
    pairs = list(zip(first, second, strict=False))
    if any(not (a.startswith(b) or b.startswith(a)) for a, b in pairs):
        return Likeness.DIFFERENT
    return Likeness.PART if any(a == b and len(a) > 1 for a, b in pairs) else Likeness.INITIAL


def _of_words(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness:
    if len(first) == len(second):
        found = [_of_word(a, b) for a, b in zip(first, second, strict=True)]
        return max(found, key=list(Likeness).index)
    if len(first) > 1 and len(second) > 1:
        return Likeness.DIFFERENT
    if any(_of_word(a, b) is Likeness.VARIANT for a in first for b in second):
        whole = is_known("".join(first)) and is_known("".join(second))
        return Likeness.DIFFERENT if whole else Likeness.PART  # „Anna“, „Anne-Marie“: two
    return _of_word("".join(first), "".join(second))


def _of_word(one: str, other: str) -> Likeness:
    """Two single given names; two that are known and have nothing to do are two persons'."""
    if one == other:
        return Likeness.SAME
    if one_person(one, other):
        return Likeness.VARIANT
    known = is_known(one) + is_known(other)
    if known == 2 or _feminine(one, other) or _feminine(other, one):
        return Likeness.DIFFERENT
    if spelling(one) == spelling(other):
        return Likeness.VARIANT
    length = min(len(one), len(other))
    allowed = 0 if length < 4 else 2 if length > 6 and known else 1
    if OSA.distance(one, other, score_cutoff=allowed) <= allowed:
        return Likeness.TYPO
    return Likeness.DIFFERENT


def _feminine(one: str, other: str) -> bool:
    return other.startswith(one) and other[len(one) :] in FEMININE


def family_likeness(one: NameParts, other: NameParts) -> Likeness:
    """What two persons' family names have in common."""
    if one.whole & other.whole:
        return Likeness.SAME
    return _of_families(one.family, other.family)


@lru_cache(maxsize=50_000)
def _of_families(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness:
    one, other = "".join(first), "".join(second)
    if first and second and (set(first) <= set(second) or set(second) <= set(first)):
        return Likeness.SAME if set(first) == set(second) else Likeness.PART
    if spelling(one) == spelling(other):
        return Likeness.SOUND
    if one in COMMON and other in COMMON:
        return Likeness.DIFFERENT
    length = min(len(one), len(other))
    allowed = 0 if length < 5 else 1 if length < 10 else 2
    if length > 6 and koelner(one) == koelner(other):
        allowed = 2
    slip = OSA.distance(one, other, score_cutoff=allowed) <= allowed
    return Likeness.TYPO if slip else Likeness.DIFFERENT
