"""The plan of a place as a drawing: the same in the window, on paper and as a picture."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from math import ceil
from uuid import UUID

from praeventionsrat.documents.drawing import (
    Anchor,
    Circle,
    Drawing,
    Element,
    Line,
    Polygon,
    Shape,
    Spot,
    Text,
)
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.german import count
from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandState
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.siteplan import ObjectRow, PlanView, area_of
from praeventionsrat.prevention_day.stands.words import STAND_STATES, metres, power_told

UNIT = 0.2
"""Pixels for a centimetre: a stand of three metres is 60 pixels wide."""
FOOT = 34
"""Room below the area for the scale bar."""
MARGIN = 10
NUMBER, NAME, SMALL = 13, 10, 9
LONGEST = 110
"""Pixels of words below something small."""
SURE = frozenset({StandState.CONFIRMED})
FILLS = {
    PlanObjectKind.RESCUE_PATH: ("warn_soft", "warn"),
    PlanObjectKind.EXIT: ("warn_soft", "warn"),
    PlanObjectKind.TREE: ("ground", "tint3"),
    PlanObjectKind.STAGE: ("line", "plain"),
    PlanObjectKind.BUILDING: ("line", "plain"),
    PlanObjectKind.FIRST_AID: ("ground", "tint5"),
    PlanObjectKind.WATER: ("ground", "tint6"),
    PlanObjectKind.POWER: ("ground", "tint7"),
}
USUAL_FILL = ("ground", "edge")
DASHED = (6.0, 4.0)
BARS = (100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)
"""Lengths of the scale bar in centimetres."""


def key_of(kind: str, record_id: UUID) -> str:
    """How a stand or an object is called in the drawing."""
    return f"{kind} {record_id}"


def stand_of(key: str) -> UUID | None:
    """The stand a key means."""
    return UUID(key[6:]) if key.startswith("stand ") else None


def object_of(key: str) -> UUID | None:
    """The drawn thing a key means."""
    return UUID(key[7:]) if key.startswith("object ") else None


def plan_drawing(
    view: PlanView, warned: Collection[UUID] = (), *, grid: bool = False, ground: bool = True
) -> Drawing:
    """Draw it.

    Args:
        view: What stands where.
        warned: Stands that carry a mark as something is wrong with them.
        grid: Whether the lines stands snap to are seen.
        ground: Whether the area itself is painted; not over a picture.
    """
    width, depth = view.fields.width_cm * UNIT, view.fields.depth_cm * UNIT
    shapes: list[Shape] = [
        Polygon(_box(0, 0, width, depth), "ground" if ground else "", "edge", 1.5)
    ]
    if grid:
        shapes += _grid(view.fields.grid_cm, width, depth)
    elements: list[Element] = []
    for thing in sorted(view.objects, key=lambda one: one.kind is not PlanObjectKind.RESCUE_PATH):
        shapes += object_shapes(thing)
        elements.append(Element(key_of("object", thing.id), object_told(thing), _shown(thing.area)))
    for row in view.stands:
        shapes += stand_shapes(row, is_warned=row.id in warned)
        told = stand_told(row, is_warned=row.id in warned)
        elements.append(Element(key_of("stand", row.id), told, _shown(area_of(row))))
    shapes += _scale_bar(view.fields.width_cm, depth)
    return Drawing(
        title=f"Standplan {view.venue}",
        alternative=_alternative(view),
        width=width + 2 * MARGIN,
        height=depth + MARGIN + FOOT,
        shapes=tuple(_shifted(shape) for shape in shapes),
        elements=tuple(elements),
        facts=f"{metres(view.fields.width_cm)} × {metres(view.fields.depth_cm)} m",
    )


def stand_shapes(row: StandRow, *, is_warned: bool = False) -> list[Shape]:
    """A stand: full border when it is sure, dashed when it is not, a mark when something is."""
    of = (key_of("stand", row.id),)
    area = area_of(row)
    corners = _corners(area)
    dash = () if row.state in SURE else DASHED
    gone = row.state is StandState.DECLINED
    fill, stroke = ("ground", "edge") if gone else ("accent_soft", "accent")
    if is_warned:
        fill, stroke = "warn_soft", "warn"
    shapes: list[Shape] = [Polygon(corners, fill, stroke, 2.5 if is_warned else 1.5, dash, of)]
    third, fourth = corners[2:]
    shapes.append(Line((fourth, third), stroke, 4 if not gone else 1.5, (), of))  # its open front
    left, top, right, bottom = _shown_bare(area)
    room = right - left - 6
    middle = (left + right) / 2
    lines = _words(row, room, bottom - top - 6, is_warned=is_warned)
    y = (top + bottom) / 2 - sum(size * 1.25 for _, size, _ in lines) / 2
    for words, size, strong in lines:
        y += size * 1.25
        shapes.append(Text(middle, y - size * 0.3, words, size, strong, Anchor.MIDDLE, "text", of))
    return shapes


def object_shapes(one: ObjectRow) -> list[Shape]:
    """Something drawn; what must stay free is hatched, so that colour is not needed."""
    of = (key_of("object", one.id),)
    fill, stroke = FILLS.get(one.kind, USUAL_FILL)
    corners = _corners(one.area)
    left, top, right, bottom = _shown_bare(one.area)
    x, y = (left + right) / 2, (top + bottom) / 2 + 3
    shapes: list[Shape] = [Polygon(corners, fill, stroke, 1.2, (), of)]
    if one.kind is PlanObjectKind.TREE:
        radius = min(one.area.width, one.area.depth) * UNIT / 2
        shapes = [Circle(x, y - 3, radius, fill, stroke, 1.2, (), of)]
    if one.kind in {PlanObjectKind.RESCUE_PATH, PlanObjectKind.EXIT}:
        shapes += _hatch(corners, stroke, of)
    if width_of(one.name, SMALL + 1) > right - left - 4:  # below it where there is no room on it
        y, fill = bottom + SMALL + 3, ""
    words = shortened(one.name, SMALL + 1, max(right - left - 4, LONGEST))
    shapes.append(Text(x, y, words, SMALL + 1, False, Anchor.MIDDLE, "text", of, fill))
    return shapes


def alone(one: StandRow | ObjectRow) -> tuple[Shape, ...]:
    """What is painted of one of them, where it lies on the drawing."""
    shapes = stand_shapes(one) if isinstance(one, StandRow) else object_shapes(one)
    return tuple(_shifted(shape) for shape in shapes)


def stand_told(row: StandRow, *, is_warned: bool = False) -> str:
    """All about a stand in a sentence."""
    parts = [
        f"Stand {row.name}", STAND_STATES[row.state], row.size,
        f"{metres(row.x_cm or 0)} m von links, {metres(row.y_cm or 0)} m von oben",
    ]  # fmt: skip
    if row.turned_degrees:
        parts.append(f"um {row.turned_degrees}° gedreht")
    if row.power_watts:
        parts.append(f"{power_told(row.power_watts)} {row.circuit or 'ohne Stromkreis'}")
    parts += ["laut"] * row.is_loud + ["möchte Ruhe"] * row.wants_quiet + ["Hinweis"] * is_warned
    return ", ".join(parts)


def needs_told(row: StandRow) -> str:
    """„3 × 6 m · 2 kW · laut“."""
    needs = [row.size] + ([power_told(row.power_watts)] if row.power_watts else [])
    return " · ".join(needs + ["laut"] * row.is_loud + ["möchte Ruhe"] * row.wants_quiet)


def object_told(one: ObjectRow) -> str:
    """All about a drawn thing in a sentence."""
    area = one.area
    return (
        f"{one.name}, {metres(round(area.width))} × {metres(round(area.depth))} m, "
        f"{metres(round(area.x))} m von links, {metres(round(area.y))} m von oben"
    )


def _words(
    row: StandRow, room: float, high: float, *, is_warned: bool
) -> list[tuple[str, float, bool]]:
    """Number, name and needs, as much as there is room for."""
    number = (row.number or "?") + (" !" if is_warned else "")
    lines: list[tuple[str, float, bool]] = [(shortened(number, NUMBER, room), NUMBER, True)]
    needs = [power_told(row.power_watts)] if row.power_watts else []
    needs += ["laut"] * row.is_loud + ["Ruhe"] * row.wants_quiet
    more = [(words, NAME, False) for words in _broken(row.exhibitor, NAME, room)]
    if needs:
        more.append((shortened(" · ".join(needs), SMALL, room), SMALL, False))
    while more and sum(size * 1.25 for _, size, _ in (*lines, *more)) > high:
        del more[-2 if needs and len(more) > 1 else -1]
    return [*lines, *((words, size, strong) for words, size, strong in more)]


def _broken(text: str, size: float, room: float) -> list[str]:
    """A name on up to three lines."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        elif len(lines) < 3:
            lines.append(word)
        else:
            lines[-1] += " …"
            break
    return [shortened(line, size, room) for line in lines]


def _hatch(corners: Sequence[Spot], stroke: str, of: tuple[str, ...]) -> Iterator[Shape]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    steps = max(2, ceil(max(abs(x1 - x0), abs(y1 - y0), abs(x3 - x0), abs(y3 - y0)) / 24))
    for step in range(1, min(steps, 200)):
        share = step / steps
        start = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
        end = (x3 + (x2 - x3) * share, y3 + (y2 - y3) * share)
        yield Line((start, end), stroke, 0.5, (), of)


def _grid(grid_cm: int, width: float, depth: float) -> Iterator[Shape]:
    """Every line of the grid that can be told apart, at least eight pixels wide."""
    step = grid_cm * UNIT
    step *= max(1, ceil(16 / step))
    for number in range(1, int(width / step) + 1):
        yield Line(((number * step, 0), (number * step, depth)), "line", 0.6)
    for number in range(1, int(depth / step) + 1):
        yield Line(((0, number * step), (width, number * step)), "line", 0.6)


def _scale_bar(width_cm: int, depth: float) -> Iterator[Shape]:
    """A round length, at most a third of the plan."""
    length = next((one for one in reversed(BARS) if one * 3 <= width_cm), BARS[0])
    end, y = length * UNIT, depth + 16
    yield Line(((0, y), (end, y)), "text", 2)
    for x in (0.0, end / 2, end):
        yield Line(((x, y - 4), (x, y + 4)), "text", 1.2)
    yield Text(end + 8, y + 4, f"{metres(length)} m", SMALL + 1)


def _alternative(view: PlanView) -> str:
    names = "; ".join(stand_told(row) for row in view.stands[:60])
    size = f"{metres(view.fields.width_cm)} mal {metres(view.fields.depth_cm)} Meter"
    number = count(len(view.stands), "Stand", "Ständen")
    if not view.stands:
        return f"Fläche von {size}, noch ohne Stände."
    return f"Fläche von {size} mit {number}: {names}."


def _corners(area: Rectangle) -> tuple[Spot, ...]:
    return tuple((x * UNIT, y * UNIT) for x, y in area.corners)


def _box(x: float, y: float, width: float, depth: float) -> tuple[Spot, ...]:
    return ((x, y), (x + width, y), (x + width, y + depth), (x, y + depth))


def _shown_bare(area: Rectangle) -> tuple[float, float, float, float]:
    left, top, right, bottom = area.box
    return left * UNIT, top * UNIT, right * UNIT, bottom * UNIT


def _shown(area: Rectangle) -> tuple[float, float, float, float]:
    left, top, right, bottom = _shown_bare(area)
    return left + MARGIN, top + MARGIN, right + MARGIN, bottom + MARGIN


def _shifted(shape: Shape) -> Shape:
    """Away from the edge of the drawing, where half a line would be cut."""
    if isinstance(shape, Text | Circle):
        return replace(shape, x=shape.x + MARGIN, y=shape.y + MARGIN)
    return replace(shape, spots=_moved(shape.spots))


def _moved(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    return tuple((x + MARGIN, y + MARGIN) for x, y in spots)
