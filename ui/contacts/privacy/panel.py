"""The tab Datenschutz: who gave the data, what for, until when; Auskunft and Löschung.

Who sits here answers a citizen's letter between two calls; she wants one button that does it
right, and fears to forget a place where the name stands.
"""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from ui.contacts.privacy.consents import Consents
from ui.contacts.privacy.origin_form import OriginForm
from ui.contacts.privacy.rights import Rights
from ui.context import AppContext
from ui.parts.forms import scrolling
from ui.shell.theme import STEP

PERSON = "person"
TABLES = ("person", "organization", "consent", "data_request")


class PrivacyPanel(QWidget):
    """What is noted about the data of one contact.

    Signals:
        opened: Emitted with kind and id of another record.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.kind = PERSON
        self.record_id: UUID | None = None
        self.origin = OriginForm(context)
        self.consents = Consents(context)
        self.rights = Rights(context)
        self._build()
        context.operations.changed.connect(self._on_changed)

    def show_contact(self, kind: str, record_id: UUID) -> None:
        """Show another person or institution."""
        self.kind, self.record_id = kind, record_id
        self.origin.show_contact(kind, record_id)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is on file."""
        if self.record_id is None:
            return
        is_person = self.kind == PERSON
        self.origin.refresh()
        self.consents.setVisible(is_person)
        self.rights.setVisible(is_person)
        if is_person:
            self.rights.show_person(self.record_id)
            self.consents.show_person(self.record_id)

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return self.origin.flush()

    def erase(self) -> None:
        """The assistant that erases the person."""
        if self.record_id is not None and self.flush():
            self.rights.erase()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(*TABLES) and not self.origin.is_saving:
            self.refresh()

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, STEP, 0)
        layout.setSpacing(3 * STEP)
        for part in (self.rights, self.origin, self.consents):
            layout.addWidget(part)
        layout.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))
