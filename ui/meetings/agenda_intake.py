"""The agenda while it is planned: it also takes in what is dragged from „Vorschläge“."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from ui.meetings import agenda_drop
from ui.meetings.agenda_drop import Where
from ui.meetings.agenda_tree import AgendaTree, target_of
from ui.meetings.suggestion_list import FORMAT


class PlanningTree(AgendaTree):
    """An agenda that can be changed.

    Signals:
        taken: Emitted with the id of a suggestion, the parent's id, the id it goes before, and
            whether it is public there.
    """

    taken = Signal(str, object, object, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, planning=True, parent=parent)
        self.setDragDropMode(self.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def mimeTypes(self) -> list[str]:
        return [*super().mimeTypes(), FORMAT]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropEvent(self, event: QDropEvent) -> None:
        """Override: a suggestion comes from elsewhere."""
        carried: QMimeData = event.mimeData()
        if not carried.hasFormat(FORMAT):
            super().dropEvent(event)
            return
        target = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(bytes(carried.data(FORMAT).data()).decode(), target, where)

    def take(self, suggestion_id: str, target: QTreeWidgetItem | None, where: Where) -> None:
        """Say where a suggestion was let go."""
        found = agenda_drop.landing(self.lines(), None, target_of(target), where)
        if found:
            self.taken.emit(suggestion_id, found.parent_id, found.before_id, found.is_public)
