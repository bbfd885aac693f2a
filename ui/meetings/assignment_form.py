"""The fields of an assignment, for the card beside the minutes and for the page of all."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.records import AssignmentFields
from ui.meetings.who_field import Who, WhoField
from ui.parts.binder import Binder
from ui.parts.cards import column
from ui.parts.fields import DateField
from ui.parts.forms import Form, field
from ui.parts.picker import Choice


class AssignmentForm(QWidget):
    """What, who, with whom, until when.

    Signals:
        edited: Emitted when the user changed anything.
        entered: Emitted when Enter is pressed in any field.
    """

    edited = Signal()
    entered = Signal()

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        *,
        with_done: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.binder = Binder(AssignmentFields, self)
        self.title, self.contributors = QLineEdit(), QLineEdit()
        self.who = WhoField(self.tr("Zuständig"))
        self.due = DateField(today=today)
        self.done = DateField(today=today)
        self._lines = (self.title, self.contributors, self.due, self.done)
        self._with_done = with_done
        self._build()
        self.binder.edited.connect(self.edited)
        for edit in (self.title, self.who, self.contributors, self.due, self.done):
            edit.returnPressed.connect(self.entered)

    def offer(self, source: Callable[[], Sequence[Choice]]) -> None:
        """Who can be in charge."""
        self.who.offer(source)

    def load(self, fields: AssignmentFields) -> None:
        """Show an assignment."""
        self.binder.load(fields)
        self.who.set_who(Who(fields.responsible, fields.person_id, fields.organization_id))

    def read(self, base: AssignmentFields | None = None) -> AssignmentFields:
        """The assignment as typed; raises ``Invalid``."""
        values = dict(self.binder.read(base))
        who = self.who.who()
        values |= {"person_id": who.person_id, "organization_id": who.organization_id}
        return AssignmentFields.checked(**values)

    def draft(self) -> tuple[Who, tuple[str, ...]]:
        """Everything as typed, to be put back later."""
        return self.who.who(), tuple(edit.text() for edit in self._lines)

    def restore(self, draft: tuple[Who, tuple[str, ...]]) -> None:
        """Put back what was typed."""
        who, texts = draft
        self.who.set_who(who)
        for edit, text in zip(self._lines, texts, strict=True):
            edit.setText(text)

    def complain(self, err: Invalid, *, focus: bool = True) -> None:
        """Say under each field what is wrong with it."""
        self.binder.complain(err.fields, focus=focus)

    @property
    def is_typed(self) -> bool:
        """Whether anything was typed into an empty form."""
        edits: list[Any] = [self.title, self.who, self.contributors, self.due]
        return any(edit.text().strip() for edit in edits)

    def _build(self) -> None:
        form, bind = Form(), self.binder
        who = bind.bind("responsible", self.who, self.who.value, self._write, self.who.chosen)
        form.add(field(self.tr("Was"), self.title, bind.bind_line("title", self.title)))
        form.add(field(self.tr("Wer"), self.who, who))
        with_whom = bind.bind_line("contributors", self.contributors)
        form.add(field(self.tr("Mit wem"), self.contributors, with_whom))
        due = field(self.tr("Bis wann"), self.due, bind.bind_date("due_on", self.due))
        if self._with_done:
            done = field(self.tr("Erledigt am"), self.done, bind.bind_date("done_on", self.done))
            form.add(due, done)
        else:
            form.add(due)
        self.setLayout(column(form))

    def _write(self, text: str | None) -> None:
        self.who.set_who(Who(text or ""))
