"""The recipients of a list as they go to Excel and to paper."""

from collections.abc import Sequence

from praeventionsrat.council.recipients import RecipientRow
from praeventionsrat.documents.list_sheet import ListSheet
from ui.parts.list_export import SheetColumn, sheet_of

COLUMNS = (
    SheetColumn[RecipientRow]("Name", lambda row: row.name),
    SheetColumn[RecipientRow]("Institution und Funktion", lambda row: row.at),
    SheetColumn[RecipientRow]("Warum", lambda row: row.why),
    SheetColumn[RecipientRow]("Bekommt nichts, weil", lambda row: row.left_out),
    SheetColumn[RecipientRow]("E-Mail", lambda row: "ja" if row.email else "fehlt"),
    SheetColumn[RecipientRow]("Anschrift", lambda row: "ja" if row.has_address else "fehlt"),
)


def recipients_sheet(name: str, rows: Sequence[RecipientRow]) -> ListSheet:
    """What the preview shows now."""
    return sheet_of(f"Verteiler {name}", rows, COLUMNS)
