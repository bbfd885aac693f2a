"""A meeting without quorum offers to be called again; one called again says what that means."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.repeating import lacks_quorum, repeat_meeting
from praeventionsrat.meetings.usecases.rules import repeated_from
from ui.context import AppContext
from ui.meetings.new_meeting import NewMeeting
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be said about a meeting."""

    committee_id: UUID
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
        committee = self._context.operations.ask(_read, self._meeting).committee_id
        dialog = RepeatMeeting(self._context, self._meeting, committee, self)
        dialog.created.connect(self.made)
        dialog.open()


class RepeatMeeting(NewMeeting):
    """Like a new meeting; its items come from the first one."""

    def __init__(
        self, context: AppContext, meeting_id: UUID, committee_id: UUID, parent: QWidget
    ) -> None:
        super().__init__(context, committee_id, parent)
        self._first = meeting_id
        self.committee.setEnabled(False)
        self.setWindowTitle(self.tr("Wiederholungssitzung"))
        self.heading.setText(self.tr("Wiederholungssitzung"))

    def _make(self, fields: MeetingFields) -> UUID | None:
        return self._context.operations.perform(
            self.tr("Wiederholungssitzung anlegen"),
            repeat_meeting,
            self._first,
            number=fields.number,
            held_on=fields.held_on,
            planned_start=fields.planned_start,
            place=fields.place,
        )


def _read(work: Work, meeting_id: UUID) -> Standing:
    meeting = work.meetings.get(meeting_id)
    first = repeated_from(work, meeting_id)
    repeats = f"{first.number}. Sitzung am {german.long_day(first.held_on)}" if first else ""
    return Standing(meeting.committee_id, lacks_quorum(work, meeting_id), repeats)
