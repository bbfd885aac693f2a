"""What the tabs of the page have in common: one event, read again only when somebody looks."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from ui.context import AppContext
from ui.shell.page import Command


class EventPanel(QWidget):
    """One tab; ``reload`` is only called while it can be seen."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__()
        self.context, self.today = context, today
        self.event_id: UUID | None = None
        self._outdated = False

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
