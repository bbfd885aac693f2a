"""One assignment: its fields, kept as they are typed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.measures.usecases.links import measures_of_assignment
from praeventionsrat.measures.usecases.origins import measure_from_assignment
from praeventionsrat.meetings.control_words import STATES, standing_of
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import (
    delete_assignment,
    edit_assignment,
    finish_assignment,
)
from praeventionsrat.meetings.usecases.tracking import tracking_of
from ui.assignments.progress import ProgressPart
from ui.assignments.rows import TONES
from ui.assignments.tracking_form import TrackingForm
from ui.autosave import Autosave
from ui.context import AppContext
from ui.measures.origin_part import OriginPart
from ui.meetings.assignment_form import AssignmentForm
from ui.parts.cards import Card, Pill, button, column, label, line, row
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote


class AssignmentDetail(Card):
    """Shows and edits one assignment.

    Signals:
        meeting_asked: Emitted with the id of the item, or else of the meeting, it comes from.
        record_asked: Emitted with kind and id of what another page shows.
    """

    meeting_asked = Signal(str, object)
    record_asked = Signal(str, object)

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
        self.light = Pill()
        self.progress = ProgressPart(context, today)
        self.tracking = TrackingForm(context)
        self.progress.before = self.flush
        self.measures = OriginPart(context, measures_of_assignment, measure_from_assignment, today)
        self.measures.before = self.flush
        self.measures.opened.connect(self.record_asked)
        content = QWidget()
        content.setLayout(
            column(
                self.progress,
                line(),
                self.form,
                line(),
                label(self.tr("Beschlusskontrolle"), "h2"),
                self.tracking,
                line(),
                self.measures,
                None,
                spacing=12,
            )
        )
        self.content.addLayout(row(self.number, None, self.light))
        self.content.addWidget(self.origin)
        self.content.addLayout(row(self.done, self.meeting, None))
        self.content.addWidget(self.note)
        self.content.addWidget(scrolling(content), 1)
        self.autosave = Autosave(self.form.edited, self._save, self, self._complain)
        self.form.entered.connect(self.autosave.flush)
        self.setMinimumWidth(376)

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
        loaded = self._context.operations.ask(Loaded, assignment_id, self._today())
        self._origin = loaded.origin
        self.number.setText(loaded.number)
        self.origin.setText(loaded.words)
        if not self.autosave.pending:
            self._seen, self._fields = loaded.revision, loaded.fields
            self.form.load(loaded.fields)
        is_done = loaded.fields.done_on is not None
        self.done.setText(self.tr("Wieder offen  E") if is_done else self.tr("Erledigt  E"))
        self.done.setAccessibleName(self.done.text())
        self.light.say(loaded.state, TONES[loaded.light])
        self.progress.show_assignment(assignment_id)
        self.measures.show_record(assignment_id)
        if self.tracking.record_id == assignment_id:
            self.tracking.refresh()
        else:
            self.tracking.show_record(assignment_id)

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush() and self.tracking.flush()

    def report(self) -> None:
        """Go on with taking down what was reported."""
        if self.shown is not None:
            self.progress.begin()

    def toggle_done(self) -> None:
        """Done today, or open again."""
        if self.shown is None or not self.flush():
            return
        is_done = self._fields is not None and self._fields.done_on is not None
        said = self.tr("Auftrag wieder öffnen") if is_done else self.tr("Auftrag erledigen")
        on = None if is_done else self._today()
        self._context.operations.perform(said, finish_assignment, self.shown, on=on)

    def delete(self, assignment_id: UUID) -> None:
        """Move it to the Papierkorb; undo is the safety net, not a question."""
        number = self._context.operations.ask(_number, assignment_id)
        self.autosave.forget()
        self.tracking.autosave.forget()
        at, said = datetime.now(UTC), self.tr("Auftrag löschen")
        self._context.operations.perform(said, delete_assignment, assignment_id, at=at)
        self._context.notify.undo_offer(self.tr("{number} gelöscht").format(number=number))

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

    def __init__(self, work: Work, assignment_id: UUID, today: date) -> None:
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
            f"TOP {item.number}: {item.minutes_title or item.title}" if item else "",
        )
        self.words = " · ".join(word for word in words if word)
        progress = tracking_of(work, assignment_id).progress
        found = standing_of(progress, record.due_on, record.done_on, today)
        self.light = found.light
        self.state = STATES[found.light] + (", überfällig" if found.is_overdue else "")


def _number(work: Work, assignment_id: UUID) -> str:
    return work.assignments.get(assignment_id).number
