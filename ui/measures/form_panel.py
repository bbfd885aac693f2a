"""The tab Angaben: what a measure is, kept while it is typed."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.measures.completeness import Gap
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Approach, Evidence, Measure, MeasureFields, Reach
from praeventionsrat.measures.usecases.measure import save_measure
from praeventionsrat.measures.words import APPROACH_NAMES, EVIDENCE_NAMES, REACH_NAMES
from ui.contacts.pick_or_create import organization_choices, person_choices
from ui.context import AppContext
from ui.offers.word_picker import WordPicker
from ui.parts.cards import column
from ui.parts.fields import ChoiceBox, DateField, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel
from ui.parts.rich_text import RichTextEditor
from ui.shell.theme import STEP

TALL = 140
TEXTS = (
    ("goal", "Ziel", "Was ist bis wann anders als heute, und woran merkt man es?"),
    ("description", "Beschreibung", "Was getan wird …"),
    ("facts", "Anlass und Faktenlage", "Was ist los, woher weiß man es? Am besten mit Zahlen."),
    ("overall_concept", "Einbindung in ein Gesamtkonzept", "Wozu gehört die Maßnahme?"),
    ("risks", "Risiken", "Was kann dazwischenkommen?"),
    ("lessons", "Wirkung und Lernen", "Was hat sich gezeigt, was würde man anders machen?"),
)
RICH = frozenset({"goal", "description", "facts", "overall_concept", "risks", "lessons"})


class MeasureForm(RecordForm[MeasureFields]):
    """The fields of one measure: who and when first, then its texts, the fine print last."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(MeasureFields, _find, save_measure, "Maßnahme ändern", "measure")
        super().__init__(context, source, parent)
        self.title, self.place, self.evidence_source = QLineEdit(), QLineEdit(), QLineEdit()
        self.field_of_action = ChoiceBox()
        self.district = WordPicker(context, KeywordKind.DISTRICT, "", self.tr("ganze Stadt"))
        self.approach, self.reach, self.evidence = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.person, self.organization, self.parent_measure = Picker(), Picker(), Picker()
        self.starts_on, self.ends_on, self.follow_up_on = DateField(), DateField(), DateField()
        self.progress, self.weight = NumberField(least=0, most=100), NumberField(least=1, most=100)
        self.months = NumberField(least=0, most=120)
        self.kompass = QCheckBox(self.tr("Zählt für KOMPASS"))
        self.kompass.setAccessibleName(self.kompass.text())
        self.texts = {name: _editor(title, hint) for name, title, hint in TEXTS}
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: what can be chosen is read with the record."""
        if record_id is not None:
            self._offer(record_id)
        super().show_record(record_id)

    def refresh(self) -> None:
        """Override."""
        if not self.is_saving and self.record_id is not None:
            self._offer(self.record_id)
        super().refresh()

    def _offer(self, measure_id: UUID) -> None:
        offered = self.context.operations.ask(_offered, measure_id)
        self.field_of_action.set_options(((None, "–"), *offered.fields))
        self.district.reload()
        ask = self.context.operations.ask
        sources = (
            (self.person, offered.person, lambda: ask(person_choices)),
            (self.organization, offered.organization, lambda: ask(organization_choices)),
            (self.parent_measure, offered.parent, lambda: ask(_other_measures, measure_id)),
        )
        for picker, chosen, source in sources:
            picker.set_choices(chosen)  # thousands are read once somebody types
            picker.choose_from(source)

    def _build(self) -> None:
        self._build_head()
        for name, title, _hint in TEXTS:
            editor = self.texts[name]
            self.form.add(field(title, editor, self.binder.bind_text(name, editor)))
        self._build_fine_print()
        self.form.end()

    def _build_head(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Titel"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Federführung: Institution"),
                self.organization,
                bind.bind_person("organization_id", self.organization),
            ),
            field(
                self.tr("Federführung: Person"),
                self.person,
                bind.bind_person("person_id", self.person),
            ),
        )
        form.add(
            field(self.tr("Beginn"), self.starts_on, bind.bind_date("starts_on", self.starts_on)),
            field(self.tr("Ende"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
            field(
                self.tr("Fortschritt in %"),
                self.progress,
                bind.bind_number("progress", self.progress),
            ),
        )
        self.progress.setPlaceholderText(self.tr("berechnet"))
        form.add(
            field(
                self.tr("Handlungsfeld"),
                self.field_of_action,
                bind.bind_choice("field_id", self.field_of_action),
            ),
            field(
                self.tr("Stadtteil"), self.district, bind.bind_person("district_id", self.district)
            ),
            stretch=(2, 1),
        )
        form.add(
            field(self.tr("Ort"), self.place, bind.bind_line("place", self.place)),
            field(
                self.tr("Wiedervorlage"),
                self.follow_up_on,
                bind.bind_date("follow_up_on", self.follow_up_on),
            ),
            stretch=(2, 1),
        )

    def _build_fine_print(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Einordnung"))
        form.add(
            field(
                self.tr("Ansatz"),
                self.approach,
                bind.bind_choice("approach", self.approach, APPROACH_NAMES, Approach),
            ),
            field(
                self.tr("Reichweite"),
                self.reach,
                bind.bind_choice("reach", self.reach, REACH_NAMES, Reach),
            ),
        )
        form.add(
            field(
                self.tr("Wirksamkeit"),
                self.evidence,
                bind.bind_choice("evidence", self.evidence, EVIDENCE_NAMES, Evidence),
            ),
            field(
                self.tr("Woher man das weiß"),
                self.evidence_source,
                bind.bind_line("evidence_source", self.evidence_source),
            ),
        )
        form.add(
            field(
                self.tr("Teil von"),
                self.parent_measure,
                bind.bind_person("parent_id", self.parent_measure),
            ),
            field(self.tr("Gewicht"), self.weight, bind.bind_number("weight", self.weight)),
            field(
                self.tr("Sachstand alle … Monate"),
                self.months,
                bind.bind_number("report_months", self.months),
            ),
            stretch=(2, 1, 1),
        )
        check = bind.bind_check("counts_for_kompass", self.kompass)
        form.add(column(self.kompass, check, spacing=4))


class DetailsPanel(RecordPanel):
    """The form as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = (
        "measure",
        "field_of_action",
        "keyword",
        "person",
        "organization",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = MeasureForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        self.area = scrolling(self.form)
        layout.addWidget(self.area)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
        else:
            self.form.refresh()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def go_to(self, gap: str) -> None:
        """Bring the field of what is missing before the eyes, and the cursor into it."""
        form = self.form
        fields: dict[str, QWidget] = {
            Gap.OWNER: form.organization,
            Gap.FACTS: form.texts["facts"],
            Gap.CONCEPT: form.texts["overall_concept"],
            Gap.SPECIFIC: form.texts["goal"],
            Gap.RELEVANT: form.field_of_action,
            Gap.TIME_BOUND: form.ends_on,
        }
        found = fields.get(gap, form.title)
        found.setFocus()
        self.area.ensureWidgetVisible(found, 0, 6 * STEP)

    def rename(self) -> None:
        """F2."""
        self.form.title.setFocus()
        self.form.title.selectAll()


@dataclass(frozen=True, slots=True)
class Offered:
    """What the choices of the form are made of."""

    fields: list[tuple[UUID, str]]
    person: list[Choice]
    """The chosen one, as the next two."""
    organization: list[Choice]
    parent: list[Choice]


def _offered(work: Work, measure_id: UUID) -> Offered:
    measure = work.measures.find(measure_id) or Measure(title="", number="")
    person = work.persons.find(measure.person_id)
    house = work.organizations.find(measure.organization_id)
    above = work.measures.find(measure.parent_id)
    return Offered(
        [(one.id, f"{one.number} {one.name}".strip()) for one in work.fields_of_action.all()],
        [Choice(person.id, person.full_name)] if person else [],
        [Choice(house.id, house.short_name or house.name)] if house else [],
        [_choice(above)] if above else [],
    )


def _other_measures(work: Work, measure_id: UUID) -> list[Choice]:
    return [_choice(one) for one in work.measures.all() if one.id != measure_id]


def _choice(measure: Measure) -> Choice:
    return Choice(measure.id, measure.title, measure.number)


def _editor(title: str, hint: str) -> RichTextEditor:
    editor = RichTextEditor(title, hint, quiet=False)
    editor.setMinimumHeight(TALL)
    return editor


def _find(work: Work, measure_id: UUID) -> Measure | None:
    return work.measures.find(measure_id)
