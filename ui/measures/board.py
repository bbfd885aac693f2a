"""Measures as a board: a column for each state, cards moved by hand or by Alt with an arrow.

The manager prepares the half-year talk: she wants to see at a glance where everything piles up;
she fears a wall of stickers in which a slip of the hand is never noticed.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from praeventionsrat.measures.row_ports import MeasureRow
from ui.measures.board_layout import CARD, GAP, HEAD, WAY, BoardLayout, Place
from ui.measures.board_paint import paint_card, paint_ground, paint_head
from ui.measures.columns import spoken
from ui.measures.wall import Wall, bring
from ui.shell.theme import colours_now

BORDER, SCROLL_MS, SCROLL_STEP = 40, 30, 18
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
FAR = 10**9
DOWN = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_Home: -FAR,
    Qt.Key.Key_End: FAR,
}


class MeasureBoard(Wall):
    """Paints the cards that are seen, however many there are.

    Signals:
        moved: Emitted with a row and the state it was moved to.
    """

    moved = Signal(object, object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("Tafel der Maßnahmen", parent)
        self._today = today
        self.cards = BoardLayout()
        self.dragged: MeasureRow | None = None
        self._pressed: QPoint | None = None
        self._hand = QPoint()
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    def set_rows(self, rows: Sequence[MeasureRow]) -> None:
        """Show these measures; the cursor stays on its card if it can."""
        self.dragged = self._pressed = None
        self.cards = BoardLayout(rows)
        self._fit()
        if self._current not in self.cards.places:
            self.mark(None, "")
        else:
            self.select_id(self._current)
        self.viewport().update()

    def select_id(self, measure_id: object) -> bool:
        """Put the cursor on a card; whether it is shown."""
        place = self.cards.places.get(measure_id) if isinstance(measure_id, UUID) else None
        if place is None:
            return False
        row = self.cards.columns[place.column][place.line]
        self.mark(row.id, spoken(row, self._today()))
        card = self.cards.card_rect(place)
        top = card.top() - HEAD
        bring(self.verticalScrollBar(), top, top + CARD, self.viewport().height() - HEAD)
        bring(self.horizontalScrollBar(), card.left(), card.right(), self.viewport().width())
        return True

    def choose_some(self) -> None:
        """Put the cursor on the first card if it is nowhere."""
        first = next((rows[0].id for rows in self.cards.columns if rows), None)
        if self._current is None and first is not None:
            self.select_id(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.cards.places.get(self._current) if self._current else None
        key = Qt.Key(event.key())
        if place is None:
            super().keyPressEvent(event)
        elif key in SIDEWAYS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(place, place.column + SIDEWAYS[key])
        elif key in SIDEWAYS:
            if other := self.cards.beside(place, SIDEWAYS[key]):
                self.select_id(other.id)
        elif key in DOWN:
            self.select_id(self.cards.below(place, DOWN[key]).id)
        elif key == Qt.Key.Key_Escape and self.dragged:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.select_id(row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand = event.position().toPoint()
        if self._pressed is None:
            over = self._row_at(event) is not None
            shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        far = (self._hand - self._pressed).manhattanLength()
        if self.dragged is None and far >= QApplication.startDragDistance() and self._current:
            place = self.cards.places[self._current]
            self.dragged = self.cards.columns[place.column][place.line]
            self._scrolling.start()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, column = self.dragged, self.cards.column_at(self.inner(event.position()).x())
        self._let_go()
        if dragged is not None and column is not None:
            self._move(self.cards.places[dragged.id], column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if row := self._row_at(event):
            self.opened.emit(row.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, room = colours_now(), self.viewport().rect()
        target = self.cards.column_at(self._hand.x() + self.origin().x()) if self.dragged else None
        for column, state in enumerate(WAY):
            whole = self.cards.column_rect(column, room.height()).translated(-self.origin().x(), 0)
            if whole.intersects(room):
                paint_ground(painter, whole, colours, is_target=target == column)
                self._paint_cards(painter, column)
                head = QRect(whole.left(), 0, whole.width(), HEAD)
                paint_head(painter, head, state, len(self.cards.columns[column]), colours)
        if self.dragged is not None:
            card = self.cards.card_rect(self.cards.places[self.dragged.id])
            card.moveCenter(self._hand)
            self._card(painter, card, self.dragged)

    def _paint_cards(self, painter: QPainter, column: int) -> None:
        """The ones between head and foot."""
        rows, room = self.cards.columns[column], self.viewport().rect()
        first = max(self.origin().y() // (CARD + GAP) - 1, 0)
        last = first + room.height() // (CARD + GAP) + 3
        painter.save()
        painter.setClipRect(room.adjusted(0, HEAD - 2, 0, -4))
        for line in range(first, min(last, len(rows))):
            if rows[line] is not self.dragged:
                card = self.cards.card_rect(Place(column, line)).translated(-self.origin())
                self._card(painter, card, rows[line])
        painter.restore()

    def _card(self, painter: QPainter, rect: QRect, row: MeasureRow) -> None:
        is_current, today = row.id == self._current, self._today()
        has_focus = self.hasFocus()
        paint_card(painter, rect, row, today, colours_now(),
                   is_current=is_current, has_focus=has_focus)  # fmt: skip

    def _row_at(self, event: QMouseEvent) -> MeasureRow | None:
        if event.position().y() < HEAD:
            return None
        return self.cards.row_at(self.inner(event.position()))

    def _move(self, place: Place, column: int) -> None:
        if 0 <= column < len(WAY) and column != place.column:
            self.moved.emit(self.cards.columns[place.column][place.line], WAY[column])

    def _let_go(self) -> None:
        self.dragged = self._pressed = None
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    @Slot()
    def _scroll(self) -> None:
        """What is held at the border draws the wall along."""
        room = self.viewport().rect()
        for bar, at, end in (
            (self.horizontalScrollBar(), self._hand.x(), room.width()),
            (self.verticalScrollBar(), self._hand.y() - HEAD, room.height() - HEAD),
        ):
            if at < BORDER:
                bar.setValue(bar.value() - SCROLL_STEP)
            elif at > end - BORDER:
                bar.setValue(bar.value() + SCROLL_STEP)

    def _fit(self) -> None:
        room = self.viewport().size()
        self.cards.fit(room.width())
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self.cards.width, room.width()),
            (self.verticalScrollBar(), self.cards.height, room.height()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
