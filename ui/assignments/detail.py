"""One assignment: its fields, kept as they are typed."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import edit_assignment, finish_assignment
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.assignment_form import AssignmentForm
from ui.parts.cards import Card, button, column, label, row
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote


class AssignmentDetail(Card):
    """Shows and edits one assignment.

    Signals:
        meeting_asked: Emitted with the id of the item, or else of the meeting, it comes from.
    """

    meeting_asked = Signal(str, object)

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=20, parent=parent)
        self._context, self._today = context, today
        self.shown: UUID | None = None
        self._seen: int | None = None
        self._origin: tuple[str, UUID] | None = None
        self._fields: AssignmentFields | None = None
        self.number, self.origin = label("", "h1"), label("", "dim", wrap=True)
        self.note = ExplainedNote()
        self.form = AssignmentForm(today, with_done=True)
        self.done = button(self.tr("Erledigt  E"), self.toggle_done, symbol="check")
        self.meeting = button(self.tr("Zur Sitzung"), self._ask_meeting, symbol="meeting")
        content = QWidget()
        content.setLayout(column(self.form, None))
        self.content.addLayout(column(self.number, self.origin, spacing=2))
        self.content.addLayout(row(self.done, self.meeting, None))
        self.content.addWidget(self.note)
        self.content.addWidget(scrolling(content), 1)
        self.autosave = Autosave(self.form.edited, self._save, self, self._complain)
        self.form.entered.connect(self.autosave.flush)
        self.setMinimumWidth(320)

    def show_assignment(self, assignment_id: UUID | None) -> None:
        """Show one; what is being typed about it stays."""
        if assignment_id != self.shown:
            self.autosave.flush()
            self.autosave.forget()
            self.note.say("")
        self.shown = assignment_id
        self.setVisible(assignment_id is not None)
        if assignment_id is None:
            return
        loaded = self._context.operations.ask(_read, assignment_id)
        self._origin = loaded.origin
        self.number.setText(loaded.number)
        self.origin.setText(loaded.words)
        if not self.autosave.pending:
            self._seen, self._fields = loaded.revision, loaded.fields
            self.form.load(loaded.fields)
        is_done = loaded.fields.done_on is not None
        self.done.setText(self.tr("Wieder offen  E") if is_done else self.tr("Erledigt  E"))
        self.done.setAccessibleName(self.done.text())

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush()

    def toggle_done(self) -> None:
        """Done today, or open again."""
        if self.shown is None or not self.flush():
            return
        is_done = self._fields is not None and self._fields.done_on is not None
        said = self.tr("Auftrag wieder öffnen") if is_done else self.tr("Auftrag erledigen")
        on = None if is_done else self._today()
        self._context.operations.perform(said, finish_assignment, self.shown, on=on)

    def _ask_meeting(self) -> None:
        if self._origin:
            self.meeting_asked.emit(*self._origin)

    def _save(self) -> None:
        if self.shown is None:
            return
        self._context.operations.attempt(
            self.tr("Auftrag ändern"),
            edit_assignment,
            self.shown,
            self.form.read(self._fields),
            merge=f"assignment/{self.shown}",
            seen=self._seen,
        )
        self.note.say("")

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.form.complain(err, focus=False)
        elif isinstance(err, Stale):
            theirs = " · ".join(
                str(err.theirs[n]) for n in ("title", "responsible") if err.theirs[n]
            )
            said = self.tr("Dieser Auftrag wurde inzwischen an anderer Stelle geändert.")
            why = self.tr(
                "In der Datei steht: {theirs}. Beim nächsten Tastendruck gilt Ihre Fassung."
            )
            self.note.say(said, why.format(theirs=theirs))
            self._seen = int(str(err.theirs["revision"]))
        elif not isinstance(err, NotFound):
            self._context.notify.error(str(err))


class Loaded:
    """An assignment as it stands on file."""

    def __init__(self, work: Work, assignment_id: UUID) -> None:
        record = work.assignments.get(assignment_id)
        meeting = work.meetings.get(record.meeting_id)
        committee = work.committees.get(meeting.committee_id)
        item = work.agenda_items.find(record.agenda_item_id)
        self.number, self.revision = record.number, record.revision
        self.fields = AssignmentFields(
            **{name: getattr(record, name) for name in AssignmentFields.model_fields}
        )
        self.origin = ("agenda_item", item.id) if item else ("meeting", meeting.id)
        words = (
            f"{meeting.number}. Sitzung {committee.of_committee}",
            f"TOP {item.number} {item.minutes_title or item.title}" if item else "",
        )
        self.words = " · ".join(word for word in words if word)


def _read(work: Work, assignment_id: UUID) -> Loaded:
    return Loaded(work, assignment_id)
