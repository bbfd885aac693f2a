"""The agenda at the left: what is done, what is in hand and for how long, what is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from praeventionsrat.meetings.sitting import SET_ASIDE
from ui.live.live_view import MARKS, AgendaLine, LiveView
from ui.meetings.item_list import broken
from ui.parts.row_delegate import Index, RowDelegate
from ui.parts.row_table import ID_ROLE, Column, Look, RowTable
from ui.shell.theme import colours_now, text_font

LINE, TALL = 38, 56
TITLE, MARK = 1, 2


@dataclass(frozen=True, slots=True)
class Row:
    """One line as it is shown at this minute."""

    id: UUID
    number: str
    title: str
    mark: str
    is_running: bool
    is_dim: bool


COLUMNS = (
    Column[Row]("TOP", lambda line: line.number, width=46, look=Look.DIM),
    Column[Row]("Titel", lambda line: line.title),
    Column[Row]("Zeit", lambda line: line.mark, right=True, width=64, look=Look.DIM),
)


def rows_of(view: LiveView, now: time) -> Sequence[Row]:
    """The lines at a minute."""
    pace = view.pace(now)
    running = pace.running if pace else 0
    return [
        Row(
            line.id,
            line.number,
            line.title,
            _mark(line, running),
            line.is_running,
            line.is_done or line.state in SET_ASIDE,
        )
        for line in view.lines
    ]


def _mark(line: AgendaLine, running: int) -> str:
    if line.state in SET_ASIDE:
        return MARKS[line.state]
    if line.is_running:
        return f"{running}/{line.planned_minutes}′" if line.planned_minutes else f"{running}′"
    if line.is_done:
        return "✓"
    planned = f"{line.planned_minutes}′" if line.planned_minutes else ""
    return planned if line.is_public else f"nö {planned}".strip()


class AgendaDelegate(RowDelegate):
    """Titles in up to two lines; the item in hand stands out, what is over steps back."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        row = table.row_of(index) if isinstance(table, LiveAgenda) else None
        if row is None or (index.column() != TITLE and not row.is_running):
            super().paint(painter, option, index)
            return
        colours, rect = colours_now(), QRect(option.rect)
        painter.save()
        self._ground(painter, option, index, colours)
        painter.setFont(text_font(strong=row.is_running))
        ink = colours.accent if row.is_running else colours.dim if row.is_dim else colours.text
        painter.setPen(QColor(ink))
        if index.column() == TITLE:
            _draw_title(painter, rect.adjusted(2, 0, -4, 0), row.title)
        else:
            side = Qt.AlignmentFlag.AlignRight if index.column() == MARK else Qt.AlignmentFlag(0)
            align = Qt.AlignmentFlag.AlignVCenter | side
            painter.drawText(rect.adjusted(12, 0, -12, 0), int(align), index.data() or "")
        painter.restore()


def _draw_title(painter: QPainter, inner: QRect, title: str) -> None:
    lines = broken(title, painter, inner.width())
    top = inner.center().y() - len(lines) * 9
    for place, words in enumerate(lines):
        spot = QRect(QPoint(inner.left(), top + place * 18), QSize(inner.width(), 18))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignVCenter), words)


class LiveAgenda(RowTable[Row]):
    """The items; the chosen line is the one that is written on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, "Tagesordnung", header=False, parent=parent)
        self.setSortingEnabled(False)
        self.setItemDelegate(AgendaDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(190)

    def show_rows(self, rows: Sequence[Row], shown: UUID | None) -> None:
        """Show these, the cursor on the item that is written on."""
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.set_rows(rows)
        if shown is not None:
            self.select_id(shown)
        self.blockSignals(False)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def row_of(self, index: Index) -> Row | None:
        """The line behind a cell."""
        wanted = index.data(ID_ROLE)
        return next((row for row in self.rows_model.rows() if row.id == wanted), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Room for a second line where a title needs it (it is bold while it is in hand)."""
        metrics, room = QFontMetrics(text_font(strong=True)), self.columnWidth(TITLE) - 8
        for place, row in enumerate(self.rows_model.rows()):
            long = metrics.horizontalAdvance(row.title) > room
            self.setRowHeight(place, TALL if long else LINE)
