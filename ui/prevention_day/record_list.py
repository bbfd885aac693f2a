"""A list of records of a prevention day and the chosen one beside it: helpers, sponsors, press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.records import Fields
from ui.context import AppContext
from ui.parts.cards import column
from ui.parts.forms import scrolling
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm
from ui.parts.row_model import Column, Row
from ui.parts.row_table import RowTable
from ui.prevention_day.list_and_one import ListAndOne
from ui.prevention_day.tasks.files_panel import EventFiles
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


class RecordListPanel(ListAndOne[Row]):
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
        shown = table or RowTable[Row](columns, listed.name, header=header)
        super().__init__(context, today, shown, form, listed.one, listed.remove)
        self.listed, self._sheet, self.files = listed, sheet, files
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(f"{listed.name} filtern")
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        symbol, title, text = listed.empty
        self.empty = EmptyState(symbol, title, text, listed.new, self.new)
        self.below = QWidget()
        """Room under the form for those derived from this."""
        inside = QWidget()
        parts = (form, self.below, *((files,) if files is not None else ()))
        inside.setLayout(column(*parts, None, spacing=12))
        self.lay_out(scrolling(inside), listed.settings, sizes, above=self.above())
        self.filter.textChanged.connect(self.table.rows_model.filter_text)
        self.filter.returnPressed.connect(self.table.setFocus)

    def read(self, event_id: UUID) -> Sequence[Row]:
        """The rows of an event."""
        raise NotImplementedError

    def blank(self) -> Fields:
        """What a new one says."""
        raise NotImplementedError

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.read(event_id)
        if self.files is not None:
            self.files.event_id = event_id
        self.pages.setCurrentIndex(0 if self.rows else 1)
        if self.filter.parent() is not None:  # some lists have no use for it
            self.filter.setVisible(bool(self.rows))
        self.show_rows(self.rows)

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
        self.begin(made)

    def unfilter(self) -> None:
        """Override."""
        self.filter.clear()

    def show_parts(self, record_id: UUID) -> None:
        """Override."""
        if self.files is not None:
            self.files.show_record(record_id)

    def sheet(self) -> ListSheet:
        """Override."""
        rows = self.table.rows_model.rows()
        return sheet_of(self.listed.name, rows, self._sheet, self.filter.text().strip())

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.listed.new, self.new, "add")]

    def above(self) -> Sequence[QWidget]:
        """What stands over the list."""
        return (self.filter,)
