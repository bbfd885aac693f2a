"""The Verzeichnis von Verarbeitungstätigkeiten: its sheets, who is responsible, and Word."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.office.keeping.directory import SAID, VERZEICHNIS
from praeventionsrat.office.keeping.usecases import (
    add_activity,
    contacts_of,
    edit_activity,
    edit_contacts,
    remove_activity,
    take_proposals,
)
from praeventionsrat.office.ports import Work
from praeventionsrat.office.processing import PrivacyContactsFields, ProcessingActivityFields
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import STEP

LINES = 72
NOBODY = UUID(int=0)
"""Stands for the one record of the office that may not be there yet."""


class ActivityForm(RecordForm[ProcessingActivityFields]):
    """One sheet of the Verzeichnis."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            ProcessingActivityFields, _find, edit_activity, "Verzeichnis ändern", "activity",
            careful=False,
        )  # fmt: skip
        super().__init__(context, source, parent)
        self.name = QLineEdit()
        bind = self.binder
        self.form.add(field(self.tr("Bezeichnung"), self.name, bind.bind_line("name", self.name)))
        pairs = [SAID[place : place + 2] for place in range(0, len(SAID), 2)]
        for pair in pairs:
            made = []
            for name, title in pair:
                edit = _text_edit()
                made.append(field(title, edit, bind.bind_text(name, edit)))
            self.form.add(*made)


class ContactsForm(RecordForm[PrivacyContactsFields]):
    """Who is responsible, who watches, who archives."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            PrivacyContactsFields, lambda work, _id: contacts_of(work),
            lambda work, _id, fields: edit_contacts(work, fields), "Stellen ändern",
            "privacy_contacts", careful=False,
        )  # fmt: skip
        super().__init__(context, source, parent)
        bind = self.binder
        titles = (
            ("controller", self.tr("Verantwortliche Stelle")),
            ("officer", self.tr("Datenschutzbeauftragte oder Datenschutzbeauftragter")),
            ("authority", self.tr("Aufsichtsbehörde")),
            ("archive", self.tr("Zuständiges Archiv")),
        )
        made = []
        for name, title in titles:
            edit = _text_edit()
            made.append(field(title, edit, bind.bind_text(name, edit)))
        self.form.add(*made[:2])
        self.form.add(*made[2:])
        self.days = NumberField(self.tr("Tage"), 0, 3650)
        self.notice = _text_edit()
        words = self.tr("Ohne Antwort des Archivs gilt ein Angebot als abgelehnt nach Tagen")
        self.form.add(field(words, self.days, bind.bind_number("archive_days", self.days)))
        words = self.tr("Datenschutzhinweis auf Formularen")
        self.form.add(field(words, self.notice, bind.bind_text("notice", self.notice)))
        self.form.end()
        self.show_record(NOBODY)


class DirectoryPart(QWidget):
    """One sheet at a time, chosen from a box."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._exports = ExportFlow(context, self)
        self.choice = ChoiceBox((), self.tr("Blatt des Verzeichnisses"))
        self.form = ActivityForm(context)
        self.add = button(self.tr("Neues Blatt"), self.new, symbol="add")
        self.away = button(self.tr("Blatt entfernen"), self.remove, symbol="delete")
        self.word = primary(self.tr("Verzeichnis als Word …"), self.write)
        self.empty = EmptyState(
            "paper",
            self.tr("Noch kein Verzeichnis"),
            self.tr("Das Programm schlägt Blätter vor, die beschreiben, was es tut."),
            self.tr("Vorschläge übernehmen"),
            self.take,
        )
        self.pages = QStackedWidget()
        sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * STEP)
        head = row(label(self.tr("Blatt"), "label"), self.choice, None, self.add, self.away)
        inside.addLayout(head)
        inside.addWidget(scrolling(self.form), 1)
        inside.addLayout(row(None, self.word))
        self.pages.addWidget(sheet)
        self.pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.choice.activated.connect(lambda _place: self.form.show_record(self.choice.value()))
        self.reload()

    def reload(self) -> None:
        """Read every sheet; the chosen one stays."""
        found = self._context.operations.ask(_sheets)
        self.pages.setCurrentIndex(0 if found else 1)
        self.choice.set_options(found)
        if self.choice.value() is None and found:
            self.choice.set_value(found[0][0])
        self.form.show_record(self.choice.value())

    def new(self) -> None:
        """Begin another sheet."""
        fields = ProcessingActivityFields(name=self.tr("Neue Verarbeitung"))
        made = self._context.operations.perform(self.tr("Neues Blatt"), add_activity, fields)
        self.choice.set_value(made)
        self.form.show_record(made)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def remove(self) -> None:
        """Take the sheet out; undo brings it back."""
        chosen = self.choice.value()
        if chosen is not None and self.flush():
            words = self.tr("Blatt entfernt")
            self._context.operations.perform(words, remove_activity, chosen)
            self._context.notify.undo_offer(words)

    def take(self) -> None:
        """Take over what is proposed."""
        self._context.operations.perform(self.tr("Vorschläge übernehmen"), take_proposals)

    def write(self) -> None:
        """The whole Verzeichnis as a Word file."""
        if self.flush():
            self._exports.start(VERZEICHNIS, NOBODY, self.tr("des Präventionsrates"))

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()


def _text_edit() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFixedHeight(LINES)
    return made


def _find(work: Work, activity_id: UUID) -> Any:
    return work.processing_activities.find(activity_id)


def _sheets(work: Work) -> list[tuple[Any, str]]:
    return [(one.id, one.name) for one in work.processing_activities.all()]
