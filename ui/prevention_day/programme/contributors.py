"""Who takes part in an item: from the contacts or by a free name, with role and answer."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.contacts.ports import Work as ContactsWork
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.crew import (
    add_contributor,
    edit_contributor,
    remove_contributor,
)
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ContributorFields,
    ContributorRole,
)
from praeventionsrat.prevention_day.programme.words import ROLE_NAMES
from ui.contacts.owned_forms import Owner
from ui.contacts.pick_or_create import contact_choices
from ui.context import AppContext
from ui.measures.lines import MeasureLines
from ui.parts.cards import label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.picker import Picker
from ui.parts.record_form import RecordForm, Source


class ContributorForm(RecordForm[ContributorFields]):
    """One of them, on three lines."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            ContributorFields, _contributor, edit_contributor, "Mitwirkende ändern", "contributor",
            careful=False,
        )  # fmt: skip
        super().__init__(context, source)
        self.name, self.house, self.needs = QLineEdit(), QLineEdit(), QLineEdit()
        self.role = ChoiceBox(name=self.tr("Rolle"))
        self.confirmed = QCheckBox(self.tr("zugesagt"))
        self.away = tool("close", self.tr("Mitwirkende entfernen"), self.delete)
        self.name.setPlaceholderText(self.tr("Name im Programm"))
        self.house.setPlaceholderText(self.tr("Institution"))
        self.needs.setPlaceholderText(self.tr("Technik, Anreise …"))
        for edit in (self.name, self.house, self.needs):
            edit.setAccessibleName(edit.placeholderText())
        bind = self.binder
        complaints = [
            bind.bind_line("name", self.name),
            bind.bind_line("affiliation", self.house),
            bind.bind_choice("role", self.role, ROLE_NAMES, list(ROLE_NAMES)),
            bind.bind_check("is_confirmed", self.confirmed),
            bind.bind_line("needs", self.needs),
        ]
        first = row(self.name, self.house, self.away)
        second = row(self.role, self.confirmed)
        first.setStretch(0, 3)
        first.setStretch(1, 2)
        second.setStretch(0, 1)
        for line in (first, second, row(self.needs)):
            self.form.add(line)
        for complaint in complaints:
            self.form.add(complaint)

    def shown(self, record: Any) -> None:
        """Override: whose line it is, for those who hear it."""
        self.role.setAccessibleName(self.tr("Rolle von {name}").format(name=record.name))

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [self.name, self.house, self.away, self.role, self.confirmed, self.needs]

    def delete(self) -> None:
        """Take them out of the item."""
        if self.record_id is not None:
            self.autosave.forget()
            words = self.tr("{name} entfernt").format(name=self.name.text())
            self.context.operations.perform(words, remove_contributor, self.record_id)
            self.context.notify.undo_offer(words)


class Contributors(MeasureLines):
    """All who take part, and a line that adds one: contacts are found, others stay as typed."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(
            context, "contributor", _contributors, lambda: ContributorForm(context), spacing=14
        )
        self.picker = Picker(
            self.tr("Neue Mitwirkende"), self.tr("Person, Institution oder freier Name")
        )
        self.picker.choose_from(lambda: context.operations.ask(contact_choices))
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.foot.addWidget(self.picker)
        self.foot.addWidget(self.complaint)
        self.picker.chosen.connect(self.take)
        self.picker.unknown.connect(self.take_name)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.picker]

    def take(self) -> None:
        """Add who was chosen from the contacts."""
        try:
            chosen = self.picker.value()
        except UserError:
            return  # still being typed
        if chosen is not None:
            fields = self.context.operations.ask(_chosen, chosen)
            self._add(fields)

    def take_name(self, name: str) -> None:
        """Add somebody who is in no contact book: „Klasse 10b“."""
        self._add({"name": name})

    def _add(self, values: dict[str, Any]) -> None:
        item_id = (self.owner or {}).get("item_id")
        if item_id is None:
            return
        self.complaint.hide()
        try:
            fields = ContributorFields.checked(**values, role=self._usual_role())
            said = self.tr("Mitwirkende hinzufügen")
            self.context.operations.attempt(said, add_contributor, item_id, fields)
        except UserError as err:
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
            return
        self.picker.set_value(None)
        self.picker.setText("")
        self.picker.choose_from(lambda: self.context.operations.ask(contact_choices))

    def _usual_role(self) -> ContributorRole:
        """As the one before."""
        return self.forms[-1].role.value() if self.forms else ContributorRole.SPEAKER


def _chosen(work: ContactsWork, contact_id: UUID) -> dict[str, Any]:
    is_person = work.persons.find(contact_id) is not None
    return {"person_id" if is_person else "organization_id": contact_id}


def _contributor(work: Work, contributor_id: UUID) -> Contributor | None:
    return work.contributors.find(contributor_id)


def _contributors(work: Work, owner: Owner) -> Sequence[UUID]:
    found = work.contributors.where(**owner)
    return [one.id for one in sorted(found, key=lambda one: (one.position, one.id))]
