"""What waits with measures, plans and money: a card of the first page, shown while it is needed."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from ui.context import AppContext
from ui.overview.lists import LATE, ListCard
from ui.parts.row_table import Column
from ui.preload import SOON_MS

if TYPE_CHECKING:
    from praeventionsrat.office.overview_measures import MeasureDue

TABLES = (
    *("measure", "milestone", "measure_report", "plan", "funding_programme"),
    *("funding_application", "application_cost", "payment"),
)


def _soon(line: "MeasureDue") -> str:
    return line.detail or german.day(line.due_on)


LINES = (
    Column["MeasureDue"](
        "Maßnahme",
        lambda line: line.title,
        second=_soon,
        badge=lambda line: LATE if line.is_late else None,
    ),
)


class MeasuresCard(QWidget):
    """Reads after the page is on screen: most mornings nothing of it is wanted first.

    Signals:
        opened: Emitted with kind and id of what a line speaks of.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context, self._outdated = context, True
        self.card = ListCard(self.tr("Maßnahmen und Förderung"), LINES, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.card.hide()
        self.card.list.opened.connect(lambda found: self.opened.emit(*found))
        context.operations.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Look again."""
        from praeventionsrat.office.overview_measures import measures_due  # noqa: PLC0415 - late

        self._outdated = False
        today = datetime.now(UTC).astimezone().date()
        found = self._context.operations.ask(measures_due, today)
        self.card.show_lines(found.lines, found.more)
        self.card.setVisible(bool(found.lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            QTimer.singleShot(SOON_MS, self, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        if self._outdated and self.isVisible():
            self.reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        self._outdated = True
        if self.isVisible():
            self.reload()
