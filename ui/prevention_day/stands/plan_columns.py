"""The stands of a plan as a list: the same as the picture says, for eyes, ears and Excel."""

from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.words import metres, power_told
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column


def _metres(value: int | None) -> str:
    return f"{metres(value)} m" if value is not None else ""


PLACE_COLUMNS = (
    Column[StandRow]("Nr.", lambda row: row.number, width=64),
    Column[StandRow]("Aussteller", lambda row: row.exhibitor),
    Column[StandRow]("Größe", lambda row: row.size, width=92),
    Column[StandRow]("von links", lambda row: _metres(row.x_cm), width=92),
    Column[StandRow]("von oben", lambda row: _metres(row.y_cm), width=92),
    Column[StandRow]("gedreht", lambda row: f"{row.turned_degrees}°", width=80),
    Column[StandRow]("Stromkreis", lambda row: row.circuit, width=120),
)
PLACE_SHEET = (
    SheetColumn[StandRow]("Nr.", lambda row: row.number),
    SheetColumn[StandRow]("Aussteller", lambda row: row.exhibitor),
    SheetColumn[StandRow]("Fläche", lambda row: row.venue),
    SheetColumn[StandRow]("Größe", lambda row: row.size),
    SheetColumn[StandRow]("von links", lambda row: _metres(row.x_cm)),
    SheetColumn[StandRow]("von oben", lambda row: _metres(row.y_cm)),
    SheetColumn[StandRow]("gedreht", lambda row: f"{row.turned_degrees}°"),
    SheetColumn[StandRow]("Strom", lambda row: power_told(row.power_watts)),
    SheetColumn[StandRow]("Stromkreis", lambda row: row.circuit),
)
