"""What of a day is painted: once while it rests, a picture and the card in the hand while moved."""

from uuid import UUID

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.grid_paint import Paper
from ui.prevention_day.programme.layout import Box
from ui.prevention_day.programme.look import Look, Mood, qt
from ui.prevention_day.programme.moving import Carrying
from ui.prevention_day.programme.said import EVERYWHERE, landing, spoken
from ui.prevention_day.programme.stage import AXIS, HEAD, GridStage
from ui.shell.theme import colours_now

FAINT = 0.35
"""How much of a card is still seen at its old place while the hand carries it."""


class GridCanvas(GridStage):
    """Paints the cards that are seen, however many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self.marked: frozenset[UUID] = frozenset()
        self.carrying: Carrying | None = None
        self._backdrop: QPixmap | None = None

    def highlight(self, items: frozenset[UUID]) -> None:
        """Ring the cards of a conflict."""
        self.marked = items
        self.viewport().update()

    def told(self, card: ItemCard) -> str:
        """Override."""
        return spoken(card, self.place_name(card.column))

    def place_name(self, column: int | None) -> str:
        """What a column is called."""
        return EVERYWHERE if column is None else self.view.heads[column].name

    def carry(self, carrying: Carrying | None) -> None:
        """Show a card in the hand; only this is painted anew while it moves."""
        self.carrying = carrying
        if self._backdrop is None and carrying is not None:
            self._backdrop = self._picture()
        self.viewport().update()

    def let_go(self) -> None:
        """Nothing is in the hand."""
        self.carrying = self._backdrop = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._backdrop = None

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._backdrop = None
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._backdrop = None  # the colours may have changed

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.carrying is None:
            self._paint_all(painter)
            return
        if self._backdrop is None:
            self._backdrop = self._picture()
        painter.drawPixmap(0, 0, self._backdrop)
        self._paint_ghost(painter, self.carrying)

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap((self.viewport().size().toSizeF() * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._paint_all(painter)
        painter.end()
        return made

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_now()
        paper = Paper(self, painter, self.look, colours)
        paper.hours()
        paper.walls()
        painter.setClipRect(self.room())
        shown = list(self.plan.seen(self.seen()))
        for card, _box in shown:
            for box in self.plan.set_up(card):
                self.look.hatch(painter, qt(self.on_screen(box)), colours)
        for card, box in shown:
            self._paint_card(painter, card, self.on_screen(box))
        painter.setClipping(False)
        paper.axis()
        paper.band()
        painter.setClipRect(QRect(AXIS, HEAD, self.viewport().width(), self.top - HEAD))
        for key, box in self.plan.band.items():
            self._paint_card(painter, self.plan.cards[key], self.on_screen(box, in_band=True))
        painter.setClipping(False)
        paper.heads()
        paper.frame()

    def _paint_card(self, painter: QPainter, card: ItemCard, box: Box) -> None:
        is_current = card.id == self.current_id()
        mood = Mood(is_current, is_current and self.hasFocus(), card.id in self.marked)
        carried = self.carrying is not None and self.carrying.card.id == card.id
        painter.setOpacity(FAINT if carried else 1.0)
        self.look.card(painter, qt(box), card, colours_now(), mood)
        painter.setOpacity(1.0)

    def _paint_ghost(self, painter: QPainter, carrying: Carrying) -> None:
        target = carrying.target
        if target is None or not target.planned:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, in_band = colours_now(), target.start is None
        Paper(self, painter, self.look, colours).mark(target.column, in_band=in_band)
        card = target.on(carrying.card)
        if in_band:
            line = self.plan.band_lines - 1
            box = self.on_screen(self.plan.band_box(target.column, line), in_band=True)
        else:
            painter.setClipRect(self.room())
            box = self.on_screen(self.plan.box_of(card))
        words = landing(target, self.place_name(target.column))
        self.look.ghost(painter, qt(box), card, words, colours)
