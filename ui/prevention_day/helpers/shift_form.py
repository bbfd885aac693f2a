"""One shift: what, when, where, how many, and what they should be able to do."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import short_day
from praeventionsrat.prevention_day.helpers.records import Shift, ShiftFields
from praeventionsrat.prevention_day.helpers.usecases import edit_shift
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source

NEAR = 7
"""Days before and after that are offered."""
SOME_DAY = date(2000, 1, 1)
MOST_PEOPLE = 1000


def offset_words(offset: int) -> str:
    """„am Vortag“, „2 Tage danach“."""
    known = {0: "am Tag selbst", -1: "am Vortag", 1: "am Tag danach"}
    return known.get(offset) or f"{abs(offset)} Tage {'vorher' if offset < 0 else 'danach'}"


class ShiftForm(RecordForm[ShiftFields]):
    """The fields of one shift, saved while they are typed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(ShiftFields, _find, edit_shift, "Schicht ändern", "shift")
        super().__init__(context, source, parent)
        self.title, self.skills = QLineEdit(), QLineEdit()
        self.leader, self.remarks = QLineEdit(), QLineEdit()
        self.day, self.offset, self.venue = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.starts_at, self.until = TimeField(), TimeField()
        self.minimum, self.maximum = (NumberField(most=MOST_PEOPLE) for _ in range(2))
        for box in (self.day, self.offset, self.venue):
            box.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        self.skills.setPlaceholderText(self.tr("mit Komma: Ersthelfer, Türkisch"))
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: days and places are known before anybody types."""
        if record_id is not None:
            self.offer(record_id)
        super().show_record(record_id)

    def offer(self, shift_id: UUID) -> None:
        """Read which days and places there are to choose from."""
        found = self.context.operations.ask(_known, shift_id)
        if found is None:
            return
        days, venues, offset = found
        self.day.set_options(days)
        self.venue.set_options([(None, self.tr("noch offen")), *venues])
        offsets = sorted({*range(-NEAR, NEAR + 1), offset})
        self.offset.set_options([(one, offset_words(one)) for one in offsets])

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Was ist zu tun?"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(self.tr("Tag"), self.day, bind.bind_choice("event_day_id", self.day)),
            field(self.tr("Wann"), self.offset, bind.bind_choice("day_offset", self.offset)),
        )
        begins = bind.bind_time("starts_at", self.starts_at)
        ends = bind.bind(
            "duration_minutes", self.until, self._minutes, self._show_end, self.until.value_edited
        )
        form.add(
            field(self.tr("Von"), self.starts_at, begins),
            field(self.tr("Bis"), self.until, ends),
            field(self.tr("Mindestens"), self.minimum, bind.bind_number("minimum", self.minimum)),
            field(self.tr("Höchstens"), self.maximum, bind.bind_number("maximum", self.maximum)),
        )
        form.add(field(self.tr("Fläche"), self.venue, bind.bind_choice("venue_id", self.venue)))
        for edit, name, title in (
            (self.skills, "skills", self.tr("Gesucht")),
            (self.leader, "leader", self.tr("Ansprechperson vor Ort")),
            (self.remarks, "note", self.tr("Notiz")),
        ):
            form.add(field(title, edit, bind.bind_line(name, edit)))
        form.end()

    def _minutes(self) -> int:
        begins, ends = self.starts_at.value(), self.until.value()
        if begins is None or ends is None:
            raise UserError(self.tr("Bitte eine Uhrzeit eingeben: 16:02."))
        minutes = (_minute(ends) - _minute(begins)) % (24 * 60)
        return minutes or 24 * 60

    def _show_end(self, minutes: Any) -> None:
        begins: time = self.starts_at.value() or time()
        until = datetime.combine(SOME_DAY, begins) + timedelta(minutes=minutes)
        self.until.set_value(until.time())


def _minute(value: time) -> int:
    return value.hour * 60 + value.minute


def _find(work: Work, shift_id: UUID) -> Shift | None:
    return work.shifts.find(shift_id)


def _known(work: Work, shift_id: UUID) -> Any:
    shift = work.shifts.find(shift_id)
    if shift is None:
        return None
    days: list[tuple[UUID | None, str]] = [
        (one.id, " · ".join(p for p in (short_day(one.held_on), one.label) if p))
        for one in days_of(work, shift.prevention_day_id)
    ]
    if shift.event_day_id is None:
        days.insert(0, (None, "erster Tag"))
    venues = [
        (one.id, one.name) for one in work.venues.where(prevention_day_id=shift.prevention_day_id)
    ]
    return days, venues, shift.day_offset
