"""A card of the first page that is shown while something waits, and read when the page rests."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from ui.context import AppContext
from ui.overview.lists import LATE, ListCard
from ui.parts.row_table import Column

if TYPE_CHECKING:
    from praeventionsrat.office.overview_measures import MeasureDue, MeasuresDue


def _soon(line: "MeasureDue") -> str:
    return line.detail or german.day(line.due_on)


class WaitingCard(QWidget):
    """Reads after the page is on screen: most mornings nothing of it is wanted first.

    Signals:
        opened: Emitted with kind and id of what a line speaks of.
    """

    opened = Signal(str, object)

    def __init__(
        self,
        context: AppContext,
        title: str,
        column: str,
        tables: Sequence[str],
        read: Callable[[], Callable[[Any, date], "MeasuresDue"]],
    ) -> None:
        """``read`` hands out the question, whose code is loaded when it is first asked."""
        super().__init__()
        self._context, self._tables, self._read = context, tables, read
        self._outdated = True
        lines = Column["MeasureDue"](
            column,
            lambda line: line.title,
            second=_soon,
            badge=lambda line: LATE if line.is_late else None,
        )
        self.card = ListCard(title, (lines,), "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.card.hide()
        self.card.list.opened.connect(lambda found: self.opened.emit(*found))
        context.operations.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Look again."""
        self._outdated = False
        today = datetime.now(UTC).astimezone().date()
        found = self._context.operations.ask(self._read(), today)
        self.card.show_lines(found.lines, found.more)
        self.card.setVisible(bool(found.lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._context.leisure.add(self, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        if self._outdated and self.isVisible():
            self.reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*self._tables):
            return
        self._outdated = True
        if self.isVisible():
            self.reload()
