"""What stands behind the list of meetings: polls for a day and decisions in writing."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.context import AppContext
from ui.parts.cards import button
from ui.shell.page import Command

PARTS = {
    "polls": ("Terminabfragen", "calendar", "ui.polls.panel:PollsPanel"),
    "circulars": ("Umlaufbeschlüsse", "vote", "ui.circulars.panel:CircularsPanel"),
}


class Further(QStackedWidget):
    """The page itself, or one of the parts behind it; each is made when first visited.

    Signals:
        meeting_made: Emitted with the id of a meeting that came of a part.
    """

    meeting_made = Signal(object)

    def __init__(self, context: AppContext, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._built: dict[str, Any] = {}
        self.addWidget(main)

    def buttons(self) -> Sequence[QWidget]:
        """The ways to the parts, for the head of the page."""
        return [
            button(title, partial(self.open, key), symbol=symbol)
            for key, (title, symbol, _) in PARTS.items()
        ]

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        return [
            Command(title, partial(self.open, key), symbol)
            for key, (title, symbol, _) in PARTS.items()
        ]

    def open(self, key: str) -> Any:
        """Show a part."""
        if key not in self._built:
            module, _, name = PARTS[key][2].partition(":")
            make: Callable[[AppContext], Any] = getattr(import_module(module), name)
            panel = self._built[key] = make(self._context)
            panel.back_asked.connect(self.home)
            panel.meeting_made.connect(self._on_made)
            self.addWidget(panel)
        self.setCurrentWidget(self._built[key])
        return self._built[key]

    def home(self) -> bool:
        """Back to the meetings; whether a part was shown."""
        was_away = self.currentIndex() > 0
        self.setCurrentIndex(0)
        return was_away

    def flush(self) -> bool:
        """Save what is being typed in any part."""
        return all(panel.flush() for panel in self._built.values())

    def _on_made(self, meeting_id: object) -> None:
        self.home()
        self.meeting_made.emit(meeting_id)
