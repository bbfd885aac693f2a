"""What the keys do in the grid: choose, move by five minutes or one place, change the length."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.moving import ASIDE, Target
from ui.prevention_day.programme.scale import DAY, LATEST, SNAP

if TYPE_CHECKING:
    from ui.prevention_day.programme.grid import ProgrammeGrid

FAR = 10**6
DOWN = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_Home: -FAR,
    Qt.Key.Key_End: FAR,
}
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ZOOMS = {
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_0: "fit",
}
STEPS = {Qt.Key.Key_Up: -SNAP, Qt.Key.Key_Down: SNAP}


class GridKeys:
    """Knows the column the cursor was in last: a card that is everywhere stands in all of them."""

    def __init__(self, grid: "ProgrammeGrid") -> None:
        """The keys of this grid."""
        self._grid = grid
        self.column = 0

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was one of ours."""
        key, grid = Qt.Key(event.key()), self._grid
        held = event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in ZOOMS:
            getattr(grid, ZOOMS[key])()
            return True
        card = grid.current_card()
        if card is None:
            return self._begin(key)
        if key == Qt.Key.Key_Backspace:
            grid.placed.emit(card.id, ASIDE)
            return True
        if held & Qt.KeyboardModifier.AltModifier:
            longer = bool(held & Qt.KeyboardModifier.ShiftModifier)
            return self._move(card, key, longer=longer)
        return self._choose(card, key)

    def _begin(self, key: Qt.Key) -> bool:
        """An arrow puts the cursor on the first card if it is nowhere."""
        first = self._grid.ways.first
        return (key in DOWN or key in SIDEWAYS) and first is not None and self._grid.select_id(
            first.id
        )  # fmt: skip

    def _choose(self, card: ItemCard, key: Qt.Key) -> bool:
        ways = self._grid.ways
        if key in DOWN:
            return self._grid.select_id(ways.below(card, self.column, DOWN[key]).id)
        if key in SIDEWAYS:
            if found := ways.beside(card, self.column, SIDEWAYS[key]):
                other, self.column = found
                self._grid.select_id(other.id)
            return True
        return False

    def _move(self, card: ItemCard, key: Qt.Key, *, longer: bool) -> bool:
        target = None
        if key in STEPS and card.start is not None:
            target = _stretched(card, STEPS[key]) if longer else _later(card, STEPS[key])
        elif key in SIDEWAYS and not longer:
            target = self._beside(card, SIDEWAYS[key])
        if target is not None:
            self._grid.placed.emit(card.id, target)
        return key in STEPS or key in SIDEWAYS

    def _beside(self, card: ItemCard, step: int) -> Target | None:
        if card.column is None:
            return None
        column = card.column + step
        if not 0 <= column < self._grid.columns.number:
            return None
        return Target(column, card.start, card.minutes)


def _later(card: ItemCard, step: int) -> Target | None:
    assert card.start is not None
    start = card.start + step
    start -= start % SNAP if step > 0 else -(-start % SNAP)
    if not 0 <= start <= LATEST - card.minutes:
        return None
    return Target(card.column, start, card.minutes)


def _stretched(card: ItemCard, step: int) -> Target | None:
    minutes = card.minutes + step
    if not SNAP <= minutes <= DAY:
        return None
    return Target(card.column, card.start, minutes)
