"""„Vorschläge“ beside the agenda: topics, what was put off, reports that are due.

She writes the agenda and fears to forget what was promised last time; here it waits until she
takes it in or says that nobody wants it.
"""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.suggestions import Suggestion
from praeventionsrat.meetings.usecases.suggestions import (
    dismiss_suggestion,
    suggestions,
    take_suggestion,
)
from ui.context import AppContext
from ui.meetings.agenda_edit import place_item
from ui.meetings.panel import MeetingPanel
from ui.meetings.suggestion_list import SuggestionList
from ui.parts.cards import label

NOTHING = (
    "Nichts wartet auf diese Tagesordnung. Offene Themen, wartende Vorlagen, vertagte Punkte, "
    "fällige Berichte und nicht genehmigte Niederschriften erscheinen hier von selbst."
)
HINT = "Enter oder + nimmt auf, Ziehen legt an eine bestimmte Stelle, Entf schlägt nicht mehr vor."


class SuggestionsPanel(MeetingPanel):
    """Lists what the agenda could take in.

    Signals:
        counted: Emitted with how many suggestions there are.
        added: Emitted with the id of the new item.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        *("agenda_item", "meeting", "topic", "carried_item", "assignment", "tracking", "committee"),
        *("paper", "consultation"),
    )
    counted = Signal(int)
    added = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = SuggestionList()
        self.setFocusProxy(self.list)
        self.hint = label(self.tr(HINT), "dim", wrap=True)
        nothing = label(self.tr(NOTHING), "dim", wrap=True)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(nothing)
        inside.addStretch()
        full = QWidget()
        filled = QVBoxLayout(full)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self.list, 1)
        filled.addWidget(self.hint)
        self._pages = QStackedWidget()
        self._pages.addWidget(full)
        self._pages.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.list.taken.connect(self.take)
        self.list.dismissed.connect(self.dismiss)

    def refresh(self) -> None:
        """Override: how many there are is shown also while the list is hidden."""
        above = self.parentWidget()
        self._outdated = True
        if above is not None and above.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Read what has changed while nobody looked."""
        if self._outdated and self.meeting_id is not None:
            self._outdated = False
            self.reload(self.meeting_id)

    def reload(self, meeting_id: UUID) -> None:
        """Override."""
        found = self.context.operations.ask(_read, meeting_id)
        self.list.set_suggestions(found)
        self._pages.setCurrentIndex(0 if found else 1)
        self.counted.emit(len(found))

    @Slot(str)
    def take(self, suggestion_id: str) -> None:
        """Put one on the agenda where such items stand."""
        words = self.tr("Vorschlag aufnehmen")
        made = self.context.operations.perform(words, take_suggestion, self.chosen, suggestion_id)
        if made:
            self.added.emit(made)

    def take_at(
        self, suggestion_id: str, parent_id: UUID | None, before_id: UUID | None, is_public: bool
    ) -> None:
        """Put one where it was let go."""
        made = self.context.operations.perform(
            self.tr("Vorschlag aufnehmen"),
            _take_at,
            self.chosen,
            suggestion_id,
            parent_id,
            before_id,
            is_public=is_public,
        )
        if made:
            self.added.emit(made)

    @Slot(str)
    def dismiss(self, suggestion_id: str) -> None:
        """Never offer one again; undo brings it back."""
        words = self.tr("Nicht mehr vorschlagen")
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self.context.operations.perform(
            words, dismiss_suggestion, self.chosen, suggestion_id, on=today
        )
        if self.context.operations.worked:
            self.context.notify.undo_offer(self.tr("Wird nicht mehr vorgeschlagen"))


def _read(work: Work, meeting_id: UUID) -> Sequence[Suggestion]:
    return suggestions(work, meeting_id) if work.meetings.find(meeting_id) else ()


def _take_at(
    work: Work,
    meeting_id: UUID,
    suggestion_id: str,
    parent_id: UUID | None,
    before_id: UUID | None,
    *,
    is_public: bool,
) -> UUID:
    """A Nachtrag stays at the end: what was sent keeps its order."""
    item_id = take_suggestion(work, meeting_id, suggestion_id)
    if not work.agenda_items.get(item_id).number:
        place_item(work, item_id, parent_id=parent_id, before_id=before_id, is_public=is_public)
    return item_id
