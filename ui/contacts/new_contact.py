"""Putting a person or an institution on record: the name is enough to begin with."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.forms import Form, FormDialog, field
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

PERSON, ORGANIZATION = "person", "organization"
PARTS = (
    ("form_of_address", "Anrede"),
    ("title", "Titel"),
    ("given_name", "Vorname"),
    ("affix", "Zusatz"),
    ("family_name", "Nachname"),
)


class NewContact(FormDialog):
    """Asks for a name and says what it understood, and whether somebody of that name is known.

    Signals:
        created: Emitted with kind and id of the new record, or of the known one.
    """

    created = Signal(str, object)

    def __init__(
        self,
        context: AppContext,
        kind: str,
        known: Callable[[str], tuple[UUID, str] | None],
        parent: QWidget | None = None,
    ) -> None:
        """``known`` finds a record of the same name: its id and what tells it apart."""
        super().__init__(parent)
        self._context, self._kind, self._known = context, kind, known
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        person = kind == PERSON
        words = self.tr("Neue Person") if person else self.tr("Neue Institution")
        self.setWindowTitle(words)
        self.name = QLineEdit()
        self.name.setPlaceholderText(
            self.tr("Frau Dr. Erika Muster") if person else self.tr("Gesamtschule Musterau")
        )
        self.understood = label(" ", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.twin = ExplainedNote(action=self.tr("Öffnen"), on_action=self._open_known)
        self.create_button = primary(
            self.tr("Person anlegen") if person else self.tr("Institution anlegen"),
            self.create_now,
        )
        self.create_button.setDefault(True)
        self._build(words)
        self.name.textEdited.connect(self._read)

    def create_now(self) -> None:
        """Put the record on file, or say what is missing."""
        person = self._kind == PERSON
        usecase: Callable[..., UUID] = _create_person if person else _create_organization
        try:
            made = self._context.operations.perform(
                self.create_button.text(), usecase, self.name.text()
            )
        except Invalid as err:
            self.complaint.setText(" ".join(err.fields.values()))
            self.complaint.show()
            self.name.setFocus()
            return
        if made:
            self.created.emit(self._kind, made)
            self.accept()

    def _read(self) -> None:
        self.complaint.hide()
        name = " ".join(self.name.text().split())
        if self._kind == PERSON:
            fields = _understood(name)
            said = [f"{words} {getattr(fields, part)}" for part, words in PARTS if fields
                    and getattr(fields, part)]  # fmt: skip
            self.understood.setText(" · ".join(said) or " ")
            name = f"{fields.given_name} {fields.family_name}".strip() if fields else ""
        found = self._known(name) if name else None
        what = self.tr("Diesen Namen gibt es schon: {who}").format(who=found[1]) if found else ""
        self.twin.say(what, "", Tone.WARN)

    def _open_known(self) -> None:
        fields: Any = _understood(self.name.text()) if self._kind == PERSON else None
        name = f"{fields.given_name} {fields.family_name}" if fields else self.name.text()
        found = self._known(" ".join(name.split()))
        if found:
            self.created.emit(self._kind, found[0])
            self.accept()

    def _build(self, words: str) -> None:
        form = Form()
        name = field(self.tr("Name"), self.name, self.complaint)
        name.insertWidget(3, self.understood)
        form.add(name)
        form.add(self.twin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(words, "h1"))
        layout.addWidget(form)
        layout.addStretch()
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, cancel, self.create_button))
        self.setMinimumWidth(520)


def _understood(name: str) -> PersonFields | None:
    try:
        return read_name(name)
    except Invalid:
        return None


def _create_person(work: Work, name: str) -> UUID:
    return create_person(work, read_name(name))


def _create_organization(work: Work, name: str) -> UUID:
    return create_organization(work, OrganizationFields.checked(name=name))
