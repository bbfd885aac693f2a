"""The line that keeps what was just said on the telephone.

Somebody hangs up and types one sentence. She wants it kept before the next call comes, and to be
reminded on a day; she fears a form with ten fields.
"""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.history import note_contact
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.errors import Invalid, UserError
from ui.contacts.history.words import NOTE_KINDS
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.plain_text import PlainTextEdit

FLAT, ROOMY = 40, 96


class NoteText(PlainTextEdit):
    """Text that Ctrl+Enter keeps.

    Signals:
        entered: Emitted at Ctrl+Enter.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class NewNote(QWidget):
    """Takes down a note; what is typed about one contact waits until somebody comes back to it.

    Signals:
        kept: Emitted with the id of the new note.
    """

    kept = Signal(object)

    def __init__(self, context: AppContext, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._context, self._today = context, today
        self._owner: tuple[str, UUID] | None = None
        self._drafts: dict[UUID, str] = {}
        self.text = NoteText()
        self.kind = ChoiceBox(NOTE_KINDS)
        self.on, self.again = DateField(today=today), DateField(today=today)
        self.keep = button(self.tr("Festhalten"), self.keep_now, symbol="add")
        self.more = QWidget()
        self.complaint = label("", "complaint", wrap=True)
        self._build()
        self.text.entered.connect(self.keep_now)
        self.text.textChanged.connect(self._fit)
        self._fit()
        self.on.returnPressed.connect(self.keep_now)
        self.again.returnPressed.connect(self.keep_now)

    @property
    def typed(self) -> str:
        """What was typed and not kept yet."""
        return self.text.toPlainText().strip()

    def show_owner(self, kind: str, record_id: UUID) -> None:
        """From now on notes are about this contact."""
        if self._owner == (kind, record_id):
            return
        if self._owner and self.typed:
            self._drafts[self._owner[1]] = self.text.toPlainText()
        self._owner = (kind, record_id)
        self._empty(self._drafts.pop(record_id, ""))

    def flush(self) -> bool:
        """Keep what is typed, so that leaving loses nothing; False where that is wrong."""
        return not self.typed or self.keep_now()

    def keep_now(self) -> bool:
        """Put the note on record, or say what is wrong with it."""
        if self._owner is None:
            return True
        try:
            made = self._context.operations.attempt(
                self.tr("Notiz festhalten"), note_contact, self._fields()
            )
        except Invalid as err:
            return self._complain(" ".join(err.fields.values()))
        except UserError as err:
            return self._complain(str(err))
        self._empty("")
        self.kept.emit(made)
        return True

    def _fields(self) -> ContactNoteFields:
        assert self._owner is not None
        kind, record_id = self._owner
        values: dict[str, Any] = {f"{kind}_id": record_id}
        return ContactNoteFields.checked(
            kind=self.kind.value(),
            happened_on=self.on.value() or self._today(),
            text=self.text.toPlainText().strip(),
            follow_up_on=self.again.value(),
            **values,
        )

    def _complain(self, sentence: str) -> bool:
        self.complaint.setText(sentence)
        self.complaint.show()
        return False

    def _empty(self, text: str) -> None:
        self.text.setPlainText(text)
        self.kind.set_value(NoteKind.CALL)
        self.on.set_value(self._today())
        self.again.set_value(None)
        self.complaint.hide()

    def _fit(self) -> None:
        """One line until somebody writes; the entries below need the room."""
        self.text.setFixedHeight(ROOMY if self.typed else FLAT)
        self.more.setVisible(bool(self.typed))

    def _build(self) -> None:
        self.text.setPlaceholderText(self.tr("Anruf, Besuch, Brief: Was war?"))
        self.text.setAccessibleName(self.tr("Neue Notiz"))
        self.text.setTabChangesFocus(True)
        self.kind.setAccessibleName(self.tr("Art der Notiz"))
        self.on.setAccessibleName(self.tr("Tag der Notiz"))
        self.again.setAccessibleName(self.tr("Wiedervorlage der neuen Notiz"))
        self.again.setPlaceholderText(self.tr("Wiedervorlage"))
        self.keep.setToolTip(self.tr("Strg+Enter"))
        self.complaint.hide()
        line = row(self.kind, self.on, self.again, None, self.keep)
        line.setContentsMargins(0, 0, 0, 0)
        self.more.setLayout(line)
        layout = column(self.text, self.more, self.complaint)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
