"""Measures over time: bars, milestones, what waits for what, and today.

The manager plans the next half-year: she wants to see what ends when and what holds what up; she
fears a picture that runs away under her hands.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from praeventionsrat.german import count, day
from praeventionsrat.measures.listing import Group
from praeventionsrat.measures.row_ports import MilestoneRow
from ui.measures.columns import spoken
from ui.measures.timeline_paint import TimelinePainter
from ui.measures.timeline_scale import (
    HEAD,
    LINE,
    SIDE,
    Link,
    Strip,
    links_of,
    stone_day,
    strips_of,
)
from ui.measures.timeline_stage import TimeStage
from ui.measures.wall import bring
from ui.shell.theme import colours_now

FAR = 10**9
MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -FAR,
    Qt.Key.Key_End: FAR,
}
ZOOMS = {
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_0: "fit",
    Qt.Key.Key_H: "to_today",
}
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MeasureTimeline(TimeStage):
    """Paints the lines that are seen; + and − change the scale, H goes to today."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("Zeitstrahl der Maßnahmen", today, parent)
        self.strips: Sequence[Strip] = ()
        self.links: Sequence[Link] = ()
        self._lines: dict[UUID, int] = {}

    def set_groups(
        self,
        groups: Sequence[Group],
        stones: dict[UUID, list[MilestoneRow]],
        pairs: Sequence[tuple[UUID, UUID]],
    ) -> None:
        """Show these measures; the scale and the cursor stay."""
        middle = self.middle() if self.is_placed else None
        self.strips = strips_of(groups, stones)
        self.links = links_of(self.strips, pairs)
        self._lines = {s.row.id: line for line, s in enumerate(self.strips) if s.row}
        self.scale.span(self.strips, self._today())
        self.fit_bars()
        if middle is None:
            self.to_today()
        else:
            self.show_day(middle)
        if self._current not in self._lines:
            self.mark(None, "")
        else:
            self.select_id(self._current)
        self.viewport().update()

    def select_id(self, measure_id: object) -> bool:
        """Put the cursor on a line; whether it is shown."""
        line = self._lines.get(measure_id) if isinstance(measure_id, UUID) else None
        row = self.strips[line].row if line is not None else None
        if line is None or row is None:
            return False
        self.mark(row.id, self.told(self.strips[line]))
        bar, room = self.verticalScrollBar(), self.viewport().height() - HEAD
        bring(bar, line * LINE, (line + 1) * LINE, room, 0)
        return True

    def lines(self) -> int:
        """Override."""
        return len(self.strips)

    def choose_some(self) -> None:
        """Put the cursor on the first measure if it is nowhere."""
        if self._current is None and self._lines:
            self.select_id(next(iter(self._lines)))

    def told(self, strip: Strip) -> str:
        """A line as it is read aloud and shown under the mouse."""
        if strip.row is None:
            return strip.title
        row, parts = strip.row, [spoken(strip.row, self._today())]
        if row.starts_on:
            parts.append(self.tr("ab {day}").format(day=day(row.starts_on)))
        done = sum(stone.done_on is not None for stone in strip.stones)
        if strip.stones:
            number = count(len(strip.stones), "Meilenstein", "Meilensteine")
            parts.append(self.tr("{number}, {done} erreicht").format(number=number, done=done))
        return ", ".join(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ZOOMS:
            getattr(self, ZOOMS[key])()
        elif key in SIDEWAYS:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + SIDEWAYS[key] * (self.viewport().width() - SIDE) // 6)
        elif key in MOVES and self._current is not None:
            self._step(self._lines[self._current], MOVES[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if strip := self._strip_at(event.position().toPoint()):
            self.select_id(strip.row.id if strip.row else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        strip = self._strip_at(event.position().toPoint())
        if strip is not None and strip.row is not None:
            self.opened.emit(strip.row.id)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room = QPainter(self.viewport()), self.viewport().rect()
        painter.fillRect(room, colours_now().panel)
        look = TimelinePainter(painter, self.scale, colours_now(), self._today(), self.origin().x())
        look.grid(room)
        painter.setClipRect(room.adjusted(0, HEAD, 0, 0))
        first = self.origin().y() // LINE
        lines = range(first, min(first + room.height() // LINE + 2, len(self.strips)))
        for line in lines:
            if row := self.strips[line].row:
                look.bar(self._top(line), row, room.width())
        for link in self.links:
            if link.first in lines or link.then in lines:
                look.link(link, self._top(link.first) + LINE / 2, self._top(link.then) + LINE / 2)
        for line in lines:
            look.stones(self._top(line), self.strips[line], room.width())
        painter.setClipRect(room.adjusted(SIDE, 0, 0, 0))
        look.now(room)
        painter.setClipRect(room.adjusted(0, HEAD, 0, 0))
        for line in lines:
            self._side(look, line, room)
        painter.setClipping(False)
        painter.fillRect(QRect(0, 0, SIDE, HEAD - 1), colours_now().panel)
        painter.fillRect(QRect(SIDE, 0, 1, room.height()), colours_now().line)

    def _side(self, look: TimelinePainter, line: int, room: QRect) -> None:
        strip = self.strips[line]
        if strip.row is None:
            look.heading(self._top(line), room.width(), strip.title)
        else:
            is_current, has_focus = strip.row.id == self._current, self.hasFocus()
            look.name(self._top(line), strip.row, is_current=is_current, has_focus=has_focus)

    def _top(self, line: int) -> int:
        return HEAD + line * LINE - self.origin().y()

    def _strip_at(self, at: QPoint) -> Strip | None:
        line = (at.y() - HEAD + self.origin().y()) // LINE
        return self.strips[line] if at.y() > HEAD and 0 <= line < len(self.strips) else None

    def tip_at(self, at: QPoint) -> str:
        """What is told of a place under the mouse: of a milestone, else of its measure."""
        strip = self._strip_at(at)
        if strip is None:
            return ""
        for stone in strip.stones:
            on = stone_day(stone)
            if on and abs(self.scale.x(on) + SIDE - self.origin().x() - at.x()) < 9:
                state = "erreicht am" if stone.done_on else "fällig am"
                return f"Meilenstein „{stone.title}“, {state} {day(on)}"
        return self.told(strip)

    def _step(self, line: int, steps: int) -> None:
        """To the next measure that way; headings are passed over."""
        wanted = min(max(line + steps, 0), len(self.strips) - 1)
        way = range(wanted, len(self.strips)) if steps > 0 else range(wanted, -1, -1)
        back = range(wanted, line, -1) if steps > 0 else range(wanted, line)
        for other in (*way[:2], *back[:2]):
            if row := self.strips[other].row:
                self.select_id(row.id)
                return
