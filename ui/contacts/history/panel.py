"""The tab Verlauf: everything that passed with a contact, and the line for the next note."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.office.ports import Work
from praeventionsrat.office.timeline import (
    Entry,
    EntryKind,
    timeline_of_organization,
    timeline_of_person,
)
from ui.contacts.history.new_note import NewNote
from ui.contacts.history.note_form import NoteForm
from ui.contacts.history.words import COLUMNS, KINDS
from ui.context import AppContext
from ui.parts.cards import button, column, row
from ui.parts.chips import FilterChips
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable


class HistoryPanel(QWidget):
    """Shows one contact's entries, the newest first.

    Signals:
        opened: Emitted with kind and id of another record.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owner: tuple[str, UUID] | None = None
        self.note = NewNote(context)
        self.chips = FilterChips(self.tr("Verlauf eingrenzen"))
        self.chips.set_group("kind", KINDS)
        self.empty = EmptyState(
            "history",
            self.tr("Noch nichts gewesen"),
            self.tr("Notizen, Sitzungen, Aufträge und Schreiben stehen hier nach Tagen."),
            self.tr("Notiz schreiben"),
            self.note.text.setFocus,
        )
        self.list = RowTable[Entry](COLUMNS, self.tr("Verlauf"), header=False, empty=self.empty)
        self.form = NoteForm(context)
        self.open_button = button(self.tr("Öffnen"), self.open_current, symbol="open")
        self._build()
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.open_current())
        self.list.delete_asked.connect(lambda _id: self._delete())
        self.note.kept.connect(self.list.select_id)
        self.form.done.connect(self.list.setFocus)

    def show_contact(self, kind: str, record_id: UUID) -> None:
        """Show another contact."""
        if self._owner != (kind, record_id):
            self.form.show_record(None)
            self._owner = (kind, record_id)
            self.note.show_owner(kind, record_id)
        self.refresh()

    def refresh(self) -> None:
        """Read the entries again; the cursor stays on its own."""
        if self._owner is None:
            return
        found = self._context.operations.ask(_read, *self._owner)
        self.list.set_rows(found)
        self._filter()

    def show_note(self, note_id: UUID) -> None:
        """Put the cursor on a note, whatever the chips say."""
        self.chips.set_value("kind", None)
        self._filter()
        self.list.select_id(note_id)
        self.list.setFocus()

    def flush(self) -> bool:
        """Save what is being typed."""
        return all([self.note.flush(), self.form.flush()])

    def open_current(self) -> None:
        """Enter: the record behind the entry; a note is edited here."""
        entry = self._current()
        if entry is None:
            return
        if entry.link:
            self.opened.emit(*entry.link)
        else:
            self.form.text.setFocus()

    @Slot()
    def _filter(self) -> None:
        kind = self.chips.value("kind")
        self.list.rows_model.filter_rows(lambda entry: kind in {None, entry.kind})
        if self.list.current_id() is None:
            self.list.choose_some()
        self._on_current(self.list.current_id())

    @Slot(object)
    def _on_current(self, _entry_id: object) -> None:
        entry = self._current()
        note = entry.id if entry is not None and entry.kind is EntryKind.NOTE else None
        self.form.setVisible(note is not None)
        self.open_button.setVisible(entry is not None and entry.link is not None)
        if note is None or note != self.form.record_id:
            self.form.show_record(note)
        else:
            self.form.refresh()

    def _current(self) -> Entry | None:
        wanted = self.list.current_id()
        return next((row for row in self.list.rows_model.rows() if row.id == wanted), None)

    def _delete(self) -> None:
        entry = self._current()
        if entry is not None and entry.kind is EntryKind.NOTE:
            self.form.remove()

    def _build(self) -> None:
        self.open_button.setToolTip(self.tr("Enter"))
        self.open_button.hide()
        self.form.hide()
        bar = row(self.chips, self.open_button)
        bar.setStretch(0, 1)
        layout = column(self.note, bar, self.list, self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.list.setMinimumHeight(120)


def _read(work: Work, kind: str, record_id: UUID) -> Any:
    read = timeline_of_person if kind == "person" else timeline_of_organization
    return read(work, record_id)
