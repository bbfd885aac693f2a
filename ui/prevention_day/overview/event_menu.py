"""What else can be done to a prevention day: copied, moved on, thrown away."""

from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventState
from praeventionsrat.prevention_day.usecases.events import delete_event, set_event_state
from praeventionsrat.prevention_day.words import EVENT_STATES
from ui.context import AppContext
from ui.shell.icons import icon


class EventMenu(QMenu):
    """Filled for the prevention day of the moment, and anew when it opens.

    Signals:
        copy_asked: Emitted when a new one should be made from an old one.
    """

    copy_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.day_id: UUID | None = None
        self.copy_words = self.tr("Aus dem letzten Jahr übernehmen …")
        self.aboutToShow.connect(self.fill)

    def show_day(self, day_id: UUID | None) -> None:
        """Speak of this prevention day."""
        self.day_id = day_id
        self.fill()

    def fill(self) -> None:
        """What is offered now."""
        self.clear()
        if self.day_id is None:
            return
        self.addAction(icon("copy"), self.copy_words, self.copy_asked.emit)
        self.addSection(self.tr("Stand"))
        now = self._context.operations.ask(_state, self.day_id)
        for state, words in EVENT_STATES.items():
            act = self.addAction(words, partial(self.set_state, state))
            act.setCheckable(True)
            act.setChecked(state is now)
        self.addSeparator()
        self.addAction(icon("delete"), self.tr("Präventionstag löschen"), self.delete)

    def set_state(self, state: EventState) -> None:
        """Say how far it is."""
        said = self.tr("Stand des Präventionstags")
        if self.day_id is not None:
            self._context.operations.perform(said, set_event_state, self.day_id, state)

    def delete(self) -> None:
        """Into the Papierkorb."""
        if self.day_id is not None:
            words = self.tr("Präventionstag löschen")
            at = datetime.now(UTC)
            self._context.operations.perform(words, delete_event, self.day_id, at=at)
            self._context.notify.undo_offer(self.tr("Präventionstag gelöscht"))


def _state(work: Work, event_id: UUID) -> EventState:
    return work.prevention_days.get(event_id).state
