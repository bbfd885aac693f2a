"""What the tabs of one record have in common: they reload only when shown and touched."""

from contextlib import suppress
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from ui.context import AppContext


class RecordPanel(QWidget):
    """One tab of a record; ``TABLES`` are the ones whose change makes it read again."""

    TABLES: ClassVar[tuple[str, ...]] = ()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._record_id: UUID | None = None
        self._outdated = False
        self._deaf = False
        context.operations.changed.connect(self._on_changed)

    def show_record(self, record_id: UUID) -> None:
        """Show another record (or the same one anew), as soon as anybody sees it."""
        if record_id != self._record_id:
            self.flush()
        self._record_id = record_id
        self.refresh()

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return True

    def reload(self, record_id: UUID) -> None:
        """Read the record and show it; only called while the panel can be seen."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again now if anybody sees it, else when somebody does."""
        self._outdated = True
        if self.isVisible() and self._record_id is not None:
            self._outdated = False
            with suppress(NotFound):  # its making was undone; the page shows another one
                self.reload(self._record_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*self.TABLES) and not self._deaf:
            self.refresh()
