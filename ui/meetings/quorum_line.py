"""The chosen minute: who could vote then, and was the committee able to decide."""

from datetime import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.clocktime import clock as clock_of
from praeventionsrat.meetings.clocktime import minute
from ui.meetings.room_data import Sheet
from ui.parts.cards import Pill, label, row, tool
from ui.parts.fields import TimeField
from ui.shell.theme import STEP, Tone, colours_now


class QuorumLine(QWidget):
    """A clock time, the arithmetic of that minute, and the course of the whole meeting.

    Signals:
        entered: Emitted when Enter ends the typing of a time.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.clock = TimeField(self.tr("Uhrzeit, zu der gezählt wird und jemand kommt oder geht"))
        self.clock.setMaximumWidth(84)
        self.earlier = tool("back", self.tr("Vorige Änderung"), lambda: self._jump(-1))
        self.later = tool("chevron_right", self.tr("Nächste Änderung"), lambda: self._jump(+1))
        self.sentence, self.pill = label("", wrap=True), Pill()
        self.course = Course()
        layout = row(label(self.tr("Um"), "dim"), self.earlier, self.clock, self.later)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.pill)
        self.setLayout(layout)
        self.clock.value_edited.connect(self._count)
        self.clock.returnPressed.connect(self.entered)
        self.course.picked.connect(self.set_time)

    def value(self) -> time | None:
        """The chosen minute; raises ``UserError`` where what was typed is none."""
        found: time | None = self.clock.value()
        return found

    def set_time(self, at: time | None) -> None:
        """Choose a minute."""
        self.clock.set_value(at)
        self._count()

    def begin_typing(self, digit: str) -> None:
        """A digit was typed elsewhere: it begins a new time here."""
        self.clock.setFocus()
        self.clock.setText(digit)
        self._count()

    def show_sheet(self, sheet: Sheet) -> None:
        """Count by this attendance list."""
        self._sheet = sheet
        self._count()

    def _count(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        try:
            at = self.value()
        except UserError as err:
            self._say(str(err), "", Tone.WARN)
            return
        self.course.show_sheet(sheet, at)
        if at is None:
            self._say(self.tr("Uhrzeit eintippen, zum Beispiel 1625."), "", Tone.NEUTRAL)
            return
        found = sheet.quorum(at)
        arithmetic, _, state = found.sentence.rpartition(": ")
        self._say(f"{arithmetic}.", state, Tone.OK if found.reached else Tone.BAD)

    def _say(self, sentence: str, state: str, tone: Tone) -> None:
        self.sentence.setText(sentence)
        self.pill.say(state, tone)
        self.pill.setVisible(bool(state))
        self.clock.setAccessibleDescription(f"{sentence} {state}".strip())

    def _jump(self, step: int) -> None:
        if self._sheet is None:
            return
        begun, times = self._sheet.begun_at, self._sheet.changes()
        try:
            now = self.value()
        except UserError:
            now = None
        here = minute(now, begun) if now else -1
        later = [t for t in times if minute(t, begun) > here]
        earlier = [t for t in times if minute(t, begun) < here]
        found = later[:1] if step > 0 else earlier[-1:]
        if found:
            self.set_time(found[0])


class Course(QWidget):
    """How many could vote from begin to end, against the line of the quorum; a click picks.

    Signals:
        picked: Emitted with the minute that was clicked.
    """

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._at: time | None = None
        self._allowed = True
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Verlauf der Anwesenheit"))

    def sizeHint(self) -> QSize:
        return QSize(240, 36)

    def show_sheet(self, sheet: Sheet, at: time | None) -> None:
        """Paint this meeting, and mark a minute."""
        self._sheet, self._at = sheet, at
        self.setVisible(self._allowed and self._bounds() is not None)
        self.update()

    def allow(self, allowed: bool) -> None:
        """Whether there is room for it."""
        self._allowed = allowed
        self.setVisible(allowed and self._bounds() is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bounds = self._bounds()
        if bounds and self.width() > 2:
            share = min(max(event.position().x() / self.width(), 0.0), 1.0)
            self.picked.emit(clock_of(round(bounds[0] + share * (bounds[1] - bounds[0]))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        bounds, sheet = self._bounds(), self._sheet
        if bounds is None or sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_now()
        area = QRectF(0, 4, self.width(), self.height() - STEP)
        high = max(sheet.legal, sheet.room.most_voters(), 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        steps = self._steps(area, bounds, high, sheet)
        painter.drawPolygon(steps)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawPolyline(steps.mid(2, steps.size() - 3))
        level = area.bottom() - area.height() * sheet.needed.needed / high
        painter.setPen(QPen(QColor(colours.dim), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        if self._at:
            x = self._x(minute(self._at, sheet.begun_at), area, bounds)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _steps(self, area: QRectF, bounds: tuple[int, int], high: int, sheet: Sheet) -> QPolygonF:
        points = [area.bottomLeft()]
        y = area.bottom()
        for at in sheet.changes():
            x = self._x(minute(at, sheet.begun_at), area, bounds)
            points.append(QPointF(x, y))
            y = area.bottom() - area.height() * len(sheet.room.voters(at)) / high
            points.append(QPointF(x, y))
        points += [QPointF(area.right(), y), area.bottomRight()]
        return QPolygonF(points)

    @staticmethod
    def _x(at: int, area: QRectF, bounds: tuple[int, int]) -> float:
        share = (at - bounds[0]) / (bounds[1] - bounds[0])
        return area.left() + area.width() * min(max(share, 0.0), 1.0)

    def _bounds(self) -> tuple[int, int] | None:
        sheet = self._sheet
        if sheet is None or sheet.begun_at is None or not sheet.room.most_voters():
            return None
        start = minute(sheet.begun_at, sheet.begun_at)
        last = sheet.ended_at or sheet.changes()[-1]
        return start, max(minute(last, sheet.begun_at), start + 1)
