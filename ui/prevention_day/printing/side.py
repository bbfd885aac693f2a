"""What is known of one document: what it is for, its parts, and a way to print it alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.prevention_day.printing.prints import Print
from praeventionsrat.prevention_day.printing.sheets import SheetRow
from ui.parts.cards import Card, button, label
from ui.parts.row_table import Column, RowTable
from ui.prevention_day.printing.choice import moment
from ui.shell.theme import STEP, Tone


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part of a document."""

    id: str
    title: str
    is_changed: bool
    beneath: str


def part_lines(rows: Sequence[SheetRow]) -> list[PartLine]:
    """The parts, those that changed first."""
    ordered = sorted(rows, key=lambda row: not row.is_changed)
    return [
        PartLine(row.subject or row.sheet, row.title, row.is_changed, _when(row)) for row in ordered
    ]


def _when(row: SheetRow) -> str:
    return f"ausgegeben {moment(row.printed_at)}" if row.printed_at else "noch nicht ausgegeben"


def _badge(one: PartLine) -> tuple[str, Tone] | None:
    return ("geändert", Tone.WARN) if one.is_changed else None


PARTS = (
    Column[PartLine]("Blatt", lambda one: one.title, second=lambda one: one.beneath, badge=_badge),
)


class PrintSide(Card):
    """One document.

    Signals:
        write_asked: Emitted with the id of the document that should be written alone.
    """

    write_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=2 * STEP, parent=parent)
        self._key = ""
        self.title, self.about = label("", "h2", wrap=True), label("", wrap=True)
        self.write = button(self.tr("Nur dieses speichern …"), self._ask, symbol="download")
        self.parts: RowTable[PartLine] = RowTable(
            PARTS, self.tr("Teile des Dokuments"), header=False
        )
        for widget in (self.title, self.about):
            self.content.addWidget(widget)
        self.content.addWidget(self.write)
        self.content.addSpacing(STEP)
        self.content.addWidget(self.parts, 1)
        self.content.addStretch()

    def show_print(self, one: Print, rows: Sequence[SheetRow]) -> None:
        """Show another document."""
        self._key = one.key
        self.title.setText(one.export.label)
        self.about.setText(one.export.description)
        self.parts.setVisible(one.is_divided and bool(rows))
        self.parts.set_rows(part_lines(rows) if one.is_divided else [])

    def _ask(self) -> None:
        self.write_asked.emit(self._key)
