"""All decisions in writing beside one of them; a part of the page Sitzungen."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.meetings.circular_views import CircularRow
from praeventionsrat.meetings.usecases.circulating import circular_rows, delete_circular
from ui.circulars.detail import CircularDetail, tone
from ui.circulars.new_circular import NewCircular
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, primary, row, tool
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import STEP, Tone


def _second(line: CircularRow) -> str:
    until = f"bis {german.day(line.answer_by)}" if line.answer_by and not line.closed_on else ""
    return " · ".join(word for word in (line.number, line.committee, until) if word)


def _badge(line: CircularRow) -> tuple[str, Tone]:
    if line.is_under_way:
        return f"{line.answered} von {line.asked}", tone(line)
    return "ohne Beschluss" if line.is_void else line.state, tone(line)


COLUMNS = (
    Column[CircularRow]("Umlaufbeschluss", lambda line: line.subject, second=_second, badge=_badge),
)


class CircularsPanel(QWidget):
    """Finds one and works on it.

    Signals:
        back_asked: Emitted when somebody wants back to the meetings.
        meeting_made: Never emitted; the other part behind the meetings makes some.
    """

    back_asked = Signal()
    meeting_made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.new_button = primary(self.tr("Neuer Umlaufbeschluss"), self.new, symbol="add")
        self.header = PageHeader(self.tr("Umlaufbeschlüsse"), self.new_button)
        self.back = tool("back", self.tr("Zurück zu den Sitzungen"), self.back_asked.emit)
        self.empty = EmptyState(
            "vote",
            self.tr("Noch kein Umlaufbeschluss"),
            self.tr(
                "Was nicht bis zur Sitzung warten kann, entscheiden die Mitglieder schriftlich; "
                "das Ergebnis bekommt eine Beschlussnummer und wird in der nächsten Sitzung "
                "bekannt gegeben."
            ),
            self.tr("Neuer Umlaufbeschluss"),
            self.new,
        )
        self.list = RowTable(COLUMNS, self.tr("Umlaufbeschlüsse"), header=False)
        self.detail = CircularDetail(context)
        self._build()
        self.list.current.connect(self._on_current)
        self.list.delete_asked.connect(self.delete)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def new(self) -> None:
        """Ask for committee and subject of a new one."""
        dialog = NewCircular(self._context, self)
        dialog.created.connect(self.show_circular)
        dialog.open()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.detail.flush()

    @Slot(object)
    def show_circular(self, circular_id: UUID) -> None:
        """Show one."""
        self.list.select_id(circular_id)

    @Slot(object)
    def delete(self, circular_id: UUID) -> None:
        """Take a draft off the record."""
        said = self.tr("Umlaufbeschluss löschen")
        self._context.operations.perform(said, delete_circular, circular_id)
        if self._context.operations.worked:
            self._context.notify.undo_offer(self.tr("Umlaufbeschluss gelöscht."))

    def reload(self) -> None:
        """Read the list; the cursor stays where it is."""
        rows = self._context.operations.ask(circular_rows)
        self.list.set_rows(rows)
        self.empty.setVisible(not rows)
        self.both.setVisible(bool(rows))
        if rows and self.list.current_id() is None:
            self.list.select_id(rows[0].id)

    @Slot(object)
    def _on_current(self, circular_id: UUID | None) -> None:
        if circular_id is not None:
            self.detail.show_record(circular_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("circular", "circular_answer", "committee"):
            self.reload()

    def _build(self) -> None:
        self.both = QSplitter(Qt.Orientation.Horizontal)
        left, right = Card(margin=1), Card(margin=20)
        left.setMinimumWidth(260)
        left.content.addWidget(self.list)
        right.content.addWidget(self.detail)
        self.both.addWidget(left)
        self.both.addWidget(right)
        self.both.setChildrenCollapsible(False)
        self.both.setHandleWidth(12)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes([320, 820])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        head = row(self.back, self.header)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.both, 1)
