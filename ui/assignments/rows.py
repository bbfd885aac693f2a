"""How an assignment stands in the list: what, who, until when, from which meeting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from praeventionsrat.german import day
from praeventionsrat.meetings.ports import AssignmentRow
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

NONPUBLIC = "nichtöffentlich"
STATES = (("open", "offen"), ("overdue", "überfällig"), ("done", "erledigt"))


@dataclass(frozen=True, order=True)
class Due:
    """A date in the order of urgency: open ones by their date, then what is done."""

    rank: int
    on: date
    words: str


def state_of(row: AssignmentRow, today: date) -> str:
    """One of ``STATES``."""
    if row.done_on:
        return "done"
    return "overdue" if row.due_on and row.due_on < today else "open"


def passes(row: AssignmentRow, state: str | None, today: date) -> bool:
    """Whether a row belongs under a chip; what is overdue is open too."""
    found = state_of(row, today)
    return state is None or found == state or (state == "open" and found == "overdue")


def due_of(row: AssignmentRow, today: date) -> Due:
    """When it is or was due, in words that need no colour."""
    if row.done_on:
        return Due(2, row.done_on, f"erledigt {day(row.done_on)}")
    if row.due_on is None:
        return Due(1, date.max, "ohne Frist")
    words = "überfällig" if row.due_on < today else "bis"
    return Due(0, row.due_on, f"{words} {day(row.due_on)}")


def sheet_columns(today: date) -> tuple[SheetColumn[AssignmentRow], ...]:
    """What Excel and paper tell of an assignment."""
    words = dict(STATES)
    return (
        SheetColumn("Nummer", lambda row: row.number),
        SheetColumn("Auftrag", lambda row: row.title),
        SheetColumn("Zuständig", lambda row: row.responsible),
        SheetColumn("Frist", lambda row: row.due_on),
        SheetColumn("Stand", lambda row: words[state_of(row, today)]),
        SheetColumn("Erledigt am", lambda row: row.done_on),
        SheetColumn("Sitzung am", lambda row: row.held_on),
        SheetColumn("Gremium", lambda row: row.committee),
        SheetColumn("Teil", lambda row: "öffentlich" if row.is_public else NONPUBLIC),
    )


def _part(row: AssignmentRow) -> str:
    return "" if row.is_public else NONPUBLIC


def columns(today: Callable[[], date]) -> tuple[Column[AssignmentRow], ...]:
    """The columns, judged by the day they are looked at."""
    tones = {"done": Tone.OK, "overdue": Tone.BAD, "open": Tone.SOFT}
    return (
        Column[AssignmentRow](
            "Auftrag",
            lambda row: row.title,
            second=lambda row: " · ".join(filter(None, (row.number, row.responsible, _part(row)))),
        ),
        Column[AssignmentRow](
            "Frist",
            lambda row: due_of(row, today()),
            show=lambda due: str(due.words),
            width=176,
            tone=lambda row: tones[state_of(row, today())],
        ),
        Column[AssignmentRow](
            "Sitzung",
            lambda row: row.held_on,
            show=day,
            width=150,
            second=lambda row: row.committee,
        ),
    )
