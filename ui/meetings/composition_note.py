"""„Wer fehlt am Tisch?“ as a quiet note; any tab of a meeting may show it."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.meetings.usecases.composition import Counted, table_of
from ui.context import AppContext
from ui.parts.cards import label
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

TABLES = ("wished_group", "invitee", "attendance", "presence", "membership", "organization", "post")
"""Whose change makes it say something else."""


class CompositionNote(QWidget):
    """Says which wished groups are missing; hidden where a committee wishes for nobody."""

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        """``quiet`` is a line without a ground, for a tab that is full already."""
        super().__init__(parent)
        self._context = context
        self.note, self.line = ExplainedNote(tone=Tone.SOFT), label("", "dim", wrap=True)
        self._quiet = quiet
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.line)
        self.line.setVisible(quiet)
        self.hide()

    def show_meeting(self, meeting_id: UUID, counted: Counted | None = None) -> None:
        """Hold a meeting against the wishes of its committee."""
        table = self._context.operations.ask(table_of, meeting_id, counted)
        tone = Tone.SOFT if table.found.missing else Tone.OK
        self.note.say("" if self._quiet else table.words, "", tone)
        self.line.setText(table.words)
        self.setVisible(bool(table.words))
