"""The list and the figures of the Netzwerk, on screen, in Excel and on paper."""

from praeventionsrat.council.network_list import MISSING, NetworkLine
from praeventionsrat.council.parity import ParityRow
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import Column, Look
from ui.shell.theme import Tone


def _share(value: int | None) -> str:
    return "–" if value is None else f"{value} %"


def _tone(line: NetworkLine) -> Tone:
    return Tone.WARN if line.role == MISSING else Tone.NEUTRAL


LINES = (
    Column[NetworkLine]("Gremium", lambda line: line.table, width=170),
    Column[NetworkLine]("Wer", lambda line: line.name, width=210, look=Look.STRONG),
    Column[NetworkLine]("Rolle", lambda line: line.role, width=190, tone=_tone),
    Column[NetworkLine]("Stimme", lambda line: line.voting, width=80),
    Column[NetworkLine]("Institution", lambda line: line.house, width=180),
    Column[NetworkLine]("Gruppe", lambda line: line.sector, width=170),
    Column[NetworkLine]("Bemerkung", lambda line: line.note, look=Look.DIM),
)
LINES_SHEET = (
    SheetColumn[NetworkLine]("Gremium", lambda line: line.table),
    SheetColumn[NetworkLine]("Wer", lambda line: line.name),
    SheetColumn[NetworkLine]("Rolle", lambda line: line.role),
    SheetColumn[NetworkLine]("Stimme", lambda line: line.voting),
    SheetColumn[NetworkLine]("Institution", lambda line: line.house),
    SheetColumn[NetworkLine]("Gruppe", lambda line: line.sector),
    SheetColumn[NetworkLine]("Bemerkung", lambda line: line.note),
)
PARITY = (
    Column[ParityRow]("Gremium oder Gruppe", lambda row: row.label),
    Column[ParityRow]("Frauen", lambda row: row.women, right=True, width=72),
    Column[ParityRow]("Männer", lambda row: row.men, right=True, width=76),
    Column[ParityRow]("ohne Angabe", lambda row: row.unknown, right=True, width=110),
    Column[ParityRow]("Anteil", lambda row: row.share, _share, right=True, width=70),
    Column[ParityRow]("mit Stimme", lambda row: row.voting_share, _share, right=True, width=100),
)
PARITY_SHEET = (
    SheetColumn[ParityRow]("Gremium oder Gruppe", lambda row: row.label),
    SheetColumn[ParityRow]("Art", lambda row: row.kind),
    SheetColumn[ParityRow]("Frauen", lambda row: row.women),
    SheetColumn[ParityRow]("Männer", lambda row: row.men),
    SheetColumn[ParityRow]("Ohne Angabe", lambda row: row.unknown),
    SheetColumn[ParityRow]("Frauenanteil in %", lambda row: row.share),
    SheetColumn[ParityRow]("Frauenanteil mit Stimme in %", lambda row: row.voting_share),
)
