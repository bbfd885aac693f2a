"""Partners of a measure and how the four groups took part, line by line."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.completeness import missing_groups
from praeventionsrat.measures.parts import (
    Group,
    MeasurePartner,
    MeasurePartnerFields,
    Participation,
    ParticipationFields,
)
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.parts import (
    add_participation,
    add_partner,
    edit_participation,
    edit_partner,
    remove_participation,
    remove_partner,
)
from praeventionsrat.measures.words import GROUP_NAMES
from ui.contacts.owned_forms import Owner
from ui.contacts.pick_or_create import contact_choices
from ui.context import AppContext
from ui.measures.lines import MeasureLines
from ui.parts.cards import button, label, row, tool
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.picker import Picker
from ui.parts.record_form import RecordForm, Source

DAY, NAME = 132, 232


class PartnerForm(RecordForm[MeasurePartnerFields]):
    """One partner and the task they have."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            MeasurePartnerFields, _partner, edit_partner, "Partner ändern", "measure_partner"
        )
        super().__init__(context, source)
        self.name, self.task = label("", wrap=True), QLineEdit()
        self.task.setPlaceholderText(self.tr("Aufgabe in der Maßnahme"))
        self.away = tool("close", self.tr("Partner entfernen"), self.delete)
        complaint = self.binder.bind_line("task", self.task)
        self.name.setFixedWidth(NAME)
        one = row(self.name, self.task, self.away)
        one.setStretch(1, 1)
        self.form.add(one)
        self.form.add(complaint)

    def shown(self, record: Any) -> None:
        """Override."""
        name = self.context.operations.ask(_name, record.person_id, record.organization_id)
        self.name.setText(name)
        self.task.setAccessibleName(self.tr("Aufgabe von {name}").format(name=name))

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [self.task, self.away]

    def delete(self) -> None:
        """Take them off the measure."""
        if self.record_id is not None:
            self.autosave.forget()
            words = self.tr("{name} entfernt").format(name=self.name.text())
            self.context.operations.perform(words, remove_partner, self.record_id)
            self.context.notify.undo_offer(words)


class Partners(MeasureLines):
    """All partners of a measure, and a line that adds one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "measure_partner", _partners, lambda: PartnerForm(context))
        self.picker = Picker(
            self.tr("Neuer Partner"), self.tr("Person oder Institution hinzufügen")
        )
        self.picker.choose_from(lambda: context.operations.ask(contact_choices))
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.foot.addWidget(self.picker)
        self.foot.addWidget(self.complaint)
        self.picker.chosen.connect(self.take)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.picker]

    def take(self) -> None:
        """Add who was chosen."""
        self.complaint.hide()
        try:
            chosen = self.picker.value()
        except UserError:
            return  # still being typed
        measure_id = (self.owner or {}).get("measure_id")
        if chosen is None or measure_id is None:
            return
        try:
            self.context.operations.attempt(
                self.tr("Partner hinzufügen"), _add_partner, measure_id, chosen
            )
        except UserError as err:
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
        self.picker.set_value(None)
        self.picker.setText("")
        self.picker.choose_from(lambda: self.context.operations.ask(contact_choices))


class ParticipationForm(RecordForm[ParticipationFields]):
    """How one group took part."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            ParticipationFields, _took_part, edit_participation, "Beteiligung ändern",
            "participation",
        )  # fmt: skip
        super().__init__(context, source)
        self.group, self.how = ChoiceBox(name=self.tr("Gruppe")), QLineEdit()
        self.on = DateField(name=self.tr("Tag der Beteiligung"))
        self.how.setAccessibleName(self.tr("Wie sie beteiligt war"))
        self.away = tool("close", self.tr("Beteiligung entfernen"), self.delete)
        bind = self.binder
        complaints = [
            bind.bind_choice("group_kind", self.group, GROUP_NAMES, Group),
            bind.bind_line("how", self.how),
            bind.bind_date("happened_on", self.on),
        ]
        self.group.setFixedWidth(NAME)
        self.on.setFixedWidth(DAY)
        one = row(self.group, self.how, self.on, self.away)
        one.setStretch(1, 1)
        self.form.add(one)
        for complaint in complaints:
            self.form.add(complaint)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [self.group, self.how, self.on, self.away]

    def delete(self) -> None:
        """Take it off the measure."""
        if self.record_id is not None:
            self.autosave.forget()
            words = self.tr("Beteiligung entfernt")
            self.context.operations.perform(words, remove_participation, self.record_id)
            self.context.notify.undo_offer(words)


class Participations(MeasureLines):
    """How the four groups took part, and a line that adds another."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "participation", _ids, lambda: ParticipationForm(context))
        self.group = ChoiceBox(list(GROUP_NAMES.items()), self.tr("Gruppe der neuen"))
        self.group.set_value(Group.CITIZENS)
        self.group.setFixedWidth(NAME)
        self.how = QLineEdit()
        self.how.setPlaceholderText(self.tr("Wie? „Bürgerbefragung, 412 Antworten“"))
        self.how.setAccessibleName(self.tr("Neue Beteiligung"))
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self.lacking = label("", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        one = row(self.group, self.how, self.add)
        one.setStretch(1, 1)
        self.foot.addLayout(one)
        self.foot.addWidget(self.complaint)
        self.foot.addWidget(self.lacking)
        self.how.returnPressed.connect(self.take)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.group, self.how, self.add]

    def reload(self) -> None:
        """Override: which groups nobody noted anything about is said."""
        super().reload()
        if self.owner is None:
            return
        lacking = missing_groups(self.context.operations.ask(_groups, self.owner))
        names = ", ".join(GROUP_NAMES[group] for group in lacking)
        self.lacking.setText(self.tr("Noch nicht beteiligt: {names}").format(names=names))
        self.lacking.setVisible(bool(lacking))
        if lacking and self.group.value() not in lacking:
            self.group.set_value(lacking[0])

    def take(self) -> bool:
        """Add what was typed; whether nothing is left to add."""
        how = self.how.text()
        measure_id = (self.owner or {}).get("measure_id")
        if measure_id is None or not how.strip():
            self.how.setFocus()
            return False
        self.complaint.hide()
        try:
            fields = ParticipationFields.checked(group_kind=self.group.value(), how=how)
            self.how.clear()
            words = self.tr("Beteiligung hinzufügen")
            self.context.operations.attempt(words, add_participation, measure_id, fields)
        except UserError as err:
            self.how.setText(how)
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
            return False
        self.how.setFocus()
        return True

    def flush(self) -> bool:
        """Override: what was typed to be added is added."""
        added = self.take() if self.how.text().strip() and self.owner else True
        return all([super().flush(), added])


def _add_partner(work: Work, measure_id: UUID, contact_id: UUID) -> UUID:
    """Whoever was chosen: a person or an institution."""
    is_person = work.persons.find(contact_id) is not None
    fields = MeasurePartnerFields(**{"person_id" if is_person else "organization_id": contact_id})
    return add_partner(work, measure_id, fields)


def _name(work: Work, person_id: UUID | None, organization_id: UUID | None) -> str:
    person, house = work.persons.find(person_id), work.organizations.find(organization_id)
    return person.full_name if person else (house.short_name or house.name) if house else "–"


def _partner(work: Work, partner_id: UUID) -> MeasurePartner | None:
    return work.measure_partners.find(partner_id)


def _partners(work: Work, owner: Owner) -> Sequence[UUID]:
    return [one.id for one in work.measure_partners.where(**owner)]


def _took_part(work: Work, participation_id: UUID) -> Participation | None:
    return work.participations.find(participation_id)


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [one.id for one in work.participations.where(**owner)]


def _groups(work: Work, owner: Owner) -> list[Group]:
    return [one.group_kind for one in work.participations.where(**owner)]
