"""Everything about one institution: its name, where it is, who works there."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, OrganizationFields
from praeventionsrat.contacts.usecases import create_person, edit_organization
from praeventionsrat.council.composition import GROUPS
from ui.contacts.links import Links
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.contacts.posts import give_to
from ui.contacts.readings import persons_of
from ui.context import AppContext
from ui.parts.forms import field
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source
from ui.parts.suggestions import suggest_with


class OrganizationForm(RecordForm[OrganizationFields]):
    """Edits one institution at a time.

    Signals:
        opened: Emitted with kind and id of another record.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            OrganizationFields, _find, edit_organization, "Institution ändern", "organization"
        )
        super().__init__(context, source, parent)
        self.name, self.short_name, self.street = QLineEdit(), QLineEdit(), QLineEdit()
        self.postal_code, self.city = QLineEdit(), QLineEdit()
        self.phone, self.email, self.website = QLineEdit(), QLineEdit(), QLineEdit()
        self.sector = QLineEdit()
        self.remark = PlainTextEdit()
        self.persons = Links(self.tr("Noch niemand eingetragen."))
        self.picker = PickOrCreate(
            context,
            person_choices,
            self.tr("Person hinzufügen"),
            self.tr("Name eintippen"),
            self.tr("Person hinzufügen"),
        )
        self._build()
        self.persons.opened.connect(lambda found: self.opened.emit("person", found))
        self.picker.picked.connect(self._add)
        self.picker.create_asked.connect(self._create)

    def show_record(self, record_id: UUID | None) -> None:
        """Override: what was typed for another institution is gone from the line."""
        if record_id != self.record_id:
            self.picker.reset()
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        ask = self.context.operations.ask
        self.persons.show_links(ask(persons_of, record.id))

    def _add(self, person_id: UUID) -> None:
        words, attempt = self.tr("Person hinzufügen"), self.context.operations.attempt
        self.picker.guarded(partial(attempt, words, give_to, person_id, self.record_id))

    def _create(self, name: str) -> None:
        words, attempt = self.tr("Person anlegen"), self.context.operations.attempt
        self.picker.guarded(partial(attempt, words, _give_new_person, self.record_id, name))

    def _line(self, title: str, name: str, edit: QLineEdit) -> Any:
        return field(title, edit, self.binder.bind_line(name, edit))

    def _build(self) -> None:
        form, line = self.form, self._line
        form.add(
            line(self.tr("Name"), "name", self.name),
            line(self.tr("Kurzname"), "short_name", self.short_name),
            stretch=(3, 2),
        )
        form.add(
            line(self.tr("Straße und Hausnummer"), "street", self.street),
            line(self.tr("PLZ"), "postal_code", self.postal_code),
            line(self.tr("Ort"), "city", self.city),
            stretch=(4, 1, 3),
        )
        form.add(
            line(self.tr("Telefon"), "phone", self.phone),
            line(self.tr("E-Mail"), "email", self.email),
            line(self.tr("Website"), "website", self.website),
        )
        form.add(line(self.tr("Gruppe (für „Wer fehlt am Tisch?“)"), "sector", self.sector))
        form.heading(self.tr("Personen"))
        form.add(self.persons)
        form.add(self.picker)
        form.add(field(self.tr("Notiz"), self.remark, self.binder.bind_text("note", self.remark)))
        form.end()
        self.persons.follow(self.website)
        completer = QCompleter(list(GROUPS), self.sector)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _chosen: self.binder.edited.emit())
        suggest_with(self.sector, completer)
        self.sector.setPlaceholderText(self.tr("Schulen"))
        self.remark.setMinimumHeight(72)
        self.remark.setMaximumHeight(140)
        self.postal_code.setMinimumWidth(72)


def _find(work: Work, organization_id: UUID) -> Organization | None:
    return work.organizations.find(organization_id)


def _give_new_person(work: Work, organization_id: UUID, name: str) -> UUID:
    return give_to(work, create_person(work, read_name(name)), organization_id)
