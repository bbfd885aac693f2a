"""Where a reason is asked for in its place: a bar above the list, Enter keeps it, Esc gives up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from praeventionsrat.measures.records import MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.words import STATE_NAMES
from ui.parts.cards import button, column, label, primary, restyle, row, set_part


class ReasonBar(QFrame):
    """Asks why a measure goes back, or leaves its way.

    Signals:
        given: Emitted with the row, the new state and the reason.
        closed: Emitted when it is gone; the list has the keys again.
    """

    given = Signal(object, object, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_part(self, "note")
        restyle(self, tone="soft")
        self.question = label("", "strong", wrap=True)
        self.edit = QLineEdit()
        self.edit.setMaxLength(1000)
        self.edit.setAccessibleName(self.tr("Begründung"))
        self.edit.setPlaceholderText(self.tr("z. B. Mittel wurden nicht bewilligt"))
        self.complaint = label("", "complaint", wrap=True)
        self.keep = primary(self.tr("Status ändern"), self._give)
        self._row: MeasureRow | None = None
        self._state = MeasureState.IDEA
        line = row(self.edit, self.keep, button(self.tr("Abbrechen"), self.close_bar))
        line.setStretch(0, 1)
        inner = column(self.question, line, self.complaint)
        inner.setContentsMargins(12, 10, 12, 10)
        self.setLayout(inner)
        self.edit.returnPressed.connect(self._give)
        self.hide()

    def ask(self, measure: MeasureRow, state: MeasureState) -> None:
        """Ask about one measure."""
        self._row, self._state = measure, state
        before, after = STATE_NAMES[measure.state], STATE_NAMES[state]
        words = self.tr("{number}: Warum von „{before}“ zu „{after}“?")
        self.question.setText(words.format(number=measure.number, before=before, after=after))
        self.edit.clear()
        self.complaint.hide()
        self.show()
        self.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def close_bar(self) -> None:
        """Nothing is changed."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _give(self) -> None:
        reason = self.edit.text().strip()
        if not reason:
            self.complaint.setText(self.tr("Bitte kurz begründen; ein Satz genügt."))
            self.complaint.show()
            self.edit.setFocus()
            return
        if self._row is not None:
            measure = self._row
            self.close_bar()
            self.given.emit(measure, self._state, reason)
