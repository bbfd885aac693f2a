"""How the timeline is painted: days above, names on the left, bars, milestones, lines, today."""

from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from praeventionsrat.measures.records import Light
from praeventionsrat.measures.row_ports import MeasureRow, MilestoneRow
from praeventionsrat.measures.words import STATE_NAMES
from ui.measures.board_paint import paint_sign
from ui.measures.columns import percent
from ui.measures.timeline_scale import HEAD, LINE, SIDE, Link, Strip, TimeScale, stone_day
from ui.measures.tones import LIGHT_TONES
from ui.shell.theme import Colours, text_font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight
BAR, STONE, SIGN, PAD = 18, 6.5, 10, 12


class TimelinePainter:
    """Paints one look at the timeline."""

    def __init__(
        self, painter: QPainter, scale: TimeScale, colours: Colours, today: date, left: int
    ) -> None:
        """``left`` is how far the days are scrolled."""
        self.painter, self.scale, self.colours, self.today = painter, scale, colours, today
        self.shift = SIDE - left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def x(self, day: date) -> float:
        """Where a day stands in the window."""
        return self.scale.x(day) + self.shift

    def grid(self, room: QRect) -> None:
        """The days above and a hairline for each mark."""
        self._write(QRect(0, 0, 0, 0), "", text_font(12), self.colours.dim)
        self.painter.fillRect(0, 0, room.width(), HEAD, QColor(self.colours.panel))
        left = -self.shift + SIDE
        for mark, words in self.scale.marks(left, left + room.width() - SIDE):
            x = self.x(mark)
            self.painter.setPen(QColor(self.colours.line))
            self.painter.drawLine(QLineF(x, HEAD - 14, x, room.height()))
            is_year = words.isdigit()
            ink = self.colours.text if is_year else self.colours.dim
            self._write(QRect(int(x) + 5, 0, 120, HEAD), words,
                        text_font(12, strong=is_year), ink)  # fmt: skip
        self.painter.setPen(QColor(self.colours.line))
        self.painter.drawLine(QLineF(0, HEAD - 0.5, room.width(), HEAD - 0.5))

    def now(self, room: QRect) -> None:
        """Today, named at its head."""
        x = self.x(self.today) + self.scale.day_width / 2
        accent = QColor(self.colours.accent)
        self.painter.setPen(QPen(accent, 1.5))
        self.painter.drawLine(QLineF(x, HEAD - 4, x, room.height()))
        font = text_font(11, strong=True)
        self.painter.setFont(font)
        width = self.painter.fontMetrics().horizontalAdvance("heute") + 14
        box = QRectF(x - width / 2, HEAD - 21, width, 18)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(accent)
        self.painter.drawRoundedRect(box, 9, 9)
        self.painter.setPen(QColor(self.colours.on_accent))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "heute")

    def heading(self, top: int, width: int, words: str) -> None:
        """A line that names a group."""
        self.painter.fillRect(0, top, width, LINE, QColor(self.colours.bg))
        rect = QRect(PAD, top + 6, width - 2 * PAD, LINE - 8)
        self._write(rect, words, text_font(13, strong=True), self.colours.dim)

    def name(self, top: int, row: MeasureRow, *, is_current: bool, has_focus: bool) -> None:
        """The left side of a line."""
        ground = QRect(0, top, SIDE, LINE)
        colour = self.colours.accent_soft if is_current else self.colours.panel
        self.painter.fillRect(ground, QColor(colour))
        if is_current:
            stripe = QRect(0, top, 3, LINE)
            self.painter.fillRect(stripe, QColor(self.colours.accent))
        self.painter.setPen(QColor(self.colours.line))
        self.painter.drawLine(QLineF(0, top + LINE - 0.5, SIDE, top + LINE - 0.5))
        if row.light is not Light.NONE:
            box = QRectF(PAD, top + 12, SIGN, SIGN)
            paint_sign(self.painter, box, row.light, self.colours.ink(LIGHT_TONES[row.light]))
        words = QRect(PAD + SIGN + 8, top + 5, SIDE - 2 * PAD - SIGN - 8, 20)
        self._write(words, row.title, text_font(13, strong=True), self.colours.text)
        parts = (STATE_NAMES[row.state], percent(row.progress), row.owner)
        below = " · ".join(part for part in parts if part)
        self._write(words.translated(0, 19), below, text_font(12), self.colours.dim)
        if is_current and has_focus:
            self.painter.setPen(QPen(QColor(self.colours.accent), 1.5))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(QRectF(ground).adjusted(4, 2, -3, -3), 6, 6)

    def bar(self, top: int, row: MeasureRow, width: int) -> None:
        """From beginning to end; one that is open at an end is dashed there."""
        self.painter.setPen(QColor(self.colours.line))
        self.painter.drawLine(QLineF(SIDE, top + LINE - 0.5, width, top + LINE - 0.5))
        start, end = row.starts_on or row.ends_on, row.ends_on or row.starts_on
        if start is None or end is None:
            return
        if row.ends_on is None:
            end = max(start, self.today)
        left, right = self.x(start), self.x(end) + self.scale.day_width
        box = QRectF(left, top + (LINE - BAR) / 2, max(right - left, 6.0), BAR)
        if box.right() < SIDE or box.left() > width:
            return
        box.setLeft(max(box.left(), SIDE - 40.0))  # Qt grows slow with lines of a million pixels
        box.setRight(min(box.right(), width + 40.0))
        tone = LIGHT_TONES[row.light]
        ink, ground = self.colours.ink(tone), self.colours.ground(tone)
        is_whole = row.starts_on is not None and row.ends_on is not None
        style = Qt.PenStyle.SolidLine if is_whole else Qt.PenStyle.DashLine
        self.painter.setPen(QPen(ink, 1, style))
        self.painter.setBrush(ground)
        self.painter.drawRoundedRect(box, 5, 5)
        if row.progress:
            done = QRectF(left, box.top() + BAR - 5, (right - left) * row.progress / 100, 4)
            done &= box.adjusted(2, 0, -2, -1)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(ink)
            self.painter.drawRoundedRect(done, 2, 2)

    def stones(self, top: int, strip: Strip, width: int) -> None:
        """A filled diamond for a milestone that was reached, a hollow one for an open one."""
        for stone in strip.stones:
            on = stone_day(stone)
            if on is not None and SIDE - 10 < (x := self.x(on)) < width + 10:
                self._stone(x, top + LINE / 2, stone)

    def link(self, link: Link, top: float, end: float) -> None:
        """From one milestone to the one that waits for it."""
        x, to = self.x(link.first_on) + STONE, self.x(link.then_on) - STONE
        self.painter.setPen(QPen(QColor(self.colours.dim), 1.2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        bend = max(x + 8, min(to - 8, x + 8))
        points = [QPointF(x, top), QPointF(bend, top), QPointF(bend, end), QPointF(to, end)]
        self.painter.drawPolyline(points)
        tip = QPolygonF([QPointF(to, end), QPointF(to - 5, end - 3.5), QPointF(to - 5, end + 3.5)])
        self.painter.setBrush(QColor(self.colours.dim))
        self.painter.drawPolygon(tip)

    def _stone(self, x: float, y: float, stone: MilestoneRow) -> None:
        is_late = stone.done_on is None and stone.due_on is not None and stone.due_on < self.today
        ink = QColor(self.colours.bad if is_late else self.colours.text)
        self.painter.setPen(QPen(ink, 1.6))
        self.painter.setBrush(ink if stone.done_on else QColor(self.colours.panel))
        across, up = QPointF(STONE, 0), QPointF(0, STONE)
        at = QPointF(x, y)
        self.painter.drawPolygon(QPolygonF([at - across, at - up, at + across, at + up]))

    def _write(self, rect: QRect, words: str, font: QFont, ink: str) -> None:
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        cut = self.painter.fontMetrics().elidedText(words, ELIDE, rect.width())
        self.painter.drawText(rect, int(LEFT), cut)
