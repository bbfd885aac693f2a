"""Stands that have no place yet; dragged onto the plan, or set there by Enter."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from praeventionsrat.prevention_day.stands.plan_drawing import needs_told
from praeventionsrat.prevention_day.stands.rows import StandRow
from ui.prevention_day.stands.plan_stage import STAND_MIME

ID = Qt.ItemDataRole.UserRole
LINE, MOST_LINES = 26, 7


class PlanTray(QListWidget):
    """One line a stand.

    Signals:
        wanted: Emitted with the id of a stand that shall be put on the plan.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Stände noch ohne Platz"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.itemDoubleClicked.connect(lambda item: self.wanted.emit(item.data(ID)))

    def show_rows(self, rows: Sequence[StandRow]) -> None:
        """Show these; what stands under the cursor stays there."""
        before = self.current_id()
        self.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.name}  ·  {row.size}")
            item.setData(ID, row.id)
            item.setSizeHint(QSize(0, LINE))
            item.setToolTip(needs_told(row))
            self.addItem(item)
            if row.id == before:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        self.setFixedHeight(LINE * min(max(len(rows), 1), MOST_LINES) + 10)

    def current_id(self) -> UUID | None:
        """The stand under the cursor."""
        chosen = self.selectedItems()
        return chosen[0].data(ID) if chosen else None

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Override: what is dragged is the stand."""
        made = QMimeData()
        made.setData(STAND_MIME, str(items[0].data(ID)).encode("ascii"))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Enter puts it on the plan."""
        stand_id = self.current_id()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and stand_id is not None:
            self.wanted.emit(stand_id)
        else:
            super().keyPressEvent(event)
