"""Putting a new meeting on record: committee, day, hour, place; the rest comes by itself."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat.council.planning import rhythm_of
from praeventionsrat.council.rhythm import RhythmFields, Unit, proposed_days
from praeventionsrat.council.rhythm_words import days_words, rhythm_words
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import day
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.series import MOST, Proposal, plan_series, propose_meeting
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, NumberField, TimeField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP

SKELETON, EMPTY = "skeleton", "empty"
EARLIER = 6
"""How many earlier agendas are offered to begin like."""


class NewMeeting(FormDialog):
    """Asks for the little that must be known; number, place and hour are proposed.

    Signals:
        created: Emitted with the id of the new meeting.
    """

    created = Signal(object)

    def __init__(
        self,
        context: AppContext,
        committee_id: UUID | None,
        parent: QWidget | None = None,
        *,
        number: int = 1,
    ) -> None:
        """Ready for a meeting (or some) of this committee, else of the first."""
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neue Sitzung"))
        self.committee = ChoiceBox(context.operations.ask(committee_choices))
        self.committee.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number = NumberField(least=1, most=9999)
        self.held_on, self.start, self.end = DateField(), TimeField(), TimeField()
        self.place, self.agenda = QLineEdit(), ChoiceBox()
        self.how_many, self.hint = NumberField(least=1, most=MOST), label("", "dim", wrap=True)
        self._rhythm: RhythmFields | None = None
        self.binder = Binder(MeetingFields, self)
        self._build()
        self.committee.set_value(committee_id)
        if self.committee.value() is None:
            self.committee.setCurrentIndex(0)
        self.how_many.set_value(number)
        self.committee.activated.connect(self._propose)
        for edit in (self.held_on, self.how_many):
            edit.value_edited.connect(self._say_days)
        self._propose()
        self.held_on.setFocus()

    @Slot()
    def create_now(self) -> None:
        """Put the meeting on record, or say what is missing."""
        try:
            fields = self.binder.read()
            made = self._context.operations.perform(
                self.tr("Sitzung anlegen"),
                plan_series,
                self.committee.value(),
                self._days(fields.held_on),
                fields,
                with_skeleton=self.agenda.value() == SKELETON,
                agenda_of=self._source(),
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        except UserError as err:
            self.hint.setText(str(err))
            return
        if made:
            self.created.emit(made[0])
            self.accept()

    @Slot()
    def _propose(self) -> None:
        committee_id = self.committee.value()
        if committee_id is None:
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        ask = self._context.operations.ask
        known: Proposal = ask(propose_meeting, committee_id, today)
        self._rhythm = ask(_rhythm, committee_id)
        self.number.set_value(known.number)
        self.held_on.set_value(known.held_on)
        self.place.setText(known.place)
        self.start.set_value(known.start)
        self.end.set_value(known.end)
        self.agenda.set_options(ask(_agendas, committee_id))
        if self.agenda.value() is None:
            self.agenda.setCurrentIndex(0)
        self._say_days()

    @Slot()
    def _say_days(self) -> None:
        """Which days it will be, and the holidays among them."""
        self.how_many.setEnabled(self._rhythm is not None)
        try:
            first = self.held_on.value()
            days = self._days(first) if first else []
        except UserError:
            return  # said when the meeting shall be put on record
        said = days_words(days)
        if self._rhythm:
            said = f"{rhythm_words(self._rhythm)}: {said}" if said else rhythm_words(self._rhythm)
        self.hint.setText(said[:1].upper() + said[1:])
        words = self.tr("{number} Sitzungen anlegen").format(number=len(days))
        self.create_button.setText(words if len(days) > 1 else self.tr("Sitzung anlegen"))
        self.create_button.setAccessibleName(self.create_button.text())

    def _days(self, first: date) -> Sequence[date]:
        more = (self.how_many.value() or 1) - 1
        if self._rhythm is None or not more:
            return [first]
        return [first, *proposed_days(self._rhythm, first, number=more)]

    def _source(self) -> UUID | None:
        chosen = self.agenda.value()
        return chosen if isinstance(chosen, UUID) else None

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
        form.add(
            field(self.tr("Tagesordnung"), self.agenda),
            field(self.tr("Wie viele"), self.how_many),
            stretch=(3, 1),
        )
        form.add(self.hint)
        self.create_button = primary(self.tr("Sitzung anlegen"), self.create_now)
        self.create_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neue Sitzung"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, cancel, self.create_button))
        self.setMinimumWidth(520)


def committee_choices(work: Work) -> list[tuple[UUID, str]]:
    """The committees a list offers."""
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    return [(row.id, row.short_name or row.name) for row in work.committees.rows(today)]


def _rhythm(work: Work, committee_id: UUID) -> RhythmFields | None:
    """A copy that can be kept; None for a committee without a rhythm."""
    found = rhythm_of(work, committee_id)
    if found is None or found.unit is Unit.NONE:
        return None
    return RhythmFields(**{name: getattr(found, name) for name in RhythmFields.model_fields})


def _agendas(work: Work, committee_id: UUID) -> list[tuple[Any, str]]:
    """What the agenda can begin like."""
    own = bool(work.skeleton_items.where(committee_id=committee_id))
    begins = [(SKELETON, "Muster des Gremiums"), (EMPTY, "leer")]
    if not own:
        begins = [(EMPTY, "leer"), (SKELETON, "übliche Punkte")]
    known = [row for row in work.meetings.rows() if row.committee_id == committee_id][:EARLIER]
    earlier = [(row.id, f"wie {row.number}. Sitzung am {day(row.held_on)}") for row in known]
    return [*begins, *earlier]
