"""Where everything of the Netzwerk stands: tables in the middle, who sits at them on both sides.

Forces that pull and push make knots nobody reads. Here every name has a line of its own, beside
its institution, below its group; both sides are bent around the tables, and whatever belongs
together stands on the same height, so that few lines cross. The same rows give the same picture.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import sqrt
from uuid import UUID

from praeventionsrat.council.network import NO_HOUSE, Gap, House, Member, Network, Table
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.german import sort_key

HEADING, ROW, HOUSE_GAP, GROUP_GAP = 21.0, 24.0, 5.0, 13.0
NAME, HOUSE_NAME, TABLE_NAME = 13.0, 13.0, 14.0
WIDEST_NAME, WIDEST_GAP, WIDEST_HOUSE, WIDEST_TABLE = 190.0, 240.0, 210.0, 230.0
SMALL = 11.0
TABLE_HIGH, TABLE_GAP, TABLE_EDGE = 50.0, 30.0, 18.0
TO_NAME, TO_HOUSE, TO_LABEL = 13.0, 36.0, 13.0
WIDEST_GAP_BETWEEN = 48.0
ROUNDS = 4
PARTS, LEAST_PART = 8, 10
"""A group with more lines than an eighth of all, and than ten, stands on both sides."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A person, a free seat or a gap: one line of one side."""

    key: str
    words: str
    tables: tuple[UUID, ...]
    strong: bool = False
    member: Member | None = None
    gap: Gap | None = None

    @property
    def width(self) -> float:
        """How wide its words are."""
        return width_of(self.words, NAME, strong=self.strong)


@dataclass(frozen=True, slots=True)
class HouseBlock:
    """An institution with its lines; gaps and persons without institution have none."""

    house: House | None
    label: str
    entries: tuple[Entry, ...]

    @property
    def height(self) -> float:
        """How much of a side it takes."""
        return len(self.entries) * ROW + HOUSE_GAP


@dataclass(frozen=True, slots=True)
class GroupBlock:
    """A group with its institutions."""

    sector: str
    houses: tuple[HouseBlock, ...]

    @property
    def key(self) -> str:
        """The name of its heading; parts of a group have one each."""
        return f"heading/{self.houses[0].entries[0].key}"

    @property
    def has_heading(self) -> bool:
        """An institution called like its group needs no word above it, nor does a gap."""
        return bool({block.label for block in self.houses if block.house} - {self.sector})

    @property
    def height(self) -> float:
        """How much of a side it takes."""
        return sum(b.height for b in self.houses) + GROUP_GAP + HEADING * self.has_heading


@dataclass(frozen=True, slots=True)
class Hub:
    """A committee in the middle: its words in one or two lines."""

    table: Table
    lines: tuple[str, ...]
    seats: int
    width: float
    height: float


@dataclass(slots=True)
class Plan:
    """Who stands on which side, in which order, and the tables from top to bottom."""

    hubs: list[Hub]
    left: list[GroupBlock] = field(default_factory=list)
    right: list[GroupBlock] = field(default_factory=list)
    hub_at: dict[UUID, float] = field(default_factory=dict)
    """The height of each table, counted from the middle of the picture."""
    tall: float = 0

    @property
    def hub_width(self) -> float:
        """All tables are as wide as the widest."""
        return max((hub.width for hub in self.hubs), default=120)

    def out(self, y: float) -> float:
        """How far from the middle line a person stands at a height."""
        half = max(self.tall / 2, 1) * 1.04
        bulge = min(150.0, 0.2 * self.tall)
        inner = self.hub_width / 2 + min(max(80.0, 0.12 * self.tall), 300.0)
        return inner + bulge * sqrt(max(0.0, 1 - (y / half) ** 2))


def plan_of(network: Network) -> Plan:
    """The sides and the order that make few lines cross."""
    plan = Plan([_hub(table, network) for table in network.tables])
    plan.hubs.sort(key=lambda hub: (-hub.seats, sort_key(hub.table.name), hub.table.key))
    plan.hubs = _middle_out(plan.hubs)
    groups = _groups(network)
    most = max(LEAST_PART, (len(network.members) + len(network.gaps)) // PARTS)
    for _ in range(ROUNDS):
        places = {hub.table.id: at for at, hub in enumerate(plan.hubs)}
        ordered = [_ordered(group, places) for group in groups]
        _share(plan, [part for group in ordered for part in _parts(group, most)], places)
        _place_hubs(plan)
    return plan


def spread(blocks: Sequence[GroupBlock], tall: float) -> dict[str, float]:
    """The height of every line and heading of a side, counted from its middle.

    A side that is shorter than the picture lets its groups stand further apart.
    """
    found: dict[str, float] = {}
    high = sum(block.height for block in blocks) - GROUP_GAP
    free = min(max(0.0, tall - high) / (len(blocks) + 1), WIDEST_GAP_BETWEEN)
    y = -(high + free * (len(blocks) - 1)) / 2
    for block in blocks:
        if block.has_heading:
            found[block.key] = y + HEADING / 2
            y += HEADING
        for house in block.houses:
            for entry in house.entries:
                found[entry.key] = y + ROW / 2
                y += ROW
            y += HOUSE_GAP
        y += GROUP_GAP + free
    return found


def _hub(table: Table, network: Network) -> Hub:
    seats = sum(seat.table == table.id for member in network.members for seat in member.seats)
    lines = _broken(table.name)
    words = max(width_of(line, TABLE_NAME, strong=True) for line in lines)
    return Hub(table, lines, seats, words + 2 * TABLE_EDGE, TABLE_HIGH + 18 * (len(lines) - 1))


def _broken(name: str) -> tuple[str, ...]:
    """A long name in two lines."""
    if width_of(name, TABLE_NAME, strong=True) <= 0.7 * WIDEST_TABLE or " " not in name:
        return (shortened(name, TABLE_NAME, WIDEST_TABLE, strong=True),)
    words = name.split()
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    best = min(cuts, key=lambda pair: max(width_of(part, TABLE_NAME) for part in pair))
    return tuple(shortened(part, TABLE_NAME, WIDEST_TABLE, strong=True) for part in best)


def _middle_out(hubs: Sequence[Hub]) -> list[Hub]:
    """The largest in the middle, the others around it by turns."""
    return [*reversed(hubs[1::2]), *hubs[::2]]


def _groups(network: Network) -> list[GroupBlock]:
    members = sorted(network.members, key=lambda m: (m.house.sector, m.house.key, m.key))
    found: dict[str, list[HouseBlock]] = {}
    for house, group in groupby(members, key=lambda m: m.house):
        entries = tuple(_entry(member) for member in group)
        label = shortened(house.label, HOUSE_NAME, WIDEST_HOUSE)
        alone = [HouseBlock(None, "", (entry,)) for entry in entries]
        blocks = alone if house.label == NO_HOUSE else [HouseBlock(house, label, entries)]
        found.setdefault(house.sector, []).extend(blocks)
    for gap in network.gaps:
        words = shortened(f"fehlt: {gap.group}", NAME, WIDEST_GAP)
        entry = Entry(gap.key, words, gap.tables, gap=gap)
        found.setdefault(gap.group, []).append(HouseBlock(None, _possible(gap), (entry,)))
    return [GroupBlock(sector, tuple(blocks)) for sector, blocks in sorted(found.items())]


def _entry(member: Member) -> Entry:
    words = shortened(member.name, NAME, WIDEST_NAME, strong=member.is_bridge)
    tables = tuple(seat.table for seat in member.seats)
    return Entry(member.key, words, tables, member.is_bridge, member=member)


def _possible(gap: Gap) -> str:
    if not gap.candidates:
        return ""
    more = f" und {len(gap.candidates) - 1} weitere" if len(gap.candidates) > 1 else ""
    room = WIDEST_GAP - width_of(f"möglich: {more}", SMALL)
    return f"möglich: {shortened(gap.candidates[0].label, SMALL, room)}{more}"


def _height(tables: Sequence[UUID], places: Mapping[UUID, int]) -> float:
    return sum(places[table] for table in tables) / len(tables)


def _ordered(group: GroupBlock, places: Mapping[UUID, int]) -> GroupBlock:
    """Institutions and persons of a group from the table on top to the one at the bottom."""
    houses = [
        HouseBlock(
            block.house,
            block.label,
            tuple(sorted(block.entries, key=lambda e: (_height(e.tables, places), _by_name(e)))),
        )
        for block in group.houses
    ]
    houses.sort(key=lambda block: (block.house is None, _mean(block.entries, places), block.label))
    return GroupBlock(group.sector, tuple(houses))


def _parts(group: GroupBlock, most: int) -> list[GroupBlock]:
    """A large group in parts that can stand apart; an institution stays whole."""
    parts: list[list[HouseBlock]] = [[]]
    for block in group.houses:
        if parts[-1] and sum(len(b.entries) for b in parts[-1]) + len(block.entries) > most:
            parts.append([])
        parts[-1].append(block)
    return [GroupBlock(group.sector, tuple(part)) for part in parts]


def _by_name(entry: Entry) -> str:
    return sort_key(entry.member.sort_name if entry.member else entry.words)


def _mean(entries: Sequence[Entry], places: Mapping[UUID, int]) -> float:
    return sum(_height(entry.tables, places) for entry in entries) / len(entries)


def _share(plan: Plan, groups: Sequence[GroupBlock], places: Mapping[UUID, int]) -> None:
    """Half of the lines to each side, those of the upper tables above."""

    def height(group: GroupBlock) -> tuple[float, str]:
        entries = [entry for block in group.houses for entry in block.entries]
        return _mean(entries, places), sort_key(group.sector)

    plan.left, plan.right = [], []
    tall = [0.0, 0.0]
    for group in sorted(groups, key=height):
        side = int(tall[1] < tall[0])
        (plan.left, plan.right)[side].append(group)
        tall[side] += group.height
    plan.tall = max(*tall, 2 * ROW)


def _place_hubs(plan: Plan) -> None:
    """Each table at the height of those who sit at it, none on another one."""
    total = sum(hub.height for hub in plan.hubs) + TABLE_GAP * (len(plan.hubs) - 1)
    plan.tall = max(plan.tall, total)
    at = {**spread(plan.left, plan.tall), **spread(plan.right, plan.tall)}
    heights: dict[UUID, list[float]] = {hub.table.id: [] for hub in plan.hubs}
    for block in (*plan.left, *plan.right):
        for house in block.houses:
            for entry in house.entries:
                for table in entry.tables:
                    heights[table].append(at[entry.key])
    wanted = {key: sum(ys) / len(ys) if ys else 0.0 for key, ys in heights.items()}
    plan.hubs.sort(key=lambda hub: (wanted[hub.table.id], sort_key(hub.table.name)))
    free = max(0.0, plan.tall * 0.8 - total) / (len(plan.hubs) + 1)
    y = -(total + free * (len(plan.hubs) - 1)) / 2
    for hub in plan.hubs:
        plan.hub_at[hub.table.id] = y + hub.height / 2
        y += hub.height + TABLE_GAP + free
