"""A list of records of a prevention day and the chosen one beside it: helpers, sponsors, press."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.records import Fields
from ui.context import AppContext
from ui.parts.cards import Card, column, label, row, tool
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm
from ui.parts.row_model import Column, Row
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.files_panel import EventFiles
from ui.prevention_day.tasks.panel import EventPanel
from ui.shell.page import Command


@dataclass(frozen=True)
class Listed:
    """What the list is a list of, in words, and how one is made and taken away.

    Args:
        name: Its heading and accessible name: „Sponsoren“.
        one: What one is called: „Sponsor“.
        new: What the button says: „Neuer Sponsor“.
        add: The use case that makes one.
        remove: The use case that takes one away.
        empty: Symbol, title and text of the empty list.
        settings: Under which name widths are kept.
    """

    name: str
    one: str
    new: str
    add: Callable[..., UUID]
    remove: Callable[..., None]
    empty: tuple[str, str, str]
    settings: str


class RecordListPanel(EventPanel, Generic[Row]):
    """Whoever derives it reads the rows, makes a blank one and says what stands above the form."""

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        listed: Listed,
        columns: Sequence[Column[Row]],
        sheet: Sequence[SheetColumn[Row]],
        form: RecordForm[Any],
        *,
        files: EventFiles | None = None,
        table: RowTable[Row] | None = None,
        header: bool = False,
        sizes: tuple[int, int] = (560, 440),
    ) -> None:
        super().__init__(context, today)
        self.rows: Sequence[Row] = ()
        self.listed, self._sheet, self.form, self.files = listed, sheet, form, files
        self.table = table or RowTable[Row](columns, listed.name, header=header)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(f"{listed.name} filtern")
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.title = label("", "h2", wrap=True)
        self.remove = tool("delete", f"{listed.one} löschen (Entf)", self.delete)
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
        symbol, title, text = listed.empty
        self.empty = EmptyState(symbol, title, text, listed.new, self.new)
        self.below = QWidget()
        """Room under the form for those derived from this."""
        self._lay_out(sizes)
        self.filter.textChanged.connect(self.table.rows_model.filter_text)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.current.connect(self._on_current)
        self.table.opened.connect(lambda _id: self.rename())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())
        self.table.delete_asked.connect(lambda _id: self.delete())
        self.sides.narrowed.connect(self.to_list.setVisible)

    def read(self, event_id: UUID) -> Sequence[Row]:
        """The rows of an event."""
        raise NotImplementedError

    def blank(self) -> Fields:
        """What a new one says."""
        raise NotImplementedError

    def heading(self, row: Row) -> str:
        """What stands above the form."""
        raise NotImplementedError

    def name_field(self) -> QLineEdit:
        """Where the cursor goes first."""
        raise NotImplementedError

    def tell(self, row: Row) -> None:
        """For those derived from this: what else is to be said of the chosen one."""

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.read(event_id)
        if self.files is not None:
            self.files.event_id = event_id
        self.pages.setCurrentIndex(0 if self.rows else 1)
        if self.filter.parent() is not None:  # some lists have no use for it
            self.filter.setVisible(bool(self.rows))
        self.table.set_rows(self.rows)
        self.table.choose_some()
        self._show_current()

    def is_empty(self) -> bool:
        """Override."""
        return self.pages.currentWidget() is self.empty

    def flush(self) -> bool:
        """Override."""
        kept = [self.form.flush(), self.files.flush() if self.files is not None else True]
        return all(kept)

    def new(self) -> None:
        """Override."""
        if self.event_id is None or not self.flush():
            return
        made = self.context.operations.perform(
            self.listed.new, self.listed.add, self.event_id, self.blank()
        )
        if made is not None:
            self.filter.clear()
            self.table.select_id(made)
            self.rename()

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.name_field().setFocus()
        self.name_field().selectAll()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def open_record(self, record_id: Hashable) -> None:
        """Override."""
        self.filter.clear()
        self.table.select_id(record_id)
        self.sides.show_detail()

    def sheet(self) -> ListSheet:
        """Override."""
        rows = self.table.rows_model.rows()
        return sheet_of(self.listed.name, rows, self._sheet, self.filter.text().strip())

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.listed.new, self.new, "add")]

    def delete(self) -> None:
        """Take the chosen one away."""
        record_id = self.table.current_id()
        if record_id is None:
            return
        line = self.table.currentIndex().row()
        said = self.name_field().text().strip()
        words = f"{self.listed.one} „{said}“ gelöscht" if said else f"{self.listed.one} gelöscht"
        self.form.autosave.forget()
        self.context.operations.perform(words, self.listed.remove, record_id)
        model = self.table.rows_model
        if model.rowCount():
            self.table.select_id(model.row_at(min(line, model.rowCount() - 1)).id)
        self.context.notify.undo_offer(words)

    @Slot(object)
    def _on_current(self, record_id: UUID | None) -> None:
        if record_id == self.form.record_id:
            return
        if self.flush():
            self._show_current()
        else:
            self.table.select_id(self.form.record_id)
            go_to_complaint(self.detail)

    def _show_current(self) -> None:
        record_id = self.table.current_id()
        self.sides.want_detail(wanted=record_id is not None)
        found = next((one for one in self.rows if one.id == record_id), None)
        if found is None:
            return
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
            if self.files is not None:
                self.files.show_record(record_id)
        else:
            self.form.refresh()
        self.title.setText(self.heading(found))
        self.tell(found)

    def _lay_out(self, sizes: tuple[int, int]) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.table)
        self.to_list.hide()
        head = row(self.to_list, self.title, self.remove)
        head.setStretch(1, 1)
        inside = QWidget()
        parts = (self.form, self.below, *((self.files,) if self.files is not None else ()))
        inside.setLayout(column(*parts, None, spacing=12))
        self.detail = Card()
        self.detail.content.addLayout(head)
        self.detail.content.addWidget(scrolling(inside), 1)
        self.sides = Sides(
            card, self.detail, self.context.settings, self.listed.settings, list(sizes)
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        self.setLayout(column(*self.above(), self.pages, spacing=10))

    def above(self) -> Sequence[QWidget]:
        """What stands over the list."""
        return (self.filter,)
