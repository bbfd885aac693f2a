"""„Wer fehlt am Tisch?“ as a quiet note; any tab of a meeting may show it."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.meetings.usecases.composition import Counted, table_of
from ui.context import AppContext
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

TABLES = ("wished_group", "invitee", "attendance", "presence", "membership", "organization", "post")
"""Whose change makes it say something else."""


class CompositionNote(QWidget):
    """Says which wished groups are missing; hidden where a committee wishes for nobody."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.note = ExplainedNote(tone=Tone.SOFT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        self.hide()

    def show_meeting(self, meeting_id: UUID, counted: Counted | None = None) -> None:
        """Hold a meeting against the wishes of its committee."""
        table = self._context.operations.ask(table_of, meeting_id, counted)
        tone = Tone.SOFT if table.found.missing else Tone.OK
        self.note.say(table.words, "", tone)
        self.setVisible(bool(table.words))
