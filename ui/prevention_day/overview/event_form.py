"""What is said about a prevention day: facts, days, texts, links; saved while it is typed."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import PreventionDay, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import edit_event
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.parts.cards import column, label
from ui.parts.fields import DateField, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.picker import Picker
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor
from ui.prevention_day.overview.days_part import DaysPart
from ui.prevention_day.overview.links_part import EventLinksPart

LOW, TALL = 120, 84


class EventForm(RecordForm[PreventionDayFields]):
    """The fields of one prevention day."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            PreventionDayFields, _find, edit_event, "Präventionstag ändern", "prevention_day"
        )
        super().__init__(context, source, parent)
        self.name, self.motto, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.patron, self.groups = QLineEdit(), QLineEdit()
        self.phone, self.website = QLineEdit(), QLineEdit()
        self.organizer = Picker(self.tr("Veranstalter"), self.tr("Institution"))
        self.lead = Picker(self.tr("Verantwortlich"), self.tr("Person"))
        self.visitors, self.walking = NumberField(most=10_000_000), NumberField(most=240)
        self.delete_on = DateField()
        self.remarks = QPlainTextEdit()
        self.remarks.setFixedHeight(TALL)
        self.texts = {
            "greeting": RichTextEditor(self.tr("Grußwort"), quiet=False),
            "arrival": RichTextEditor(self.tr("Anreise und Barrierefreiheit"), quiet=False),
            "rain_plan": RichTextEditor(self.tr("Schlechtwetterplan"), quiet=False),
        }
        self._offer()
        self._build_facts()
        self._build_texts()

    def _offer(self) -> None:
        ask = self.context.operations.ask
        self.organizer.choose_from(lambda: ask(organization_choices))
        self.lead.choose_from(lambda: ask(person_choices))

    def _build_facts(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Bezeichnung"), self.name, bind.bind_line("title", self.name)))
        form.add(field(self.tr("Motto"), self.motto, bind.bind_line("motto", self.motto)))
        form.add(
            field(self.tr("Ort"), self.place, bind.bind_line("place", self.place)),
            field(self.tr("Schirmherrschaft"), self.patron, bind.bind_line("patron", self.patron)),
        )
        form.add(
            field(
                self.tr("Veranstalter"),
                self.organizer,
                bind.bind_person("organizer_id", self.organizer),
            ),
            field(self.tr("Verantwortlich"), self.lead, bind.bind_person("lead_id", self.lead)),
        )
        form.add(
            field(
                self.tr("Zielgruppen"), self.groups, bind.bind_line("target_groups", self.groups)
            ),
            field(
                self.tr("Erwartete Gäste"),
                self.visitors,
                bind.bind_number("expected_visitors", self.visitors),
            ),
        )
        form.add(
            field(
                self.tr("Telefon am Tag"), self.phone, bind.bind_line("phone_on_day", self.phone)
            ),
            field(self.tr("Internetseite"), self.website, bind.bind_line("website", self.website)),
        )
        form.add(
            field(
                self.tr("Gehzeit zwischen den Flächen (Minuten)"),
                self.walking,
                bind.bind_number("walking_minutes", self.walking),
            ),
            field(
                self.tr("Angaben der Angemeldeten löschen am"),
                self.delete_on,
                bind.bind_date("registrations_delete_on", self.delete_on),
            ),
        )

    def _build_texts(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Texte für Programm und Regie"))
        for name, edit in self.texts.items():
            edit.edit.setMinimumHeight(LOW)
            form.add(field(edit.edit.accessibleName(), edit, bind.bind_text(name, edit)))
        form.add(field(self.tr("Notiz"), self.remarks, bind.bind_text("note", self.remarks)))


class EventDetails(QWidget):
    """The form with days above and links below it.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.form = EventForm(context)
        self.days, self.links = DaysPart(context), EventLinksPart(context)
        parts = column(
            label(self.tr("Tage"), "h2"),
            self.days,
            label(self.tr("Angaben"), "h2"),
            self.form,
            label(self.tr("Beschlüsse und Maßnahmen"), "h2"),
            self.links,
            None,
            spacing=12,
        )
        parts.setContentsMargins(0, 0, 12, 0)
        content = QWidget()
        content.setLayout(parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content))
        self.links.opened.connect(self.opened)

    def show_event(self, event_id: UUID) -> None:
        """Show one prevention day; what is being typed stays."""
        if event_id != self.form.record_id:
            self.form.show_record(event_id)
        else:
            self.form.refresh()
        self.days.show_days(event_id)
        self.links.show_links(event_id)

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return self.form.flush()

    def rename(self) -> None:
        """F2: go to its name."""
        self.form.name.setFocus()
        self.form.name.selectAll()


def _find(work: Work, event_id: UUID) -> PreventionDay | None:
    return work.prevention_days.find(event_id)
