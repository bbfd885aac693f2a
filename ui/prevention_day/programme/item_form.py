"""Everything about one item of the programme, saved while it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.items import edit_item
from praeventionsrat.prevention_day.programme.records import (
    LONGEST_MINUTES,
    ProgrammeItem,
    ProgrammeItemFields,
)
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES
from praeventionsrat.prevention_day.usecases.events import days_of
from ui.contacts.pick_or_create import person_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor
from ui.prevention_day.programme.contributors import Contributors
from ui.prevention_day.programme.said import date_words

SHORT, BESIDE = 76, 56


class ItemForm(RecordForm[ProgrammeItemFields]):
    """The fields of one item in groups; who takes part stands between them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            ProgrammeItemFields, _item, edit_item, "Programmpunkt ändern", "programme_item"
        )
        super().__init__(context, source, parent)
        self.title, self.kind = QLineEdit(), ChoiceBox()
        self.day, self.venue = ChoiceBox(), ChoiceBox()
        self.starts_at = TimeField()
        self.minutes = NumberField(least=5, most=LONGEST_MINUTES)
        self.setup, self.teardown = (NumberField(most=LONGEST_MINUTES) for _ in range(2))
        self.short, self.target = QPlainTextEdit(), QLineEdit()
        self.long = RichTextEditor(self.tr("Beschreibung"), quiet=False)
        self.seats, self.slot = NumberField(), NumberField(least=5, most=LONGEST_MINUTES)
        self.registers = QCheckBox(self.tr("Anmeldung nötig"))
        self.signs = QCheckBox(self.tr("Gebärdensprache (DGS)"))
        self.public = QCheckBox(self.tr("steht im gedruckten Programm"))
        self.language, self.access = QLineEdit(), QLineEdit()
        self.responsible = Picker(hint=self.tr("aus den Kontakten"))
        self.equipment, self.direction = QLineEdit(), QPlainTextEdit()
        self.people = Contributors(context)
        self.clash = ExplainedNote()
        for box in (self.kind, self.day, self.venue):
            shrinking(box)
        for edit in (self.starts_at, self.minutes, self.setup, self.teardown):
            edit.setMinimumWidth(BESIDE)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: days, places and who is responsible are known before anybody types."""
        if record_id is not None:
            self.offer(record_id)
        super().show_record(record_id)
        if record_id is not None:
            self.people.show_owner({"item_id": record_id})

    def offer(self, item_id: UUID) -> None:
        """Read which days and places there are to choose from."""
        known = self.context.operations.ask(_known, item_id)
        if known is None:
            return
        self.day.set_options([(None, self.tr("offen")), *known.days])
        self.venue.set_options([(None, self.tr("überall")), *known.venues])
        self.setup.setPlaceholderText(str(known.before))
        self.teardown.setPlaceholderText(str(known.after))
        self.responsible.set_choices(known.responsible)
        self.responsible.choose_from(partial(self.context.operations.ask, person_choices))

    def flush(self) -> bool:
        """Override: what stands in the lines of those who take part is saved as well."""
        saved = [super().flush(), self.people.flush()]
        return all(saved)

    def say_conflicts(self, sentences: Sequence[str]) -> None:
        """Tell above the fields what clashes with this item."""
        number = count(len(sentences), "Konflikt", "Konflikte") if sentences else ""
        self.clash.say(number, "\n\n".join(sentences))

    def _build(self) -> None:
        self.form.add(self.clash)
        self._what()
        self._when()
        self.form.heading(self.tr("Mitwirkende"))
        self.form.add(self.people)
        self._words()
        self._seats()
        self._direction()
        self.form.end()

    def _what(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Titel"), self.title, bind.bind_line("title", self.title)))
        kinds = bind.bind_choice("format", self.kind, FORMAT_NAMES, list(FORMAT_NAMES))
        form.add(field(self.tr("Format"), self.kind, kinds))

    def _when(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Ort"), self.venue, bind.bind_choice("venue_id", self.venue)))
        form.add(
            field(self.tr("Tag"), self.day, bind.bind_choice("event_day_id", self.day)),
            field(self.tr("Beginn"), self.starts_at, bind.bind_time("starts_at", self.starts_at)),
            field(
                self.tr("Minuten"),
                self.minutes,
                bind.bind_number("duration_minutes", self.minutes),
            ),
            stretch=(2, 1, 1),
        )
        form.add(
            *(
                field(title, edit, bind.bind_number(name, edit))
                for name, edit, title in (
                    ("setup_minutes", self.setup, self.tr("Minuten Aufbau")),
                    ("teardown_minutes", self.teardown, self.tr("Minuten Abbau")),
                )
            )
        )
        self.starts_at.setPlaceholderText(self.tr("ganztags"))

    def _words(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Im Programm"))
        form.add(self.public)
        bind.bind_check("is_public", self.public)
        targets = bind.bind_line("target_group", self.target)
        form.add(field(self.tr("Zielgruppe"), self.target, targets))
        self.short.setFixedHeight(SHORT)
        form.add(field(self.tr("Kurztext"), self.short, bind.bind_text("short_text", self.short)))
        form.add(field(self.tr("Beschreibung"), self.long, bind.bind_text("long_text", self.long)))
        spoken = bind.bind_line("spoken_language", self.language)
        self.language.setPlaceholderText(self.tr("Deutsch"))
        form.add(
            field(self.tr("Sprache"), self.language, spoken),
            field(
                self.tr("Barrierefreiheit"),
                self.access,
                bind.bind_line("accessibility", self.access),
            ),
        )
        form.add(self.signs)
        bind.bind_check("has_sign_language", self.signs)

    def _seats(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Plätze und Anmeldung"))
        form.add(self.registers)
        bind.bind_check("needs_registration", self.registers)
        self.seats.setPlaceholderText(self.tr("unbegrenzt"))
        self.slot.setPlaceholderText(self.tr("alle zugleich"))
        form.add(
            field(self.tr("Plätze"), self.seats, bind.bind_number("seats", self.seats)),
            field(
                self.tr("Minuten je Termin"), self.slot, bind.bind_number("slot_minutes", self.slot)
            ),
        )

    def _direction(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Regie"))
        chosen = bind.bind_person("responsible_id", self.responsible)
        form.add(field(self.tr("Verantwortlich"), self.responsible, chosen))
        form.add(
            field(self.tr("Technik"), self.equipment, bind.bind_line("equipment", self.equipment))
        )
        self.direction.setFixedHeight(SHORT)
        form.add(
            field(
                self.tr("Nur für den Regieplan"),
                self.direction,
                bind.bind_text("direction_note", self.direction),
            )
        )


@dataclass(frozen=True)
class Known:
    """What an item can be given."""

    days: Sequence[tuple[UUID, str]]
    venues: Sequence[tuple[UUID, str]]
    responsible: Sequence[Choice]
    before: int
    after: int
    """What the place needs to be set up and torn down."""


def shrinking(box: ChoiceBox) -> None:
    """Let a box be narrower than its longest choice: names of places may be long."""
    box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


def _item(work: Work, item_id: UUID) -> ProgrammeItem | None:
    return work.programme_items.find(item_id)


def _known(work: Any, item_id: UUID) -> Known | None:
    item = work.programme_items.find(item_id)
    if item is None:
        return None
    event_id = item.prevention_day_id
    venues = sorted(
        work.venues.where(prevention_day_id=event_id), key=lambda one: (one.position, one.id)
    )
    here = next((one for one in venues if one.id == item.venue_id), None)
    person = work.persons.find(item.responsible_id) if item.responsible_id else None
    return Known(
        tuple((one.id, date_words(one.held_on)) for one in days_of(work, event_id)),
        tuple((one.id, one.name) for one in venues),
        (Choice(person.id, person.full_name),) if person else (),
        here.setup_minutes if here else 0,
        here.teardown_minutes if here else 0,
    )
