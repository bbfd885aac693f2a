"""One helper: name, how to reach her, what she can; saved while it is typed."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.prevention_day.helpers.records import Helper, HelperFields
from praeventionsrat.prevention_day.helpers.usecases import edit_helper
from praeventionsrat.prevention_day.ports import Work
from ui.contacts.pick_or_create import person_choices
from ui.context import AppContext
from ui.parts.forms import field
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source


class HelperForm(RecordForm[HelperFields]):
    """The fields of one helper."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(HelperFields, _find, edit_helper, "Helferin oder Helfer ändern", "helper")
        super().__init__(context, source, parent)
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.skills, self.available, self.remarks = QLineEdit(), QLineEdit(), QLineEdit()
        self.person = Picker(hint=self.tr("aus den Kontakten"))
        self.minor = QCheckBox(self.tr("unter 18 Jahren (Einwilligung der Eltern nötig)"))
        self.skills.setPlaceholderText(self.tr("mit Komma: Ersthelferin, Führerschein B"))
        self.available.setPlaceholderText(self.tr("nur vormittags"))
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: the contact is known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            self.person.set_choices(ask(_known, record_id))
            self.person.choose_from(partial(ask, person_choices))
        super().show_record(record_id)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Name"), self.name, bind.bind_line("name", self.name)))
        form.add(
            field(self.tr("Telefon am Tag"), self.phone, bind.bind_line("phone", self.phone)),
            field(self.tr("E-Mail"), self.email, bind.bind_line("email", self.email)),
        )
        for edit, name, title in (
            (self.skills, "skills", self.tr("Fähigkeiten")),
            (self.available, "available", self.tr("Verfügbar")),
        ):
            form.add(field(title, edit, bind.bind_line(name, edit)))
        form.add(self.minor)
        bind.bind_check("is_minor", self.minor)
        form.add(field(self.tr("Kontakt"), self.person, bind.bind_person("person_id", self.person)))
        form.add(field(self.tr("Notiz"), self.remarks, bind.bind_line("note", self.remarks)))
        form.end()


def _find(work: Work, helper_id: UUID) -> Helper | None:
    return work.helpers.find(helper_id)


def _known(work: Work, helper_id: UUID) -> list[Choice]:
    helper = work.helpers.get(helper_id)
    person = work.persons.find(helper.person_id)
    return [Choice(person.id, person.name)] if person else []
