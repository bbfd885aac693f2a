"""The tab Flächen: all places of the day in a table, one of them beside it."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.records import VenueKind
from praeventionsrat.prevention_day.programme.rows import Programme
from praeventionsrat.prevention_day.programme.venues import order_venues, remove_venue
from ui.context import AppContext
from ui.parts.cards import Card, label, row, tool
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.programme.new_place import add_place
from ui.prevention_day.programme.rows import VENUE_COLUMNS, VENUE_SHEET, VenueLine, venue_lines
from ui.prevention_day.programme.venue_form import VenueForm

MARGIN = 16


class VenuesPanel(QWidget):
    """Places are added, ordered and taken away here.

    Signals:
        back_asked: Emitted when somebody wants the table back in a small window.
    """

    back_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._programme: Programme | None = None
        self.empty = EmptyState(
            "location",
            self.tr("Noch keine Fläche"),
            self.tr("Flächen sind die Spalten des Programms: Bühne, Saal, Raum 112, Parkplatz."),
            self.tr("Neue Fläche"),
            self.add,
        )
        self.table = RowTable[VenueLine](VENUE_COLUMNS, self.tr("Flächen"), empty=self.empty)
        self.table.setSortingEnabled(False)
        self.form = VenueForm(context)
        self.title = label("", "h2")
        self.up = tool("up", self.tr("Weiter nach links im Raster"), lambda: self.reorder(-1))
        self.down = tool("down", self.tr("Weiter nach rechts im Raster"), lambda: self.reorder(1))
        self.away = tool("delete", self.tr("Fläche löschen"), self.delete)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.show_table)
        self._build()
        self.table.current.connect(self._on_current)
        self.table.opened.connect(lambda _id: self.rename())
        self.table.delete_asked.connect(lambda _id: self.delete())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())
        context.operations.changed.connect(self._on_changed)

    def show_programme(self, programme: Programme) -> None:
        """Show the places of this prevention day."""
        self._programme = programme
        lines = venue_lines(programme)
        self.table.set_rows(lines)
        self.table.choose_some()
        self.sides.want_detail(wanted=self.table.current_id() is not None)
        current = self.table.current_id()
        found = next((line for line in lines if line.id == current), None)
        self.title.setText(found.venue.name if found else "")

    def sheet(self) -> ListSheet:
        """The table for Excel and paper."""
        title = self._programme.title if self._programme else ""
        name = self.tr("Flächen {title}").format(title=title)
        return sheet_of(name.strip(), self.table.rows_model.rows(), VENUE_SHEET)

    def select(self, venue_id: object) -> bool:
        """Put the cursor on a place; whether it is there."""
        found = isinstance(venue_id, UUID) and self.table.select_id(venue_id)
        if found:
            self.sides.show_detail()
        return found

    def add(self) -> UUID | None:
        """One more place; its name is typed over."""
        if self._programme is None or not self.flush():
            return None
        names = {venue.name for venue in self._programme.venues}
        kind = VenueKind.ROOM if names else VenueKind.STAGE
        made = add_place(self._context, self._programme, kind)
        if made is not None and self.select(made):
            self.rename()
        return made

    def delete(self) -> None:
        """Take a place away; its items lie beside the plan then."""
        current = self.table.current_id()
        if current is None:
            return
        self.form.autosave.forget()
        words = self.tr("Fläche „{name}“ gelöscht").format(name=self.title.text())
        aside = self._context.operations.perform(words, remove_venue, current)
        if aside:
            number = count(aside, "Programmpunkt ist", "Programmpunkte sind")
            words += self.tr(" · {n} noch nicht eingeplant").format(n=number)
        if aside is not None:
            self._context.notify.undo_offer(words)

    def reorder(self, step: int) -> None:
        """Change the order of the columns."""
        current, programme = self.table.current_id(), self._programme
        if current is None or programme is None:
            return
        order = [venue.id for venue in programme.venues]
        place = order.index(current)
        other = place + step
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            said = self.tr("Reihenfolge der Flächen ändern")
            self._context.operations.perform(said, order_venues, programme.event_id, order)

    def rename(self) -> None:
        """To the name of the chosen one."""
        self.sides.show_detail()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        if self.form.record_id is None or self.form.flush():
            return True
        go_to_complaint(self.form)
        return False

    def show_table(self) -> None:
        """In a small window the table takes the place of the form."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def _on_current(self, venue_id: UUID | None) -> None:
        if venue_id == self.form.record_id:
            return
        if self.flush():
            self.form.show_record(venue_id)
            rows = self.table.rows_model.rows()
            self.title.setText(next((r.venue.name for r in rows if r.id == venue_id), ""))
        else:
            self.table.select_id(self.form.record_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("venue") and not self.form.is_saving:
            self.form.refresh()

    def _build(self) -> None:
        self.form.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        listing = Card(margin=1)
        listing.content.addWidget(self.table, 1)
        detail = Card(margin=0)
        tools = row(self.back, self.title, self.up, self.down, self.away)
        tools.setStretch(1, 1)
        tools.setContentsMargins(MARGIN, 8, 8, 6)
        detail.content.setSpacing(0)
        detail.content.addLayout(tools)
        detail.content.addWidget(scrolling(self.form), 1)
        detail.content.addSpacing(2)
        settings = self._context.settings
        self.sides = Sides(listing, detail, settings, "day_venues", [600, 420])
        self.back.hide()
        self.sides.narrowed.connect(self.back.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sides)
