"""From item to item: call the next one, go on with another one, turn pages, end the meeting."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from praeventionsrat.meetings.records import MeetingState
from ui.context import AppContext
from ui.live.acts import LiveActs
from ui.live.side import LiveSide


class Course(QObject):
    """Moves through the agenda once what is typed has been saved.

    Signals:
        shown: Emitted with the item that is written on from now on.
        begun: Emitted when the meeting has just begun.
        ended: Emitted when the meeting is over.
    """

    shown = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(
        self, context: AppContext, acts: LiveActs, side: LiveSide, flush: Callable[[], bool]
    ) -> None:
        super().__init__(side)
        self._notify, self._acts = context.notify, acts
        self._side, self._flush = side, flush

    def next(self) -> None:
        """F9: begin the meeting, then call one item after the other."""
        view = self._acts.view
        if view is None or not self._flush():
            return
        if view.room.begun is None:
            self.begin()
            return
        found = self._acts.call_next()
        if found:
            self.shown.emit(found)
        else:
            self._notify.info(self.tr("Kein Punkt wartet mehr. Strg+F9 beendet die Sitzung."))

    def begin(self) -> None:
        """The chair opens the meeting."""
        self._acts.begin()
        if self._acts.view and self._acts.view.room.begun:
            self.begun.emit()

    def call(self) -> None:
        """Call the shown item out of turn, or go on with it."""
        if self._acts.shown and self._flush():
            self._acts.call(self._acts.shown)

    def end(self) -> None:
        """The chair closes the meeting; a vote that is typed must be on record before."""
        if self._flush() and not self._recall():
            self._acts.end()
            if self._acts.view and self._acts.view.state is MeetingState.HELD:
                self.ended.emit()

    def _recall(self) -> bool:
        """Whether a vote is typed that is no record yet; it is brought before the eyes."""
        side, view = self._side, self._acts.view
        if view is None:
            return False
        ways = (
            (side.vote, side.vote.begin),
            (side.named, lambda item_id: side.named.begin(item_id, view, "")),
            (side.election, side.election.begin),
        )
        for panel, recall in ways:
            item_id = panel.draft_item()
            if item_id is not None:
                self.shown.emit(item_id)
                side.open(panel)
                recall(item_id)
                self._notify.error(
                    self.tr(
                        "Eine Abstimmung ist eingetippt, aber noch nicht festgehalten. Bitte "
                        "halten Sie sie fest oder leeren Sie die Felder, bevor die Sitzung endet."
                    )
                )
                return True
        return False

    def turn(self, by: int) -> None:
        """Look at another item without calling it."""
        lines = self._acts.view.lines if self._acts.view else ()
        ids: list[UUID] = [line.id for line in lines]
        place = ids.index(self._acts.shown) + by if self._acts.shown in ids else 0
        if 0 <= place < len(ids):
            self.shown.emit(ids[place])
