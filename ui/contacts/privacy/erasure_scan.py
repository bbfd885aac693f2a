"""Looks for a person table by table, so that the window goes on meanwhile."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from praeventionsrat.errors import NotFound
from praeventionsrat.office.mentions.usecases import Mention, mentions_in, traces_of
from ui.context import AppContext


class Scan(QObject):
    """Finds every place where a person is spoken of.

    Signals:
        moved: Emitted with how many tables are done and how many there are.
        finished: Emitted when every table was looked through.
    """

    moved = Signal(int, int)
    finished = Signal()

    def __init__(self, context: AppContext, person_id: UUID, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = context.operations.ask
        self._person = person_id
        self._traces = self._ask(traces_of, person_id)
        self._tables = list(self._ask(lambda work: work.mentions.tables()))
        self._done = 0
        self.found: list[Mention] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin with the first table."""
        self._timer.start()

    def _step(self) -> None:
        if self._done == len(self._tables):
            self._timer.stop()
            self.finished.emit()
            return
        table = self._tables[self._done]
        try:
            self.found += self._ask(mentions_in, table, self._person, self._traces)
        except NotFound:  # its making was undone meanwhile
            self._timer.stop()
            return
        self._done += 1
        self.moved.emit(self._done, len(self._tables))
