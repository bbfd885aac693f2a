"""Finds what overlaps without comparing each with each.

Which of all the others have this district, this group, this topic is one long number, a bit for
each of them; whom to compare with is then a few operations on such numbers.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import nlargest
from math import ceil
from uuid import UUID

from praeventionsrat.measures.overlaps_compare import ALIKE, compare, points_of
from praeventionsrat.measures.overlaps_sides import Side, side
from praeventionsrat.measures.overlaps_values import Overlap, Thing

Progress = Callable[[int, int], None]
Apart = AbstractSet[AbstractSet[UUID]]
NONE_APART: Apart = frozenset()

MOST = 500
"""So many pairs are shown; nobody reads more."""
MOST_EACH = 80
"""With so many others one is compared; where more stand at the same words, those say too little."""
STRIDE = 100


def _silent(done: int, total: int) -> None:
    """Nobody wants to know how far it is."""


def find_overlaps(
    things: Sequence[Thing],
    *,
    apart: Apart = NONE_APART,
    most: int = MOST,
    progress: Progress = _silent,
) -> tuple[Overlap, ...]:
    """Pairs that have much in common, the most striking first.

    Args:
        things: Measures and offers that still matter.
        apart: Pairs somebody has judged already.
        most: So many pairs at most.
        progress: Told how many of all are compared.
    """
    sides = [side(thing) for thing in things]
    pairs = (
        (score, one, other)
        for score, one, other in _scored(sides, progress)
        if not apart or frozenset((things[one].id, things[other].id)) not in apart
    )
    best = nlargest(most, pairs, key=lambda pair: (pair[0], -pair[1], -pair[2]))
    found = (compare(sides[one], sides[other]) for _, one, other in best)
    return tuple(pair for pair in found if pair)


def _scored(sides: Sequence[Side], progress: Progress) -> Iterator[tuple[int, int, int]]:
    index = _Index(sides)
    for number, one in enumerate(sides):
        if number % STRIDE == 0:
            progress(number, len(sides))
        for other in _places(index.later(number), MOST_EACH):
            if score := points_of(one, sides[other]):
                yield score, number, other


def _places(bits: int, most: int) -> Iterator[int]:
    """Which bits are set, the lowest first."""
    while bits and most:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
        most -= 1


class _Index:
    """Who has which word, as bits."""

    def __init__(self, sides: Sequence[Side]) -> None:
        self._sides = sides
        self._here = _bits((side.where,) for side in sides)
        self._place = _bits((side.place,) for side in sides)
        self._group = _bits(side.groups for side in sides)
        self._topic = _bits(side.topics for side in sides)
        self._all = (1 << len(sides)) - 1
        times = Counter(stem for side in sides for stem in side.title)
        self._rare = [_rare(side.title, times) for side in sides]
        self._title = _bits(self._rare)

    def later(self, number: int) -> int:
        """Those after this one to compare it with; of too many only the likeliest."""
        one = self._sides[number]
        after = self._all >> (number + 1) << (number + 1)
        people = _any(self._group, one.groups)
        topic = _any(self._topic, one.topics)
        here = self._here[one.where] if one.where else 0
        here |= self._place[one.place] if one.place else 0
        town = self._all if not one.where else self._here[""]
        alike = _any(self._title, self._rare[number])
        wide = ((here & (people | topic)) | (town & people & topic) | alike) & after
        if wide.bit_count() <= MOST_EACH:
            return wide
        return (here & people & topic | alike) & after or wide


def _bits(words_of_each: Iterable[Iterable[str]]) -> defaultdict[str, int]:
    found: defaultdict[str, int] = defaultdict(int)
    for place, words in enumerate(words_of_each):
        for word in words:
            found[word] |= 1 << place
    return found


def _any(index: defaultdict[str, int], words: Iterable[str]) -> int:
    found = 0
    for word in words:
        found |= index[word]
    return found


def _rare(stems: frozenset[str], times: Counter[str]) -> list[str]:
    """So many of the rarest words of a title that two alike ones share one of them."""
    ordered = sorted(stems, key=lambda stem: (times[stem], stem))
    return ordered[: len(ordered) - ceil(ALIKE * len(ordered)) + 1] if ordered else []
