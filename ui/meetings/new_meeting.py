"""Putting a new meeting on record: committee, day, hour, place; the rest comes by itself."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting, next_number
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, NumberField, TimeField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is known of the next meeting of a committee."""

    number: int
    place: str
    access_note: str
    start: object
    end: object


class NewMeeting(FormDialog):
    """Asks for the little that must be known; number, place and hour are proposed.

    Signals:
        created: Emitted with the id of the new meeting.
    """

    created = Signal(object)

    def __init__(
        self, context: AppContext, committee_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        """Ready for a meeting of this committee, else of the first."""
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neue Sitzung"))
        self.committee = ChoiceBox(context.operations.ask(_committees))
        self.committee.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number = NumberField(least=1, most=9999)
        self.held_on, self.start, self.end = DateField(), TimeField(), TimeField()
        self.place = QLineEdit()
        self.binder = Binder(MeetingFields, self)
        self._build()
        self.committee.set_value(committee_id)
        if self.committee.value() is None:
            self.committee.setCurrentIndex(0)
        self.committee.activated.connect(self._propose)
        self._propose()
        self.held_on.setFocus()

    @Slot()
    def create_now(self) -> None:
        """Put the meeting on record, or say what is missing."""
        try:
            fields = self.binder.read()
            made = self._make(fields)
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _make(self, fields: MeetingFields) -> UUID | None:
        perform, committee_id = self._context.operations.perform, self.committee.value()
        return perform(self.tr("Sitzung anlegen"), create_meeting, committee_id, fields)

    @Slot()
    def _propose(self) -> None:
        committee_id = self.committee.value()
        if committee_id is None:
            return
        known = self._context.operations.ask(_proposal, committee_id)
        self.number.set_value(known.number)
        self.place.setText(known.place)
        self.start.set_value(known.start)
        self.end.set_value(known.end)

    def _build(self) -> None:
        bind, form = self.binder, Form()
        form.add(
            field(self.tr("Gremium"), self.committee),
            field(self.tr("Nummer"), self.number, bind.bind_number("number", self.number)),
            stretch=(3, 1),
        )
        form.add(
            field(self.tr("Tag"), self.held_on, bind.bind_date("held_on", self.held_on)),
            field(self.tr("Beginn"), self.start, bind.bind_time("planned_start", self.start)),
            field(self.tr("Ende (geplant)"), self.end, bind.bind_time("planned_end", self.end)),
            stretch=(2, 1, 1),
        )
        form.add(field(self.tr("Ort und Raum"), self.place, bind.bind_line("place", self.place)))
        self.create_button = primary(self.tr("Sitzung anlegen"), self.create_now)
        self.create_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        self.heading = label(self.tr("Neue Sitzung"), "h1")
        layout.addWidget(self.heading)
        layout.addWidget(form)
        layout.addStretch()
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, cancel, self.create_button))
        self.setMinimumWidth(520)


def _committees(work: Work) -> list[tuple[UUID, str]]:
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    return [(row.id, row.short_name or row.name) for row in work.committees.rows(today)]


def _proposal(work: Work, committee_id: UUID) -> Proposal:
    committee = work.committees.get(committee_id)
    held = [m for m in work.meetings.where(committee_id=committee_id) if m.deleted_at is None]
    last = max(held, key=lambda meeting: meeting.held_on, default=None)
    return Proposal(
        next_number(work, committee_id),
        committee.default_place or (last.place if last else ""),
        last.access_note if last else "",
        last.planned_start if last else None,
        last.planned_end if last else None,
    )
