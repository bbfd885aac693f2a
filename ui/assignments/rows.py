"""How an assignment stands in the list: what, who, how far, until when, from which meeting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from praeventionsrat.german import day
from praeventionsrat.meetings import control_words
from praeventionsrat.meetings.control_words import Light, row_standing
from praeventionsrat.meetings.tracking_ports import TrackedRow
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

NONPUBLIC = "nichtöffentlich"
STATES = (
    ("open", "offen"),
    ("overdue", "überfällig"),
    ("follow_up", "Wiedervorlage"),
    ("done", "erledigt"),
)
PARTS = (("public", "öffentlich"), ("nonpublic", NONPUBLIC))
TONES = {Light.RED: Tone.BAD, Light.YELLOW: Tone.WARN, Light.GREEN: Tone.OK}


@dataclass(frozen=True, order=True)
class Due:
    """A date in the order of urgency: open ones by their date, then what is done."""

    rank: int
    on: date
    words: str


def state_of(row: TrackedRow, today: date) -> str:
    """One of ``open``, ``overdue``, ``done``."""
    if row.done_on:
        return "done"
    return "overdue" if row.due_on and row.due_on < today else "open"


def passes(row: TrackedRow, state: str | None, part: str | None, today: date) -> bool:
    """Whether a row belongs under the chips; what is overdue is open too."""
    if part is not None and row.is_public != (part == "public"):
        return False
    if state == "follow_up":
        return is_followed_up(row, today)
    found = state_of(row, today)
    return state is None or found == state or (state == "open" and found == "overdue")


def is_followed_up(row: TrackedRow, today: date) -> bool:
    """Whether somebody wanted to look at it again by now."""
    return row.done_on is None and row.follow_up_on is not None and row.follow_up_on <= today


def urgency_of(row: TrackedRow) -> tuple[int, date]:
    """The order of ``due_of``, without its words."""
    if row.done_on:
        return 2, row.done_on
    return (1, date.max) if row.due_on is None else (0, row.due_on)


def due_of(row: TrackedRow) -> Due:
    """When it is due, or was done."""
    if row.done_on:
        return Due(2, row.done_on, day(row.done_on))
    if row.due_on is None:
        return Due(1, date.max, "ohne Frist")
    return Due(0, row.due_on, day(row.due_on))


def sheet_columns(today: date) -> tuple[SheetColumn[TrackedRow], ...]:
    """What Excel and paper tell of an assignment: the columns of the Beschlusskontrolle."""
    return (
        SheetColumn("Nummer", lambda row: row.number),
        SheetColumn("Sitzung am", lambda row: row.held_on),
        SheetColumn("Gremium", lambda row: row.committee),
        SheetColumn("TOP", lambda row: row.item),
        SheetColumn("Auftrag", lambda row: row.title),
        SheetColumn("Antrag", lambda row: row.originator),
        SheetColumn("Art", lambda row: control_words.KINDS[row.kind]),
        SheetColumn("Zuständig", lambda row: row.responsible),
        SheetColumn("Frist", lambda row: row.due_on),
        SheetColumn("Stand", lambda row: control_words.state_words(row, today)),
        SheetColumn("Grund der Verzögerung", lambda row: row.delay_reason),
        SheetColumn("Wiedervorlage", lambda row: row.follow_up_on),
        SheetColumn("Erledigt am", lambda row: row.done_on),
        SheetColumn("Erledigungsvermerk", lambda row: row.done_note),
        SheetColumn("Teil", lambda row: "öffentlich" if row.is_public else NONPUBLIC),
    )


def _part(row: TrackedRow) -> str:
    return "" if row.is_public else NONPUBLIC


def _noted(row: TrackedRow, today: date) -> str:
    """What stands below the date: what is wrong with it, else the last word about it."""
    if row.done_on:
        return "erledigt"
    late = "überfällig" if state_of(row, today) == "overdue" else ""
    again = "Wiedervorlage" if is_followed_up(row, today) else ""
    noted = f"Stand {day(row.last_note_on)}" if row.last_note_on else ""
    return ", ".join(filter(None, (late, again))) or noted


def columns(today: Callable[[], date]) -> tuple[Column[TrackedRow], ...]:
    """The columns, judged by the day they are looked at."""
    return (
        Column[TrackedRow](
            "Auftrag",
            lambda row: row.title,
            second=lambda row: " · ".join(filter(None, (row.number, row.responsible, _part(row)))),
        ),
        Column[TrackedRow](
            "Stand",
            lambda row: control_words.STATES[row_standing(row, today()).light],
            width=130,
            tone=lambda row: TONES[row_standing(row, today()).light],
        ),
        Column[TrackedRow](
            "Frist",
            due_of,
            show=lambda due: str(due.words),
            width=146,
            second=lambda row: _noted(row, today()),
        ),
        Column[TrackedRow](
            "Sitzung",
            lambda row: row.held_on,
            show=day,
            width=124,
            second=lambda row: row.committee,
        ),
    )
