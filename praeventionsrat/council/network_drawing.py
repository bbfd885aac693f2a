"""Draws the Netzwerk: tables in the middle, persons around them, institutions outside."""

from collections.abc import Iterator, Mapping
from datetime import date

from praeventionsrat import german
from praeventionsrat.council.network import NO_GROUP, House, Member, Network, Seat
from praeventionsrat.council.network_foot import foot_of
from praeventionsrat.council.network_layout import (
    HOUSE_NAME,
    NAME,
    ROW,
    SMALL,
    TABLE_NAME,
    TO_HOUSE,
    TO_LABEL,
    TO_NAME,
    Entry,
    GroupBlock,
    HouseBlock,
    Hub,
    Plan,
    plan_of,
    spread,
)
from praeventionsrat.council.network_look import Looks
from praeventionsrat.council.network_words import NetworkWords
from praeventionsrat.council.records import Role
from praeventionsrat.documents.drawing import (
    Anchor,
    Circle,
    Drawing,
    Element,
    Line,
    Names,
    Polygon,
    Shape,
    Text,
)
from praeventionsrat.documents.drawing_parts import marked, rounded, swung
from praeventionsrat.documents.letter_widths import width_of

EDGE = 20.0
DOT, RING, MARK = 4.5, 8.0, 5.5
GAP_DASH, DOTTED, OVER = (4.0, 3.5), (1.0, 4.0), (7.0, 4.0)


def draw_network(network: Network, *, facts: str = "", title: str = "Netzwerk") -> Drawing:
    """The whole picture with what is said of each part of it."""
    return _Painter(network, title, facts).drawn()


class _Painter:
    """Collects the shapes from the back to the front, and the elements from left to right."""

    def __init__(self, network: Network, title: str, facts: str) -> None:
        self._network, self._title, self._facts = network, title, facts
        self._words, self._looks = NetworkWords(network), Looks(network.sectors)
        self._plan = plan_of(network)
        self._lines: list[Shape] = []
        self._front: list[Shape] = []
        self._elements: list[Element] = []
        widths = [_reach(blocks, self._plan) for blocks in (self._plan.left, self._plan.right)]
        self._middle = max(widths[0], self._plan.hub_width / 2) + EDGE
        self._wide = self._middle + max(widths[1], self._plan.hub_width / 2) + EDGE
        self._level = self._plan.tall / 2 + EDGE
        self._seats: dict[str, list[Member]] = {}
        for member in network.members:
            for house in (member.house, *member.further):
                self._seats.setdefault(house.key, []).append(member)

    def drawn(self) -> Drawing:
        """Tables, both sides, and the foot with the institutions without a seat."""
        for hub in self._plan.hubs:
            self._hub(hub)
        for blocks, side in ((self._plan.left, -1), (self._plan.right, 1)):
            self._side(blocks, side)
        foot = foot_of(
            self._network, self._looks, self._words, (EDGE, self._plan.tall + 2 * EDGE), self._wide
        )
        return Drawing(
            title=self._title,
            alternative=self._words.whole(),
            width=self._wide,
            height=foot.bottom,
            shapes=(*self._lines, *self._front, *foot.shapes),
            elements=(*self._elements, *foot.elements),
            facts=self._facts,
        )

    def _hub(self, hub: Hub) -> None:
        key, wide, high = hub.table.key, self._plan.hub_width, hub.height
        x, y = self._middle - wide / 2, self._level + self._plan.hub_at[hub.table.id] - high / 2
        self._front.append(Polygon(rounded(x, y, wide, high, 14), "accent", of=(key,)))
        for at, words in enumerate(hub.lines):
            self._front.append(
                Text(self._middle, y + 22 + 18 * at, words, TABLE_NAME, strong=True,
                     anchor=Anchor.MIDDLE, colour="on_accent", of=(key,))
            )  # fmt: skip
        seats = german.count(hub.seats, "Sitz", "Sitze")
        below = y + high - 12
        self._front.append(
            Text(self._middle, below, seats, SMALL, anchor=Anchor.MIDDLE, colour="on_accent",
                 of=(key,))
        )  # fmt: skip
        here = [m for m in self._network.members if any(s.table == hub.table.id for s in m.seats)]
        near = [key for m in here for key in (m.key, m.house.key)]
        near += [gap.key for gap in self._network.gaps if hub.table.id in gap.tables]
        near += [f"group/{m.house.sector}" for m in here]
        frame = (x, y, x + wide, y + high)
        self._elements.append(Element(key, self._words.table(hub.table), frame, tuple(near)))

    def _side(self, blocks: list[GroupBlock], side: int) -> None:
        at = spread(blocks, self._plan.tall)
        names = max((e.width for e in _entries(blocks)), default=0)
        for block in blocks:
            if block.has_heading:
                self._heading(block, side, at, names)
            for house in block.houses:
                self._house(house, side, at, names)

    def _heading(self, block: GroupBlock, side: int, at: Mapping[str, float], names: float) -> None:
        y = at[block.key]
        first = at[block.houses[0].entries[0].key]
        x = self._house_x(side, first, names) + side * TO_LABEL
        self._front.append(
            Text(x, self._level + y + 5, block.sector, SMALL, anchor=_towards(side), colour="dim",
                 of=(f"group/{block.sector}",))
        )  # fmt: skip

    def _house(self, block: HouseBlock, side: int, at: Mapping[str, float], names: float) -> None:
        ys = [at[entry.key] for entry in block.entries]
        y = sum(ys) / len(ys)
        x = self._house_x(side, y, names)
        for entry in block.entries:
            self._entry(entry, block.house, side, at[entry.key], (x - side * 10, self._level + y))
        if block.house is None:
            if block.label:
                self._front.append(
                    Text(x + side * TO_LABEL, self._level + y + 4, block.label, SMALL,
                         anchor=_towards(side), colour="dim", of=(block.entries[0].key,))
                )  # fmt: skip
            return
        self._house_itself(block.house, block.label, side, x, self._level + y)

    def _house_itself(self, house: House, label: str, side: int, x: float, y: float) -> None:
        is_real = house.organization_id is not None
        mark, tint = self._looks.of(house.sector)
        if is_real:
            self._front.append(marked(mark, x, y, MARK, tint, of=(house.key,)))
        at = x + side * TO_LABEL
        colour = "text" if is_real else "dim"
        self._front.append(
            Text(at, y + 4.6, label, HOUSE_NAME, anchor=_towards(side), colour=colour,
                 of=(house.key,))
        )  # fmt: skip
        members = self._seats.get(house.key, [])
        near = [m.key for m in members]
        near += [f"committee/{seat.table}" for m in members for seat in m.seats]
        near.append(f"group/{house.sector}")
        end = at + side * width_of(label, HOUSE_NAME)
        frame = (min(x - side * 8, end), y - ROW / 2, max(x - side * 8, end), y + ROW / 2)
        name = self._words.house(house, members)
        self._elements.append(Element(house.key, name, frame, tuple(dict.fromkeys(near))))

    def _entry(
        self, entry: Entry, house: House | None, side: int, y: float, to: tuple[float, float]
    ) -> None:
        x, level = self._middle + side * self._plan.out(y), self._level + y
        for table in self._network.tables:
            if table.id in entry.tables:
                hub = self._middle + side * self._plan.hub_width / 2
                start = (hub, self._level + self._plan.hub_at[table.id])
                self._lines.append(_seat_line(entry, table.key, start, (x - side * 9, level)))
        self._front += _dot(entry, x, level)
        colour = "warn" if entry.gap else "text" if _is_named(entry) else "dim"
        words = x + side * TO_NAME
        self._front.append(
            Text(words, level + 4.6, entry.words, NAME, entry.strong, _towards(side), colour,
                 (entry.key,), "ground" if house else "")
        )  # fmt: skip
        end = words + side * entry.width
        if house:
            of = (entry.key, house.key)
            spots = ((words, level), *swung((end + side * 6, level), to))
            self._lines.append(Line(spots, "edge", 1, of=of))
        frame = (min(x - side * 9, end), level - ROW / 2, max(x - side * 9, end), level + ROW / 2)
        self._elements.append(self._element(entry, frame))

    def _element(self, entry: Entry, frame: tuple[float, float, float, float]) -> Element:
        tables = tuple(f"committee/{table}" for table in entry.tables)
        if entry.gap:
            near = (*tables, *(house.key for house in entry.gap.candidates))
            return Element(entry.key, self._words.gap(entry.gap), frame, near)
        assert entry.member
        houses = (entry.member.house, *entry.member.further)
        near = (*tables, *(house.key for house in houses))
        near += tuple(f"group/{house.sector}" for house in houses)
        return Element(entry.key, self._words.member(entry.member), frame, near)

    def _house_x(self, side: int, y: float, names: float) -> float:
        return self._middle + side * (self._plan.out(y) + TO_NAME + names + TO_HOUSE)


def _reach(blocks: list[GroupBlock], plan: Plan) -> float:
    """How far a side reaches from the middle line."""
    names = max((entry.width for entry in _entries(blocks)), default=0)
    houses = max(
        (width_of(house.label, HOUSE_NAME) for block in blocks for house in block.houses),
        default=0,
    )
    groups = max((width_of(block.sector, SMALL) for block in blocks), default=0)
    return plan.out(0) + TO_NAME + names + TO_HOUSE + TO_LABEL + max(houses, groups)


def _entries(blocks: list[GroupBlock]) -> Iterator[Entry]:
    for block in blocks:
        for house in block.houses:
            yield from house.entries


def _is_named(entry: Entry) -> bool:
    return entry.member is not None and entry.member.person_id is not None


def _towards(side: int) -> Anchor:
    return Anchor.START if side > 0 else Anchor.END


def _seat_line(
    entry: Entry, table: str, start: tuple[float, float], end: tuple[float, float]
) -> Line:
    """From the table to whoever sits there: thick for the chair, dotted without a vote."""
    of: Names = (entry.key, table)
    spots = swung(start, end)
    if entry.gap:
        return Line(spots, "warn", 1.2, GAP_DASH, of)
    assert entry.member
    seat = next(s for s in entry.member.seats if f"committee/{s.table}" == table)
    colour = "accent" if entry.strong else "edge"
    return Line(spots, colour, *line_look(seat), of)


def line_look(seat: Seat) -> tuple[float, tuple[float, ...]]:
    """How thick and how dashed the line of a seat is."""
    if seat.is_over:
        return 1.0, OVER
    if seat.role is Role.CHAIR:
        return 3.2, ()
    return (1.4, ()) if seat.voting else (1.6, DOTTED)


def _dot(entry: Entry, x: float, y: float) -> Iterator[Shape]:
    of = (entry.key,)
    if entry.gap:
        yield Circle(x, y, 6.5, "ground", "warn", 1.4, GAP_DASH, of)
    elif not _is_named(entry):
        yield Circle(x, y, 6.5, "ground", "dim", 1.4, GAP_DASH, of)
    else:
        if entry.strong:
            yield Circle(x, y, RING, "ground", "accent", 1.8, (), of)
        yield Circle(x, y, DOT, "accent" if entry.strong else "text", of=of)


def facts_of(network: Network, narrowed: str, today: date) -> str:
    """What stands under the title on paper."""
    persons = sum(member.person_id is not None for member in network.members)
    said = (narrowed, german.count(persons, "Person", "Personen"), f"Stand {german.day(today)}")
    return " · ".join(part for part in said if part)


__all__ = ["NO_GROUP", "draw_network", "facts_of", "line_look"]
