"""Two versions of minutes word by word, paragraph beside paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest

WORD = re.compile(r"\s+|\w+|[^\w\s]")
ALIKE = 0.35
"""How much two paragraphs must share to be the same one, changed."""
MANY = 2_500
"""Comparisons within one change; beyond, paragraphs are paired by their order."""


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph."""

    text: str
    kind: Kind = Kind.SAME


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph of the older version beside its counterpart; one side may be empty."""

    older: tuple[Piece, ...]
    newer: tuple[Piece, ...]

    @property
    def differs(self) -> bool:
        """Whether anything in it changed."""
        return any(piece.kind is not Kind.SAME for piece in (*self.older, *self.newer))


def compare(older: Sequence[str], newer: Sequence[str]) -> Sequence[Pair]:
    """Every paragraph of both, in order."""
    found: list[Pair] = []
    matcher = SequenceMatcher(None, older, newer, autojunk=False)
    for what, i, j, m, n in matcher.get_opcodes():
        if what == "equal":
            same = [(Piece(text),) for text in older[i:j]]
            found += [Pair(piece, piece) for piece in same]
        else:
            found += _changed(older[i:j], newer[m:n])
    return found


def count(pairs: Sequence[Pair]) -> int:
    """How many paragraphs differ."""
    return sum(pair.differs for pair in pairs)


def folded(pairs: Sequence[Pair]) -> Sequence[Pair | int]:
    """What differs, with one paragraph before and after; a number stands for those left out."""
    near = {
        beside
        for place, pair in enumerate(pairs)
        if pair.differs
        for beside in (place - 1, place, place + 1)
    }
    found: list[Pair | int] = []
    for place, pair in enumerate(pairs):
        if place in near:
            found.append(pair)
        elif found and isinstance(found[-1], int):
            found[-1] += 1
        else:
            found.append(1)
    return found


def _changed(older: Sequence[str], newer: Sequence[str]) -> Iterator[Pair]:
    """What stands in place of what: the paragraph that is most like it comes beside it."""
    if len(older) * len(newer) > MANY:
        yield from _by_order(older, newer)
        return
    at, split = 0, [text.split() for text in newer]
    for text in older:
        beside = _counterpart(text, split, at)
        if beside is None:
            yield Pair((Piece(text, Kind.GONE),), ())
            continue
        yield from _added(newer[at:beside])
        yield _words(text, newer[beside])
        at = beside + 1
    yield from _added(newer[at:])


def _by_order(older: Sequence[str], newer: Sequence[str]) -> Iterator[Pair]:
    """Where too much changed to ask for each what it was: one after the other."""
    for text, beside in zip_longest(older, newer):
        left = () if text is None else (Piece(text, Kind.GONE),)
        yield Pair(left, () if beside is None else (Piece(beside, Kind.NEW),))


def _added(texts: Sequence[str]) -> Iterator[Pair]:
    return (Pair((), (Piece(text, Kind.NEW),)) for text in texts)


def _counterpart(text: str, newer: Sequence[Sequence[str]], at: int) -> int | None:
    matcher = SequenceMatcher(None, b=text.split(), autojunk=False)
    for place in range(at, len(newer)):
        matcher.set_seq1(newer[place])
        quick = matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE
        if quick and matcher.ratio() >= ALIKE:
            return place
    return None


def _words(older: str, newer: str) -> Pair:
    before, after = WORD.findall(older), WORD.findall(newer)
    left: list[Piece] = []
    right: list[Piece] = []
    for what, i, j, m, n in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, new = "".join(before[i:j]), "".join(after[m:n])
        if what == "equal":
            left.append(Piece(gone))
            right.append(Piece(new))
            continue
        left += [Piece(gone, Kind.GONE)] if gone else []
        right += [Piece(new, Kind.NEW)] if new else []
    return Pair(tuple(left), tuple(right))
