"""Writes entries of a programme as one calendar, with the whole time zone."""

from collections.abc import Sequence
from typing import BinaryIO

from praeventionsrat.meetings.documents.calendar_file import CalendarEntry
from praeventionsrat.meetings.documents.calendar_ics import render_all


def render(entries: Sequence[CalendarEntry], out: BinaryIO) -> None:
    """Write the entries."""
    render_all(entries, out, kind="Programm")
