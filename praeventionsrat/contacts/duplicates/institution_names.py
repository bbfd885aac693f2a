"""Whether two names of institutions mean the same one, word by word."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from praeventionsrat.contacts.duplicates.family_names import COMMON
from praeventionsrat.contacts.duplicates.institution_words import is_weak

ENDINGS = ("e", "er", "es", "en", "n", "s")
NOTHING: frozenset[str] = frozenset()
Words = tuple[str, ...]
Said = tuple[int, str]
"""Points and their reason; no points: two institutions."""
TWO: Said = (0, "")


@lru_cache(maxsize=50_000)
def likeness(
    first: Words, second: Words, places: frozenset[str] = NOTHING, same_mail: bool = False
) -> Said:
    """How much two names are one institution's, and why."""
    if first == second:
        return 90, "gleicher Name"
    if sorted(first) == sorted(second) or "".join(first) == "".join(second):
        return 88, "gleicher Name, anders geschrieben"
    left, right, slips = _leftover(first, second)
    if left and right:
        matched = len(left) < len(first) and len(right) < len(second)
        short = _is_short_for(left, right, same_mail) or _is_short_for(right, left, same_mail)
        return (70, "Name abgekürzt") if short and (matched or same_mail) else TWO
    if left or right:
        return _of_longer(left or right, first if left else second, places, same_mail)
    return (85, "Name ähnlich geschrieben") if slips else (86, "gleicher Name, anders geschrieben")


def _of_longer(extra: Words, whole: Words, places: frozenset[str], same_mail: bool) -> Said:
    """One name says more: a town, a year, „Kreisverband“ still mean the same institution."""
    if all(word in extra or word in places for word in whole):
        return TWO
    if all(is_weak(word) or word in places for word in extra):
        return 75, "Name ausführlicher"
    return (62, "Name ausführlicher") if same_mail and len(extra) == 1 else TWO


def _leftover(
    first: Iterable[str], second: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """The words of each that the other has not, and how many match by a slip only."""
    right = list(second)
    left = []
    for word in first:
        if word in right:
            right.remove(word)
        else:
            left.append(word)
    slips = 0
    for word in tuple(left):
        twin = next((other for other in right if _is_slip(word, other)), None)
        if twin is not None:
            slips += not _is_ending(word, twin)
            left.remove(word)
            right.remove(twin)
    _join(left, right)
    _join(right, left)
    return tuple(left), tuple(right), slips


def _join(single: list[str], parts: list[str]) -> None:
    """Take away a word of one and the two words of the other it is made of."""
    for word in tuple(single):
        for a, b in [(a, b) for a in parts for b in parts if a != b and a + b == word]:
            single.remove(word)
            parts.remove(a)
            parts.remove(b)
            break


def _is_slip(one: str, other: str) -> bool:
    if one in COMMON and other in COMMON:
        return False
    if _is_ending(one, other):
        return True
    return min(len(one), len(other)) > 5 and OSA.distance(one, other, score_cutoff=1) <= 1


def _is_ending(one: str, other: str) -> bool:
    """„Musterau“ and „Musterauer“, „evangelisch“ and „evangelische“."""
    short, long = sorted((one, other), key=len)
    return len(short) > 4 and long.startswith(short) and long[len(short) :] in ENDINGS


def _is_short_for(short: tuple[str, ...], long: tuple[str, ...], same_mail: bool) -> bool:
    """Whether the only word left is made of the first letters of the others."""
    if len(short) != 1 or len(long) < 2 or not (2 if same_mail else 3) <= len(short[0]) <= 6:
        return False
    letters, rest = iter("".join(long)), short[0]
    initials = iter(rest)
    return (
        rest[0] == long[0][0]
        and len(long) <= len(rest)
        and all(word[0] in initials for word in long)
        and all(letter in letters for letter in rest)
    )
