"""The list of meetings: two lines each, with how far the meeting has come."""

from datetime import date

from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.meetings.ports import MeetingRow
from praeventionsrat.meetings.records import MeetingState
from ui.meetings.words import STATE_TONES, row_words
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import Tone


def _when(row: MeetingRow) -> str:
    day = f"{german.weekday(row.held_on)[:2]}, {german.long_day(row.held_on)}"
    return f"{day} · {german.clock(row.planned_start)}" if row.planned_start else day


def _badge(row: MeetingRow) -> tuple[str, Tone]:
    return row_words(row), STATE_TONES[row.state]


COLUMNS = (
    Column[MeetingRow](
        "Sitzung",
        lambda row: f"{row.number}. Sitzung {row.committee}",
        second=_when,
        badge=_badge,
    ),
)


SHEET = (
    SheetColumn[MeetingRow]("Nr.", lambda row: row.number),
    SheetColumn[MeetingRow]("Gremium", lambda row: row.committee),
    SheetColumn[MeetingRow]("Tag", lambda row: row.held_on),
    SheetColumn[MeetingRow]("Beginn", lambda row: row.planned_start),
    SheetColumn[MeetingRow]("Ort", lambda row: row.place),
    SheetColumn[MeetingRow]("Stand", row_words),
)
"""What Excel and paper tell of a meeting."""


def nearest(rows: tuple[MeetingRow, ...], today: date) -> MeetingRow | None:
    """The meeting one most likely works on: the one running, else the next, else the last."""
    running = [row for row in rows if row.state is MeetingState.RUNNING]
    coming = [
        row for row in rows if row.held_on >= today and row.state is not MeetingState.CANCELLED
    ]
    if running:
        return running[0]
    if coming:
        return min(coming, key=lambda row: row.held_on)
    return rows[0] if rows else None


class MeetingList(RowTable[MeetingRow]):
    """Every meeting, the newest first."""

    def __init__(self, name: str, empty: QWidget) -> None:
        """``empty`` is shown while there is no line."""
        super().__init__(COLUMNS, name, header=False, empty=empty)
