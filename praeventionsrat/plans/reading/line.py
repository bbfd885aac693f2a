"""One line of a programme, as the steps of reading hand it on."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a line is."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


WHOLE = 100
"""No heading stands above this rank; Word says 1 to 9."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or several that belong together."""

    number: int
    """Where it begins in the source, from 1."""
    text: str
    """Without its mark."""
    shape: Shape = Shape.TEXT
    mark: str = ""
    """„•“, „3.2“, „XII)“."""
    rank: int = 0
    """Of a heading: the smaller, the higher; 0: to be found out."""
    gap: bool = False
    """Whether an empty line stands before it, or nothing."""
    indent: int = 0
