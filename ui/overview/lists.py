"""The short lists of the first page; a press or Enter opens what a line speaks of."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent

from praeventionsrat import german
from praeventionsrat.contacts.history import FollowUpDue
from praeventionsrat.office.overview import AssignmentDue, MeetingAhead, MinutesDue
from ui.meetings.words import STATE_TONES, STATES
from ui.parts.cards import Card, label, row
from ui.parts.row_delegate import SIDE
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import Tone

LINE = 60
STATE_WIDTH, ROOMY = 130, 700
LATE = ("überfällig", Tone.BAD)


def _when(line: MeetingAhead) -> str:
    parts = [german.short_day(line.held_on), german.oclock(line.starts_at)]
    return " · ".join(part for part in parts if part)


def _due(line: AssignmentDue) -> str:
    due = f"bis {german.day(line.due_on)}" if line.due_on else "ohne Frist"
    return f"{due} · {line.detail}"


MEETINGS = (
    Column[MeetingAhead](
        "Sitzung",
        lambda line: line.title,
        second=_when,
    ),
    Column[MeetingAhead](
        "Stand",
        lambda line: STATES[line.state],
        tone=lambda line: STATE_TONES[line.state],
        width=STATE_WIDTH,
    ),
    Column[MeetingAhead](
        "Nächster Schritt",
        lambda line: line.step,
        second=lambda line: line.until,
        badge=lambda line: LATE if line.is_late else None,
    ),
)
MINUTES = (
    Column[MinutesDue](
        "Niederschrift",
        lambda line: line.title,
        second=lambda line: line.step or f"fällig {german.short_day(line.due_on)}",
        badge=lambda line: LATE if line.is_late else None,
    ),
)
ASSIGNMENTS = (
    Column[AssignmentDue](
        "Auftrag",
        lambda line: line.title,
        second=_due,
        badge=lambda line: LATE if line.is_late else None,
    ),
)


FOLLOW_UPS = (
    Column[FollowUpDue](
        "Kontakt",
        lambda line: line.name,
        second=lambda line: f"seit {german.short_day(line.due_on)} · {line.text}",
    ),
)


class ShortList(RowTable[Any]):
    """A list that is as tall as its lines."""

    def __init__(self, columns: Sequence[Column[Any]], name: str) -> None:
        super().__init__(columns, name, header=False)
        self.setSortingEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _index: self.opened.emit(self.current_id()))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Override: as tall as needed."""
        super().set_rows(rows)
        self.setFixedHeight(max(LINE * len(rows) - 1, 0))  # without the last hairline
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, column in enumerate(self.rows_model.columns):
            self.setColumnHidden(place, bool(column.width) and self.width() < ROOMY)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        shown = self.rows_model.rows()
        if self.current_id() is None and shown:
            self.select_id(shown[0].id)


class ListCard(Card):
    """A short list under its heading; without a line it says that all is well."""

    def __init__(self, title: str, columns: Sequence[Column[Any]], nothing: str) -> None:
        super().__init__(margin=0)
        self.list = ShortList(columns, title)
        self.nothing = label(nothing, "dim", wrap=True)
        self.count = label("", "dim")
        head = row(label(title, "h2"), None, self.count)
        head.setContentsMargins(SIDE, 14, SIDE, 2)
        self.nothing.setContentsMargins(SIDE, 0, SIDE, 10)
        self.content.setSpacing(4)
        self.content.addLayout(head)
        self.content.addWidget(self.list)
        self.content.addWidget(self.nothing)
        self.content.setContentsMargins(1, 1, 1, 6)

    def show_lines(self, lines: Sequence[Any], more: int = 0) -> None:
        """Show these; ``more`` is how many are not shown."""
        self.list.set_rows(lines)
        self.nothing.setVisible(not lines)
        self.count.setText(self.tr("und {more} weitere").format(more=more) if more > 0 else "")
