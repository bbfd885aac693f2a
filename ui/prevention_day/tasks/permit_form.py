"""One permit: who grants it, the days, what it costs and demands; saved while it is typed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.permits import edit_permit
from praeventionsrat.prevention_day.tasks.records import Permit, PermitFields
from praeventionsrat.prevention_day.tasks.words import PERMIT_STATES
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import Tone

TALL = 104


class PermitForm(RecordForm[PermitFields]):
    """The fields of one permit."""

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        source = Source(PermitFields, _find, edit_permit, "Genehmigung ändern", "permit")
        super().__init__(context, source, parent)
        self.title, self.authority, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.office = Picker(hint=self.tr("aus den Kontakten"))
        self.person = Picker(hint=self.tr("aus den Kontakten"))
        self.state, self.fee = ChoiceBox(), MoneyField()
        self.apply_until, self.applied_on, self.granted_on = (
            DateField(today=today) for _ in range(3)
        )
        self.conditions, self.remarks = QPlainTextEdit(), QPlainTextEdit()
        self.hint = ExplainedNote(tone=Tone.WARN)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: those chosen are known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            office, person = ask(_known, record_id)
            for picker, chosen, read in (
                (self.office, office, organization_choices),
                (self.person, person, person_choices),
            ):
                picker.set_choices(chosen)
                picker.choose_from(partial(ask, read))
        super().show_record(record_id)

    def tell(self, warning: str) -> None:
        """Say what is urgent."""
        what, _, why = warning.partition(": ")
        self.hint.say(f"{what}." if why else what, why, Tone.WARN)

    def _save(self) -> None:
        super()._save()
        record = self._read()
        if record is not None:  # a day that was typed may have said how far it is
            self.state.set_value(record.state)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(self.hint)
        form.add(field(self.tr("Genehmigung"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(self.tr("Stelle"), self.office, bind.bind_person("authority_id", self.office)),
            field(
                self.tr("oder frei"), self.authority, bind.bind_line("authority", self.authority)
            ),
        )
        states = bind.bind_choice("state", self.state, PERMIT_STATES, list(PERMIT_STATES))
        form.add(
            field(self.tr("Stand"), self.state, states),
            field(
                self.tr("Zuständig"), self.person, bind.bind_person("responsible_id", self.person)
            ),
        )
        days = (
            ("apply_until", self.apply_until, self.tr("Beantragen bis")),
            ("applied_on", self.applied_on, self.tr("Beantragt am")),
            ("granted_on", self.granted_on, self.tr("Erteilt am")),
        )
        form.add(*(field(title, edit, bind.bind_date(name, edit)) for name, edit, title in days))
        form.add(
            field(
                self.tr("Aktenzeichen"),
                self.reference,
                bind.bind_line("reference", self.reference),
            ),
            field(self.tr("Gebühr"), self.fee, bind_parsed(bind, "fee_cents", self.fee)),
        )
        for edit, name, title in (
            (self.conditions, "conditions", self.tr("Auflagen (eine je Zeile)")),
            (self.remarks, "note", self.tr("Notiz")),
        ):
            edit.setFixedHeight(TALL)
            form.add(field(title, edit, bind.bind_text(name, edit)))


def _find(work: Work, permit_id: UUID) -> Permit | None:
    return work.permits.find(permit_id)


def _known(work: Work, permit_id: UUID) -> tuple[list[Choice], list[Choice]]:
    permit = work.permits.get(permit_id)
    office = work.organizations.find(permit.authority_id)
    person = work.persons.find(permit.responsible_id)
    return (
        [Choice(office.id, office.short_name or office.name)] if office else [],
        [Choice(person.id, person.name)] if person else [],
    )
