"""How the Sitzungsmodus shares the window: agenda, text, room; head above, keys below."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from ui.context import AppContext
from ui.live.acts import LiveActs
from ui.live.agenda_list import LiveAgenda, rows_of
from ui.live.keys import STROKES
from ui.live.live_head import LiveHead
from ui.live.live_view import LiveView
from ui.live.room_side import read_known
from ui.live.side import LEAST, SCROLL, WIDTH, LiveSide
from ui.live.wall_clock import WallClock
from ui.meetings.item_editor import ItemEditor
from ui.parts.cards import Card, column, label
from ui.parts.messages import EmptyState
from ui.parts.strokes import KeyBar
from ui.shell.page import Page

LEFT, NARROW, SMALL = 280, 224, 1200


class LiveFrame(Page):
    """The parts of the screen, and what they show at a minute."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.clock = WallClock(self)
        self.acts = LiveActs(context, self.clock, self)
        self.agenda, self.editor = LiveAgenda(), ItemEditor(context)
        self.side = LiveSide(context, self.clock)
        self.stack, self.split = QStackedWidget(), QSplitter(Qt.Orientation.Horizontal)
        self.begin = EmptyState(
            "start",
            self.tr("Die Sitzung hat noch nicht begonnen"),
            self.tr("Beginnen Sie sie, wenn der Vorsitz sie eröffnet; die Uhrzeit gilt."),
            self.tr("Sitzung beginnen"),
            self.acts.begin,
        )
        self.empty = EmptyState(
            "agenda",
            self.tr("Noch keine Tagesordnung"),
            self.tr("Der Sitzungsmodus folgt der Tagesordnung."),
            self.tr("Zur Sitzung"),
            self.back,
        )

    def build(self, actions: Mapping[str, QAction]) -> None:
        """Put everything in its place."""
        self.head, self.bar = LiveHead(actions), KeyBar(STROKES, actions)
        self.head.setContentsMargins(0, 0, SCROLL, 0)
        hint = self.tr(
            "Kürzel und Leertaste fügen einen Textbaustein ein: bfk · Strg+Umschalt+A macht aus "
            "der Markierung einen Auftrag"
        )
        self.editor.content.addWidget(label(hint, "label", wrap=True))
        items = Card(margin=1)
        items.content.addWidget(self.agenda)
        for page in (self.editor, self.begin, self.empty):
            self.stack.addWidget(page)
        for part in (items, self.stack, self.side):
            self.split.addWidget(part)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(12)
        self.split.setStretchFactor(1, 1)
        layout = column(self.head, spacing=10)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.bar)
        layout.setContentsMargins(20, 14, 8, 6)
        self.setLayout(layout)

    def show_parts(self, view: LiveView, shown: UUID | None) -> None:
        """Show the meeting as it is at this minute."""
        now = self.clock.minute()
        self.head.show_view(view, now)
        self.agenda.show_rows(rows_of(view, now), shown)
        page = self.editor if view.room.begun else self.begin
        self.stack.setCurrentWidget(page if shown else self.empty)
        self.side.show_view(view, now)
        if shown:
            self.side.show_known(self.context.operations.ask(read_known, view.meeting_id, shown))

    def to_text(self) -> None:
        """The cursor goes where one writes, or to the one button there is."""
        QTimer.singleShot(0, self, self._go_to_text)  # what had the cursor may be about to go

    def _go_to_text(self) -> None:
        if not self.side.is_open:
            page = self.stack.currentWidget()
            (page.button if isinstance(page, EmptyState) else self.editor.text).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = LEFT if event.size().width() >= SMALL else NARROW
        right = WIDTH if event.size().width() >= SMALL else LEAST
        self.split.setSizes([left, max(event.size().width() - left - right, 300), right])
