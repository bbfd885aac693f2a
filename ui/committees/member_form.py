"""One seat: what the member does, whether she votes, who sends her, from when to when."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.council.order import end_membership
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Membership, MembershipFields, Role
from praeventionsrat.council.usecases import edit_member, remove_member
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from ui.committees.deputies import Deputies
from ui.committees.words import ROLES
from ui.contacts.pick_or_create import organization_choices
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Picker
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import Tone

VOICELESS = frozenset({Role.ADVISER, Role.GUEST})


class MemberForm(RecordForm[MembershipFields]):
    """Edits the seat that is chosen in the list.

    Signals:
        contact_opened: Emitted with the id of the person.
    """

    contact_opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            MembershipFields, _find, edit_member, "Mitgliedschaft ändern", "seat", careful=False
        )
        super().__init__(context, source, parent)
        self._person: UUID | None = None
        self._outdated = True
        self._muted: UUID | None = None  # the seat whose voting right the role took away
        self.heading = label("", "h2", wrap=True)
        self.open_contact = button(self.tr("Kontakt öffnen"), self._open, part="link")
        self.role, self.voting = ChoiceBox(), QCheckBox(self.tr("Stimmberechtigt"))
        self.sent_by, self.seat = Picker(), QLineEdit()
        self.new_sender = ExplainedNote(
            action=self.tr("Neu anlegen"), on_action=self._create_sender, tone=Tone.SOFT
        )
        self.starts_on, self.ends_on = DateField(), DateField()
        self.deputies = Deputies(context)
        self.end = button(self.tr("Mitgliedschaft heute beenden"), self.end_today)
        self.away = button(self.tr("Sitz löschen"), self.delete, part="danger")
        self._build()
        context.operations.changed.connect(self._on_changed)
        self.role.activated.connect(self._on_role)
        self.sent_by.unknown.connect(self._on_unknown_sender)
        self.sent_by.textEdited.connect(lambda _text: self.new_sender.say(""))

    def refresh(self) -> None:
        """Override: also who may send somebody."""
        if self._outdated:
            self._outdated = False
            self.sent_by.set_choices(self.context.operations.ask(organization_choices))
        super().refresh()

    def shown(self, record: Any) -> None:
        """Override."""
        self._person = record.person_id
        self.heading.setText(self.context.operations.ask(_name, record.person_id))
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self.end.setVisible(record.ends_on is None or record.ends_on > today)
        self.deputies.show_member(record.id)

    def end_today(self) -> None:
        """The member leaves today; the seat stays on record."""
        if self.record_id is None or not self.flush():
            return
        today = date.today()  # noqa: DTZ011
        words = self.tr("Mitgliedschaft zum {day} beendet").format(day=day(today))
        try:
            self.context.operations.perform(words, end_membership, self.record_id, on=today)
        except Invalid as err:
            self._complain(err)
            return
        self.context.notify.undo_offer(words)

    def delete(self) -> None:
        """Take the seat off the record as if it had never been."""
        if self.record_id is None:
            return
        self.autosave.flush()
        words = self.tr("Sitz von {name} gelöscht").format(name=self.heading.text())
        self.context.operations.perform(words, remove_member, self.record_id)
        self.context.notify.undo_offer(words)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._outdated = self._outdated or changes.touch("organization")

    def _on_role(self) -> None:
        """Whoever passes a role without a vote on the way to another one keeps the vote."""
        if self.role.value() not in VOICELESS:
            self.voting.setChecked(self.voting.isChecked() or self._muted == self.record_id)
            self._muted = None
        elif self.voting.isChecked():
            self._muted = self.record_id
            self.voting.setChecked(False)

    def _on_unknown_sender(self, name: str) -> None:
        words = self.tr("„{name}“ steht noch nicht in den Kontakten.").format(name=name)
        self.new_sender.say(words, "", Tone.SOFT)

    def _create_sender(self) -> None:
        name = self.sent_by.text().strip()
        made = self.context.operations.perform(
            self.tr("Institution anlegen"), create_organization, OrganizationFields(name=name)
        )
        self.new_sender.say("")
        self.sent_by.set_choices(self.context.operations.ask(organization_choices))
        self.sent_by.set_value(made)
        self.sent_by.chosen.emit()
        self.flush()

    def _open(self) -> None:
        self.contact_opened.emit(self._person)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        head = row(self.heading, self.open_contact)
        head.setStretch(0, 1)
        form.add(head)
        role = bind.bind_choice("role", self.role, ROLES, Role)
        form.add(field(self.tr("Funktion im Gremium"), self.role, role))
        voting = bind.bind_check("voting_right", self.voting)
        form.add(column(self.voting, voting, spacing=2))
        sender = field(
            self.tr("Entsandt von"),
            self.sent_by,
            bind.bind_person("organization_id", self.sent_by),
        )
        sender.insertWidget(2, self.new_sender)
        form.add(sender)
        form.add(field(self.tr("Steht für"), self.seat, bind.bind_line("seat", self.seat)))
        form.add(
            field(self.tr("Seit"), self.starts_on, bind.bind_date("starts_on", self.starts_on)),
            field(self.tr("Bis"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
        )
        deputies = column(label(self.tr("Vertretung, in dieser Reihenfolge"), "label"), spacing=4)
        deputies.addWidget(self.deputies)
        form.add(deputies)
        form.add(column(row(self.end, None), row(self.away, None)))
        form.end()
        self.deputies.follow(self.ends_on)
        self.sent_by.setPlaceholderText(self.tr("Institution eintippen"))
        self.seat.setPlaceholderText(self.tr("z. B. Schulen"))


def _find(work: Work, membership_id: UUID) -> Membership | None:
    return work.memberships.find(membership_id)


def _name(work: Work, person_id: UUID) -> str:
    return work.persons.get(person_id).name
