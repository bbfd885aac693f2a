"""The pairs that were found, the likeliest first."""

from collections.abc import Sequence

from ui.contacts.duplicates.rows import COLUMNS, PairLine, how_many
from ui.parts.cards import Card, label, row
from ui.parts.row_table import RowTable


class PairList(Card):
    """The list, and above it how many there are."""

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.count = label("", "label")
        self.list = RowTable[PairLine](COLUMNS, self.tr("Mögliche Dubletten"), header=False)
        top = row(self.count)
        top.setContentsMargins(12, 11, 12, 3)
        self.content.addLayout(top)
        self.content.addWidget(self.list, 1)
        self.setMinimumWidth(280)

    def current(self) -> PairLine:
        """The pair under the cursor, which must be somewhere."""
        rows = self.list.rows_model.rows()
        return next(line for line in rows if line.id == self.list.current_id())

    def choose_next(self) -> None:
        """Decide later: to the pair below, from the last one to the first."""
        ids = [line.id for line in self.list.rows_model.rows()]
        if ids:
            self.list.select_id(ids[(ids.index(self.list.current_id()) + 1) % len(ids)])

    def set_lines(self, lines: Sequence[PairLine]) -> None:
        """Show these pairs."""
        self.count.setText(how_many(len(lines)))
        self.list.set_rows(lines)
