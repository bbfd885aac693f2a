"""A new list asks for its name; whom it reaches is said on its page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailing_lists import create_list
from praeventionsrat.errors import Invalid
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewList(FormDialog):
    """Asks for the little that must be known.

    Signals:
        created: Emitted with the id of the new one.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neuer Verteiler"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("z. B. Netzwerk Suchtprävention"))
        self.binder = Binder(MailingListFields, self)
        self.create_button = primary(self.tr("Verteiler anlegen"), self.create_now)
        self.create_button.setDefault(True)
        form = Form()
        complaint = self.binder.bind_line("name", self.name)
        form.add(field(self.tr("Name"), self.name, complaint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neuer Verteiler"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(460)
        self.name.setFocus()

    def create_now(self) -> None:
        """Put it on record, or say what is missing."""
        try:
            fields = MailingListFields.checked(name=self.name.text())
            made = self._context.operations.perform(self.create_button.text(), create_list, fields)
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()
