"""Everything about one place of the day: size, set-up, wet-weather twin, circuits, ways."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import (
    LONGEST_MINUTES,
    Venue,
    VenueFields,
)
from praeventionsrat.prevention_day.programme.venues import edit_venue
from praeventionsrat.prevention_day.programme.words import VENUE_KIND_NAMES
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.prevention_day.programme.circuits import Circuits
from ui.prevention_day.programme.item_form import shrinking
from ui.prevention_day.programme.walking import WalkingTimes

NOTE = 76


class VenueForm(RecordForm[VenueFields]):
    """The fields of one place, its circuits and how long one walks from there."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(VenueFields, _venue, edit_venue, "Fläche ändern", "venue")
        super().__init__(context, source, parent)
        self.name, self.kind = QLineEdit(), ChoiceBox()
        self.capacity = NumberField()
        self.outdoors = QCheckBox(self.tr("im Freien"))
        self.setup = NumberField(most=LONGEST_MINUTES)
        self.teardown = NumberField(most=LONGEST_MINUTES)
        self.twin = ChoiceBox()
        shrinking(self.twin)
        self.equipment, self.access, self.address = QLineEdit(), QLineEdit(), QLineEdit()
        self.remarks = QPlainTextEdit()
        self.circuits, self.walking = Circuits(context), WalkingTimes(context)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: the other places are known before anybody chooses one."""
        if record_id is not None:
            others = self.context.operations.ask(_others, record_id)
            self.twin.set_options([(None, self.tr("bleibt hier")), *others])
        super().show_record(record_id)
        if record_id is not None:
            self.circuits.show_owner({"venue_id": record_id})
            self.walking.show_venue(record_id)

    def flush(self) -> bool:
        """Override: circuits and ways are saved as well."""
        saved = [super().flush(), self.circuits.flush(), self.walking.flush()]
        return all(saved)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        kinds = bind.bind_choice("kind", self.kind, VENUE_KIND_NAMES, list(VENUE_KIND_NAMES))
        form.add(
            field(self.tr("Bezeichnung"), self.name, bind.bind_line("name", self.name)),
            field(self.tr("Art"), self.kind, kinds),
            stretch=(2, 1),
        )
        form.add(self.outdoors)
        bind.bind_check("is_outdoors", self.outdoors)
        numbers = (
            ("capacity", self.capacity, self.tr("Höchstens Personen")),
            ("setup_minutes", self.setup, self.tr("Minuten Aufbau")),
            ("teardown_minutes", self.teardown, self.tr("Minuten Abbau")),
        )
        form.add(
            *(field(title, edit, bind.bind_number(name, edit)) for name, edit, title in numbers)
        )
        twins = bind.bind_choice("rain_venue_id", self.twin)
        form.add(field(self.tr("Bei schlechtem Wetter"), self.twin, twins))
        for title, name, edit in (
            (self.tr("Ausstattung"), "equipment", self.equipment),
            (self.tr("Barrierefreiheit"), "accessibility", self.access),
            (self.tr("Anschrift"), "address", self.address),
        ):
            form.add(field(title, edit, bind.bind_line(name, edit)))
        form.heading(self.tr("Stromkreise"))
        form.add(self.circuits)
        form.heading(self.tr("Gehzeiten"))
        form.add(self.walking)
        form.heading(self.tr("Bemerkung"))
        self.remarks.setFixedHeight(NOTE)
        self.remarks.setAccessibleName(self.tr("Bemerkung"))
        complaint = bind.bind_text("note", self.remarks)
        form.add(self.remarks)
        form.add(complaint)
        form.end()


def _venue(work: Work, venue_id: UUID) -> Venue | None:
    return work.venues.find(venue_id)


def _others(work: Any, venue_id: UUID) -> Sequence[tuple[UUID, str]]:
    event_id = work.venues.get(venue_id).prevention_day_id
    every = work.venues.where(prevention_day_id=event_id)
    others = sorted(every, key=lambda one: (one.position, one.id))
    return [(one.id, one.name) for one in others if one.id != venue_id]
