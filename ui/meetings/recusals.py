"""Who is barred from an item, and when out of the room meanwhile."""

from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, NotFound, UserError
from praeventionsrat.meetings.usecases.voting import add_recusal, remove_recusal
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.steps import change_recusal
from ui.meetings.vote_data import RecusalLine, VoteBook
from ui.parts.binder import Binder
from ui.parts.cards import clear, column, label, row, tool
from ui.parts.fields import TimeField
from ui.parts.picker import Picker


class AwayFields(Fields):
    """When somebody was out of the room."""

    left_at: time | None = None
    returned_at: time | None = None


class RecusalRow(QWidget):
    """One recused person: out from, back at, away with it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._recusal = context, UUID(int=0)
        self.name = label("", "strong", wrap=True)
        self.left, self.back = TimeField(), TimeField()
        self.binder = Binder(AwayFields, self)
        complaints = [
            self.binder.bind_time("left_at", self.left),
            self.binder.bind_time("returned_at", self.back),
        ]
        self.gone = tool("close", self.tr("Befangenheit löschen"), self.remove)
        for edit in (self.left, self.back):
            edit.setFixedWidth(72)
        times = row(self.left, label(self.tr("bis"), "dim"), self.back, self.gone, None)
        self.setLayout(column(self.name, times, *complaints, spacing=4))
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        for edit in (self.left, self.back):
            edit.returnPressed.connect(self.autosave.flush)

    def show_recusal(self, line: RecusalLine) -> None:
        """Show it as it stands on file, unless it is being typed over."""
        self._recusal = line.id
        self.name.setText(self.tr("{name} war draußen").format(name=line.name))
        self.left.setAccessibleName(self.tr("{name} verlässt den Raum um").format(name=line.name))
        self.back.setAccessibleName(self.tr("{name} kommt zurück um").format(name=line.name))
        if not self.autosave.pending:
            fields = AwayFields(left_at=line.left_at, returned_at=line.returned_at)
            self.binder.load(fields)

    def remove(self) -> None:
        """Take the recusal off the record."""
        self.autosave.forget()
        context = self._context
        context.operations.perform(self.tr("Befangenheit löschen"), remove_recusal, self._recusal)
        context.notify.undo_offer(self.tr("Befangenheit gelöscht"))

    def _save(self) -> None:
        fields = self.binder.read()
        self._context.operations.attempt(
            self.tr("Befangenheit berichtigen"),
            change_recusal,
            self._recusal,
            merge=f"recusal/{self._recusal}",
            left_at=fields.left_at,
            returned_at=fields.returned_at,
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        elif not isinstance(err, NotFound):
            self._context.notify.error(str(err))


class Recusals(QWidget):
    """The recused persons of an item; one more is chosen from those present."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item: UUID | None = None
        self.rows: list[RecusalRow] = []
        self.picker = Picker(
            self.tr("Befangene Person hinzufügen"), self.tr("Befangen: Name eintippen")
        )
        self._list = column(spacing=8)
        self.setLayout(column(self._list, self.picker))
        self.picker.chosen.connect(self._on_chosen)

    def show_book(self, item_id: UUID, book: VoteBook) -> None:
        """Show the recusals of an item."""
        if self._item != item_id or len(self.rows) != len(book.recusals):
            clear(self._list)
            self.rows = [RecusalRow(self._context) for _ in book.recusals]
            for made in self.rows:
                self._list.addWidget(made)
        self._item = item_id
        for made, line in zip(self.rows, book.recusals, strict=True):
            made.show_recusal(line)
        self.picker.set_choices(book.present)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [made.autosave.flush() for made in self.rows]
        return all(saved)

    def _on_chosen(self) -> None:
        try:
            chosen = self.picker.value()
        except UserError:
            return
        if chosen is not None:
            QTimer.singleShot(0, self, partial(self._add, chosen))

    def _add(self, attendance_id: UUID) -> None:
        self.picker.set_value(None)
        self.picker.setText("")
        if self._item is None:
            return
        try:
            said = self.tr("Befangenheit eintragen")
            self._context.operations.perform(said, add_recusal, self._item, attendance_id)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return
        if self.rows:
            self.rows[-1].left.setFocus()
