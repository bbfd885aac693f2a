"""Which part of the time is seen, and how wide a day is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.measures.timeline_scale import HEAD, LINE, SIDE, TimeScale
from ui.measures.wall import Wall

STEP = 1.3


class TimeStage(Wall):
    """Scrolled by bars, made wider and narrower by keys, buttons and Ctrl with the wheel."""

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._today = today
        self.scale = TimeScale()
        self.is_placed = False
        """Whether somebody has seen a part of the time that is to stay."""

    def lines(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def zoom_in(self) -> None:
        """Wider days."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Narrower days."""
        self.zoom(1 / STEP)

    def zoom(self, factor: float, at: int | None = None) -> None:
        """Change the scale; the day under the hand stays where it is."""
        room = self.viewport().width() - SIDE
        here = room // 2 if at is None else min(max(at - SIDE, 0), room)
        held = self.scale.ordinal_at(self.origin().x() + here)
        self.scale.zoom(factor)
        self.fit_bars()
        bar = self.horizontalScrollBar()
        bar.setValue(round((held - self.scale.first) * self.scale.day_width) - here)
        self.viewport().update()

    def fit(self) -> None:
        """The whole time in the window."""
        self.scale.fit(self.viewport().width() - SIDE)
        self.fit_bars()
        self.viewport().update()

    def to_today(self) -> None:
        """Today in the middle."""
        self.show_day(self._today().toordinal())
        self.is_placed = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(STEP if turned > 0 else 1 / STEP, round(event.position().x()))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_bars()
        if event.oldSize().width() <= SIDE:
            self.to_today()

    def middle(self) -> float:
        """The day in the middle of the window."""
        half = (self.viewport().width() - SIDE) / 2
        return self.scale.ordinal_at(self.origin().x() + half)

    def show_day(self, ordinal: float) -> None:
        """Scroll until a day stands in the middle."""
        half = (self.viewport().width() - SIDE) / 2
        x = (ordinal - self.scale.first) * self.scale.day_width
        self.horizontalScrollBar().setValue(round(x - half))
        self.viewport().update()

    def fit_bars(self) -> None:
        """Let the bars know how much there is."""
        room = self.viewport().size()
        for bar, whole, seen, step in (
            (self.horizontalScrollBar(), self.scale.width, room.width() - SIDE, 60),
            (self.verticalScrollBar(), self.lines() * LINE, room.height() - HEAD, LINE),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(max(seen, 1))
            bar.setSingleStep(step)
