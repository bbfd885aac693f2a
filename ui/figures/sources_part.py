"""The PKS files that were taken over before; one of a wrong year is taken back here."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.figures.crime_sources import SourceRow, read_sources, remove_source
from praeventionsrat.german import MONTHS, count, day
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.row_table import Column, RowTable

HIGH = 170


def _year(source: SourceRow) -> str:
    if source.months == 12:
        return str(source.year)
    return f"{source.year}, bis {MONTHS[source.months - 1]}"


COLUMNS = (
    Column[SourceRow]("Jahr", _year, width=140),
    Column[SourceRow]("Datei", lambda one: one.file_name),
    Column[SourceRow]("Zahlen", lambda one: one.figures, right=True, width=90),
    Column[SourceRow]("Übernommen", lambda one: day(one.imported_on), width=120),
)


class SourcesPart(QWidget):
    """Lists the files and takes one back; undo brings it again."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.list = RowTable[SourceRow](COLUMNS, self.tr("Übernommene PKS-Dateien"))
        self.list.setFixedHeight(HIGH)
        self.back = button(self.tr("Zahlen dieser Datei löschen"), self.remove, symbol="delete")
        head = row(label(self.tr("Schon übernommen"), "h2"), None, self.back)
        self.setLayout(column(head, self.list))
        self.list.delete_asked.connect(lambda _id: self.remove())
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the files; without any there is nothing to show."""
        rows = self._context.operations.ask(read_sources)
        self.list.set_rows(rows)
        self.list.choose_some()
        if not rows:
            self.hide()
        elif self.parentWidget():  # without a parent it would be a window of its own
            self.show()

    def remove(self) -> None:
        """Take the chosen one back."""
        chosen: UUID | None = self.list.current_id()
        if chosen is None:
            return
        found = next(one for one in self.list.rows_model.rows() if one.id == chosen)
        figures = count(found.figures, "Zahl", "Zahlen")
        words = self.tr("PKS {year}: {figures} gelöscht").format(year=_year(found), figures=figures)
        self._context.operations.perform(words, remove_source, chosen)
        self._context.notify.undo_offer(words)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("crime_source"):
            self.reload()
