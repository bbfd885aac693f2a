"""Compares the book beside the window; the newest search counts."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from praeventionsrat.contacts.duplicates.usecases import read_book
from ui.contacts.duplicates.rows import PairLine, search
from ui.context import AppContext
from ui.tasks import Progress


class Finding(QObject):
    """One search after the other.

    Signals:
        found: Emitted with the pairs, unless something else was asked for meanwhile.
        ended: Emitted when the newest search is over, before its pairs come or without any.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._progress: Progress | None = None
        self.asked = self.shown = 0
        """How often a search was asked for, and which of them is on show."""
        context.tasks.ended.connect(self._on_ended)

    def start(self) -> None:
        """Read the book and compare it; can be cancelled in the status line."""
        self.forget()
        rows = self._context.operations.ask(read_book)
        done = partial(self._on_found, self.asked)
        job = partial(search, rows)
        self._progress = self._context.tasks.start_long(self.tr("Dubletten suchen"), job, done)

    def forget(self) -> None:
        """What is being searched is not wanted any more."""
        self.asked += 1

    def _on_found(self, number: int, lines: tuple[PairLine, ...]) -> None:
        if number == self.asked:
            self.shown = number
            self.found.emit(lines)

    def _on_ended(self, progress: object) -> None:
        if progress is self._progress:
            self.ended.emit()
