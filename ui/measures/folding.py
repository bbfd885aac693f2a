"""The words of measures as they are looked for, folded ahead between whatever the user does."""

from collections.abc import Sequence
from itertools import islice
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from praeventionsrat.german import fold
from praeventionsrat.measures.row_ports import MeasureRow

AT_ONCE = 150
"""Rows folded in one turn, under 10 ms."""


class Folding(QObject):
    """Knows the folded words of each row; what has not changed is not folded again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[UUID, tuple[str, str]] = {}
        self._left: list[MeasureRow] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)

    def set_rows(self, rows: Sequence[MeasureRow]) -> None:
        """These may be looked for from now on."""
        self._left = list(rows)
        self._turns.start()

    def of(self, row: MeasureRow) -> str:
        """Number, title, owner, place, field and words of a measure."""
        words = "\n".join(
            (row.number, row.title, row.owner, row.district, row.place, row.field, row.keywords)
        )
        known = self._known.get(row.id)
        if known is None or known[0] != words:
            known = self._known[row.id] = (words, fold(words))
        return known[1]

    @Slot()
    def _turn(self) -> None:
        for row in islice(self._left, AT_ONCE):
            self.of(row)
        del self._left[:AT_ONCE]
        if not self._left:
            self._turns.stop()
