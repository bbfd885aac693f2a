"""Turned rectangles on a plan: do they overlap, how far apart are they, do they lie inside."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import cos, hypot, inf, radians, sin

Spot = tuple[float, float]
Box = tuple[float, float, float, float]
SLACK = 0.5
"""Half a centimetre: what only touches does not overlap."""


@dataclass(frozen=True)
class Rectangle:
    """An area on the plan in centimetres: its middle, its sides, turned clockwise."""

    x: float
    y: float
    width: float
    depth: float
    degrees: float = 0

    @cached_property
    def corners(self) -> tuple[Spot, Spot, Spot, Spot]:
        """Upper left, upper right, lower right, lower left, before it was turned."""
        turn = radians(self.degrees % 360)
        across, down = cos(turn), sin(turn)
        half, deep = self.width / 2, self.depth / 2
        first, second, third, fourth = (
            (self.x + dx * across - dy * down, self.y + dx * down + dy * across)
            for dx, dy in ((-half, -deep), (half, -deep), (half, deep), (-half, deep))
        )
        return first, second, third, fourth

    @cached_property
    def box(self) -> Box:
        """Left, top, right, bottom of what it takes up."""
        across, down = zip(*self.corners, strict=True)
        return min(across), min(down), max(across), max(down)

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies on it."""
        turn = radians(self.degrees % 360)
        right, below = x - self.x, y - self.y
        along = right * cos(turn) + below * sin(turn)
        over = below * cos(turn) - right * sin(turn)
        return abs(along) <= self.width / 2 and abs(over) <= self.depth / 2

    def moved(self, right: float, down: float) -> "Rectangle":
        """The same elsewhere."""
        return Rectangle(self.x + right, self.y + down, self.width, self.depth, self.degrees)


def overlap(one: Rectangle, other: Rectangle) -> bool:
    """Whether two areas share room; separated by an axis of one of them they do not."""
    return all(_reach(axis, one, other) > SLACK for shape in (one, other) for axis in _axes(shape))


def is_inside(one: Rectangle, width: float, depth: float) -> bool:
    """Whether all of it lies within an area that begins in the upper left corner."""
    left, top, right, bottom = one.box
    return left >= -SLACK and top >= -SLACK and right <= width + SLACK and bottom <= depth + SLACK


def distance(one: Rectangle, other: Rectangle) -> float:
    """The shortest way between two areas; none where they overlap."""
    if one.degrees % 90 == other.degrees % 90 == 0:
        return _between_boxes(one.box, other.box)
    if overlap(one, other):
        return 0.0
    return min(_between(one, other), _between(other, one))


def snapped(value: float, grid: int) -> int:
    """The nearest line of a grid; without one the nearest centimetre."""
    return round(value / grid) * grid if grid > 1 else round(value)


def kept_inside(one: Rectangle, width: int, depth: int) -> Rectangle:
    """Moved just so far that it lies within the area, its upper left first where it is too big."""
    left, top, right, bottom = one.box
    across = min(0.0, width - right)
    down = min(0.0, depth - bottom)
    return one.moved(max(across, -left), max(down, -top))


def _between_boxes(one: Box, other: Box) -> float:
    """The same for areas that lie straight, as most do: thirty times as fast."""
    across = max(other[0] - one[2], one[0] - other[2], 0.0)
    down = max(other[1] - one[3], one[1] - other[3], 0.0)
    return hypot(across, down)


def _axes(shape: Rectangle) -> Iterator[Spot]:
    turn = radians(shape.degrees % 360)
    yield cos(turn), sin(turn)
    yield -sin(turn), cos(turn)


def _reach(axis: Spot, one: Rectangle, other: Rectangle) -> float:
    """How far both reach into each other seen along an axis; below nothing they are apart."""
    low, high = _shadow(axis, one)
    other_low, other_high = _shadow(axis, other)
    return min(high, other_high) - max(low, other_low)


def _shadow(axis: Spot, shape: Rectangle) -> Spot:
    along = [x * axis[0] + y * axis[1] for x, y in shape.corners]
    return min(along), max(along)


def _between(one: Rectangle, other: Rectangle) -> float:
    """From the corners of one to the sides of the other."""
    around = (*other.corners, other.corners[0])
    return min(
        (_to_side(spot, start, end) for spot in one.corners for start, end in pairwise(around)),
        default=inf,
    )


def _to_side(spot: Spot, start: Spot, end: Spot) -> float:
    (x, y), (x0, y0), (x1, y1) = spot, start, end
    across, down = x1 - x0, y1 - y0
    length = across * across + down * down
    along = ((x - x0) * across + (y - y0) * down) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return hypot(x - x0 - along * across, y - y0 - along * down)
