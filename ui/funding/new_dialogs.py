"""Putting a programme or an application on record: the least that is needed, the rest later."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.funding.records import (
    FundingApplicationFields,
    FundingProgrammeFields,
    FundingSide,
)
from praeventionsrat.funding.usecases.applications import create_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.funding.words import SIDE_NAMES
from ui.contacts.pick_or_create import organization_choices
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Picker
from ui.shell.theme import STEP


class _NewDialog(FormDialog):
    """A title, some fields, and two buttons.

    Signals:
        created: Emitted with the id of what was made.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = Form()
        self.create_button = primary(self.tr("Anlegen"), self.create_now)
        self.create_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(self.form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(520)

    def create_now(self) -> None:
        """Put it on record, or say what is missing."""
        raise NotImplementedError

    def _made(self, record_id: UUID | None) -> None:
        if record_id is not None:
            self.created.emit(record_id)
            self.accept()


class NewProgramme(_NewDialog):
    """Asks for the name of a programme and which way its money goes."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Neues Förderprogramm", parent)
        self.title, self.funder, self.side = QLineEdit(), QLineEdit(), ChoiceBox()
        bind = self.binder = Binder(FundingProgrammeFields, self)
        form = self.form
        form.add(field(self.tr("Bezeichnung"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Richtung"),
                self.side,
                bind.bind_choice("side", self.side, SIDE_NAMES, list(SIDE_NAMES)),
            ),
            field(self.tr("Fördergeber"), self.funder, bind.bind_line("funder", self.funder)),
        )
        self.title.setPlaceholderText(self.tr("Lokaler Aktionsplan 2027"))
        self.side.set_value(FundingSide.GIVEN)
        self.title.setFocus()

    def create_now(self) -> None:
        """Override."""
        said = self.tr("Förderprogramm anlegen")
        try:
            fields = self.binder.read()
            self._made(self._context.operations.perform(said, create_programme, fields))
        except Invalid as err:
            self.binder.complain(err.fields)


class NewApplication(_NewDialog):
    """Asks what money is wanted for, by whom, and how much."""

    def __init__(
        self, context: AppContext, programme_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "Neuer Antrag", parent)
        self._programme_id = programme_id
        self.title, self.applicant, self.asked = QLineEdit(), QLineEdit(), MoneyField()
        self.organization = Picker(hint=self.tr("Institution aus den Kontakten"))
        self.organization.choose_from(lambda: context.operations.ask(organization_choices))
        bind = self.binder = Binder(FundingApplicationFields, self)
        form = self.form
        form.add(field(self.tr("Vorhaben"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Antragsteller"),
                self.organization,
                bind.bind_person("organization_id", self.organization),
            ),
            field(
                self.tr("oder frei"), self.applicant, bind.bind_line("applicant", self.applicant)
            ),
        )
        form.add(
            field(
                self.tr("Beantragt"),
                self.asked,
                bind_parsed(bind, "requested_cents", self.asked, 0),
            )
        )
        self.title.setPlaceholderText(self.tr("Wofür ist das Geld?"))
        self.title.setFocus()

    def create_now(self) -> None:
        """Override."""
        said = self.tr("Antrag anlegen")
        try:
            fields = self.binder.read()
            self._made(
                self._context.operations.perform(
                    said, create_application, self._programme_id, fields
                )
            )
        except Invalid as err:
            self.binder.complain(err.fields)
