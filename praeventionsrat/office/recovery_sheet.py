"""Wiederherstellungsblatt: the sheet of paper that opens a store when all else fails."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from praeventionsrat.files import write_atomically


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Everything on the sheet."""

    store_name: str
    """„Musterau.prat“."""
    made_on: date
    code: str
    """As ``recovery.to_code`` writes it."""
    council: str = ""
    """„Präventionsrat der Stadt Musterau“."""


def save_sheet(sheet: RecoverySheet, path: Path) -> None:
    """Write the sheet as a PDF file (reportlab stays out of the start)."""
    from praeventionsrat.office.recovery_sheet_pdf import render  # noqa: PLC0415

    write_atomically(path, lambda out: render(sheet, out))
