"""Whether two get in each other's way or could go together, with points and in German.

Same place, group and topic at the same time in two hands: friction. Same place or people, but
another topic or approach, one after the other, or the same in two districts: synergy.
"""

from typing import NamedTuple

from praeventionsrat.german import and_list, fold
from praeventionsrat.measures.offers import OverlapKind
from praeventionsrat.measures.overlaps_sides import Side
from praeventionsrat.measures.overlaps_values import Overlap, Thing
from praeventionsrat.measures.records import Approach

LEAST = 45
"""Fewer points: nobody is bothered with it."""
ALIKE = 0.5
"""Titles that share so much of their words say the same."""
CLOSE = 183
"""Days between the end of one and the begin of the other: then they follow each other."""
DISTRICT, TOWN, PLACE, GROUP, TOPIC, FIELD, TITLE, TIME = 25, 10, 10, 20, 20, 5, 30, 10
FURTHER = 5
"""Points for a second common group, and for a second topic."""
WORDS = 10
"""At most so many points for words of the descriptions."""


class Common(NamedTuple):
    """What two have in common, before anybody says what it means."""

    district: bool
    """Both in the same district, both with one."""
    town: bool
    """One of them, or both, are for the whole town."""
    place: bool
    groups: frozenset[str]
    topics: frozenset[str]
    field: bool
    likeness: float
    """Of the titles, 0 to 1."""
    gap: int
    """Days between them; 0 and less: at the same time."""


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Which part of the words of two titles both have."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def common(one: Side, other: Side) -> Common:
    """What these two share."""
    return Common(
        bool(one.where) and one.where == other.where,
        not one.where or not other.where,
        bool(one.place) and one.place == other.place,
        one.groups & other.groups,
        one.topics & other.topics,
        bool(one.field) and one.field == other.field,
        likeness(one.title, other.title),
        max(one.start, other.start) - min(one.end, other.end),
    )


def points_of(one: Side, other: Side) -> int:
    """How much the two have in common, up to 100; 0: nothing worth a look."""
    if max(one.start, other.start) - min(one.end, other.end) > CLOSE:
        return 0
    both = common(one, other)
    if not touches(both) or _one_family(one.thing, other.thing):
        return 0
    score = points(both, len(one.words & other.words))
    return score if score >= LEAST else 0


def compare(one: Side, other: Side) -> Overlap | None:
    """What is to be said of the two; None: nothing worth a look."""
    score = points_of(one, other)
    if not score:
        return None
    if other.thing.id < one.thing.id:
        one, other = other, one
    both = common(one, other)
    guess, why = judged(one, other, both)
    return Overlap(one.thing.id, other.thing.id, score, guess, told(one, other, both), why)


def touches(both: Common) -> bool:
    """Whether there is enough to compare at all: place and people or topic, or the title."""
    if both.likeness >= ALIKE:
        return True
    people, topic = bool(both.groups), bool(both.topics)
    if both.district or both.place:
        return people or topic
    return both.town and people and topic


def points(both: Common, words: int) -> int:
    """How much it is, up to 100."""
    sums = (
        DISTRICT if both.district else TOWN if both.town else 0,
        PLACE if both.place else 0,
        _of_words(len(both.groups), GROUP),
        _of_words(len(both.topics), TOPIC),
        FIELD if both.field else 0,
        round(TITLE * both.likeness),
        TIME if both.gap <= 0 else 0,
        min(words, WORDS),
    )
    return min(100, sum(sums))


def _of_words(shared: int, worth: int) -> int:
    return 0 if not shared else worth if shared == 1 else worth + FURTHER


def judged(one: Side, other: Side, both: Common) -> tuple[OverlapKind, str]:
    """The guess, and why: the first that holds."""
    differs = both.likeness < ALIKE
    apart = not (both.district or both.place or both.town)
    cases = (
        (both.gap > 0, "Das eine folgt auf das andere – Erfahrungen lassen sich nutzen."),
        (apart, "Ähnliches an verschiedenen Orten – gemeinsam planen und voneinander lernen."),
        (
            differs and both.town and one.where != other.where,
            "Das eine gilt für die ganze Stadt – es könnte das andere mittragen.",
        ),
        (_one_hand(one, other), "Beides liegt in einer Hand – es ließe sich zusammenlegen."),
        (_other_approach(one, other), "Der Ansatz ist ein anderer – beides kann sich ergänzen."),
        (
            differs and _both_say_else(one.topics, other.topics),
            "Das Thema ist ein anderes – beides kann sich ergänzen.",
        ),
        (
            differs and _both_say_else(one.groups, other.groups),
            "Die Zielgruppe ist eine andere – beides kann sich ergänzen.",
        ),
        (
            differs and not both.topics,
            "Dieselben Menschen werden angesprochen – eine Absprache lohnt sich.",
        ),
    )
    for holds, why in cases:
        if holds:
            return OverlapKind.SYNERGY, why
    if one.owner and other.owner:
        return OverlapKind.FRICTION, "Fast dasselbe zur gleichen Zeit in zwei Händen."
    return OverlapKind.FRICTION, "Fast dasselbe zur gleichen Zeit; wer was tut, ist nicht geklärt."


def _one_hand(one: Side, other: Side) -> bool:
    return bool(one.owner) and one.owner == other.owner


def _both_say_else(some: frozenset[str], others: frozenset[str]) -> bool:
    return bool(some) and bool(others) and not some & others


def told(one: Side, other: Side, both: Common) -> tuple[str, ...]:
    """What they share, in words, the most telling first."""
    thing = one.thing
    said = (
        f"gleicher Stadtteil {thing.district.strip()}" if both.district else "",
        _town(one, other) if both.town else "",
        f"gleicher Ort {thing.place.strip()}" if both.place else "",
        _named("gleiche Zielgruppe", "gleiche Zielgruppen", thing.groups, both.groups),
        _named("gleiches Thema", "gleiche Themen", thing.topics, both.topics),
        f"gleiches Handlungsfeld {thing.field.strip()}" if both.field else "",
        "ähnlicher Titel" if both.likeness >= ALIKE else "",
        "überlappende Zeit" if both.gap <= 0 else f"{_after(both.gap)} nacheinander",
    )
    return tuple(words for words in said if words)


def _town(one: Side, other: Side) -> str:
    if not one.where and not other.where:
        return "beide für die ganze Stadt"
    return f"für die ganze Stadt, also auch für {(one if one.where else other).thing.district}"


def _after(gap: int) -> str:
    return "unmittelbar" if gap <= 1 else f"im Abstand von {gap} Tagen"


def _named(single: str, many: str, words: tuple[str, ...], shared: frozenset[str]) -> str:
    found = [word.strip() for word in words if fold(word).strip() in shared]
    return f"{single if len(found) == 1 else many} {and_list(found)}" if found else ""


def _one_family(one: Thing, other: Thing) -> bool:
    """The same, a part of the other, or both parts of a third."""
    if one.parent_id is not None and one.parent_id == other.parent_id:
        return True
    return one.id in (other.id, other.parent_id) or other.id == one.parent_id


def _other_approach(one: Side, other: Side) -> bool:
    kinds = {one.thing.approach, other.thing.approach}
    return kinds == {Approach.SITUATIONAL, Approach.SOCIAL}
