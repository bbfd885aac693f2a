"""„Stand melden“: one line a report, with its day; the reports so far below it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import count, day
from praeventionsrat.meetings.tracking import ProgressNote, ProgressNoteFields
from praeventionsrat.meetings.usecases.tracking import note_progress, notes_of, remove_note
from ui.context import AppContext
from ui.meetings.growing_line import GrowingLine
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.fields import DateField
from ui.shell.theme import STEP

NEWEST = 2
"""Reports shown at first."""


class ProgressPart(QWidget):
    """Takes down what somebody reported, and shows what was reported before."""

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._assignment: UUID | None = None
        self._notes: Sequence[ProgressNote] = ()
        self._shows_all = False
        self._drafts: dict[UUID, str] = {}
        self.before: Callable[[], bool] = lambda: True
        """Saves what is being typed beside it; False where that is wrong."""
        self.text, self.on = GrowingLine(self.tr("Neuer Sachstand")), DateField(today=today)
        self.text.setPlaceholderText(self.tr("Was wurde berichtet? Enter hält es fest."))
        self.on.setAccessibleName(self.tr("Tag des Sachstands"))
        self.on.setMaximumWidth(150)
        self.keep = button(self.tr("Stand melden"), self.report, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.notes = QVBoxLayout()
        self.notes.setSpacing(STEP)
        self.all = button("", self.show_all, part="link")
        entry = row(self.on, self.keep, None)
        self.setLayout(column(self.text, entry, self.complaint, self.notes, row(self.all, None)))
        self.text.entered.connect(self.report)
        self.on.returnPressed.connect(self.report)

    def show_assignment(self, assignment_id: UUID) -> None:
        """Show the reports on another assignment; what is being typed stays with its own."""
        if assignment_id != self._assignment:
            self._put_aside()
            self._assignment, self._shows_all = assignment_id, False
            self._empty()
            self.text.set_text(self._drafts.pop(assignment_id, ""))
        self._notes = self._context.operations.ask(notes_of, assignment_id)
        self._fill()

    def show_all(self) -> None:
        """Show the older reports too."""
        self._shows_all = True
        self._fill()

    @property
    def is_typed(self) -> bool:
        """Whether something was typed and not kept yet, here or on another assignment."""
        return bool(self.text.text() or self._drafts)

    def begin(self) -> None:
        """Go on with typing a report."""
        self.text.setFocus()

    def report(self) -> None:
        """Keep what is typed."""
        if self._assignment is None or not self.before():
            return
        try:
            fields = ProgressNoteFields.checked(noted_on=self.on.value(), text=self.text.text())
            said = self.tr("Stand melden")
            self._context.operations.perform(said, note_progress, self._assignment, fields)
        except Invalid as err:
            self._complain(" ".join(err.fields.values()))
        except UserError as err:
            self._complain(str(err))
        else:
            self._empty()

    def _remove(self, note_id: UUID) -> None:
        self._context.operations.perform(self.tr("Sachstand löschen"), remove_note, note_id)
        self._context.notify.undo_offer(self.tr("Sachstand gelöscht"))

    def _put_aside(self) -> None:
        """What is typed waits until somebody comes back to its assignment."""
        if self._assignment is not None and self.text.text():
            self._drafts[self._assignment] = self.text.text()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()

    def _empty(self) -> None:
        self.text.set_text("")
        self.on.set_value(self._today())
        self.complaint.hide()

    def _fill(self) -> None:
        clear(self.notes)
        shown = self._notes if self._shows_all else self._notes[:NEWEST]
        older = len(self._notes) - len(shown)
        self.all.setText(count(older, "älteren Sachstand zeigen", "ältere Sachstände zeigen"))
        self.all.setVisible(older > 0)
        for note in shown:
            words = label(note.text, wrap=True)
            name = self.tr("Sachstand vom {day} löschen").format(day=day(note.noted_on))
            away = tool("close", name, partial(self._remove, note.id))
            line = row(column(label(day(note.noted_on), "dim"), words, spacing=0), away)
            line.setStretch(0, 1)
            self.notes.addLayout(line)
