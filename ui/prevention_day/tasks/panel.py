"""What the tabs of the page have in common: one event, read again only when somebody looks."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from ui.context import AppContext
from ui.parts.cards import column, row
from ui.parts.forms import scrolling
from ui.shell.page import Command
from ui.shell.theme import STEP


class EventPanel(QWidget):
    """One tab; ``reload`` is only called while it can be seen.

    Signals:
        renewed: Emitted when it was read anew, and its summary with it.
    """

    renewed = Signal()

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__()
        self.context, self.today = context, today
        self.event_id: UUID | None = None
        self.buttons = QWidget()
        """Stands beside the tabs while this one is shown."""
        self._outdated = False

    def set_actions(self, *buttons: QWidget) -> None:
        """The buttons that stand beside the tabs."""
        self.buttons.setLayout(row(None, *buttons))

    def show_event(self, event_id: UUID) -> None:
        """Show this event, or the same one anew."""
        self.event_id = event_id
        self._outdated = True
        if self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._renew()

    def reload(self, event_id: UUID) -> None:
        """Read and show."""
        raise NotImplementedError

    def ready(self) -> UUID | None:
        """The event, with nothing of it left unsaved; None where something is."""
        return self.event_id if self.flush() else None

    def is_empty(self) -> bool:
        """Whether there is nothing but the button that makes the first one."""
        return False

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return True

    def drafts(self) -> Sequence[str]:
        """What was typed but is no record yet."""
        return ()

    def new(self) -> None:
        """Ctrl+N."""

    def rename(self) -> None:
        """F2."""

    def back(self) -> None:
        """Esc."""

    def open_record(self, record_id: Hashable) -> None:
        """Show one record."""

    def summary(self) -> str:
        """What stands beside the title of the page."""
        return ""

    def sheet(self) -> ListSheet:
        """What goes to Excel or to paper."""
        raise NotImplementedError

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run here."""
        return ()

    def _renew(self) -> None:
        self._outdated = False
        if self.event_id is not None:
            self.reload(self.event_id)
            self.renewed.emit()


def scrolled(*parts: QWidget) -> QScrollArea:
    """Parts below each other that may be taller than the window, clear of the scroll bar."""
    content = QWidget()
    inside = column(*parts, None, spacing=12)
    inside.setContentsMargins(0, 0, STEP, 0)
    content.setLayout(inside)
    return scrolling(content)
