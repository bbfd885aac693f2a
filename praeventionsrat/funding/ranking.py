"""Ranked list with a running budget line: who gets money, and where it ends."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import Protocol
from uuid import UUID

from praeventionsrat.german import sort_key
from praeventionsrat.money import money


class Place(StrEnum):
    """Where an application stands to the budget line."""

    FULL = "full"
    PART = "part"
    """The rest of the money covers some of it."""
    TIED = "tied"
    """The rest does not cover all that have the same points: the committee decides."""
    BEHIND = "behind"
    """The money ends before it."""
    BELOW = "below"
    """Fewer points than the programme asks for."""
    UNSCORED = "unscored"


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A criterion as the count needs it."""

    id: UUID
    most_points: int
    weight: int


class Given(Protocol):
    """Points of one member by one criterion."""

    @property
    def criterion_id(self) -> UUID:
        """Of which programme's criteria."""
        ...

    @property
    def person_id(self) -> UUID:
        """Who gave them."""
        ...

    @property
    def points(self) -> float:
        """At most two digits after the comma count."""
        ...


@dataclass(frozen=True, slots=True)
class Rating:
    """What came of the points of all members."""

    points: Fraction | None
    scorers: int
    """Members whose points count."""
    awaited: int
    """Members who may score and gave no points by some criterion."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application before it is ranked."""

    id: UUID
    title: str
    asked_cents: int
    points: Fraction | None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A line of the list."""

    id: UUID
    title: str
    rank: int | None
    points: Fraction | None
    asked_cents: int
    covered_cents: int
    """What the money covers of it by this list; nothing where the committee has to decide."""
    running_cents: int
    """What all lines down to this one ask for."""
    place: Place


@dataclass(frozen=True, slots=True)
class Ranking:
    """All lines, and what is told of the line between them."""

    lines: tuple[Ranked, ...]
    budget_cents: int | None
    asked_cents: int
    covered_cents: int
    notes: tuple[str, ...]

    @property
    def left_cents(self) -> int | None:
        """What the list leaves of the money."""
        return None if self.budget_cents is None else self.budget_cents - self.covered_cents


def rate(
    criteria: Sequence[Yardstick],
    given: Sequence[Given],
    members: Collection[UUID],
    recused: Collection[UUID],
) -> Rating:
    """Points by weight: for each criterion the mean of the members who may score and did.

    Whoever is recused, or sits in the committee no more, does not count.
    """
    entitled = set(members) - set(recused)
    points: dict[UUID, dict[UUID, int]] = {criterion.id: {} for criterion in criteria}
    for one in given:  # hundredths: adding thousands of fractions would be felt in the window
        if one.person_id in entitled and one.criterion_id in points:
            points[one.criterion_id][one.person_id] = round(one.points * 100)
    total = Fraction(0)
    for criterion in criteria:
        if found := points[criterion.id].values():
            total += Fraction(sum(found) * criterion.weight, 100 * len(found))
    counts = Counter(person for those in points.values() for person in those)
    complete = sum(number == len(points) for number in counts.values())
    return Rating(total if counts else None, len(counts), len(entitled) - complete)


def most_points(criteria: Sequence[Yardstick]) -> int:
    """The most an application can get."""
    return sum(one.most_points * one.weight for one in criteria)


def exact(points: float) -> Fraction:
    """Points as typed, without what floats add to them."""
    return Fraction(str(points))


def rank(
    candidates: Sequence[Candidate], budget_cents: int | None, least_points: float | None = None
) -> Ranking:
    """The most points first, the same rank for the same points, until the money ends."""
    ordered = sorted(candidates, key=_order)
    lines: list[Ranked] = []
    running = 0
    for one in ordered:
        running += one.asked_cents
        lines.append(_line(one, ordered, running))
    least = exact(least_points) if least_points is not None else None
    placed, notes = _placed(lines, budget_cents, least)
    return Ranking(
        tuple(placed),
        budget_cents,
        running,
        sum(line.covered_cents for line in placed),
        tuple(notes),
    )


def _order(one: Candidate) -> tuple[bool, Fraction, str, str]:
    return one.points is None, -(one.points or Fraction(0)), sort_key(one.title), str(one.id)


def _line(one: Candidate, ordered: Sequence[Candidate], running: int) -> Ranked:
    place = None
    if one.points is not None:
        place = 1 + sum(o.points is not None and o.points > one.points for o in ordered)
    return Ranked(one.id, one.title, place, one.points, one.asked_cents, 0, running, Place.UNSCORED)


def _placed(
    lines: Sequence[Ranked], budget: int | None, least: Fraction | None
) -> tuple[list[Ranked], list[str]]:
    placed: list[Ranked] = []
    notes: list[str] = []
    left, ended = budget, False
    for points, tied in groupby(lines, key=_points):
        group = list(tied)
        if points is None or (least is not None and points < least):
            where = Place.UNSCORED if points is None else Place.BELOW
            placed += [replace(line, place=where) for line in group]
            continue
        asked = sum(line.asked_cents for line in group)
        if not ended and (left is None or asked <= left):
            left = None if left is None else left - asked
            placed += [
                replace(line, place=Place.FULL, covered_cents=line.asked_cents) for line in group
            ]
            continue
        assert left is not None
        placed += _at_the_line(group, left, ended=ended)
        if not ended:
            notes += _told(group, left)
        ended = True
    return placed, notes


def _points(line: Ranked) -> Fraction | None:
    return line.points


def _at_the_line(group: Sequence[Ranked], left: int, *, ended: bool) -> list[Ranked]:
    if ended or left <= 0:
        return [replace(line, place=Place.BEHIND) for line in group]
    if len(group) == 1:
        return [replace(group[0], place=Place.PART, covered_cents=left)]
    return [replace(line, place=Place.TIED) for line in group]


def _told(group: Sequence[Ranked], left: int) -> list[str]:
    first = group[0]
    if left <= 0:
        return [f"Die Mittel enden vor Rang {first.rank}."]
    if len(group) == 1:
        return [
            f"Für „{first.title}“ (Rang {first.rank}) reichen die Mittel nur zum Teil: "
            f"{money(left)} von {money(first.asked_cents)}."
        ]
    asked = sum(line.asked_cents for line in group)
    return [
        f"{len(group)} Anträge teilen sich Rang {first.rank} und beantragen zusammen "
        f"{money(asked)}; übrig sind {money(left)}. Hier entscheidet das Gremium."
    ]


def suggested_recusals(
    posts: Mapping[UUID, Collection[UUID]],
    organization_id: UUID | None,
    person_id: UUID | None,
    members: Sequence[UUID],
    why: Callable[[UUID], str] = lambda _: "",
) -> tuple[tuple[UUID, str], ...]:
    """Members who apply themselves or hold a post where the money would go, and why.

    Args:
        posts: For each person the institutions in which she holds a post.
        organization_id: Who applies.
        person_id: Who applies for it.
        members: Who scores.
        why: The name of the institution that a reason tells.
    """
    found = []
    for member in members:
        if member == person_id:
            found.append((member, "stellt den Antrag selbst"))
        elif organization_id is not None and organization_id in posts.get(member, ()):
            found.append((member, f"gehört zu {why(organization_id)}".strip()))
    return tuple(found)
