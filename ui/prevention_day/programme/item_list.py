"""„Als Liste“: the same items by day and hour, for who rather reads than looks."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.programme.rows import Programme
from ui.context import AppContext
from ui.parts.cards import Card
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.prevention_day.programme.rows import ITEM_COLUMNS, ITEM_SHEET, ItemLine, item_lines


class ItemList(QWidget):
    """Every item of all days; the tray last.

    Signals:
        new_asked: Emitted when the button of the empty list is pressed.
    """

    new_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._title = ""
        self._waiting: tuple[Programme, Mapping[UUID, Sequence[str]]] | None = None
        empty = EmptyState(
            "calendar",
            self.tr("Noch kein Programmpunkt"),
            self.tr("Was geschieht wann und wo, und wer macht mit?"),
            self.tr("Neuer Programmpunkt"),
            self.new_asked.emit,
        )
        self.table = RowTable[ItemLine](ITEM_COLUMNS, self.tr("Programm als Liste"), empty=empty)
        self.table.remember(context.settings, "day_programme")
        card = Card(margin=1)
        card.content.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_programme(self, programme: Programme, sentences: Mapping[UUID, Sequence[str]]) -> None:
        """Show these items, as soon as anybody looks; the cursor stays on its own."""
        self._waiting = (programme, sentences)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Make the lines now: after each move in the grid nobody needs them."""
        if self._waiting is not None:
            programme, sentences = self._waiting
            self._waiting, self._title = None, programme.title
            self.table.set_rows(item_lines(programme, sentences))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def sheet(self) -> ListSheet:
        """The list for Excel and paper."""
        self.refresh()
        name = self.tr("Programm {title}").format(title=self._title).strip()
        return sheet_of(name, self.table.rows_model.rows(), ITEM_SHEET)
