"""What can be done with a whole meeting, and which of it comes next."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.usecases.attendance import expect_members
from praeventionsrat.meetings.usecases.meeting import (
    begin_meeting,
    cancel_meeting,
    delete_meeting,
    end_meeting,
    hold_after_all,
)
from ui.context import AppContext
from ui.meetings.figures import Head


def local_now() -> datetime:
    """The clock on the wall."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Step:
    """The next thing to do."""

    title: str
    symbol: str
    run: Callable[[], object]


class MeetingActs(QObject):
    """Begins, ends, cancels and deletes a meeting.

    Signals:
        tab_asked: Emitted with the key of the tab on which the work goes on.
        document_asked: Emitted with the key of a document to be written.
        live_asked: Emitted with the id of a meeting that is going on now.
    """

    tab_asked = Signal(str)
    document_asked = Signal(str)
    live_asked = Signal(object)

    def __init__(
        self,
        context: AppContext,
        parent: QObject,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """``now`` is the clock."""
        super().__init__(parent)
        self._operations, self._notify, self._now = context.operations, context.notify, now

    def next_step(self, head: Head) -> Step | None:
        """What most people do now with a meeting in this state."""
        match head.state:
            case MeetingState.SCHEDULED if not head.has_items:
                return Step(self.tr("Tagesordnung schreiben"), "agenda", self._going("agenda"))
            case MeetingState.SCHEDULED:
                return Step(self.tr("Einladung versenden"), "send", self._going("invitation"))
            case MeetingState.INVITED:
                return Step(self.tr("Sitzung beginnen"), "start", lambda: self.begin(head))
            case MeetingState.RUNNING:
                return self._while_running(head)
            case MeetingState.HELD:
                return Step(self.tr("Niederschrift nach Word"), "word", self._minutes)
            case _:
                return None

    def _while_running(self, head: Head) -> Step:
        if self._is_today(head):
            return Step(self.tr("Sitzungsmodus"), "start", lambda: self.go_live(head))
        return Step(self.tr("Sitzung beenden"), "stop", lambda: self.end(head))

    def begin(self, head: Head) -> None:
        """Note the begin and who is expected, then go on with the attendance."""
        at = self._clock(head, head.planned_start)
        if at is None:
            self._notify.error(self.tr("Bitte tragen Sie hier ein, wann die Sitzung begann."))
        else:
            self._operations.perform(self.tr("Sitzung beginnen"), open_meeting, head.id, at=at)
        if self._is_today(head):
            self.go_live(head)
        else:
            self.tab_asked.emit("attendance")

    def go_live(self, head: Head) -> None:
        """Go on in the Sitzungsmodus."""
        self.live_asked.emit(head.id)

    def end(self, head: Head) -> None:
        """Note the end, then go on with the minutes."""
        at = self._clock(head, head.planned_end)
        if at is None:
            self._notify.error(self.tr("Bitte tragen Sie hier ein, wann die Sitzung endete."))
            self.tab_asked.emit("attendance")
            return
        try:
            self._operations.perform(self.tr("Sitzung beenden"), end_meeting, head.id, at=at)
        except Invalid as err:
            self._notify.error(" ".join(err.fields.values()))
            self.tab_asked.emit("attendance")
            return
        self.tab_asked.emit("minutes")

    def cancel(self, head: Head) -> None:
        """Note that the meeting does not take place."""
        words = self.tr("{title} fällt aus").format(title=head.title)
        self._operations.perform(words, cancel_meeting, head.id)
        self._notify.undo_offer(words)

    def hold_after_all(self, head: Head) -> None:
        """Note that the meeting takes place after all."""
        words = self.tr("{title} findet doch statt").format(title=head.title)
        self._operations.perform(words, hold_after_all, head.id)
        self._notify.undo_offer(words)

    def delete(self, meeting_id: UUID, title: str) -> None:
        """Move the meeting to the Papierkorb; undo is the safety net, not a question."""
        words = self.tr("{title} gelöscht").format(title=title)
        self._operations.perform(words, delete_meeting, meeting_id, at=self._now())
        self._notify.undo_offer(words)

    def _is_today(self, head: Head) -> bool:
        """Whether one sits at the table; on another day a meeting is written down afterwards."""
        return head.held_on == self._now().date()

    def _clock(self, head: Head, planned: time | None) -> time | None:
        """Now, on the day itself; on another the planned time, to be corrected by hand."""
        now = self._now()
        return time(now.hour, now.minute) if head.held_on == now.date() else planned

    def _going(self, tab: str) -> Callable[[], None]:
        return lambda: self.tab_asked.emit(tab)

    def _minutes(self) -> None:
        self.document_asked.emit("minutes")


def open_meeting(work: Work, meeting_id: UUID, *, at: time) -> None:
    """Begin a meeting; its members stand on the attendance list from then on."""
    if not work.attendances.where(meeting_id=meeting_id):
        expect_members(work, meeting_id)
    begin_meeting(work, meeting_id, at=at)
