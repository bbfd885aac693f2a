"""Which part of a day is seen: scrolled by bars, made taller by Ctrl with the wheel."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.measures.wall import Wall
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.layout import Box, DayLayout
from ui.prevention_day.programme.scale import HOUR, HourScale, PlaceColumns
from ui.prevention_day.programme.ways import Ways

AXIS, HEAD = 62, 48
"""Width of the hours on the left, height of the names of the places above."""
STEP = 1.25


@dataclass(frozen=True, slots=True)
class PlaceHead:
    """What stands above a column."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """A day as the grid shows it.

    Args:
        opens: Minute at which visitors come in.
        closes: Minute at which they go; beyond 24 hours after midnight.
        heads: The places.
        cards: What is planned in.
    """

    opens: int
    closes: int
    heads: Sequence[PlaceHead]
    cards: Sequence[ItemCard]


NO_DAY = DayView(9 * HOUR, 18 * HOUR, (), ())


class GridStage(Wall):
    """Knows where everything lies and what is under a hand; what is painted is not its matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Programm nach Orten und Uhrzeit", parent)
        self.view = NO_DAY
        self.scale, self.columns = HourScale(), PlaceColumns()
        self.plan = DayLayout((), self.scale, self.columns)
        self.ways = Ways({}, 0)

    def show_view(self, view: DayView) -> None:
        """Show a day; what is seen of it stays in place."""
        held = self.scale.minute_at(self.origin().y())
        is_first = self.view is NO_DAY
        self.view = view
        timed = [card for card in view.cards if card.start is not None]
        starts = [card.start - card.before for card in timed if card.start is not None]
        ends = [card.end + card.after for card in timed]
        self.scale.span(min([view.opens, *starts]), max([view.closes, *ends]))
        self.columns.fit(len(view.heads), self.room().width())
        self.plan = DayLayout(view.cards, self.scale, self.columns)
        self.ways = Ways(self.plan.cards, self.columns.number)
        self._fit_bars()
        top = self.scale.y(view.opens) - 12 if is_first else self.scale.y(held)
        self.verticalScrollBar().setValue(round(top))
        self.viewport().update()

    def forget_view(self) -> None:
        """The next day is shown from its opening on."""
        self.view = NO_DAY

    @property
    def top(self) -> int:
        """Where the hours begin, below heads and band."""
        return HEAD + self.plan.band_height

    def room(self) -> QRect:
        """The part of the window that shows hours and places."""
        whole = self.viewport().rect()
        return whole.adjusted(AXIS, self.top, 0, 0)

    def paper(self, at: QPoint) -> tuple[float, float]:
        """The point of the paper under a point of the window."""
        origin = self.origin()
        return at.x() - AXIS + origin.x(), at.y() - self.top + origin.y()

    def on_screen(self, box: Box, *, in_band: bool = False) -> Box:
        """Where a box of the paper stands in the window."""
        left = box.left + AXIS - self.origin().x()
        top = box.top + (HEAD if in_band else self.top - self.origin().y())
        return Box(left, top, box.width, box.height)

    def is_band(self, at: QPoint) -> bool:
        """Whether a point lies in the band of those without a clock time."""
        return HEAD <= at.y() < self.top

    def card_at(self, at: QPoint) -> ItemCard | None:
        """The card under a point of the window."""
        if at.x() < AXIS or at.y() < HEAD:
            return None
        x, y = self.paper(at)
        if self.is_band(at):
            return self.plan.band_card_at(x, at.y() - HEAD)
        return self.plan.card_at(x, y)

    def seen(self) -> Box:
        """The part of the paper that is seen."""
        room, origin = self.room(), self.origin()
        return Box(origin.x(), origin.y(), room.width(), room.height())

    def zoom_in(self) -> None:
        """Taller hours."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Flatter hours."""
        self.zoom(1 / STEP)

    def fit(self) -> None:
        """The whole day in the window."""
        self.scale.fit(self.room().height())
        self._place()

    def zoom(self, factor: float, at: int | None = None) -> None:
        """Change the scale; the minute under the hand stays where it is."""
        here = self.room().height() // 2 if at is None else max(at - self.top, 0)
        held = self.scale.minute_at(self.origin().y() + here)
        self.scale.zoom(factor)
        self._place()
        self.verticalScrollBar().setValue(round(self.scale.y(held) - here))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(STEP if turned > 0 else 1 / STEP, round(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(len(self.view.heads), self.room().width())
        self._place()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            card = self.card_at(event.pos())
            QToolTip.showText(event.globalPos(), self.told(card) if card else "", self)
            return True
        return super().viewportEvent(event)

    def told(self, card: ItemCard) -> str:
        """A card as it is read aloud and shown under the mouse."""
        raise NotImplementedError

    def _place(self) -> None:
        self.plan.place()
        self._fit_bars()
        self.viewport().update()

    def _fit_bars(self) -> None:
        room = self.room().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self.columns.whole, room.width()),
            (self.verticalScrollBar(), self.scale.height, room.height()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(max(seen, 1))
            bar.setSingleStep(40)
