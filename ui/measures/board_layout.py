"""Where the columns and cards of the board stand; no widget, so that it can be counted on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, QRect

from praeventionsrat.measures.records import MeasureState
from praeventionsrat.measures.row_ports import MeasureRow

HEAD, CARD, GAP, EDGE = 44, 116, 8, 8
LEAST, BARE = 224, 128
"""Width of a column, and of one without a card."""
WAY = tuple(MeasureState)


@dataclass(frozen=True, slots=True)
class Place:
    """A card: its column and how far down it stands."""

    column: int
    line: int


class BoardLayout:
    """The cards of each state below each other."""

    def __init__(self, rows: Sequence[MeasureRow] = ()) -> None:
        """Sort the rows into their columns; within one they keep their order."""
        self.columns: list[list[MeasureRow]] = [[] for _ in WAY]
        self.places: dict[UUID, Place] = {}
        number = {state: place for place, state in enumerate(WAY)}
        for row in rows:
            column = number[row.state]
            self.places[row.id] = Place(column, len(self.columns[column]))
            self.columns[column].append(row)
        self._lefts: list[int] = []
        self._widths: list[int] = []
        self.fit(0)

    def fit(self, room: int) -> None:
        """Share a width among the columns; narrow ones stay readable and are scrolled."""
        bare = sum(not rows for rows in self.columns)
        full = len(WAY) - bare
        left = room - bare * (BARE + GAP) - full * GAP
        wide = max(left // full, LEAST) if full else BARE
        self._widths = [wide if rows else BARE for rows in self.columns]
        self._lefts, x = [], 0
        for width in self._widths:
            self._lefts.append(x)
            x += width + GAP

    @property
    def width(self) -> int:
        """Of all columns."""
        return self._lefts[-1] + self._widths[-1]

    @property
    def height(self) -> int:
        """Of the longest column and its head."""
        return HEAD + max(map(len, self.columns)) * (CARD + GAP) + GAP

    def column_rect(self, column: int, height: int) -> QRect:
        """A whole column."""
        return QRect(self._lefts[column], 0, self._widths[column], height)

    def card_rect(self, place: Place) -> QRect:
        """A card."""
        top = HEAD + place.line * (CARD + GAP)
        left = self._lefts[place.column] + EDGE
        return QRect(left, top, self._widths[place.column] - 2 * EDGE, CARD)

    def column_at(self, x: int) -> int | None:
        """The column under a place."""
        for column, left in enumerate(self._lefts):
            if left <= x < left + self._widths[column]:
                return column
        return None

    def row_at(self, point: QPoint) -> MeasureRow | None:
        """The card under a place."""
        column = self.column_at(point.x())
        if column is None or point.y() < HEAD:
            return None
        line = (point.y() - HEAD) // (CARD + GAP)
        if not 0 <= line < len(self.columns[column]):
            return None
        inside = self.card_rect(Place(column, line)).contains(point)
        return self.columns[column][line] if inside else None

    def beside(self, place: Place, step: int) -> MeasureRow | None:
        """The card about as high in the next column that has one."""
        column = place.column + step
        while 0 <= column < len(WAY):
            if rows := self.columns[column]:
                return rows[min(place.line, len(rows) - 1)]
            column += step
        return None

    def below(self, place: Place, steps: int) -> MeasureRow:
        """The card so many places further down, as far as there are any."""
        rows = self.columns[place.column]
        return rows[min(max(place.line + steps, 0), len(rows) - 1)]

    def counts(self) -> Mapping[MeasureState, int]:
        """How many cards each column has."""
        return {state: len(self.columns[place]) for place, state in enumerate(WAY)}
