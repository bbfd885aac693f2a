"""The grid place × time: cards moved by hand or by Alt with the arrows, in steps of five minutes.

Here sits the organiser with 25 items, six weeks before the day. She wants to see who is where
when and to push things around; she fears that moving one thing silently breaks another.
"""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from ui.measures.wall import bring
from ui.prevention_day.programme.canvas import GridCanvas
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.grid_keys import GridKeys
from ui.prevention_day.programme.moving import Hold, Target
from ui.prevention_day.programme.stage import AXIS, HEAD, DayView


class ProgrammeGrid(GridCanvas):
    """Paints what is seen of a day; tells what the hand does with it.

    Signals:
        placed: Emitted with the id of an item and the ``Target`` it was moved to.
        new_asked: Emitted with a ``Target`` where a new item is wanted.
        menu_asked: Emitted with the id of an item and a point of the screen.
        pressed: Emitted with a card, a ``Hold``, the minutes below its beginning, a point.
        carried: Emitted with a point of the screen while the mouse button is held.
        released: Emitted with a point of the screen.
        given_up: Emitted when Esc is pressed.
        place_opened: Emitted with a column whose name is double-clicked.
    """

    placed = Signal(object, object)
    new_asked = Signal(object)
    menu_asked = Signal(object, object)
    pressed = Signal(object, object, float, object)
    carried = Signal(object)
    released = Signal(object)
    given_up = Signal()
    place_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = GridKeys(self)

    def set_view(self, view: DayView) -> None:
        """Show a day; the cursor stays on its card, and what became of it is told."""
        self.let_go()
        self.show_view(view)
        card = self.current_card()
        if card is None:
            self.mark(None, "")
            return
        said = self.told(card)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def current_card(self) -> ItemCard | None:
        """The card under the cursor."""
        current = self.current_id()
        return self.plan.cards.get(current) if current else None

    def select_id(self, item_id: object) -> bool:
        """Put the cursor on a card and bring it into sight; whether it is shown."""
        card = self.plan.cards.get(item_id) if isinstance(item_id, UUID) else None
        if card is None:
            return False
        if card.column is not None:
            self.keys.column = card.column
        self.mark(card.id, self.told(card))
        self.bring(card)
        return True

    def bring(self, card: ItemCard) -> None:
        """Scroll just so far that a card is seen."""
        room = self.room()
        box = self.plan.boxes.get(card.id)
        if box is not None:
            end = min(box.bottom, box.top + room.height() - 16)
            bring(self.verticalScrollBar(), int(box.top), int(end), room.height())
        if card.column is not None:
            left = self.columns.left(card.column)
            right = left + self.columns.width
            bring(self.horizontalScrollBar(), left, right, room.width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.carrying is not None:
            self.given_up.emit()
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        card = self.card_at(at)
        if card is None or not self.select_id(card.id):
            return
        self.highlight(frozenset())
        if event.button() == Qt.MouseButton.LeftButton:
            _x, y = self.paper(at)
            grip = not self.is_band(at) and self.plan.is_grip(card, y)
            grab = self.scale.minute_at(y) - card.start if card.start is not None else 0.0
            hold = Hold.EDGE if grip else Hold.WHOLE
            self.pressed.emit(card, hold, float(grab), event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.carried.emit(event.globalPosition().toPoint())
            return
        self.viewport().setCursor(self._shape(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        column = self.columns.at(self.paper(at)[0]) if at.x() >= AXIS else None
        if at.y() < HEAD and column is not None:
            self.place_opened.emit(column)
        elif card := self.card_at(at):
            self.opened.emit(card.id)
        elif target := self.target_at(at):
            self.new_asked.emit(target)

    def target_at(self, at: QPoint, minutes: int = 30) -> Target | None:
        """Where something new would begin under a point of the window."""
        x, y = self.paper(at)
        column = self.columns.at(x) if at.x() >= AXIS and at.y() >= HEAD else None
        if column is None:
            return None
        start = self.scale.held(self.scale.minute_at(y) - minutes / 4, minutes)
        return Target(column, None if self.is_band(at) else start, minutes)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card = self.card_at(event.pos())
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            card = self.current_card()
            where = self.viewport().mapToGlobal(QPoint(AXIS + 20, self.top + 20))
        if card is not None:
            self.menu_asked.emit(card.id, where)

    def _shape(self, at: QPoint) -> Qt.CursorShape:
        card = self.card_at(at)
        if card is None:
            return Qt.CursorShape.ArrowCursor
        grip = not self.is_band(at) and self.plan.is_grip(card, self.paper(at)[1])
        return Qt.CursorShape.SizeVerCursor if grip else Qt.CursorShape.OpenHandCursor
