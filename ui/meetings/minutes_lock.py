"""Signed minutes can be read but not written: every editor of them is locked together."""

from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.ports import Work
from ui.context import AppContext
from ui.meetings.item_editor import ItemEditor
from ui.meetings.minutes_head import MinutesHead


class MinutesLock(QObject):
    """Watches the state of one meeting's minutes; ``cards`` are those of votes and assignments."""

    def __init__(
        self,
        context: AppContext,
        editor: ItemEditor,
        head: MinutesHead,
        cards: tuple[QWidget, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._editor, self._head, self._cards = context, editor, head, cards
        self._meeting: UUID | None = None
        context.operations.changed.connect(self._on_changed)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Lock or open the editors as this meeting's minutes want it."""
        self._meeting = meeting_id
        locked = self._context.operations.ask(is_locked, meeting_id)
        self._editor.text.set_locked(locked)
        self._head.kind.setEnabled(not locked)
        fields = (self._editor.started, self._editor.ended, self._editor.outcome)
        head = (self._head.issued, self._head.distribution, self._head.next_meeting)
        edits: tuple[QLineEdit, ...] = (*fields, self._editor.title, *head)
        for edit in edits:
            edit.setReadOnly(locked)
        for card in self._cards:
            card.setEnabled(not locked)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._meeting is not None and changes.touch("minutes_step"):
            self.show_meeting(self._meeting)


def is_locked(work: Work, meeting_id: UUID) -> bool:
    """Whether the text of a meeting's minutes stands."""
    return work.minutes_steps.state(meeting_id) in LOCKED
