"""The columns of the list of stands, on screen and on paper."""

from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.words import STAND_STATES, power_told
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import FIT, Column
from ui.shell.theme import Tone

TONES = {
    StandState.ASKED: Tone.SOFT,
    StandState.REGISTERED: Tone.NEUTRAL,
    StandState.INCOMPLETE: Tone.WARN,
    StandState.WAITING: Tone.SOFT,
    StandState.CONFIRMED: Tone.OK,
    StandState.DECLINED: Tone.BAD,
}


def _needs(row: StandRow) -> str:
    parts = (row.size, power_told(row.power_watts) if row.power_watts else "", row.vehicle)
    return " · ".join(part for part in parts if part)


def _state(row: StandRow) -> tuple[str, Tone] | None:
    return STAND_STATES[row.state], TONES[row.state]


STAND_COLUMNS = (
    Column[StandRow]("Nr.", lambda row: row.number, width=64),
    Column[StandRow]("Aussteller", lambda row: row.exhibitor, second=_needs, badge=_state),
)


def _yes(value: bool) -> str:
    return "ja" if value else "nein"


STAND_SHEET = (
    SheetColumn[StandRow]("Nr.", lambda row: row.number),
    SheetColumn[StandRow]("Aussteller", lambda row: row.exhibitor),
    SheetColumn[StandRow]("Stand", lambda row: STAND_STATES[row.state]),
    SheetColumn[StandRow]("Ansprechperson", lambda row: row.contact_name),
    SheetColumn[StandRow]("E-Mail", lambda row: row.email),
    SheetColumn[StandRow]("Mobil am Tag", lambda row: row.mobile_on_day),
    SheetColumn[StandRow]("Größe", lambda row: row.size),
    SheetColumn[StandRow]("Strom (W)", lambda row: row.power_watts),
    SheetColumn[StandRow]("Wasser", lambda row: _yes(row.needs_water)),
    SheetColumn[StandRow]("WLAN", lambda row: _yes(row.needs_wifi)),
    SheetColumn[StandRow]("Tische", lambda row: row.table_count),
    SheetColumn[StandRow]("Stühle", lambda row: row.chair_count),
    SheetColumn[StandRow]("Stellwände", lambda row: row.pinboard_count),
    SheetColumn[StandRow]("Fahrzeug", lambda row: row.vehicle),
    SheetColumn[StandRow]("Lärm", lambda row: _yes(row.is_loud)),
    SheetColumn[StandRow]("Themen", lambda row: row.topics),
    SheetColumn[StandRow]("Aktion", lambda row: row.activity),
    SheetColumn[StandRow]("Haftpflicht", lambda row: _yes(row.liability_proved)),
    SheetColumn[StandRow]("Fläche", lambda row: row.venue),
    SheetColumn[StandRow]("Es fehlt", lambda row: row.lacks),
)

__all__ = ["FIT", "STAND_COLUMNS", "STAND_SHEET", "TONES"]
