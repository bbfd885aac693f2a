"""One note of the Kontaktverlauf, changed where it is read."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from praeventionsrat.contacts.history import edit_note, follow_up, remove_note
from praeventionsrat.contacts.notes import ContactNote, ContactNoteFields
from praeventionsrat.contacts.ports import Work
from ui.contacts.history.words import NOTE_KINDS
from ui.context import AppContext
from ui.parts.cards import button, column, row, tool
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source


class NoteForm(RecordForm[ContactNoteFields]):
    """Edits one note.

    Signals:
        done: Emitted when the note was removed.
    """

    done = Signal()

    def __init__(self, context: AppContext) -> None:
        source = Source(ContactNoteFields, _find, edit_note, "Notiz ändern", "contact_note")
        super().__init__(context, source)
        self.kind, self.on, self.again = ChoiceBox(NOTE_KINDS), DateField(), DateField()
        self.text = PlainTextEdit()
        self.finish = button(self.tr("Erledigt"), self._finish, symbol="check")
        self.away = tool("delete", self.tr("Notiz löschen (Entf)"), self.remove)
        self._build()

    def shown(self, record: ContactNote) -> None:
        """Override."""
        waits = record.follow_up_on is not None and record.followed_up_on is None
        self.finish.setVisible(waits)

    def remove(self) -> None:
        """Take the note off the record; undo is the safety net."""
        if self.record_id is None:
            return
        self.autosave.forget()
        words = self.tr("Notiz gelöscht")
        self.context.operations.perform(words, remove_note, self.record_id)
        self.context.notify.undo_offer(words)
        self.done.emit()

    def _finish(self) -> None:
        if self.record_id is not None and self.flush():
            today = date.today()  # noqa: DTZ011 - the day on the user's wall
            words = self.tr("Wiedervorlage erledigen")
            self.context.operations.perform(words, follow_up, self.record_id, on=today)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(column(self.text, bind.bind_text("text", self.text)))
        form.add(
            column(self.kind, bind.bind_choice("kind", self.kind)),
            column(self.on, bind.bind_date("happened_on", self.on)),
            column(self.again, bind.bind_date("follow_up_on", self.again)),
            row(self.finish, None, self.away),
            stretch=(2, 2, 2, 2),
        )
        for widget, name in (
            (self.text, self.tr("Notiz")),
            (self.kind, self.tr("Art")),
            (self.on, self.tr("Tag")),
            (self.again, self.tr("Wiedervorlage")),
        ):
            widget.setAccessibleName(name)
        self.again.setPlaceholderText(self.tr("Wiedervorlage"))
        self.finish.setToolTip(self.tr("Die Wiedervorlage ist erledigt"))
        self.text.setFixedHeight(76)


def _find(work: Work, note_id: UUID) -> ContactNote | None:
    return work.contact_notes.find(note_id)
