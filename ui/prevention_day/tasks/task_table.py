"""The list of tasks: under headings by when they are due, ticked off by space bar or click."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.tasks.records import TaskState
from praeventionsrat.prevention_day.tasks.rows import BUCKETS, Bucket, TaskRow
from praeventionsrat.prevention_day.tasks.words import TASK_STATES
from ui.parts.row_delegate import SIDE, RowDelegate
from ui.parts.row_model import SECOND_ROLE, Column, Index, RowTableModel
from ui.parts.row_table import RowTable
from ui.shell.icons import ON_ACCENT, icon
from ui.shell.theme import Colours, Tone, colours_now, text_font

TICK, TITLE = range(2)
TICK_WIDTH, OWNER_WIDTH = 46, 152
BOX = 18
HEADING = 42


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names the group below it."""

    bucket: Bucket
    number: int

    @property
    def id(self) -> str:
        """Never that of a task."""
        return f"heading {self.bucket}"

    @property
    def words(self) -> str:
        """„Diese Woche  ·  3 Aufgaben“."""
        name = BUCKETS[self.bucket]
        return f"{name[:1].upper()}{name[1:]}  ·  {count(self.number, 'Aufgabe', 'Aufgaben')}"


def badge_of(row: TaskRow) -> tuple[str, Tone] | None:
    """What is to be minded about a task, in a word."""
    if row.order_warning:
        return "Reihenfolge", Tone.WARN
    if row.state is TaskState.DROPPED:
        return TASK_STATES[row.state], Tone.NEUTRAL
    if row.is_blocked:
        return "wartet", Tone.SOFT
    return (TASK_STATES[row.state], Tone.OK) if row.state is TaskState.DOING else None


def second_line(row: TaskRow) -> str:
    """„90 Tage vorher, 14.06.2026 · Technik“."""
    return " · ".join(part for part in (row.when, row.area) if part)


COLUMNS = (
    Column[TaskRow]("Stand", lambda row: TASK_STATES[row.state], width=TICK_WIDTH),
    Column[TaskRow]("Aufgabe", lambda row: row.title, second=second_line, badge=badge_of),
    Column[TaskRow]("Zuständig", lambda row: row.owner, width=OWNER_WIDTH),
)


class GroupedTasks(RowTableModel[TaskRow]):
    """Puts headings between the groups; what is exported are the tasks alone."""

    @property
    def _lines(self) -> list[Any]:
        return self._shown

    def arranged(self, rows: list[Any]) -> list[Any]:
        """Override."""
        shown: list[Any] = []
        for bucket, group in groupby(rows, key=lambda row: row.bucket):
            listed = list(group)
            shown += [Heading(bucket, len(listed)), *listed]
        return shown

    def rows(self) -> Sequence[TaskRow]:
        """Override."""
        return tuple(row for row in self._lines if not isinstance(row, Heading))

    def task_at(self, line: int) -> TaskRow | None:
        """The task on a line; None for a heading."""
        row = self._lines[line] if 0 <= line < len(self._lines) else None
        return row if isinstance(row, TaskRow) else None

    def heading_lines(self) -> Sequence[int]:
        """On which lines headings stand."""
        return [i for i, row in enumerate(self._lines) if isinstance(row, Heading)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override."""
        row: Any = self._lines[index.row()] if index.isValid() else None
        if not isinstance(row, Heading):
            found = super().data(index, role)
            return None if role == SECOND_ROLE and not found else found
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row.words if role in spoken and index.column() == 0 else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override: headings are passed over."""
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class TaskDelegate(RowDelegate):
    """Paints headings, and a box to tick in the first column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override."""
        rect: QRect = option.rect
        if index.flags() == Qt.ItemFlag.NoItemFlags:
            _heading(painter, rect, index.data() or "")
            return
        if index.column() != TICK:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index, colours_now())
        _box(painter, rect, str(index.data()), colours_now())
        painter.restore()


class TaskTable(RowTable[TaskRow]):
    """All tasks of an event.

    Signals:
        toggled: Emitted with the id of a task that is done, or open again.
    """

    toggled = Signal(object)

    def __init__(self, empty: QWidget | None = None) -> None:
        """``empty`` is shown while no task passes the filters."""
        super().__init__(COLUMNS, "Aufgaben", header=False, empty=empty, model=GroupedTasks)
        self.setItemDelegate(TaskDelegate(self))
        self.setSortingEnabled(False)
        self._headed: Sequence[int] = ()
        self.rows_model.modelReset.connect(self._span)

    @property
    def grouped(self) -> GroupedTasks:
        """The model, with its headings."""
        model = self.rows_model
        assert isinstance(model, GroupedTasks)
        return model

    def choose_some(self) -> None:
        """Override: headings are not chosen."""
        if self.current_id() is None and (rows := self.grouped.rows()):
            self.select_id(rows[0].id)

    def choose_near(self, line: int) -> None:
        """Override: headings are not chosen."""
        for place in (*range(line, self.grouped.rowCount()), *range(line, -1, -1)):
            if row := self.grouped.task_at(place):
                self.select_id(row.id)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: the space bar ticks."""
        if event.key() == Qt.Key.Key_Space and self.current_id() is not None:
            self.toggled.emit(self.current_id())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing is looked for letter by letter: the field above does it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override: a click on the box ticks."""
        super().mouseReleaseEvent(event)
        here = self.indexAt(event.position().toPoint())
        task = self.grouped.task_at(here.row()) if here.column() == TICK else None
        if task and event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(task.id)

    def _span(self) -> None:
        self.clearSpans()
        usual = self.verticalHeader().defaultSectionSize()
        for line in self._headed:  # another task may stand there now
            if line < self.grouped.rowCount():
                self.setRowHeight(line, usual)
        self._headed = self.grouped.heading_lines()
        for line in self._headed:
            self.setSpan(line, 0, 1, self.rows_model.columnCount())
            self.setRowHeight(line, HEADING)


def _heading(painter: QPainter, rect: QRect, words: str) -> None:
    colours = colours_now()
    painter.save()
    painter.fillRect(rect, QColor(colours.bg))
    painter.setFont(text_font(13, strong=True))
    late = words.startswith("Überfällig")
    painter.setPen(QColor(colours.bad if late else colours.dim))
    room = rect.adjusted(SIDE, 8, -SIDE, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def _box(painter: QPainter, rect: QRect, state: str, colours: Colours) -> None:
    """A box as check boxes have it: ticked when done, a stroke when dropped, a dot when begun."""
    box = QRectF(0, 0, BOX, BOX)
    box.moveCenter(QRectF(rect).center())
    is_done = state == TASK_STATES[TaskState.DONE]
    painter.setPen(QPen(QColor(colours.accent if is_done else colours.dim), 1))
    painter.setBrush(QColor(colours.accent if is_done else colours.panel))
    painter.drawRoundedRect(box, 4, 4)
    if is_done:
        icon("check", ON_ACCENT).paint(painter, box.toRect().adjusted(2, 2, -2, -2))
    elif state == TASK_STATES[TaskState.DROPPED]:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left() + 4, middle), QPointF(box.right() - 4, middle))
    elif state == TASK_STATES[TaskState.DOING]:
        painter.setBrush(QColor(colours.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(box.center(), 4, 4)
