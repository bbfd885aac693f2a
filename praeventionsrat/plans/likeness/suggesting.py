"""Suggestions which pledges of two plans belong together; plain values, for a worker."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import and_list
from praeventionsrat.plans.likeness.strictness import Strictness, contrary, strictness
from praeventionsrat.plans.likeness.words import MEANING, parts_of, words_of
from praeventionsrat.plans.records import PairRelation

LIKELY, SAME = 0.3, 0.55
WITHIN = 0.4
"""How much it counts that a short pledge stands whole inside a long one."""
MOST_EACH = 3
PART = 0.6
"""What a part of a long word counts beside a whole one."""
PREFIX = 5
TOPIC = 1.5
"""What a pledge begins with it is mostly about: „Videoüberwachung …“."""
LONG, LONG_COUNTS = 9, 1.6


@dataclass(frozen=True, slots=True)
class Wording:
    """A pledge as it is compared."""

    id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two pledges that may speak of the same thing."""

    first_id: UUID
    second_id: UUID
    percent: int
    relation: PairRelation
    why: str


@dataclass(frozen=True, slots=True)
class _Known:
    wording: Wording
    words: Mapping[str, str]
    weights: Mapping[str, float]
    strict: Strictness


def suggest(
    first: Sequence[Wording],
    second: Sequence[Wording],
    settled: Iterable[tuple[UUID, UUID]] = (),
    step: Callable[[int, int], object] | None = None,
) -> tuple[Suggestion, ...]:
    """What is likely the same in two plans, the likeliest first; without what is settled."""
    known = _weighed([*first, *second])
    ours, theirs = known[: len(first)], known[len(first) :]
    index = _index(theirs)
    done = set(settled)
    found: list[Suggestion] = []
    for place, one in enumerate(ours):
        if step is not None and place % 20 == 0:
            step(place, len(ours))
        found += [
            _suggestion(one, theirs[other], score)
            for other, score in _nearest(one, index)
            if (one.wording.id, theirs[other].wording.id) not in done
        ]
    return tuple(sorted(found, key=lambda each: -each.percent))


def _weighed(wordings: Sequence[Wording]) -> list[_Known]:
    """Each pledge with its words, the rare ones heavy, lengths made equal."""
    said = [words_of(wording.text) for wording in wordings]
    parts = _parts({word for words in said for word in words})
    counted = Counter(word for words in said for word in {*words, *_more(words, parts)})
    known = []
    for wording, words in zip(wordings, said, strict=True):
        weights = {word: _telling(word, counted[word], len(said)) for word in words}
        for first in list(words)[:1]:
            weights[first] *= TOPIC
        for part in _more(words, parts) - weights.keys():
            weights[part] = PART * _telling(part, counted[part], len(said))
        length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
        even = {word: weight / length for word, weight in weights.items()}
        known.append(_Known(wording, words, even, strictness(wording.text)))
    return known


def _parts(words: set[str]) -> dict[str, set[str]]:
    """The other words that begin or end each long one; looked up by their first letters."""
    begins, ends = defaultdict(list), defaultdict(list)
    for word in {*words, *MEANING}:
        begins[word[:PREFIX]].append(word)
        ends[word[-PREFIX:]].append(word)
    return {word: parts_of(word, {*begins[word[:PREFIX]], *ends[word[-PREFIX:]]}) for word in words}


def _more(words: Iterable[str], parts: Mapping[str, set[str]]) -> set[str]:
    return {part for word in words for part in parts[word]}


def _telling(word: str, times: int, of: int) -> float:
    """Rare words tell what a pledge is about, and so do long ones."""
    return math.log(1 + of / times) * (LONG_COUNTS if len(word) >= LONG else 1.0)


def _index(known: Sequence[_Known]) -> Mapping[str, list[tuple[int, float]]]:
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, one in enumerate(known):
        for word, weight in one.weights.items():
            index[word].append((place, weight))
    return index


def _nearest(one: _Known, index: Mapping[str, list[tuple[int, float]]]) -> list[tuple[int, float]]:
    alike: dict[int, float] = defaultdict(float)
    held: dict[int, float] = defaultdict(float)
    holds: dict[int, float] = defaultdict(float)
    for word, weight in one.weights.items():
        for place, other in index.get(word, ()):
            alike[place] += weight * other
            held[place] += weight**2
            holds[place] += other**2
    scores = {
        place: (1 - WITHIN) * alike[place] + WITHIN * max(held[place], holds[place])
        for place in alike
    }
    likely = [(place, score) for place, score in scores.items() if score >= LIKELY]
    return sorted(likely, key=lambda each: (-each[1], each[0]))[:MOST_EACH]


def _suggestion(one: _Known, other: _Known, score: float) -> Suggestion:
    relation = _relation(one, other, score)
    why = f"{_shared(one, other)} {_told(relation, one, other)}".strip()
    percent = min(round(score * 100), 100)
    return Suggestion(one.wording.id, other.wording.id, percent, relation, why)


def _relation(one: _Known, other: _Known, score: float) -> PairRelation:
    if contrary(one.wording.text, other.wording.text):
        return PairRelation.CONTRARY
    if one.strict.weight > other.strict.weight:
        return PairRelation.FIRST_STRICTER
    if one.strict.weight < other.strict.weight:
        return PairRelation.SECOND_STRICTER
    return PairRelation.SAME if score >= SAME else PairRelation.RELATED


def _shared(one: _Known, other: _Known) -> str:
    """Which words made them alike, the weightiest first."""
    common = sorted(
        one.weights.keys() & other.weights.keys(),
        key=lambda word: -one.weights[word] * other.weights[word],
    )
    pairs = [(_as_said(one, word), _as_said(other, word)) for word in common[:3]]
    named = dict.fromkeys(
        f"„{mine}“" if mine.casefold() == theirs.casefold() else f"„{mine}“/„{theirs}“"
        for mine, theirs in pairs
    )
    return f"Beide nennen {and_list(named)}."


def _as_said(known: _Known, word: str) -> str:
    if word in known.words:
        return known.words[word]
    longer = (said for each, said in known.words.items() if word in each)
    return next(longer, word)


def _told(relation: PairRelation, one: _Known, other: _Known) -> str:
    if relation is PairRelation.CONTRARY:
        return "Das eine will mehr davon, das andere weniger."
    if relation in {PairRelation.SAME, PairRelation.RELATED}:
        return ""
    sides = ("Links", _bound(one.strict), "rechts", _bound(other.strict))
    stricter = "links" if relation is PairRelation.FIRST_STRICTER else "rechts"
    return "{} {}, {} {}: {} strenger.".format(*sides, stricter)


def _bound(strict: Strictness) -> str:
    """By which word it binds: „steht „prüfen““."""
    said = f"steht „{strict.word}“" if strict.word else "steht es ohne Einschränkung"
    if strict.condition and strict.condition.casefold() != strict.word.casefold():
        said += f" („{strict.condition}“)"
    return said
