"""The tab Antrag: who wants how much money for what, and when."""

from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import FundingApplication, FundingApplicationFields
from praeventionsrat.funding.usecases.applications import edit_application, late_words
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.parts.cards import label
from ui.parts.fields import DateField
from ui.parts.forms import field, scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel

TALL = 120


class ApplicationForm(RecordForm[FundingApplicationFields]):
    """The fields of one application."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, source(), parent)
        self.title, self.applicant = QLineEdit(), QLineEdit()
        self.organization = Picker(hint=self.tr("aus den Kontakten"))
        self.person, self.measure = Picker(hint=self.tr("aus den Kontakten")), Picker()
        self.measure.setPlaceholderText(self.tr("Nummer oder Titel"))
        self.submitted_on, self.advised_on = DateField(), DateField()
        self.starts_on, self.ends_on = DateField(), DateField()
        self.asked = MoneyField()
        self.description = QPlainTextEdit()
        self.late, self.conditions = ExplainedNote(), label("", "dim", wrap=True)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: those chosen are known before anybody types."""
        if record_id is not None:
            self._offer(record_id)
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        late, conditions = self.context.operations.ask(_told, record.id)
        self.late.say(late)
        words = self.tr("Das Programm verlangt: {conditions}").format(conditions=conditions)
        self.conditions.setText(words if conditions else "")
        self.conditions.setVisible(bool(conditions))

    def _save(self) -> None:
        super()._save()
        self.shown(self._read())

    def _offer(self, record_id: UUID) -> None:
        known = self.context.operations.ask(_known, record_id)
        ask = self.context.operations.ask
        for picker, chosen, read in (
            (self.organization, known.organization, organization_choices),
            (self.person, known.person, person_choices),
            (self.measure, known.measure, _measures),
        ):
            picker.set_choices(chosen)
            picker.choose_from(partial(ask, read))

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(self.late)
        form.add(field(self.tr("Vorhaben"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Antragsteller"),
                self.organization,
                bind.bind_person("organization_id", self.organization),
            ),
            field(self.tr("Person"), self.person, bind.bind_person("person_id", self.person)),
            field(
                self.tr("oder frei"), self.applicant, bind.bind_line("applicant", self.applicant)
            ),
        )
        form.add(
            field(self.tr("Maßnahme"), self.measure, bind.bind_person("measure_id", self.measure)),
            field(
                self.tr("Beantragt"),
                self.asked,
                bind_parsed(bind, "requested_cents", self.asked, 0),
            ),
            stretch=(2, 1),
        )
        days = (
            ("starts_on", self.starts_on, self.tr("Beginn")),
            ("ends_on", self.ends_on, self.tr("Ende")),
            ("submitted_on", self.submitted_on, self.tr("Posteingang")),
            ("advised_on", self.advised_on, self.tr("Beraten am")),
        )
        form.add(*(field(title, edit, bind.bind_date(name, edit)) for name, edit, title in days))
        self.description.setFixedHeight(TALL)
        form.add(
            field(
                self.tr("Beschreibung"),
                self.description,
                bind.bind_text("description", self.description),
            )
        )
        form.add(self.conditions)
        form.end()


class ApplicationPanel(RecordPanel):
    """The form as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = (
        "funding_application",
        "funding_programme",
        "measure",
        "person",
        "organization",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = ApplicationForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(self.form))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
        else:
            self.form.refresh()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def rename(self) -> None:
        """F2."""
        self.form.title.setFocus()
        self.form.title.selectAll()


@dataclass(frozen=True, slots=True)
class Known:
    """The chosen ones."""

    organization: list[Choice]
    person: list[Choice]
    measure: list[Choice]


def source() -> Source[FundingApplicationFields]:
    """Where both forms over an application have it from."""
    return Source(
        FundingApplicationFields,
        find_application,
        edit_application,
        "Antrag ändern",
        "funding_application",
    )


def find_application(work: Work, application_id: UUID) -> FundingApplication | None:
    """The application, or None where it has gone."""
    return work.funding_applications.find(application_id)


def _known(work: Work, application_id: UUID) -> Known:
    application = work.funding_applications.get(application_id)
    house = work.organizations.find(application.organization_id)
    person = work.persons.find(application.person_id)
    measure = work.measures.find(application.measure_id)
    return Known(
        [Choice(house.id, house.short_name or house.name)] if house else [],
        [Choice(person.id, person.name)] if person else [],
        [Choice(measure.id, measure.title, measure.number)] if measure else [],
    )


def _measures(work: Work) -> list[Choice]:
    return [Choice(one.id, one.title, one.number) for one in work.measures.all()]


def _told(work: Work, application_id: UUID) -> tuple[str, str]:
    """That it came late, if it did, and what the programme asks for."""
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    on = application.submitted_on
    lines = (line.strip() for line in programme.conditions.splitlines())
    return late_words(programme, on) if on else "", " · ".join(filter(None, lines))
