"""What drawings are put together from: marks told apart without colour, curves, round corners."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from math import cos, hypot, pi, sin
from types import MappingProxyType

from praeventionsrat.documents.drawing import Box, Circle, Names, Polygon, Shape, Spot, Text


class Mark(StrEnum):
    """Shapes that are told apart without their colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    UP = "up"
    DOWN = "down"
    PLUS = "plus"
    STAR = "star"


LEVEL = 0.5
"""Ends that differ less are joined by a straight line."""
_ARM = 0.36
_PLUS = tuple(
    (x, y)
    for x, y in (
        *((-_ARM, -1), (_ARM, -1), (_ARM, -_ARM), (1, -_ARM), (1, _ARM), (_ARM, _ARM)),
        *((_ARM, 1), (-_ARM, 1), (-_ARM, _ARM), (-1, _ARM), (-1, -_ARM), (-_ARM, -_ARM)),
    )
)
_STAR = tuple(
    (radius * sin(turn * pi / 5), -radius * cos(turn * pi / 5))
    for turn, radius in ((turn, 1.2 if turn % 2 == 0 else 0.52) for turn in range(10))
)
_CORNERS: Mapping[Mark, tuple[Spot, ...]] = MappingProxyType(
    {
        Mark.SQUARE: ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
        Mark.DIAMOND: ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
        Mark.UP: ((0, -1.1), (1.14, 0.86), (-1.14, 0.86)),
        Mark.DOWN: ((0, 1.1), (1.14, -0.86), (-1.14, -0.86)),
        Mark.PLUS: _PLUS,
        Mark.STAR: _STAR,
    }
)


def marked(
    mark: Mark,
    x: float,
    y: float,
    size: float,
    colour: str,
    *,
    hollow: bool = False,
    of: Names = (),
) -> Shape:
    """One of the marks; a hollow one has only its border."""
    fill, stroke = ("", colour) if hollow else (colour, "")
    if mark is Mark.CIRCLE:
        return Circle(x, y, size, fill, stroke, 1.4, (), of)
    corners = tuple((x + size * dx, y + size * dy) for dx, dy in _CORNERS[mark])
    return Polygon(corners, fill, stroke, 1.4, (), of)


def box(x: float, y: float, width: float, height: float) -> tuple[Spot, ...]:
    """The corners of a rectangle."""
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def rounded(x: float, y: float, width: float, height: float, radius: float) -> tuple[Spot, ...]:
    """The border of a rectangle with round corners."""
    radius = min(radius, width / 2, height / 2)
    centres = (
        (x + width - radius, y + radius, -0.5),
        (x + width - radius, y + height - radius, 0.0),
        (x + radius, y + height - radius, 0.5),
        (x + radius, y + radius, 1.0),
    )
    return tuple(
        (cx + radius * cos(pi * (start + step / 12)), cy + radius * sin(pi * (start + step / 12)))
        for cx, cy, start in centres
        for step in range(7)
    )


def swung(start: Spot, end: Spot, bend: float = 0.5, steps: int = 18) -> tuple[Spot, ...]:
    """A curve that leaves and arrives level: from a hub to a place beside it."""
    (x0, y0), (x3, y3) = start, end
    if abs(y3 - y0) < LEVEL:
        return start, end
    x1, x2 = x0 + (x3 - x0) * bend, x3 - (x3 - x0) * bend
    found = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        found.append((a * x0 + b * x1 + c * x2 + d * x3, (a + b) * y0 + (c + d) * y3))
    return tuple(found)


def bounds(shape: Shape) -> Box:
    """Left, top, right, bottom of all that is painted of a shape."""
    if isinstance(shape, Text):
        return shape.box
    if isinstance(shape, Circle):
        out = shape.radius + shape.width
        return shape.x - out, shape.y - out, shape.x + out, shape.y + out
    across, down = zip(*shape.spots, strict=True)
    out = shape.width
    return min(across) - out, min(down) - out, max(across) + out, max(down) + out


def dashes(spots: Sequence[Spot], dash: Sequence[float]) -> Iterator[tuple[Spot, Spot]]:
    """The pieces of a dashed line that are seen, for painters that know no dashes."""
    at, left = 0, dash[0]
    for (x0, y0), (x1, y1) in pairwise(spots):
        length, done = hypot(x1 - x0, y1 - y0), 0.0
        while done < length:
            step = min(left, length - done)
            if at % 2 == 0:
                a, b = done / length, (done + step) / length
                yield (
                    (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a),
                    (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b),
                )
            done, left = done + step, left - step
            if left <= 0:
                at += 1
                left = dash[at % len(dash)]
