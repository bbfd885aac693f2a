"""Draws a small line for a row of a list: the way of the values, the newest with a dot."""

from collections.abc import Sequence

from praeventionsrat.documents.drawing import Circle, Drawing, Line, Shape
from praeventionsrat.quantity import number

EDGE = 4.0


def spark_line(
    values: Sequence[float | None], width: float = 96, height: float = 24, *, title: str = "Verlauf"
) -> Drawing:
    """The line; what it tells stands in its alternative text."""
    found = [(at, value) for at, value in enumerate(values) if value is not None]
    shapes: list[Shape] = []
    if found:
        low, high = min(v for _, v in found), max(v for _, v in found)
        step = (width - 2 * EDGE) / max(len(values) - 1, 1)
        tall = height - 2 * EDGE
        spots = tuple(
            (
                EDGE + at * step,
                height - EDGE - tall * ((v - low) / (high - low) if high > low else 0.5),
            )
            for at, v in found
        )
        if len(spots) > 1:
            shapes.append(Line(spots, "accent", 1.6))
        shapes.append(Circle(*spots[-1], 2.6, "accent"))
    told = f"von {number(found[0][1])} bis {number(found[-1][1])}" if found else "keine Werte"
    return Drawing(title, f"{title}: {told}", width, height, tuple(shapes))
