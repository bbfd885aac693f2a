"""Assignments of the shown item, and the next one from a sentence of the minutes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import TITLE, AssignmentFields
from praeventionsrat.meetings.usecases.minutes import (
    delete_assignment,
    edit_assignment,
    give_assignment,
)
from ui.context import AppContext
from ui.meetings.assignment_form import AssignmentForm
from ui.meetings.minutes_data import AssignmentLine, next_assignment, read_assignments
from ui.meetings.who_field import Who
from ui.parts.cards import Card, button, clear, column, label, primary, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.picker import Choice

EMPTY = AssignmentFields.model_construct(title="")


@dataclass(frozen=True, slots=True)
class Change:
    """The assignment that is being changed, as it was on file when that began."""

    line: AssignmentLine
    seen: int
    base: AssignmentFields


Draft = tuple[Change | None, tuple[Who, tuple[str, ...]]]


class AssignmentCard(Card):
    """Who does what until when, out of this item."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(margin=14, parent=parent)
        self._context, self._now = context, now
        self._meeting = self._item = UUID(int=0)
        self._editing: AssignmentLine | None = None
        self._seen, self._base = 0, EMPTY
        self._drafts: dict[tuple[UUID, bool], Draft] = {}
        self.lines: Sequence[AssignmentLine] = ()
        self.form = AssignmentForm(lambda: now().date())
        self.more = button(self.tr("Auftrag erteilen  F7"), self.begin, symbol="assignment")
        self.give = primary("", self.keep)
        self.leave = button(self.tr("Verwerfen"), self.cancel)
        self._list, self._form_box = column(spacing=10), QWidget()
        self._form_box.setLayout(column(self.form, self.give, self.leave))
        self.content.addWidget(label(self.tr("Aufträge"), "h2"))
        self.content.addLayout(self._list)
        self.content.addWidget(self._form_box)
        self.content.addWidget(self.more)
        self.form.entered.connect(self.keep)
        self._asked = False
        self._arrange()

    def offer(self, source: Callable[[], Sequence[Choice]]) -> None:
        """Who can be in charge."""
        self.form.offer(source)

    def show_item(self, meeting_id: UUID, item_id: UUID) -> None:
        """Show the assignments of an item; what was typed for another is kept for it."""
        if item_id != self._item:
            self._keep_draft()
            self._meeting, self._item = meeting_id, item_id
            self._editing, self._asked = None, False
            self.form.load(EMPTY)
            self._bring_back()
        self.reload()

    def reload(self) -> None:
        """Show what is on file; what is being typed stays."""
        ask = self._context.operations.ask
        self.lines = ask(read_assignments, self._meeting, self._item)
        clear(self._list)
        for line in self.lines:
            self._list.addWidget(self._row(line))
        number = ask(next_assignment, self._meeting)
        self._arrange(number)

    def begin(self, sentence: str = "") -> None:
        """Type an assignment; a sentence of the minutes says what."""
        if not self._editing and sentence and not self.form.title.text():
            self.form.title.setText(" ".join(sentence.split())[:TITLE])
            self.form.title.setCursorPosition(0)
        self._asked = True
        self.reload()
        (self.form.who if self.form.title.text() else self.form.title).setFocus()

    def keep(self) -> None:
        """Give the assignment its number, or keep the correction."""
        operations = self._context.operations
        try:
            fields = self.form.read(self._base if self._editing else None)
            if self._editing:
                said, seen = self.tr("Auftrag ändern"), self._seen
                operations.attempt(said, edit_assignment, self._editing.id, fields, seen=seen)
            else:
                said = self.tr("Auftrag erteilen")
                operations.attempt(said, give_assignment, self._meeting, fields, item_id=self._item)
        except Invalid as err:
            self.form.complain(err)
            QTimer.singleShot(0, self, lambda: go_to_complaint(self.form))  # once it has its place
        except Stale as err:
            assert self._editing is not None
            self._seen, self._base = operations.ask(_read, self._editing.id)
            self.reload()
            above = self.tr("Über dem Formular steht, was jetzt gilt.")
            self._context.notify.error(f"{err} {above}")
        except UserError as err:
            self._context.notify.error(str(err))
        else:
            self._end()

    def cancel(self) -> None:
        """Leave the form; what was typed is dropped."""
        self._end()

    def edit(self, line: AssignmentLine) -> None:
        """Correct an assignment."""
        self._keep_draft()
        self._editing = line
        self._seen, self._base = self._context.operations.ask(_read, line.id)
        self.form.load(self._base)
        self._arrange()
        self.form.title.setFocus()

    def delete(self, line: AssignmentLine) -> None:
        """Move an assignment to the Papierkorb; undo is the safety net."""
        said = self.tr("Auftrag löschen")
        self._context.operations.perform(said, delete_assignment, line.id, at=self._now())
        self._context.notify.undo_offer(self.tr("{number} gelöscht").format(number=line.number))

    def has_draft(self) -> bool:
        """Whether an assignment was typed, here or at another item, and not given."""
        return bool(self._drafts) or self._editing is not None or self.form.is_typed

    def _keep_draft(self) -> None:
        if self.form.is_typed:
            change = Change(self._editing, self._seen, self._base) if self._editing else None
            self._drafts[self._item, change is not None] = (change, self.form.draft())

    def _bring_back(self) -> None:
        """What was typed at this item and not kept: a change first, then a new assignment."""
        waiting = [key for key in ((self._item, True), (self._item, False)) if key in self._drafts]
        if not waiting:
            return
        change, typed = self._drafts.pop(waiting[0])
        if change:
            self._editing, self._seen, self._base = change.line, change.seen, change.base
        self.form.restore(typed)

    def _end(self) -> None:
        self._editing, self._asked = None, False
        self.form.load(EMPTY)
        self._bring_back()
        self.reload()
        self.more.setFocus()

    def _row(self, line: AssignmentLine) -> QWidget:
        made = QWidget()
        number = label(line.number, "strong")
        change = tool("edit", self.tr("{number} ändern").format(number=line.number))
        change.clicked.connect(partial(self.edit, line))
        gone = tool("delete", self.tr("{number} löschen").format(number=line.number))
        gone.clicked.connect(partial(self.delete, line))
        what, who = label(line.title, wrap=True), label(line.detail, "dim", wrap=True)
        top = row(number, None, change, gone, spacing=2)
        made.setLayout(column(top, what, who, spacing=2))
        return made

    def _arrange(self, number: str = "") -> None:
        shown = bool(self._editing or self._asked or self.form.is_typed)
        self._form_box.setVisible(shown)
        self.more.setVisible(not shown)
        if self._editing:
            words = self.tr("{number} ändern").format(number=self._editing.number)
        else:
            words = self.tr("Auftrag {number} erteilen").format(number=number)
        self.give.setText(words)
        self.give.setAccessibleName(words)


def _read(work: Work, assignment_id: UUID) -> tuple[int, AssignmentFields]:
    record = work.assignments.get(assignment_id)
    values = {name: getattr(record, name) for name in AssignmentFields.model_fields}
    return record.revision, AssignmentFields(**values)
