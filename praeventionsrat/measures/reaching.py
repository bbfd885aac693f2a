"""How far an indicator has come from its base to its target, and in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from praeventionsrat.figures.records import Direction
from praeventionsrat.german import day
from praeventionsrat.quantity import with_unit

MOST = 999
"""Percent that are told; further on nobody cares how much."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day."""

    on: date
    value: float


def newest(points: Iterable[Point]) -> Point | None:
    """The last measured one."""
    return max(points, key=lambda point: point.on, default=None)


def way(base: float | None, target: float | None, direction: Direction) -> Direction:
    """Which way is better: as typed, else as the target lies from the base."""
    if direction is not Direction.NONE or base is None or target is None or base == target:
        return direction
    return Direction.UP if target > base else Direction.DOWN


def is_reached(value: float, target: float, better: Direction) -> bool:
    """Whether a value is as good as the target, or better."""
    if better is Direction.UP:
        return value >= target
    return value <= target if better is Direction.DOWN else value == target


def reached(
    base: float | None, target: float | None, value: float | None, direction: Direction
) -> int | None:
    """Percent of the way from base to target; None where it cannot be said.

    Beyond the target it is more than 100, on the wrong side of the base less than 0. Where base
    and target are the same (keep what there is), it is 100 as long as the value holds.
    Where the target lies against the direction that is better, the target counts.
    """
    if base is None or target is None or value is None:
        return None
    if base == target:
        return 100 if is_reached(value, target, direction) else 0
    percent = (value - base) / (target - base) * 100
    whole = int(abs(percent) + 0.5 + 1e-9) * (1 if percent >= 0 else -1)
    if 99 < percent < 100:
        whole = 99  # 100 is what has arrived
    return max(-MOST, min(MOST, whole))


def reached_words(
    base: float | None,
    target: float | None,
    last: Point | None,
    direction: Direction,
    unit: str = "",
) -> str:
    """What is to be said of an indicator in one sentence."""
    if last is None:
        return "Noch kein Messwert." if base is not None else "Noch ohne Ausgangswert."
    told = f"{with_unit(last.value, unit)} am {day(last.on)}"
    if base is None:
        return f"{told}; ohne Ausgangswert lässt sich nicht sagen, ob das besser ist."
    if target is None:
        return f"{told}, Ausgangswert {with_unit(base, unit)}; ein Zielwert fehlt."
    percent = reached(base, target, last.value, direction)
    assert percent is not None
    return f"{told}: {_how_far(percent, target, unit)}"


def _how_far(percent: int, target: float, unit: str) -> str:
    goal = with_unit(target, unit)
    if percent >= 100:
        return f"Ziel {goal} erreicht."
    if percent < 0:
        return f"schlechter als der Ausgangswert (Ziel {goal})."
    return f"{percent} % des Weges zum Ziel {goal}."
