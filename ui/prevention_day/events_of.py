"""Which prevention days carry out a measure or rest on a resolution; shown where there are any."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.prevention_day.rows import EventRow
from praeventionsrat.prevention_day.usecases.links import told
from ui.context import AppContext
from ui.measures.short_link import ShortLink
from ui.parts.cards import clear, column, label

TABLES = ("prevention_day", "event_day", "event_measure", "event_resolution")


class EventsOfPart(QWidget):
    """Stands in the detail of a measure and of a resolution.

    Signals:
        opened: Emitted with „prevention_day“ and the id of one that should be shown.
    """

    opened = Signal(str, object)

    def __init__(
        self, context: AppContext, read: Callable[[Any, UUID], Sequence[EventRow]]
    ) -> None:
        """``read`` finds the prevention days of a record."""
        super().__init__()
        self._context, self._read = context, read
        self._record_id: UUID | None = None
        self.lines = column(spacing=2)
        self.setLayout(column(label(self.tr("Präventionstage"), "label"), self.lines, spacing=6))
        self.hide()
        context.operations.changed.connect(self._on_changed)

    def show_record(self, record_id: UUID | None) -> None:
        """Show the prevention days of another record."""
        self._record_id = record_id
        self._reload()

    def _reload(self) -> None:
        clear(self.lines)
        found: Sequence[EventRow] = ()
        if self._record_id is not None:
            found = self._context.operations.ask(self._read, self._record_id)
        for row in found:
            opener = partial(self.opened.emit, "prevention_day", row.id)
            self.lines.addWidget(ShortLink(told(row), opener))
        self.setVisible(bool(found))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._reload()
