"""What is not yet planned in: cards beside the grid, to be drawn into it and laid back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.measures.wall import Wall, bring
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.look import Look, Mood
from ui.prevention_day.programme.moving import Hold
from ui.prevention_day.programme.said import ASIDE, spoken
from ui.shell.theme import colours_now

CARD, GAP, EDGE = 50, 6, 1
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -999, Qt.Key.Key_End: 999}


class Tray(Wall):
    """The cards without a day; Alt with an arrow plans the chosen one in.

    Signals:
        pressed: Emitted with a card, a ``Hold``, the minutes below its beginning, a point.
        carried: Emitted with a point of the screen while the mouse button is held.
        released: Emitted with a point of the screen.
        given_up: Emitted when Esc is pressed.
        plan_asked: Emitted with the id of a card that shall be planned in.
        menu_asked: Emitted with the id of an item and a point of the screen.
    """

    pressed = Signal(object, object, float, object)
    carried = Signal(object)
    released = Signal(object)
    given_up = Signal()
    plan_asked = Signal(object)
    menu_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Noch nicht eingeplant", parent)
        self.look = Look()
        self.cards: Sequence[ItemCard] = ()
        self.is_target = self.is_held = False

    def set_cards(self, cards: Sequence[ItemCard]) -> None:
        """Show these; the cursor stays on its card if it can."""
        self.cards = cards
        if self._place() is None:
            self.mark(None, "")
        self._fit()
        self.viewport().update()

    def select_id(self, item_id: object) -> bool:
        """Put the cursor on a card; whether it is there."""
        found = next((place for place, c in enumerate(self.cards) if c.id == item_id), None)
        if found is None:
            return False
        self.mark(self.cards[found].id, spoken(self.cards[found], ASIDE))
        top = found * (CARD + GAP)
        bring(self.verticalScrollBar(), top, top + CARD, self.viewport().height(), 0)
        return True

    def light(self, *, wanted: bool) -> None:
        """Whether what is in the hand would be laid aside here."""
        if wanted != self.is_target:
            self.is_target = wanted
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = Qt.Key(event.key()), self._place()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and place is not None:
            self.plan_asked.emit(self.cards[place].id)
        elif key in STEPS and self.cards and not is_alt:
            wanted = 0 if place is None else place + STEPS[key]
            self.select_id(self.cards[min(max(wanted, 0), len(self.cards) - 1)].id)
        elif key == Qt.Key.Key_Escape and self.is_held:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self._card_at(event.position().toPoint())
        if card is None or not self.select_id(card.id):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            at = event.globalPosition().toPoint()
            self.pressed.emit(card, Hold.WHOLE, card.minutes / 4, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.carried.emit(event.globalPosition().toPoint())
        else:
            over = self._card_at(at) is not None
            shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if card := self._card_at(event.position().toPoint()):
            self.opened.emit(card.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card = self._card_at(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self._place()
            card = self.cards[place] if place is not None else None
        if card is not None:
            self.menu_asked.emit(card.id, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self.viewport()), colours_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.viewport().rect())
        if self.is_target:
            painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8)
        first = self.origin().y()
        for place, card in enumerate(self.cards):
            top = place * (CARD + GAP) - first
            if top + CARD >= 0 and top <= room.height():
                is_current = card.id == self.current_id()
                mood = Mood(is_current, is_current and self.hasFocus())
                rect = QRectF(EDGE, top + EDGE, room.width() - 2 * EDGE, CARD - EDGE)
                self.look.card(painter, rect, card, colours, mood)

    def _card_at(self, at: QPoint) -> ItemCard | None:
        place, below = divmod(at.y() + self.origin().y(), CARD + GAP)
        return self.cards[place] if 0 <= place < len(self.cards) and below < CARD else None

    def _place(self) -> int | None:
        current: UUID | None = self.current_id()
        return next((place for place, c in enumerate(self.cards) if c.id == current), None)

    def _fit(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(len(self.cards) * (CARD + GAP) - GAP - room, 0))
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(CARD + GAP)
