"""The paper of the grid: hours, places, closed time; cards come from ``look``."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from ui.prevention_day.programme.layout import BAND_LINE
from ui.prevention_day.programme.look import PAD, RIGHT, Look, across, down
from ui.prevention_day.programme.scale import HOUR, clock_words
from ui.prevention_day.programme.stage import AXIS, HEAD, GridStage
from ui.shell.theme import Colours


class Paper:
    """Paints one look at the grid, without its cards."""

    def __init__(self, stage: GridStage, painter: QPainter, look: Look, colours: Colours) -> None:
        self.stage, self.painter, self.look, self.colours = stage, painter, look, colours
        self.whole = stage.viewport().rect()
        self.left, self.first = AXIS - stage.origin().x(), stage.origin().y()

    def hours(self) -> None:
        """The ground, hairlines for the hours, and the time in which nobody is let in."""
        room, colours = self.stage.room(), self.colours
        self.painter.fillRect(self.whole, QColor(colours.panel))
        right = min(self.left + self.stage.columns.whole, room.right() + 1)
        view = self.stage.view
        for start, end in ((self.stage.scale.first, view.opens), (view.closes, 2 * view.closes)):
            top, bottom = max(self._y(start), room.top()), min(self._y(end), room.bottom() + 1)
            if bottom > top:
                area = QRectF(AXIS, top, right - AXIS, bottom - top)
                self.painter.fillRect(area, QColor(colours.bg))
        for minute in self.stage.scale.marks(self.first, self.first + room.height()):
            ink = colours.line if minute % HOUR == 0 else colours.side
            across(self.painter, ink, self._y(minute), AXIS, right)

    def walls(self) -> None:
        """A hairline beside each place."""
        room = self.stage.room()
        for column in range(self.stage.columns.number + 1):
            x = self.left + self.stage.columns.left(column)
            if x >= AXIS:
                down(self.painter, self.colours.line, x, 0, room.bottom() + 1)

    def axis(self) -> None:
        """The hours in figures."""
        room = self.stage.room()
        self.painter.fillRect(QRect(0, self.stage.top, AXIS, room.height()),
                              QColor(self.colours.panel))  # fmt: skip
        for minute in self.stage.scale.marks(self.first, self.first + room.height()):
            y = round(self._y(minute))
            at = QRect(0, y - 9, AXIS - 10, 18)
            if minute % HOUR == 0:
                words = clock_words(minute)
                self.look.write(self.painter, at, words, self.look.small, self.colours.dim, RIGHT)
            else:
                across(self.painter, self.colours.line, y, AXIS - 8, AXIS)

    def band(self) -> None:
        """The ground of those without a clock time."""
        area = QRect(0, HEAD, self.whole.width(), self.stage.top - HEAD)
        self.painter.fillRect(area, QColor(self.colours.bg))
        words = QRect(2, HEAD, AXIS - 8, BAND_LINE + 8)
        self.look.write(self.painter, words, "ganztags", self.look.small, self.colours.dim, RIGHT)

    def heads(self) -> None:
        """The names of the places."""
        self.painter.fillRect(QRect(0, 0, self.whole.width(), HEAD), QColor(self.colours.panel))
        width = self.stage.columns.width
        for column, head in enumerate(self.stage.view.heads):
            left = self.left + self.stage.columns.left(column)
            if left + width < AXIS or left > self.whole.width():
                continue
            line = QRect(left + PAD + 4, 6 if head.detail else 15, width - 2 * PAD - 4, 18)
            self.look.write(self.painter, line, head.name, self.look.strong, self.colours.text)
            line.translate(0, 19)
            self.look.write(self.painter, line, head.detail, self.look.small, self.colours.dim)

    def frame(self) -> None:
        """Where heads and band end, and the corner over the hours."""
        self.painter.fillRect(QRect(0, 0, AXIS, HEAD), QColor(self.colours.panel))
        for y in (HEAD, self.stage.top):
            across(self.painter, self.colours.line, y - 1, 0, self.whole.width())
        down(self.painter, self.colours.line, AXIS - 1, 0, self.whole.height())

    def mark(self, column: int | None, *, in_band: bool) -> None:
        """The place a card in the hand is over."""
        columns = self.stage.columns
        left, width = (0, columns.whole) if column is None else (columns.left(column),
                                                                columns.width)  # fmt: skip
        top = HEAD if in_band else self.stage.top
        bottom = self.stage.top if in_band else self.whole.height()
        tint = QColor(self.colours.accent)
        tint.setAlphaF(0.06)
        area = QRectF(self.left + left, top, width, bottom - top)
        self.painter.fillRect(area & QRectF(self.stage.room().adjusted(0, HEAD - top, 0, 0)), tint)

    def _y(self, minute: int) -> float:
        return self.stage.top + self.stage.scale.y(minute) - self.first
