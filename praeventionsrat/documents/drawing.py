"""A drawing as a plain value: lines, areas and words that three painters show alike.

The window, the PDF file and the PNG picture read the same shapes; none of them knows what the
drawing is about. The place (0, 0) is the upper left corner, one unit is one pixel of the window.
"""

from dataclasses import dataclass
from enum import StrEnum

from praeventionsrat.documents.letter_widths import width_of

HALO = 3.5
"""Room on both sides of words with a halo."""
Spot = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Names = tuple[str, ...]


class Anchor(StrEnum):
    """Which part of a text stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    """A line through some places; ``dash`` is how long it is seen and how long it is not."""

    spots: tuple[Spot, ...]
    colour: str = "edge"
    width: float = 1
    dash: tuple[float, ...] = ()
    of: Names = ()
    """The elements it belongs to."""


@dataclass(frozen=True, slots=True)
class Polygon:
    """An area with corners; without ``fill`` only its border is seen, and the other way round."""

    spots: tuple[Spot, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 1
    dash: tuple[float, ...] = ()
    of: Names = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """A round area."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    width: float = 1
    dash: tuple[float, ...] = ()
    of: Names = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words; ``y`` is the line the letters stand on."""

    x: float
    y: float
    words: str
    size: float = 13
    strong: bool = False
    anchor: Anchor = Anchor.START
    colour: str = "text"
    of: Names = ()
    halo: str = ""
    """The ground that hides a line behind the words, as wide as they really are."""

    @property
    def box(self) -> Box:
        """Left, top, right, bottom, as wide as the widest of our typefaces needs."""
        width = width_of(self.words, self.size, strong=self.strong)
        left = (
            self.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[self.anchor]
        )
        return left, self.y - 0.76 * self.size, left + width, self.y + 0.24 * self.size


Shape = Line | Polygon | Circle | Text


@dataclass(frozen=True, slots=True)
class Element:
    """Something of the drawing that can be chosen, and what is said of it."""

    key: str
    name: str
    """A sentence that tells all about it to whoever does not see it."""
    box: Box
    near: Names = ()
    """The elements that stay lit with it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted, with a title and a text instead."""

    title: str
    alternative: str
    """What the drawing tells, for whoever does not see it."""
    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    elements: tuple[Element, ...] = ()
    facts: str = ""
    """What stands under the title on paper: day and filters."""

    def lit(self, key: str) -> frozenset[str]:
        """An element and those that stay lit with it."""
        found = next((one for one in self.elements if one.key == key), None)
        return frozenset({key, *found.near}) if found else frozenset()

    def element_at(self, x: float, y: float) -> Element | None:
        """The element at a place; of several the smallest."""
        hit = [e for e in self.elements if e.box[0] <= x <= e.box[2] and e.box[1] <= y <= e.box[3]]
        return min(hit, key=lambda e: (e.box[2] - e.box[0]) * (e.box[3] - e.box[1]), default=None)
