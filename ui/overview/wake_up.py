"""Weckruf: committees that have not met for longer than they mean to, each with its button."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.meetings.usecases.sleeping import Sleeper, sleeping_committees
from ui.context import AppContext
from ui.parts.cards import clear
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

MOST = 3


class WakeUp(QWidget):
    """Shown only while somebody sleeps.

    Signals:
        planned: Emitted with the id of the meeting that was put on record.
    """

    planned = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Sequence[Sleeper] = ()
        self.notes: list[ExplainedNote] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP)
        self.hide()

    def reload(self, today: date) -> None:
        """Look who sleeps; the longest asleep first."""
        found = self._context.operations.ask(sleeping_committees, today)[:MOST]
        if found != self._shown:
            self._shown = found
            clear(self._layout)
            self.notes = [self._note(sleeper) for sleeper in found]
        self.setVisible(bool(found))

    def plan(self, committee_id: UUID) -> None:
        """Put its next meeting on record."""
        from ui.meetings.new_meeting import NewMeeting  # noqa: PLC0415 - 40 ms of each start

        dialog = NewMeeting(self._context, committee_id, self)
        dialog.created.connect(self.planned)
        dialog.open()

    def _note(self, sleeper: Sleeper) -> ExplainedNote:
        since = self.tr("hat noch nicht getagt")
        if sleeper.last:
            since = self.tr("hat zuletzt am {day} getagt").format(day=german.long_day(sleeper.last))
        what = f"{sleeper.name} {since}."
        why = self.tr(
            "Turnus: {rhythm}. Vorgesehen war der {due}; eine nächste Sitzung ist nicht geplant."
        ).format(rhythm=sleeper.rhythm, due=german.long_day(sleeper.due))
        action = partial(self.plan, sleeper.committee_id)
        note = ExplainedNote(action=self.tr("Sitzung planen"), on_action=action, tone=Tone.WARN)
        self._layout.addWidget(note)  # first: without a parent it would become a window
        note.say(what, why, Tone.WARN)
        return note
