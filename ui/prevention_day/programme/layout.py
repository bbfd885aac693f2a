"""Where the cards of a day stand: in the columns, across all of them, or in the band above."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.lanes import ALONE, Lane, Stretch, lanes
from ui.prevention_day.programme.scale import HourScale, PlaceColumns

LEAST_HEIGHT, BAND_LINE, BAND_EDGE = 22, 28, 4
INSET, BETWEEN = 5, 3
"""Room beside a card, and between two that share a column."""
GRIP = 7
"""Pixels at the lower edge that change the length."""


class Box(NamedTuple):
    """A place on the paper of the grid."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def meets(self, other: "Box") -> bool:
        """Whether two have a point in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


class DayLayout:
    """The boxes of all cards; ``band`` has those without a clock time, ``boxes`` the others."""

    def __init__(self, cards: Sequence[ItemCard], scale: HourScale, columns: PlaceColumns) -> None:
        """Place the cards once; ``place`` does it again after the scale has changed."""
        self.cards = {card.id: card for card in cards}
        self.scale, self.columns = scale, columns
        self.boxes: dict[UUID, Box] = {}
        self.band: dict[UUID, Box] = {}
        self.band_lines = 1
        self.place()

    def place(self) -> None:
        """Find every card its box."""
        timed = [card for card in self.cards.values() if card.start is not None]
        wide = {card.id: self.box_of(card) for card in timed if card.column is None}
        found: dict[UUID, Box] = dict(wide)  # breaks lie under what happens all the same
        for column in range(self.columns.number):
            here = [card for card in timed if card.column == column]
            shared = lanes(Stretch(c.id, *self._edges(c)) for c in here)
            found |= {card.id: self.box_of(card, shared[card.id]) for card in here}
        self.boxes = found
        self._place_band([card for card in self.cards.values() if card.start is None])

    @property
    def band_height(self) -> int:
        """Of the band above; it has room for one card even when it is empty."""
        return self.band_lines * BAND_LINE + 2 * BAND_EDGE

    def box_of(self, card: ItemCard, lane: Lane = ALONE) -> Box:
        """Where a card stands or would stand."""
        top, bottom = self._edges(card)
        if card.column is None:
            whole = max(self.columns.whole - 2 * INSET, 0)
            return Box(INSET, top, whole, bottom - top)
        room = self.columns.width - 2 * INSET
        each = (room - BETWEEN * (lane.of - 1)) / lane.of
        left = self.columns.left(card.column) + INSET + lane.place * (each + BETWEEN)
        return Box(left, top, each, bottom - top)

    def band_box(self, column: int | None, line: int) -> Box:
        """A place in the band."""
        top = BAND_EDGE + line * BAND_LINE
        left, width = 0, self.columns.whole
        if column is not None:
            left, width = self.columns.left(column), self.columns.width
        return Box(left + INSET, top, max(width - 2 * INSET, 0), BAND_LINE - BETWEEN)

    def set_up(self, card: ItemCard) -> Iterator[Box]:
        """The stretches before and after a card in which its place is not free."""
        box, pixels = self.boxes[card.id], self.scale.pixels
        if card.before:
            yield Box(box.left, box.top - card.before * pixels, box.width, card.before * pixels)
        if card.after:
            end = self.scale.y(card.end)
            yield Box(box.left, max(end, box.bottom), box.width, card.after * pixels)

    def seen(self, room: Box) -> Iterator[tuple[ItemCard, Box]]:
        """The cards of which a part, or a part of their setting up, lies in a place."""
        for key, box in self.boxes.items():
            card = self.cards[key]
            above, below = card.before * self.scale.pixels, card.after * self.scale.pixels
            whole = Box(box.left, box.top - above, box.width, box.height + above + below)
            if whole.meets(room):
                yield card, box

    def card_at(self, x: float, y: float) -> ItemCard | None:
        """The topmost card under a point of the paper."""
        return self._under(self.boxes, x, y)

    def band_card_at(self, x: float, y: float) -> ItemCard | None:
        """The card of the band under a point of it."""
        return self._under(self.band, x, y)

    def is_grip(self, card: ItemCard, y: float) -> bool:
        """Whether a hand at this height takes the lower edge of a card."""
        box = self.boxes.get(card.id)
        return box is not None and box.bottom - min(GRIP, box.height / 3) <= y < box.bottom

    def _under(self, boxes: Mapping[UUID, Box], x: float, y: float) -> ItemCard | None:
        found = [key for key, box in boxes.items() if box.holds(x, y)]
        return self.cards[found[-1]] if found else None

    def _edges(self, card: ItemCard) -> tuple[float, float]:
        assert card.start is not None
        top = self.scale.y(card.start)
        return top + 1, max(self.scale.y(card.end) - 1, top + 1 + LEAST_HEIGHT)

    def _place_band(self, cards: Sequence[ItemCard]) -> None:
        filled = [0] * max(self.columns.number, 1)
        self.band = {}
        for card in sorted(cards, key=lambda card: card.column is not None):
            over = range(len(filled)) if card.column is None else [card.column]
            line = max(filled[column] for column in over)
            self.band[card.id] = self.band_box(card.column, line)
            for column in over:
                filled[column] = line + 1
        self.band_lines = max(1, *filled)
