"""The tab Überblick: three figures and what became of each item."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.meetings.agenda_tree import AgendaTree
from ui.meetings.composition_note import TABLES as COMPOSITION_TABLES
from ui.meetings.composition_note import CompositionNote
from ui.meetings.figures import read_overview
from ui.meetings.panel import MeetingPanel
from ui.meetings.repeat_note import RepeatNote
from ui.parts.cards import StatCard, label, row
from ui.parts.messages import EmptyState
from ui.shell.theme import STEP


class OverviewPanel(MeetingPanel):
    """Reads only.

    Signals:
        item_opened: Emitted with the id of an item at Enter or a double click.
        agenda_asked: Emitted when somebody wants to write the agenda.
        meeting_made: Emitted with the id of a meeting called again.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "meeting",
        "agenda_item",
        "vote",
        "resolution",
        "attendance",
        "presence",
        "assignment",
        "membership",
        "rule_set",
        "committee",
        "repetition",
        *COMPOSITION_TABLES,
    )
    item_opened = Signal(object)
    agenda_asked = Signal()
    meeting_made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.repeat = RepeatNote(context, self)
        self.repeat.made.connect(self.meeting_made)
        self.table = CompositionNote(context)
        self.cards = (StatCard(), StatCard(), StatCard())
        self.tree = AgendaTree(self.tr("Tagesordnung mit Ergebnissen"), planning=False)
        self.setFocusProxy(self.tree)
        self.tree.opened.connect(self.item_opened)
        self.empty = EmptyState(
            "agenda",
            self.tr("Noch keine Tagesordnung"),
            self.tr("Tragen Sie ein, worum es gehen soll; die Einladung entsteht daraus."),
            self.tr("Tagesordnung schreiben"),
            self.agenda_asked.emit,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.empty)
        self._pages.setMinimumHeight(80)  # the figures above stay whole in a low window
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(STEP)
        cards = row(*self.cards, spacing=12)
        for place in range(len(self.cards)):
            cards.setStretch(place, 1)
        layout.addLayout(cards)
        layout.addWidget(self.repeat)
        layout.addWidget(self.table)
        layout.addSpacing(4)
        layout.addWidget(label(self.tr("Tagesordnung"), "h2"))
        layout.addWidget(self._pages, 1)

    def reload(self, meeting_id: UUID) -> None:
        """Override."""
        found = self.context.operations.ask(read_overview, meeting_id)
        for card, figure in zip(self.cards, found.figures, strict=True):
            card.say(figure.figure, figure.meaning)
        self.repeat.show_meeting(meeting_id)
        self.table.show_meeting(meeting_id)
        self.tree.set_lines(found.agenda.lines)
        self._pages.setCurrentIndex(0 if found.agenda.lines else 1)
