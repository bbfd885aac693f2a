"""What each voting member answered, kept by single keys as the letters come in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.meetings.circular_views import AnswerRow
from praeventionsrat.meetings.circulars import CircularReply
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

KEYS = {
    Qt.Key.Key_J: CircularReply.YES,
    Qt.Key.Key_N: CircularReply.NO,
    Qt.Key.Key_E: CircularReply.ABSTAIN,
    Qt.Key.Key_W: CircularReply.OBJECTS,
    Qt.Key.Key_Delete: CircularReply.NONE,
}
REPLIES = {
    CircularReply.NONE: ("offen", Tone.NEUTRAL),
    CircularReply.YES: ("Ja", Tone.OK),
    CircularReply.NO: ("Nein", Tone.BAD),
    CircularReply.ABSTAIN: ("Enthaltung", Tone.SOFT),
    CircularReply.OBJECTS: ("widerspricht", Tone.WARN),
}


def _day(row: AnswerRow) -> str:
    day = german.day(row.answered_on)
    return f"{day} nach der Frist" if row.is_late else day


COLUMNS = (
    Column[AnswerRow]("Name", lambda row: row.name),
    Column[AnswerRow](
        "Antwort",
        lambda row: REPLIES[row.reply][0],
        tone=lambda row: REPLIES[row.reply][1],
        width=130,
    ),
    Column[AnswerRow]("vom", _day, width=190),
)


class CircularAnswers(RowTable[AnswerRow]):
    """One line a member; a key notes the answer and goes on to the next.

    Signals:
        answered: Emitted with the id of a line and a ``CircularReply``.
    """

    answered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, "Antworten", parent=parent)
        self.setSortingEnabled(False)

    def show_rows(self, rows: Sequence[AnswerRow]) -> None:
        """Show these, the cursor where it was."""
        self.set_rows(rows)
        if rows and self.current_id() is None:
            self.select_id(rows[0].id)

    def give(self, reply: CircularReply) -> None:
        """Note the answer of the chosen member."""
        chosen = self.current_id()
        if chosen is None:
            return
        line = self.rows_model.line_of(chosen)
        self.answered.emit(chosen, reply)
        if reply is not CircularReply.NONE and line + 1 < self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(line + 1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() is Qt.KeyboardModifier.NoModifier and key in KEYS:
            self.give(KEYS[key])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are answers here."""
