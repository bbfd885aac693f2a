"""A meeting without quorum offers to be called again; one called again says what that means."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import next_number
from praeventionsrat.meetings.usecases.repeating import lacks_quorum, repeat_meeting
from praeventionsrat.meetings.usecases.rules import repeated_from
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import DateField, NumberField, TimeField
from ui.parts.forms import Form, FormDialog, field
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be said about a meeting."""

    lacks_quorum: bool
    repeats: str
    """„12. Sitzung am 17. März 2026“."""


class RepeatNote(ExplainedNote):
    """Says it; hidden where there is nothing to say.

    Signals:
        made: Emitted with the id of the meeting called again.
    """

    made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(action=self.tr("Wiederholungssitzung einladen …"), on_action=self.ask)
        self._context = context
        self._meeting: UUID | None = None
        self.setParent(parent)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Look at this meeting."""
        self._meeting = meeting_id
        found = self._context.operations.ask(_read, meeting_id)
        self.button.setVisible(found.lacks_quorum)
        if found.lacks_quorum:
            what = self.tr("Die Sitzung ist nicht beschlussfähig.")
            why = self.tr(
                "Zur Verhandlung über dieselben Gegenstände kann erneut geladen werden; dann ist "
                "die Zahl der Erschienenen gleich, wenn die Einladung das sagt (§ 53 Abs. 2 HGO)."
            )
            self.say(what, why, Tone.WARN)
        elif found.repeats:
            what = self.tr("Wiederholung der {first}").format(first=found.repeats)
            why = self.tr(
                "Für die übernommenen Punkte zählt nicht, wie viele kommen; die Einladung sagt es. "
                "Für neue Punkte gilt die gewöhnliche Zahl. Zwischen Zugang und Sitzung genügt ein "
                "Tag."
            )
            self.say(what, why, Tone.SOFT)
        else:
            self.say("")

    def ask(self) -> None:
        """Ask for day and place of the meeting called again."""
        assert self._meeting is not None
        dialog = RepeatMeeting(self._context, self._meeting, self)
        dialog.created.connect(self.made)
        dialog.open()


class RepeatMeeting(FormDialog):
    """Asks for day, hour and place; items and members come from the first meeting.

    Signals:
        created: Emitted with the id of the meeting called again.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, meeting_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._first = context, meeting_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wiederholungssitzung"))
        self.binder = Binder(MeetingFields, self)
        self.number = NumberField(least=1, most=9999)
        self.held_on, self.start, self.place = DateField(), TimeField(), QLineEdit()
        self.create_button = primary(self.tr("Sitzung anlegen"), self.create_now)
        self.create_button.setDefault(True)
        self._build()
        number, start, place = context.operations.ask(_proposal, meeting_id)
        self.number.set_value(number)
        for edit in (self.number, self.held_on):
            edit.value_edited.connect(self.check_order)
        self.start.set_value(start)
        self.place.setText(place)
        self.held_on.setFocus()

    def check_order(self) -> None:
        """Say it when the order of days and numbers differs; only the user renumbers."""
        said = ""
        with suppress(UserError):  # half typed; the form complains when it is to be saved
            day, number = self.held_on.value(), self.number.value()
            if day and number:
                said = self._context.operations.ask(_out_of_order, self._first, day, number)
        self.order.setText(said)
        self.order.setVisible(bool(said))

    def create_now(self) -> None:
        """Put the meeting on record, or say what is missing."""
        try:
            fields = self.binder.read()
            made = self._context.operations.perform(
                self.tr("Wiederholungssitzung anlegen"),
                repeat_meeting,
                self._first,
                number=fields.number,
                held_on=fields.held_on,
                planned_start=fields.planned_start,
                place=fields.place,
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _build(self) -> None:
        bind, form = self.binder, Form()
        form.add(
            field(self.tr("Tag"), self.held_on, bind.bind_date("held_on", self.held_on)),
            field(self.tr("Beginn"), self.start, bind.bind_time("planned_start", self.start)),
            field(self.tr("Nummer"), self.number, bind.bind_number("number", self.number)),
            stretch=(2, 1, 1),
        )
        form.add(field(self.tr("Ort und Raum"), self.place, bind.bind_line("place", self.place)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Wiederholungssitzung"), "h1"))
        why = self.tr("Offene Punkte und Mitglieder werden übernommen.")
        layout.addWidget(label(why, "dim", wrap=True))
        layout.addWidget(form)
        self.order = label("", "dim", wrap=True)
        self.order.hide()
        layout.addWidget(self.order)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(480)


def _read(work: Work, meeting_id: UUID) -> Standing:
    first = repeated_from(work, meeting_id)
    repeats = f"{first.number}. Sitzung am {german.long_day(first.held_on)}" if first else ""
    return Standing(lacks_quorum(work, meeting_id), repeats)


def _proposal(work: Work, meeting_id: UUID) -> tuple[int, time | None, str]:
    first = work.meetings.get(meeting_id)
    return next_number(work, first.committee_id), first.planned_start, first.place


def _out_of_order(work: Work, meeting_id: UUID, day: date, number: int) -> str:
    """One sentence where a later meeting has a lower number, or an earlier one a higher."""
    first = work.meetings.get(meeting_id)
    others = work.meetings.where(committee_id=first.committee_id, deleted_at=None)
    found = [other for other in others if (other.held_on - day).days * (other.number - number) < 0]
    if not found:
        return ""
    other = min(found, key=lambda one: one.number)
    return (
        f"Nummern und Tage laufen nicht gleich: Die {other.number}. Sitzung ist am "
        f"{german.long_day(other.held_on)}. Noch nicht eingeladene Sitzungen können Sie selbst "
        "umnummerieren."
    )
