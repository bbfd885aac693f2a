"""Which measures a resolution or an assignment led to, and the button that makes one of it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.words import STATE_NAMES
from ui.context import AppContext
from ui.measures.short_link import ShortLink
from ui.parts.cards import button, clear, column, label, row


class OriginPart(QWidget):
    """Stands in the detail of whatever measures are made of.

    Signals:
        opened: Emitted with „measure“ and the id of one that should be shown.
    """

    opened = Signal(str, object)

    def __init__(
        self,
        context: AppContext,
        read: Callable[[Any, UUID], Sequence[Measure]],
        make: Callable[..., UUID],
        today: Callable[[], date] = date.today,
    ) -> None:
        """``read`` finds the measures of a record, ``make`` makes one of it."""
        super().__init__()
        self._context, self._read, self._make, self._today = context, read, make, today
        self._record_id: UUID | None = None
        self.before: Callable[[], bool] = lambda: True
        """Saves what is being typed beside it."""
        self.links = column(spacing=2)
        self.nothing = label(self.tr("Noch keine Maßnahme."), "dim")
        self.add = button(self.tr("Maßnahme daraus machen"), self.make, symbol="measure")
        heading = label(self.tr("Maßnahmen"), "label")
        lines = column(heading, self.nothing, self.links, row(self.add, None), spacing=8)
        self.setLayout(lines)
        context.operations.changed.connect(self._on_changed)

    def show_record(self, record_id: UUID | None, *, may_make: bool = True) -> None:
        """Show the measures of another record; ``may_make`` is whether one can be made of it."""
        self._record_id = record_id
        self.add.setVisible(may_make)
        self._reload()

    def make(self) -> None:
        """Make a measure with title, owner and due date, and go there."""
        if self._record_id is None or not self.before():
            return
        words = self.tr("Maßnahme daraus machen")
        made = self._context.operations.perform(
            words, self._make, self._record_id, on=self._today()
        )
        if made is not None:
            self.opened.emit("measure", made)

    def _reload(self) -> None:
        clear(self.links)
        if self._record_id is None:
            return
        found = self._context.operations.ask(_told, self._read, self._record_id)
        for measure_id, title, state in found:
            opener = ShortLink(title, partial(self.opened.emit, "measure", measure_id))
            opener.setAccessibleDescription(state)
            holder = QWidget()
            line = row(opener, label(state, "dim"))
            line.setStretch(0, 1)
            holder.setLayout(line)
            self.links.addWidget(holder)
        self.nothing.setVisible(not found)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("measure", "measure_resolution", "measure_assignment"):
            self._reload()


def _told(
    work: Any, read: Callable[[Any, UUID], Sequence[Measure]], record_id: UUID
) -> list[tuple[UUID, str, str]]:
    return [
        (one.id, f"{one.number} {one.title}", STATE_NAMES[one.state])
        for one in read(work, record_id)
    ]
