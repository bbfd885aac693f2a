"""Compares measures and offers beside the window; the newest search counts."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from praeventionsrat.measures.overlaps import read_field
from ui.context import AppContext
from ui.measures.overlaps_rows import OverlapLine, search
from ui.tasks import Progress


class OverlapFinding(QObject):
    """One search after the other.

    Signals:
        found: Emitted with the pairs, unless another search was asked for meanwhile.
        ended: Emitted when the newest search is over, before its pairs come or without any.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._progress: Progress | None = None
        self._asked = 0
        context.tasks.ended.connect(self._on_ended)

    def start(self) -> None:
        """Read and compare; can be cancelled in the status line."""
        self._asked += 1
        field = self._context.operations.ask(read_field)
        self._progress = self._context.tasks.start_long(
            self.tr("Überschneidungen suchen"),
            partial(search, field),
            partial(self._on_found, self._asked),
        )

    def _on_found(self, number: int, lines: tuple[OverlapLine, ...]) -> None:
        if number == self._asked:
            self.found.emit(lines)

    def _on_ended(self, progress: object) -> None:
        if progress is self._progress:
            self.ended.emit()
