"""The right side: what a key opened, then what was decided, then the room."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.context import AppContext
from ui.live.assignment_panel import AssignmentPanel
from ui.live.election_panel import ElectionPanel
from ui.live.live_view import LiveView
from ui.live.named_panel import NamedPanel
from ui.live.panel import LivePanel
from ui.live.pick_panel import PickPanel
from ui.live.room_side import Decided, Known, RoomSide
from ui.live.vote_panel import VotePanel
from ui.live.wall_clock import WallClock
from ui.parts.cards import column
from ui.parts.forms import scrolling

WIDTH, LEAST, SCROLL = 332, 300, 12


class LiveSide(QWidget):
    """Holds one open panel at most.

    Signals:
        left: Emitted when no panel is open any more and the cursor may go back to the text.
    """

    left = Signal()

    def __init__(
        self, context: AppContext, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pick, self.vote = PickPanel(), VotePanel(context, clock)
        self.named, self.election = NamedPanel(context, clock), ElectionPanel(context, clock)
        self.assignment = AssignmentPanel(context, clock)
        self.decided, self.room = Decided(), RoomSide()
        self.panels: Sequence[LivePanel] = (
            self.pick,
            self.vote,
            self.named,
            self.election,
            self.assignment,
        )
        self._open: LivePanel | None = None
        self._waiting: LivePanel | None = None
        content = QWidget()
        layout = column(*self.panels, self.decided, self.room, None, spacing=12)
        layout.setContentsMargins(0, 0, SCROLL, 0)
        content.setLayout(layout)
        self._area: QScrollArea = scrolling(content)
        self.setLayout(column(self._area))
        self.setMinimumWidth(LEAST)
        for panel in self.panels:
            panel.hide()
            panel.done.connect(self._on_done)

    @property
    def is_open(self) -> bool:
        """Whether a panel is open."""
        return self._open is not None

    def open(self, panel: LivePanel, *, interrupts: bool = False) -> None:
        """Show a panel; one that it interrupts comes back after it."""
        before = self._open
        self._waiting = before if interrupts and before is not panel else None
        for each in self.panels:
            each.setVisible(each is panel)
        self._open = panel
        self.decided.hide()
        self._area.verticalScrollBar().setValue(0)

    def close_panel(self) -> bool:
        """Put the open panel away, what was typed stays in it; whether there was one."""
        if self._open is None:
            return False
        self._waiting = None
        self._on_done()
        return True

    def show_view(self, view: LiveView, now: time) -> None:
        """Show the room, and count an open vote by it."""
        self.room.show_view(view, now)
        if self._open is self.vote:
            self.vote.reload()
        elif self._open is self.pick:
            self.pick.refresh()

    def show_known(self, known: Known) -> None:
        """Show what was decided under the shown item."""
        self.decided.show_known(known)

    def drafts(self) -> Sequence[LivePanel]:
        """Panels in which something was typed that is no record yet."""
        return [panel for panel in self.panels if panel.has_draft()]

    def _on_done(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is self.vote:
            self.open(self.vote)
            self.vote.reload()
            self.vote.line.figures.setFocus()
            return
        for each in self.panels:
            each.hide()
        self._open = None
        self.decided.show()
        self.left.emit()
