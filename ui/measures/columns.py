"""What the table of measures shows, what can be edited in it, and what Excel tells of it."""

from collections.abc import Callable
from datetime import date

from praeventionsrat.german import day
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.schedule import due_words
from praeventionsrat.measures.states import RESTING
from praeventionsrat.measures.words import LIGHT_NAMES, LIGHT_WORDS, STATE_NAMES, light_text
from ui.measures.tones import LIGHT_TONES, STATE_TONES
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column, Look

STATE, OWNER, END = "state", "owner", "ends_on"
STATES = tuple(MeasureState)
LIGHTS = (Light.RED, Light.YELLOW, Light.GREEN, Light.NONE)
"""In the order in which they want to be looked at."""
EDITABLE = {2: STATE, 4: OWNER, 5: END}
"""Columns of the table that are edited in their place."""


def columns(today: Callable[[], date]) -> tuple[Column[MeasureRow], ...]:
    """The columns on screen."""
    return (
        Column("Nummer", lambda row: row.number, width=118, look=Look.DIM),
        Column("Maßnahme", lambda row: row.title, second=where),
        Column(
            "Status",
            lambda row: STATES.index(row.state),
            show=lambda place: STATE_NAMES[STATES[place]],
            width=128,
            tone=lambda row: STATE_TONES[row.state],
        ),
        Column(
            "Ampel",
            lambda row: LIGHTS.index(row.light),
            show=lambda place: "" if LIGHTS[place] is Light.NONE else light_text(LIGHTS[place]),
            width=146,
            tone=lambda row: LIGHT_TONES[row.light],
        ),
        Column(
            "Zuständig",
            lambda row: row.person or row.organization,
            width=160,
            second=lambda row: row.organization if row.person else "",
        ),
        Column(
            "Ende", lambda row: row.ends_on, width=144, second=lambda row: late_words(row, today())
        ),
        Column("Stand", lambda row: row.progress, show=percent, right=True, width=66),
    )


def percent(value: int | None) -> str:
    """„40 %“."""
    return "" if value is None else f"{value} %"


def where(row: MeasureRow) -> str:
    """Field of action and place in one line."""
    return " · ".join(words for words in (row.district or row.place, row.field) if words)


def late_words(row: MeasureRow, today: date) -> str:
    """What is due next, in words; what is over is not due."""
    over = row.state in RESTING
    ends = due_words(row.ends_on, today, is_done=over)
    late = due_words(row.milestone_on, today, is_done=over)
    if "überfällig" in late and "überfällig" not in ends:
        return "Meilenstein überfällig"
    if ends.startswith("bis "):
        return ""
    return ends.removeprefix("seit ").replace("Tagen", "Tage")


def due_line(row: MeasureRow, today: date) -> str:
    """Until when, for a card: „bis 30.06.2026“, „3 Tage überfällig“."""
    late = late_words(row, today)
    if late or row.ends_on is None:
        return late
    return f"bis {day(row.ends_on)}"


def spoken(row: MeasureRow, today: date) -> str:
    """A measure as it is read aloud."""
    light = "" if row.light is Light.NONE else f"Ampel {light_text(row.light)}"
    parts = (
        *(row.number, row.title, STATE_NAMES[row.state], light, row.owner),
        *(due_line(row, today), percent(row.progress)),
    )
    return ", ".join(part for part in parts if part)


def sheet_columns() -> tuple[SheetColumn[MeasureRow], ...]:
    """What Excel and paper tell of a measure."""
    return (
        SheetColumn("Nummer", lambda row: row.number),
        SheetColumn("Maßnahme", lambda row: row.title),
        SheetColumn("Status", lambda row: STATE_NAMES[row.state]),
        SheetColumn("Ampel", lambda row: _light(row.light)),
        SheetColumn("Begründung", lambda row: row.light_reason),
        SheetColumn("Handlungsfeld", lambda row: row.field),
        SheetColumn("Zuständig", lambda row: row.owner),
        SheetColumn("Stadtteil", lambda row: row.district),
        SheetColumn("Ort", lambda row: row.place),
        SheetColumn("Beginn", lambda row: row.starts_on),
        SheetColumn("Ende", lambda row: row.ends_on),
        SheetColumn("Stand in %", lambda row: row.progress),
        SheetColumn("Nächster Meilenstein", lambda row: row.milestone),
        SheetColumn("Meilenstein am", lambda row: row.milestone_on),
        SheetColumn("Letzter Sachstand", lambda row: row.last_report_on),
        SheetColumn("Themen und Zielgruppen", lambda row: row.keywords),
    )


def _light(light: Light) -> str:
    return "" if light is Light.NONE else f"{LIGHT_NAMES[light]} ({LIGHT_WORDS[light]})"
