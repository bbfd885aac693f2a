"""What the tabs of a committee have in common: they reload only when shown and touched."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from ui.context import AppContext


class CommitteePanel(QWidget):
    """One tab of a committee; ``TABLES`` are the ones whose change makes it read again."""

    TABLES: ClassVar[tuple[str, ...]] = ()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.committee_id: UUID | None = None
        self._outdated = False
        context.operations.changed.connect(self._on_changed)

    def show_committee(self, committee_id: UUID) -> None:
        """Show another committee, as soon as anybody sees it."""
        if committee_id != self.committee_id:
            self.flush()
        self.committee_id = committee_id
        self.refresh()

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return True

    def reload(self, committee_id: UUID) -> None:
        """Read the committee and show it; only called while the panel can be seen."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again now if anybody sees it, else when somebody does."""
        self._outdated = True
        if self.isVisible() and self.committee_id is not None:
            self._outdated = False
            self.reload(self.committee_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*self.TABLES):
            self.refresh()
