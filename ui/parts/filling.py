"""Fills a list of many thousand rows in turns, so that its page is there at once."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

Read = Callable[[Any], Iterable[Any]]
"""Reads one part of the list: the rows of one year, say."""
ENOUGH = 400
"""Rows that are read and shown in one turn, 20 ms; a small office has no second one."""


class Filling(QObject):
    """Reads a first part at once and the rest bit by bit, between whatever the user does.

    Signals:
        came: Emitted with further rows; ``going`` says whether there are more.
    """

    came = Signal(object)

    def __init__(self, ask: Callable[[Read], Iterable[Any]], parent: QObject) -> None:
        """``ask`` puts a question to the store."""
        super().__init__(parent)
        self._ask = ask
        self._left: deque[Read] = deque()
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._turn)

    @property
    def going(self) -> bool:
        """Whether rows are missing yet."""
        return bool(self._left)

    def first(self, parts: Iterable[Read], wanted: Hashable = None) -> list[Any]:
        """The rows to begin with, down to the one under the cursor; whatever went on before ends.

        Args:
            parts: In the order of the list.
            wanted: The id of a row that must be among them, if it is there at all.
        """
        self._left = deque(parts)
        rows = self._read()
        while wanted is not None and self._left and all(row.id != wanted for row in rows):
            rows += self._read()
        if self._left:
            self._next.start()
        return rows

    def finish(self) -> None:
        """Somebody needs the whole list now."""
        if not self._left:
            return
        rows = []
        while self._left:
            rows += self._read()
        self.came.emit(rows)

    @Slot()
    def _turn(self) -> None:
        if self._left:
            rows = self._read()
            if self._left:
                self._next.start()
            self.came.emit(rows)

    def _read(self) -> list[Any]:
        rows: list[Any] = []
        while self._left and len(rows) < ENOUGH:
            rows += self._ask(self._left.popleft())
        return rows
