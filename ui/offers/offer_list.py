"""The offers as a list: the line that narrows it above, the line that adds one below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.measures.offer_ports import OfferRow
from ui.offers.filters import OfferFilters
from ui.offers.rows import COLUMNS
from ui.parts.cards import Card, row
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable


class OfferList(Card):
    """Shows what passes the filters.

    Signals:
        narrowed: Emitted when another part of the list is shown.
        add_asked: Emitted with the title of a new offer.
    """

    narrowed = Signal()
    add_asked = Signal(str)

    def __init__(self, filters: OfferFilters) -> None:
        super().__init__(margin=1)
        self.filters = filters
        self.narrower, self.quick = QLineEdit(), QLineEdit()
        none_found = EmptyState(
            "filter",
            self.tr("Nichts gefunden"),
            self.tr("Unter diesem Filter steht kein Angebot."),
            self.tr("Alle zeigen"),
            self.show_all,
        )
        self.list = RowTable[OfferRow](COLUMNS, self.tr("Angebote"), header=False, empty=none_found)
        self.narrower.setPlaceholderText(self.tr("Angebote filtern"))
        self.narrower.setAccessibleName(self.narrower.placeholderText())
        self.narrower.setClearButtonEnabled(True)
        self.quick.setPlaceholderText(self.tr("Neues Angebot: Bezeichnung, dann Enter"))
        self.quick.setAccessibleName(self.tr("Bezeichnung des neuen Angebots"))
        self.quick.setMaxLength(300)
        for line, above in ((self.narrower, True), (self.quick, False)):
            held = row(line)
            held.setContentsMargins(11, 11 if above else 3, 11, 3 if above else 11)
            self.content.addLayout(held)
        self.content.insertWidget(1, self.list, 1)
        self.setMinimumWidth(260)
        filters.changed.connect(self.narrow)
        self.narrower.textChanged.connect(self._on_find)
        self.narrower.returnPressed.connect(self.list.setFocus)
        self.quick.returnPressed.connect(self._on_quick)

    @property
    def typed(self) -> str:
        """The title of a new offer that is no record yet."""
        return self.quick.text().strip()

    def set_rows(self, rows: Sequence[OfferRow]) -> None:
        """Show these offers; the cursor stays."""
        self.list.set_rows(rows)
        self.filters.offer(rows)
        self.narrow()

    def show_all(self) -> None:
        """Without any filter."""
        self.filters.clear()
        self.narrower.clear()
        self.narrow()

    @Slot()
    def narrow(self) -> None:
        """Show what passes."""
        self.list.rows_model.filter_rows(self.filters.passes)
        self.list.choose_some()
        self.narrowed.emit()

    def words(self) -> str:
        """What narrows it, for the heading of a sheet."""
        parts = (self.filters.words(), self.narrower.text().strip())
        return ", ".join(part for part in parts if part)

    @Slot(str)
    def _on_find(self, text: str) -> None:
        self.list.rows_model.filter_text(text)
        self.narrow()

    @Slot()
    def _on_quick(self) -> None:
        if self.typed:
            self.add_asked.emit(self.typed)
