"""What the keys of the Sitzungsmodus do to the file, each as one undo step."""

from collections.abc import Callable
from datetime import time
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from praeventionsrat import german
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import Absence, ItemState
from praeventionsrat.meetings.usecases import attendance, live, publicity
from ui.context import AppContext
from ui.live import steps
from ui.live.live_view import LiveView
from ui.live.wall_clock import WallClock
from ui.meetings.acts import open_meeting
from ui.meetings.steps import add_guest, everybody_came


class LiveActs(QObject):
    """Does it and says in words what the rules refuse."""

    def __init__(self, context: AppContext, clock: WallClock, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._clock = context, clock
        self.view: LiveView | None = None
        self.shown: UUID | None = None
        """The item that is written on."""

    def do(self, said: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """One step; None where it was refused."""
        try:
            return self._context.operations.attempt(said, usecase, *args, **more)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
        except UserError as err:
            self._context.notify.error(str(err))
        return None

    def begin(self) -> None:
        """Begin the meeting now."""
        if self.view:
            at = self._clock.minute()
            self.do(self.tr("Sitzung beginnen"), open_meeting, self.view.meeting_id, at=at)

    def end(self) -> None:
        """End the item in hand and the meeting now."""
        if self.view:
            at = self._clock.minute()
            self.do(self.tr("Sitzung beenden"), live.close_sitting, self.view.meeting_id, at=at)

    def call_next(self) -> UUID | None:
        """Call the next waiting item."""
        if self.view is None:
            return None
        at, said = self._clock.minute(), self.tr("Nächster TOP")
        found: UUID | None = self.do(said, steps.call_next, self.view.meeting_id, at=at)
        return found

    def call(self, item_id: UUID) -> None:
        """Call this item, or go on with it."""
        line = self.view.line(item_id) if self.view else None
        if self.view and line:
            said = self.tr("TOP {number} aufrufen").format(number=line.number)
            at = self._clock.minute()
            self.do(said, live.call_item, self.view.meeting_id, item_id, at=at)

    def turn_break(self) -> None:
        """Begin a break, or end the one that lasts."""
        if self.view:
            ends = self.view.pause_since is not None
            said = self.tr("Pause beenden") if ends else self.tr("Pause beginnen")
            at = self._clock.minute()
            self.do(said, live.turn_break, self.view.meeting_id, at=at)

    def comes(self, occupant_id: UUID, at: time) -> None:
        """Somebody on the list comes."""
        said = self.tr("{name} kommt").format(name=self._name(occupant_id))
        self.do(said, attendance.comes, occupant_id, at=at)

    def goes(self, occupant_id: UUID, at: time) -> None:
        """Somebody leaves the meeting."""
        said = self.tr("{name} geht").format(name=self._name(occupant_id))
        self.do(said, attendance.goes, occupant_id, at=at)

    def comes_for(self, member_id: UUID, person_id: UUID, at: time) -> None:
        """Somebody comes in the place of a member."""
        said = self.tr("Vertretung für {name}").format(name=self._name(member_id))
        self.do(said, steps.come_for, member_id, person_id, at=at)

    def guest(self, name: str, at: time) -> None:
        """A guest comes."""
        if self.view:
            said = self.tr("Gast {name}").format(name=name)
            self.do(said, add_guest, self.view.meeting_id, person_id=None, name=name, at=at)

    def excuse(self, occupant_id: UUID, absence: Absence) -> None:
        """Somebody is missing."""
        self.do(self.tr("Entschuldigt"), attendance.is_absent, occupant_id, absence)

    def everybody(self, at: time) -> None:
        """Everybody expected is here."""
        if self.view:
            came = self.do(self.tr("Alle da"), everybody_came, self.view.meeting_id, at=at)
            if came:
                words = german.count(came, "Person", "Personen")
                said = self.tr("{count} um {time} eingetragen.")
                self._context.notify.info(said.format(count=words, time=german.oclock(at)))

    def barred(self, occupant_id: UUID, at: time) -> None:
        """Somebody is barred from the shown item and leaves the room."""
        if self.shown:
            said = self.tr("{name} ist befangen").format(name=self._name(occupant_id))
            self.do(said, live.leave_recused, self.shown, occupant_id, at=at)

    def unbarred(self, recusal_id: UUID, at: time) -> None:
        """Somebody comes back in."""
        self.do(self.tr("Rückkehr nach Befangenheit"), live.return_recused, recusal_id, at=at)

    def aside(self, state: ItemState, note: str) -> None:
        """Set the shown item aside, or deal with it after all."""
        if self.shown is None:
            return
        if state is ItemState.PLANNED:
            self.do(self.tr("TOP doch behandeln"), live.take_up, self.shown)
            return
        said = self.tr("TOP {state}").format(state=steps.STATE_WORDS.get(state, "verwiesen"))
        at = self._clock.minute()
        self.do(said, live.set_aside, self.shown, state, note, at=at)

    def jointly(self, with_item_id: UUID) -> None:
        """Discuss the shown item under another one; with itself it stands alone again."""
        if self.shown == with_item_id:
            self.do(self.tr("Getrennt beraten"), publicity.separate, self.shown)
        else:
            said = self.tr("Gemeinsam beraten")
            self.do(said, publicity.discuss_jointly, self.shown, with_item_id)

    def tell(self, resolution_id: UUID, wording: str) -> None:
        """Tell a resolution in public in these words."""
        fields = AnnouncementFields(wording=steps.as_markdown(wording))
        self.do(self.tr("Beschluss bekannt geben"), publicity.announce, resolution_id, fields)

    def hush(self, resolution_id: UUID) -> None:
        """Do not tell it after all."""
        self.do(self.tr("Nicht bekannt geben"), publicity.keep_secret, resolution_id)

    def _name(self, occupant_id: UUID) -> str:
        return self.view.names.get(occupant_id, "") if self.view else ""
