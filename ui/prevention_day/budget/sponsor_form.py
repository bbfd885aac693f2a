"""One sponsor: what is promised, received, given in return; saved while it is typed."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.prevention_day.money.budgeting import edit_sponsor
from praeventionsrat.prevention_day.money.records import Sponsor, SponsorFields, SponsorKind
from praeventionsrat.prevention_day.money.words import SPONSOR_KINDS
from praeventionsrat.prevention_day.ports import Work
from ui.contacts.pick_or_create import organization_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source


class SponsorForm(RecordForm[SponsorFields]):
    """The fields of one sponsor."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(SponsorFields, _find, edit_sponsor, "Sponsor ändern", "sponsor")
        super().__init__(context, source, parent)
        self.name, self.gift = QLineEdit(), QLineEdit()
        self.in_return, self.remarks = QLineEdit(), QLineEdit()
        self.kind, self.value = ChoiceBox(), MoneyField()
        self.promised_on, self.received_on = DateField(), DateField()
        self.house = Picker(hint=self.tr("aus den Kontakten"))
        self.gift.setPlaceholderText(self.tr("40 Bierzeltgarnituren"))
        self.in_return.setPlaceholderText(self.tr("Logo auf dem Plakat"))
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: the contact is known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            self.house.set_choices(ask(_known, record_id))
            self.house.choose_from(partial(ask, organization_choices))
        super().show_record(record_id)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Name"), self.name, bind.bind_line("name", self.name)))
        form.add(
            field(self.tr("Kontakt"), self.house, bind.bind_person("organization_id", self.house))
        )
        kinds = bind.bind_choice("kind", self.kind, SPONSOR_KINDS, SponsorKind)
        form.add(
            field(self.tr("Art"), self.kind, kinds),
            field(
                self.tr("Betrag oder Wert"),
                self.value,
                bind_parsed(bind, "value_cents", self.value, 0),
            ),
        )
        form.add(field(self.tr("Was genau"), self.gift, bind.bind_line("gift", self.gift)))
        form.add(
            field(
                self.tr("Zugesagt am"),
                self.promised_on,
                bind.bind_date("promised_on", self.promised_on),
            ),
            field(
                self.tr("Erhalten am"),
                self.received_on,
                bind.bind_date("received_on", self.received_on),
            ),
        )
        for edit, name, title in (
            (self.in_return, "in_return", self.tr("Gegenleistung")),
            (self.remarks, "note", self.tr("Notiz")),
        ):
            form.add(field(title, edit, bind.bind_line(name, edit)))
        form.end()


def _find(work: Work, sponsor_id: UUID) -> Sponsor | None:
    return work.sponsors.find(sponsor_id)


def _known(work: Work, sponsor_id: UUID) -> list[Choice]:
    house = work.organizations.find(work.sponsors.get(sponsor_id).organization_id)
    return [Choice(house.id, house.name)] if house else []
