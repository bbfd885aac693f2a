"""Below the picture: institutions without a seat, and what the lines and circles mean."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from praeventionsrat.council.network import House, Network
from praeventionsrat.council.network_look import Looks
from praeventionsrat.council.network_words import NetworkWords
from praeventionsrat.council.records import Role
from praeventionsrat.documents.drawing import Circle, Element, Line, Shape, Text
from praeventionsrat.documents.drawing_parts import marked
from praeventionsrat.documents.letter_widths import shortened, width_of

SIZE, SMALL, HEAD = 13.0, 11.0, 13.0
ROW, BETWEEN, MARK, EDGE = 26.0, 26.0, 5.5, 20.0
MOST = 60
"""Institutions without a seat that are drawn; the list has them all."""
WIDEST = 230.0
SAMPLE, MIDDLE = 30.0, 15.0


@dataclass(slots=True)
class Foot:
    """What was drawn, and where it ends."""

    shapes: list[Shape] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    bottom: float = 0


def foot_of(
    network: Network, looks: Looks, words: NetworkWords, start: tuple[float, float], wide: float
) -> Foot:
    """Draw it from a place downwards, as wide as the picture."""
    foot = Foot(bottom=start[1])
    if network.unseated:
        _unseated(foot, network, looks, words, (start[0], wide))
    _legend(foot, network, (start[0], wide))
    return foot


def _unseated(
    foot: Foot, network: Network, looks: Looks, words: NetworkWords, room: tuple[float, float]
) -> None:
    left, wide = room
    foot.shapes.append(_rule(left, wide, foot.bottom))
    y = foot.bottom + 26
    title = f"Ohne Sitz ({len(network.unseated)})"
    foot.shapes.append(Text(left, y, title, HEAD, strong=True))
    y += ROW
    x = left
    order = {sector: at for at, sector in enumerate(network.sectors)}
    houses = sorted(network.unseated, key=lambda house: order[house.sector])[:MOST]
    for sector, group in groupby(houses, key=lambda house: house.sector):
        for place, house in enumerate(group):
            label = shortened(house.label, SIZE, WIDEST)
            tag = f"{sector}:" if place == 0 and sector != house.label else ""
            need = _width(tag, label)
            if x > left and x + need > wide - EDGE:
                x, y = left, y + ROW
            if tag:
                foot.shapes.append(Text(x, y, tag, SMALL, colour="dim"))
            at = x + (width_of(tag, SMALL) + 8 if tag else 0)
            _free_house(foot, house, label, looks, words, (at, y))
            x += need + BETWEEN
    if len(network.unseated) > MOST:
        more = f"und {len(network.unseated) - MOST} weitere in der Liste"
        if x + width_of(more, SIZE) > wide - EDGE:
            x, y = left, y + ROW
        foot.shapes.append(Text(x, y, more, SIZE, colour="dim"))
    foot.bottom = y + 20


def _width(tag: str, label: str) -> float:
    return (width_of(tag, SMALL) + 8 if tag else 0) + 2 * MARK + 8 + width_of(label, SIZE)


def _free_house(
    foot: Foot,
    house: House,
    label: str,
    looks: Looks,
    words: NetworkWords,
    at: tuple[float, float],
) -> None:
    (x, y), of = at, (house.key,)
    mark, tint = looks.of(house.sector)
    foot.shapes.append(marked(mark, x + MARK, y - 4.6, MARK, tint, hollow=True, of=of))
    foot.shapes.append(Text(x + 2 * MARK + 8, y, label, SIZE, of=of))
    end = x + 2 * MARK + 8 + width_of(label, SIZE)
    box = (x - 3, y - 4.6 - ROW / 2, end, y - 4.6 + ROW / 2)
    foot.elements.append(Element(house.key, words.house(house, ()), box))


def _legend(foot: Foot, network: Network, room: tuple[float, float]) -> None:
    left, wide = room
    foot.shapes.append(_rule(left, wide, foot.bottom))
    x, y = left, foot.bottom + 26
    for sample, text in _samples(network):
        need = SAMPLE + 8 + width_of(text, SMALL)
        if x > left and x + need > wide - EDGE:
            x, y = left, y + ROW
        foot.shapes += [_moved(shape, x, y - 4) for shape in sample]
        foot.shapes.append(Text(x + SAMPLE + 8, y, text, SMALL, colour="dim"))
        x += need + BETWEEN
    foot.bottom = y + EDGE


def _samples(network: Network) -> Iterator[tuple[tuple[Shape, ...], str]]:
    """Only what occurs is explained."""
    persons = [member for member in network.members if member.person_id]
    held = [s for member in network.members for s in member.seats if not s.is_over]
    every = sum(len(member.seats) for member in network.members)
    chairs = sum(seat.role is Role.CHAIR for seat in held)
    voices = sum(seat.voting and seat.role is not Role.CHAIR for seat in held)
    bridges = sum(member.is_bridge for member in persons)
    ring = (Circle(MIDDLE, 0, 8, "ground", "accent", 1.8), Circle(MIDDLE, 0, 4.5, "accent"))
    for found, sample, text in (
        (len(persons) - bridges, (Circle(MIDDLE, 0, 4.5, "text"),), "Person"),
        (bridges, ring, "sitzt in mehreren Gremien"),
        (chairs, (_sample(3.2),), "Vorsitz"),
        (voices, (_sample(1.4),), "mit Stimme"),
        (len(held) - chairs - voices, (_sample(1.6, (1.0, 4.0)),), "ohne Stimme"),
        (every - len(held), (_sample(1.0, (7.0, 4.0)),), "früherer Sitz"),
        (len(network.members) - len(persons), (_empty("dim"),), "freigehaltener Sitz"),
        (len(network.gaps), (_empty("warn"),), "gewünscht, fehlt"),
    ):
        if found > 0:
            yield sample, text


def _empty(colour: str) -> Circle:
    return Circle(MIDDLE, 0, 6.5, "ground", colour, 1.4, (4.0, 3.5))


def _sample(width: float, dash: tuple[float, ...] = ()) -> Line:
    return Line(((0, 0), (SAMPLE, 0)), "edge", width, dash)


def _moved(shape: Shape, x: float, y: float) -> Shape:
    if isinstance(shape, Line):
        spots = tuple((x + dx, y + dy) for dx, dy in shape.spots)
        return Line(spots, shape.colour, shape.width, shape.dash)
    assert isinstance(shape, Circle)
    return Circle(x + shape.x, y, shape.radius, shape.fill, shape.stroke, shape.width, shape.dash)


def _rule(left: float, wide: float, y: float) -> Line:
    return Line(((left, y), (wide - EDGE, y)), "line")
