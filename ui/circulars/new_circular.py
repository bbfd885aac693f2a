"""A new decision in writing asks for committee and subject; the rest is typed on its page."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat.council.usecases import rules_of
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.circulars import CircularFields
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.circulating import create_circular
from ui.context import AppContext
from ui.meetings.new_meeting import committee_choices
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewCircular(FormDialog):
    """Asks for the little that must be known.

    Signals:
        created: Emitted with the id of the new one.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neuer Umlaufbeschluss"))
        self.committee = ChoiceBox(context.operations.ask(committee_choices))
        self.committee.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.committee.setCurrentIndex(0)
        self.subject = QLineEdit()
        self.binder = Binder(CircularFields, self)
        self.create_button = primary(self.tr("Umlaufbeschluss anlegen"), self.create_now)
        self.create_button.setDefault(True)
        self._build()
        self.subject.setFocus()

    def create_now(self) -> None:
        """Put it on record with the voting members of the committee."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        said, operations = self.tr("Umlaufbeschluss anlegen"), self._context.operations
        try:
            fields = CircularFields.checked(
                committee_id=self.committee.value(),
                subject=self.subject.text(),
                is_public=operations.ask(_is_public, self.committee.value()),
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        made = operations.perform(said, create_circular, fields, today=today)
        if made:
            self.created.emit(made)
            self.accept()

    def _build(self) -> None:
        form = Form()
        form.add(field(self.tr("Gremium"), self.committee))
        complaint = self.binder.bind_line("subject", self.subject)
        form.add(field(self.tr("Gegenstand"), self.subject, complaint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neuer Umlaufbeschluss"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(460)


def _is_public(work: Work, committee_id: UUID) -> bool:
    """Whether the committee decides in public unless said otherwise."""
    return rules_of(work, committee_id).is_public
