"""How far the day has come: what it is, a tile for each area, and what waits.

The organiser opens it on a Monday morning. She wants to know how many days are left and what is
next; she fears that something has been forgotten that nobody speaks of.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from praeventionsrat.german import day
from praeventionsrat.prevention_day.glance import AreaGlance, EventGlance, read_event
from praeventionsrat.prevention_day.records import EventState
from praeventionsrat.prevention_day.tasks.waiting import TaskWaiting
from praeventionsrat.prevention_day.words import EVENT_STATES
from ui.context import AppContext
from ui.measures.short_link import ShortLink
from ui.parts.cards import Card, Pill, button, clear, column, label, row, set_part
from ui.parts.messages import Symbol
from ui.shell.theme import STEP, Tone

COLUMNS = 3
SHOWN = 8
"""So many things that wait; the area Aufgaben has them all."""
TONES = {
    EventState.IDEA: Tone.SOFT,
    EventState.PLANNED: Tone.NEUTRAL,
    EventState.PUBLISHED: Tone.OK,
    EventState.HELD: Tone.OK,
    EventState.CANCELLED: Tone.BAD,
}


class AreaTile(QFrame):
    """One area: its name leads there.

    Signals:
        opened: Emitted with the key of the area.
    """

    opened = Signal(str)

    def __init__(self, found: AreaGlance) -> None:
        super().__init__()
        self.found = found
        set_part(self, "stat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.link = button(found.name, partial(self.opened.emit, found.area), part="link")
        told = f"{found.figure} {found.meaning} {found.warning}".strip()
        self.link.setAccessibleDescription(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 10, 2 * STEP, 12)
        layout.setSpacing(2)
        self.link.setStyleSheet("padding-left: 0; margin-left: 0")
        layout.addLayout(row(self.link, None))
        layout.addWidget(label(found.figure, "number"))
        layout.addWidget(label(found.meaning, "dim", wrap=True))
        if found.warning:
            words = label(found.warning, "strong", wrap=True)
            layout.addLayout(row(Symbol("alert", 16, Tone.WARN), words, spacing=6))
        layout.addStretch()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override: the whole tile leads there."""
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.found.area)


class GlanceView(QWidget):
    """Head, tiles and what waits.

    Signals:
        opened: Emitted with kind and id of what another page shows.
        details_asked: Emitted when somebody wants to change what is said about the day.
    """

    opened = Signal(str, object)
    details_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.title, self.motto = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.when, self.where = label("", wrap=True), label("", "dim", wrap=True)
        self.state, self.countdown = Pill(), label("", "number")
        self.details = button(
            self.tr("Angaben bearbeiten"), self.details_asked.emit, symbol="edit", tip="F2"
        )
        self.tiles, self.waiting = QGridLayout(), column(spacing=2)
        self.waiting_title = label(self.tr("Was ansteht"), "h2")
        self._build()

    def show_event(self, event_id: UUID, today: date) -> None:
        """Read and show one prevention day."""
        found = self._context.operations.ask(read_event, event_id, today)
        self._show_head(found)
        clear(self.tiles)
        for place, area in enumerate(found.areas):
            tile = AreaTile(area)
            tile.opened.connect(lambda key: self.opened.emit(key, None))
            self.tiles.addWidget(tile, place // COLUMNS, place % COLUMNS)
        clear(self.waiting)
        for one in found.waiting[:SHOWN]:
            self.waiting.addWidget(self._line(one))
        self._tell_rest(found.waiting)

    def _show_head(self, found: EventGlance) -> None:
        self.title.setText(found.title)
        self.motto.setText(found.motto and f"„{found.motto}“")
        self.motto.setVisible(bool(found.motto))
        self.when.setText(found.when or self.tr("Noch ohne Tag"))
        self.where.setText(found.where)
        self.where.setVisible(bool(found.where))
        self.countdown.setText(found.countdown)
        self.state.say(EVENT_STATES[found.state], TONES[found.state])

    def _line(self, one: TaskWaiting) -> QWidget:
        due = self.tr("seit {day}") if one.is_late else self.tr("bis {day}")
        tone = Tone.BAD if one.is_late else Tone.SOFT
        made = QWidget()
        opener = ShortLink(one.title, partial(self.opened.emit, one.kind, one.id))
        pill = Pill(due.format(day=day(one.due_on)), tone)
        made.setLayout(row(opener, label(one.owner, "dim"), pill))
        return made

    def _tell_rest(self, waiting: Sequence[TaskWaiting]) -> None:
        if not waiting:
            words = self.tr(
                "Nichts ist überfällig, und in den nächsten 14 Tagen ist nichts fällig."
            )
            self.waiting.addWidget(label(words, "dim", wrap=True))
        elif len(waiting) > SHOWN:
            more = self.tr("… und {number} weitere").format(number=len(waiting) - SHOWN)
            opener = partial(self.opened.emit, "day_tasks", None)
            self.waiting.addLayout(row(button(more, opener, part="link"), None))

    def _build(self) -> None:
        head = Card(margin=3 * STEP)
        words = column(self.title, self.motto, self.when, self.where, spacing=4)
        beside = column(row(None, self.countdown), row(None, self.state), None, spacing=6)
        line = row(spacing=2 * STEP)
        line.addLayout(words, 1)
        line.addLayout(beside)
        head.content.addLayout(line)
        head.content.addLayout(row(self.details, None))
        for place in range(COLUMNS):
            self.tiles.setColumnStretch(place, 1)
        self.tiles.setSpacing(STEP + 4)
        card = Card(margin=3 * STEP)
        card.content.addWidget(self.waiting_title)
        card.content.addLayout(self.waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP + 4)
        layout.addWidget(head)
        layout.addLayout(self.tiles)
        layout.addWidget(card)
        layout.addStretch()
