"""The hand that carries a card from grid or tray to where it is let go."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.grid import ProgrammeGrid
from ui.prevention_day.programme.moving import Carrying, Hold
from ui.prevention_day.programme.stage import AXIS
from ui.prevention_day.programme.tray import Tray

BORDER, SCROLL_MS, SCROLL_STEP = 36, 30, 16


class Hand(QObject):
    """Nothing is read or written while it moves; only where it lets go counts.

    Signals:
        placed: Emitted with the id of an item and the ``Target`` it was let go at.
    """

    placed = Signal(object, object)

    def __init__(self, grid: ProgrammeGrid, tray: Tray) -> None:
        """Watch the mouse over both."""
        super().__init__(grid)
        self._grid, self._tray = grid, tray
        self._pressed: tuple[Carrying, QPoint] | None = None
        self._at = QPoint()
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        for side in (grid, tray):
            side.carried.connect(self.move)
            side.released.connect(self.release)
            side.given_up.connect(self.give_up)
        grid.pressed.connect(self._press_in_grid)
        tray.pressed.connect(self._press_in_tray)

    @property
    def carrying(self) -> Carrying | None:
        """What is in the hand."""
        return self._grid.carrying

    @Slot(object)
    def move(self, at: QPoint) -> None:
        """The mouse moved with its button held."""
        self._at = at
        if self._pressed is None:
            return
        carrying, start = self._pressed
        if self.carrying is None:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin(carrying)
        self._look(carrying)
        self._grid.carry(carrying)

    @Slot(object)
    def release(self, _at: QPoint) -> None:
        """Let go: what landed somewhere else is told."""
        carrying = self.carrying
        self.give_up()
        if carrying is not None and carrying.is_other:
            self.placed.emit(carrying.card.id, carrying.target)

    @Slot()
    def give_up(self) -> None:
        """Esc: everything is as it was."""
        self._pressed = None
        self._scrolling.stop()
        self._tray.is_held = False
        self._tray.light(wanted=False)
        self._tray.viewport().unsetCursor()
        self._grid.let_go()

    @Slot(object, object, float, object)
    def _press_in_grid(self, card: ItemCard, hold: Hold, grab: float, at: QPoint) -> None:
        self._pressed = (Carrying(card, hold, grab), at)

    @Slot(object, object, float, object)
    def _press_in_tray(self, card: ItemCard, hold: Hold, grab: float, at: QPoint) -> None:
        self._pressed = (Carrying(card, hold, grab, is_aside=True), at)

    def _begin(self, carrying: Carrying) -> None:
        self._tray.is_held = carrying.is_aside
        closed = Qt.CursorShape.ClosedHandCursor
        shape = closed if carrying.hold is Hold.WHOLE else Qt.CursorShape.SizeVerCursor
        self._grid.viewport().setCursor(shape)
        self._tray.viewport().setCursor(shape)
        self._scrolling.start()

    def _look(self, carrying: Carrying) -> None:
        """Over what the hand is."""
        grid = self._grid
        over_tray = carrying.hold is Hold.WHOLE and _over(self._tray.parentWidget(), self._at)
        self._tray.light(wanted=over_tray and not carrying.is_aside)
        if over_tray:
            carrying.aside()
            return
        at = grid.viewport().mapFromGlobal(self._at)
        if carrying.hold is Hold.WHOLE and not grid.viewport().rect().contains(at):
            carrying.target = None
            return
        x, y = grid.paper(at)
        if grid.is_band(at):
            carrying.over_band(grid.columns, x)
        else:
            carrying.over(grid.scale, grid.columns, x, y)

    @Slot()
    def _scroll(self) -> None:
        """What is held at the border draws the paper along."""
        grid = self._grid
        at, room = grid.viewport().mapFromGlobal(self._at), grid.room()
        if not grid.viewport().rect().contains(at):
            return
        for bar, here, start, end in (
            (grid.horizontalScrollBar(), at.x(), AXIS, room.right()),
            (grid.verticalScrollBar(), at.y(), room.top(), room.bottom()),
        ):
            if here > end - BORDER:
                bar.setValue(bar.value() + SCROLL_STEP)
            elif start <= here < start + BORDER:
                bar.setValue(bar.value() - SCROLL_STEP)
        if self.carrying is not None:
            self._look(self.carrying)


def _over(widget: QWidget | None, at: QPoint) -> bool:
    return widget is not None and widget.isVisible() and widget.rect().contains(
        widget.mapFromGlobal(at)
    )  # fmt: skip
