"""Everything about one institution: what and where it is, which posts it has, who holds them."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, OrganizationFields
from praeventionsrat.contacts.usecases import create_person, edit_organization
from ui.contacts.addresses import Addresses
from ui.contacts.channels import Channels
from ui.contacts.holders import Holders
from ui.contacts.keyword_field import KeywordFields
from ui.contacts.new_contact import ORGANIZATION
from ui.contacts.owned_forms import owner_of
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.contacts.posts import give_to
from ui.contacts.word_line import WordLine
from ui.context import AppContext
from ui.parts.cards import button, row
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source


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
        self.kind = WordLine(context, KeywordKind.ORGANIZATION_KIND, self.tr("Behörde"))
        self.sector = WordLine(context, KeywordKind.SECTOR, self.tr("Schulen"))
        self.carrier, self.closed_on = QLineEdit(), DateField()
        self.channels, self.addresses = Channels(context), Addresses(context)
        self.keywords, self.remark = KeywordFields(context), PlainTextEdit()
        self.persons = Holders(context)
        self.picker = PickOrCreate(
            context,
            person_choices,
            self.tr("Person hinzufügen"),
            self.tr("Name eintippen"),
            self.tr("Person hinzufügen"),
        )
        self.vacant = button(self.tr("Funktion ohne Person"), self.persons.add_vacant, symbol="add")
        self._build()
        self.persons.opened.connect(lambda found: self.opened.emit("person", found))
        self.picker.picked.connect(self._add)
        self.picker.create_asked.connect(self._create)

    @property
    def is_saving(self) -> bool:
        """Override: or one of the posts."""
        return super().is_saving or self.persons.is_saving

    def show_record(self, record_id: UUID | None) -> None:
        """Override: what was typed for another institution is gone from the line."""
        if record_id != self.record_id:
            self.picker.reset()
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        owner = owner_of(ORGANIZATION, record.id)
        self.persons.show_organization(record.id)
        for part in (self.channels, self.addresses, self.keywords):
            part.show_owner(owner)

    def flush(self) -> bool:
        """Override: what stands around the fields too."""
        parts = (self.persons, self.channels, self.addresses, self.keywords)
        return all([*(part.flush() for part in parts), super().flush()])

    def _add(self, person_id: UUID) -> None:
        words, attempt = self.tr("Person hinzufügen"), self.context.operations.attempt
        self.picker.guarded(partial(attempt, words, give_to, person_id, self.record_id))

    def _create(self, name: str) -> None:
        words, attempt = self.tr("Person anlegen"), self.context.operations.attempt
        self.picker.guarded(partial(attempt, words, _give_new_person, self.record_id, name))

    def _line(self, title: str, name: str, edit: QLineEdit) -> QVBoxLayout:
        return field(title, edit, self.binder.bind_line(name, edit))

    def _build(self) -> None:
        form, line = self.form, self._line
        form.add(
            line(self.tr("Name"), "name", self.name),
            line(self.tr("Kurzname"), "short_name", self.short_name),
            stretch=(3, 2),
        )
        form.add(
            line(self.tr("Typ"), "kind", self.kind),
            line(self.tr("Gruppe (für „Wer fehlt am Tisch?“)"), "sector", self.sector),
            line(self.tr("Träger"), "carrier", self.carrier),
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
        form.add(self.channels)
        self._build_more()

    def _build_more(self) -> None:
        form, bind = self.form, self.binder
        form.heading(self.tr("Funktionen und Personen"))
        form.add(self.persons)
        form.add(self.picker)
        form.add(row(self.vacant, None))
        form.heading(self.tr("Weitere Anschriften"))
        form.add(self.addresses)
        form.heading(self.tr("Schlagwörter"))
        form.add(self.keywords)
        closed = bind.bind_date("closed_on", self.closed_on)
        form.add(row(field(self.tr("Besteht nicht mehr seit"), self.closed_on, closed), None))
        form.add(field(self.tr("Notiz"), self.remark, bind.bind_text("note", self.remark)))
        form.end()
        self.channels.follow(self.website)
        self.persons.follow(self.channels.add)
        self.addresses.follow(self.vacant)
        self.kind.tell(bind)
        self.sector.tell(bind)
        self.closed_on.setMaximumWidth(200)
        self.carrier.setPlaceholderText(self.tr("Landkreis"))
        self.remark.setMinimumHeight(72)
        self.remark.setMaximumHeight(140)
        self.postal_code.setMinimumWidth(72)


def _find(work: Work, organization_id: UUID) -> Organization | None:
    return work.organizations.find(organization_id)


def _give_new_person(work: Work, organization_id: UUID, name: str) -> UUID:
    return give_to(work, create_person(work, read_name(name)), organization_id)
