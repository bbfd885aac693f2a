"""How a resolution stands in the register: number and subject, result, meeting, what is open."""

from praeventionsrat.german import count, day
from praeventionsrat.meetings.tracking_ports import RegisterRow
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

NONPUBLIC = "nichtöffentlich"


def result_words(row: RegisterRow) -> str:
    """What became of the motion."""
    if row.is_revoked:
        return "aufgehoben"
    return "beschlossen" if row.is_adopted else "abgelehnt"


def result_tone(row: RegisterRow) -> Tone:
    """Its colour, which only repeats the word."""
    if row.is_revoked:
        return Tone.NEUTRAL
    return Tone.OK if row.is_adopted else Tone.BAD


def open_words(row: RegisterRow) -> str:
    """Which assignments wait."""
    if row.meeting_id is None:
        return "Umlaufbeschluss"
    if not row.assignments:
        return "ohne Auftrag"
    if row.open_assignments:
        return count(row.open_assignments, "Auftrag offen", "Aufträge offen")
    return "alles erledigt"


def _part(row: RegisterRow) -> str:
    return "öffentlich" if row.is_public else NONPUBLIC


COLUMNS = (
    Column[RegisterRow](
        "Beschluss",
        lambda row: row.number,
        show=str,
        width=124,
        second=lambda row: "" if row.is_public else NONPUBLIC,
    ),
    Column[RegisterRow](
        "Gegenstand",
        lambda row: row.title,
        second=open_words,
    ),
    Column[RegisterRow]("Ergebnis", result_words, tone=result_tone, width=120),
    Column[RegisterRow](
        "Sitzung",
        lambda row: row.held_on,
        show=day,
        width=132,
        second=lambda row: row.committee,
    ),
)

SHEET = (
    SheetColumn[RegisterRow]("Nummer", lambda row: row.number),
    SheetColumn[RegisterRow]("Datum", lambda row: row.held_on),
    SheetColumn[RegisterRow]("Gremium", lambda row: row.committee),
    SheetColumn[RegisterRow]("Gegenstand", lambda row: row.title),
    SheetColumn[RegisterRow]("Ergebnis", result_words),
    SheetColumn[RegisterRow]("Aufträge", lambda row: row.assignments),
    SheetColumn[RegisterRow]("davon offen", lambda row: row.open_assignments),
    SheetColumn[RegisterRow]("Teil", _part),
)
