"""A list and the chosen one beside it: how most tabs of a prevention day are built."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, Generic
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QWidget

from ui.context import AppContext
from ui.parts.cards import Card, column, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm
from ui.parts.row_model import Row
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.panel import EventPanel


class ListAndOne(EventPanel, Generic[Row]):
    """Whoever derives it reads the rows and says what stands above the form."""

    empty: EmptyState
    """Shown while there is none; made by whoever derives it."""

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        table: RowTable[Row],
        form: RecordForm[Any],
        one: str,
        remover: Callable[..., None],
    ) -> None:
        """``one`` is what a single one is called; ``remover`` takes it away."""
        super().__init__(context, today)
        self.rows: Sequence[Row] = ()
        self.table, self.form = table, form
        self._one, self._remover = one, remover
        self.title = label("", "h2", wrap=True)
        self.remove = tool("delete", f"{one} löschen (Entf)", self.delete)
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
        table.current.connect(self._on_current)
        table.opened.connect(lambda _id: self.rename())
        table.clicked.connect(lambda _index: self.sides.show_detail())
        table.delete_asked.connect(lambda _id: self.delete())

    def heading(self, row: Row) -> str:
        """What stands above the form."""
        raise NotImplementedError

    def name_field(self) -> QLineEdit:
        """Where the cursor goes first."""
        raise NotImplementedError

    def tell(self, row: Row) -> None:
        """For those derived from this: what else is to be said of the chosen one."""

    def show_parts(self, record_id: UUID) -> None:
        """For those derived from this: show what else belongs to another one, its files."""

    def unfilter(self) -> None:
        """For those derived from this: let all be seen, because one of them is wanted."""

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

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
        if not self.table.select_id(record_id):
            self.unfilter()
            self.table.select_id(record_id)
        self.sides.show_detail()

    def begin(self, made: UUID | None) -> None:
        """Show one that was just made, its name ready to be typed over."""
        if made is not None:
            self.unfilter()
            self.table.select_id(made)
            self.rename()

    def delete(self) -> None:
        """Take the chosen one away; the next one is chosen."""
        record_id = self.table.current_id()
        if record_id is None:
            return
        line = self.table.currentIndex().row()
        said = self.name_field().text().strip()
        words = f"{self._one} „{said}“ gelöscht" if said else f"{self._one} gelöscht"
        self.form.autosave.forget()
        self.context.operations.perform(words, self._remover, record_id)
        self.table.choose_near(line)
        self.context.notify.undo_offer(words)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Fill the list; the one that was chosen stays so if it can."""
        self.table.set_rows(rows)
        self.table.choose_some()
        self.show_current()

    def show_current(self) -> None:
        """Show the chosen one beside the list."""
        record_id = self.table.current_id()
        self.sides.want_detail(wanted=record_id is not None)
        found = next((one for one in self.rows if one.id == record_id), None)
        if found is None:
            return
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
            self.show_parts(record_id)
        else:
            self.form.refresh()
        self.title.setText(self.heading(found))
        self.tell(found)

    def lay_out(
        self,
        inside: QScrollArea,
        name: str,
        sizes: tuple[int, int],
        *,
        above: Sequence[QWidget] = (),
        tools: Sequence[QWidget] = (),
    ) -> None:
        """Put the parts together.

        Args:
            inside: What stands below the heading of the chosen one.
            name: Under which the widths of the two sides are kept.
            sizes: These widths at first.
            above: What stands over the list.
            tools: Further buttons beside the heading.
        """
        card, self.detail = Card(margin=1), Card()
        card.content.addWidget(self.table)
        self.to_list.hide()
        head = row(self.to_list, self.title, *tools, self.remove)
        head.setStretch(1, 1)
        self.detail.content.addLayout(head)
        self.detail.content.addWidget(inside, 1)
        self.sides = Sides(card, self.detail, self.context.settings, name, list(sizes))
        self.sides.narrowed.connect(self.to_list.setVisible)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        whole = column(*above, self.pages, spacing=10)
        whole.setStretch(len(above), 1)
        self.setLayout(whole)

    @Slot(object)
    def _on_current(self, record_id: UUID | None) -> None:
        if record_id == self.form.record_id:
            return
        if self.flush():
            self.show_current()
        else:
            self.table.select_id(self.form.record_id)
            go_to_complaint(self.detail)
