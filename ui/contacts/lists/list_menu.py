"""A button that offers the lists there are."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from praeventionsrat.contacts.mailing_lists import list_rows
from ui.context import AppContext


class ListMenu(QPushButton):
    """„Aus Verteiler …“; what it offers is read when it opens.

    Signals:
        chosen: Emitted with the id of a list.
    """

    chosen = Signal(object)

    def __init__(self, context: AppContext, words: str) -> None:
        super().__init__(words)
        self._context = context
        self.setAccessibleName(words.removesuffix(" …"))
        self.setAutoDefault(False)
        self.offered = QMenu(self)
        self.offered.aboutToShow.connect(self.offer)
        self.setMenu(self.offered)

    def offer(self) -> None:
        """Read the lists."""
        self.offered.clear()
        for line in self._context.operations.ask(list_rows):
            action = self.offered.addAction(line.name)
            action.triggered.connect(partial(self._choose, line.id))
        if not self.offered.actions():
            self.offered.addAction(self.tr("Noch kein Verteiler")).setEnabled(False)

    def _choose(self, list_id: UUID, _checked: bool = False) -> None:
        self.chosen.emit(list_id)
