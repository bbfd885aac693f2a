"""The line that makes tasks: a title, when, Enter, and the next one."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.tasks.records import EventTaskFields
from ui.parts.cards import column, label, row
from ui.prevention_day.tasks.offset_field import OffsetField

USUAL_DAYS = -30
WIDTH = 140


class TaskQuickLine(QWidget):
    """Keeps the days for the next one; says below what is wrong."""

    def __init__(self, add: Callable[[EventTaskFields], bool]) -> None:
        """``add`` puts a task on record; whether it did."""
        super().__init__()
        self._add = add
        self.title, self.offset = QLineEdit(), OffsetField(self.tr("Termin der neuen Aufgabe"))
        self.title.setPlaceholderText(self.tr("Neue Aufgabe, dann Enter"))
        self.title.setAccessibleName(self.tr("Neue Aufgabe"))
        self.offset.set_value(USUAL_DAYS)
        self.offset.setFixedWidth(WIDTH)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        line = row(self.title, self.offset)
        line.setStretch(0, 1)
        self.setLayout(column(line, self.complaint, spacing=4))
        self.setFocusProxy(self.title)
        for edit in (self.title, self.offset):
            edit.returnPressed.connect(self.enter)
            edit.textEdited.connect(lambda _text: self._say(""))

    @property
    def typed(self) -> str:
        """A title that is no task yet."""
        return self.title.text().strip()

    def enter(self) -> None:
        """Put it on record, and be ready for the next."""
        if not self.typed:
            return
        try:
            days = self.offset.value()
            fields = EventTaskFields.checked(title=self.typed, offset_days=days)
        except UserError as err:
            words = err.fields.values() if isinstance(err, Invalid) else [str(err)]
            self._say(" ".join(words))
            return
        if self._add(fields):
            self.title.clear()
            self._say("")
            self.title.setFocus()

    def _say(self, words: str) -> None:
        self.complaint.setText(words)
        self.complaint.setVisible(bool(words))
