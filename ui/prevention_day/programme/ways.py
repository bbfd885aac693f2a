"""Where the arrow keys lead: to the card above, below, or about as late in the next column."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from ui.prevention_day.programme.cards import ItemCard

BAND = -1
"""Cards without a clock time stand before all others."""


def _time(card: ItemCard) -> int:
    return BAND if card.start is None else card.start


class Ways:
    """The cards of a day in the order in which keys reach them."""

    def __init__(self, cards: Mapping[UUID, ItemCard], number: int) -> None:
        """``number`` columns; what is everywhere is met in each of them."""
        self.number = number
        every = sorted(cards.values(), key=lambda card: (_time(card), card.title, card.id))
        self.columns: list[Sequence[ItemCard]] = [
            [card for card in every if card.column in (None, column)] for column in range(number)
        ]
        self._every = every

    @property
    def first(self) -> ItemCard | None:
        """Where the cursor begins."""
        return self._every[0] if self._every else None

    def below(self, card: ItemCard, column: int, steps: int) -> ItemCard:
        """So many cards further down the column, as far as there are any."""
        line = self._column(card, column)
        place = line.index(card)
        return line[min(max(place + steps, 0), len(line) - 1)]

    def beside(self, card: ItemCard, column: int, step: int) -> tuple[ItemCard, int] | None:
        """The card about as late in the next column that has one, and that column."""
        wanted = _time(card)
        column += step
        while 0 <= column < self.number:
            others = [other for other in self.columns[column] if other.id != card.id]
            if others:
                return min(others, key=lambda other: abs(_time(other) - wanted)), column
            column += step
        return None

    def _column(self, card: ItemCard, column: int) -> Sequence[ItemCard]:
        column = column if card.column is None else card.column
        return self.columns[column] if 0 <= column < self.number else self._every
