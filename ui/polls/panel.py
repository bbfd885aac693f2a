"""All polls for a day beside one of them; a part of the page Sitzungen."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.meetings.usecases.polling import PollRow, delete_poll, poll_rows
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, primary, row, tool
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.polls.detail import PollDetail
from ui.polls.new_poll import NewPoll
from ui.shell.theme import STEP, Tone


def _second(line: PollRow) -> str:
    until = f" · bis {german.day(line.reply_by)}" if line.reply_by else ""
    return f"{line.committee}{until}"


def _badge(line: PollRow) -> tuple[str, Tone]:
    if line.meeting_id is not None:
        return "angelegt", Tone.OK
    return f"{line.replied} von {line.asked}", Tone.SOFT


COLUMNS = (Column[PollRow]("Terminabfrage", lambda line: line.title, second=_second, badge=_badge),)


class PollsPanel(QWidget):
    """Finds a poll and works on it.

    Signals:
        back_asked: Emitted when somebody wants back to the meetings.
        meeting_made: Emitted with the id of a meeting that came of a poll.
    """

    back_asked = Signal()
    meeting_made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.new_button = primary(self.tr("Neue Terminabfrage"), self.new, symbol="add")
        self.header = PageHeader(self.tr("Terminabfragen"), self.new_button)
        self.back = tool("back", self.tr("Zurück zu den Sitzungen"), self.back_asked.emit)
        self.empty = EmptyState(
            "calendar",
            self.tr("Noch keine Terminabfrage"),
            self.tr(
                "Schlagen Sie Tage vor; jede Person bekommt ein Antwortblatt zum Ausfüllen, und "
                "was zurückkommt, liest das Programm ein."
            ),
            self.tr("Neue Terminabfrage"),
            self.new,
        )
        self.list = RowTable(COLUMNS, self.tr("Terminabfragen"), header=False)
        self.detail = PollDetail(context)
        self._build()
        self.list.current.connect(self._on_current)
        self.list.delete_asked.connect(self.delete)
        self.detail.meeting_made.connect(self.meeting_made)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def new(self) -> None:
        """Ask for the committee of a new poll."""
        line = self.detail.view.row.committee_id if self.detail.view else None
        dialog = NewPoll(self._context, line, self)
        dialog.created.connect(self.show_poll)
        dialog.open()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.detail.flush()

    @Slot(object)
    def show_poll(self, poll_id: UUID) -> None:
        """Show one poll, ready for its next day."""
        self.list.select_id(poll_id)
        self.detail.day.setFocus()

    @Slot(object)
    def delete(self, poll_id: UUID) -> None:
        """Take a poll off the record."""
        self._context.operations.perform(self.tr("Terminabfrage löschen"), delete_poll, poll_id)
        self._context.notify.undo_offer(self.tr("Terminabfrage gelöscht."))

    def reload(self) -> None:
        """Read the list; the cursor stays on its poll."""
        rows = self._context.operations.ask(poll_rows)
        self.list.set_rows(rows)
        self.empty.setVisible(not rows)
        self.both.setVisible(bool(rows))
        if rows and self.list.current_id() is None:
            self.list.select_id(rows[0].id)

    @Slot(object)
    def _on_current(self, poll_id: UUID | None) -> None:
        if poll_id is not None:
            self.detail.show_record(poll_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("date_poll", "poll_member", "poll_answer", "committee"):
            self.reload()

    def _build(self) -> None:
        self.both = QSplitter(Qt.Orientation.Horizontal)
        left, right = Card(margin=1), Card(margin=20)
        left.setMinimumWidth(240)
        left.content.addWidget(self.list)
        right.content.addWidget(self.detail)
        self.both.addWidget(left)
        self.both.addWidget(right)
        self.both.setChildrenCollapsible(False)
        self.both.setHandleWidth(12)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes([280, 860])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        head = row(self.back, self.header)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.both, 1)
