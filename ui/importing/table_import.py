"""Somebody's list taken over: a file or what was copied, its columns, and what becomes of it.

She has the list as a table with headings of its own, and fears that half of it lands in the wrong
place; so doubts are said first and nothing is written before the last button, which one step of
undo takes back.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from ui.context import AppContext
from ui.importing.file_import import FileImport, Words
from ui.parts.cards import button, column, row
from ui.parts.column_mapping import ColumnMapping, ShownColumn
from ui.parts.forms import scrolling
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP

KINDS = "*.csv *.xlsx *.docx *.txt *.tsv"
READABLE = (
    "Eine Excel-Datei, eine CSV-Datei oder eine Word-Datei mit Tabelle. Sie können auch eine "
    "Tabelle kopieren und hier mit Strg+V einfügen."
)

Lines = list[tuple[int, tuple[str, ...]]]
"""Number and cells of each line."""


class TableImport(FileImport):
    """Two steps: where from, and what the columns mean; the preview follows every change."""

    def __init__(
        self,
        context: AppContext,
        words: Words,
        shown: Sequence[Column[Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, words, parent)
        self._table: ContactTable | None = None
        self._asked = 0
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.mapping = ColumnMapping()
        self.preview = RowTable[Any](shown, self.tr("Vorschau"), header=False)

    def build_table(self, above: QWidget | None = None) -> None:
        """Put the parts together; ``above`` stands over the columns."""
        inner = self.choose.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(inner.count() - 1, self.paste, 0, Qt.AlignmentFlag.AlignHCenter)
        both, held = QWidget(), QWidget()
        parts = (above, self.mapping, None) if above else (self.mapping, None)
        held.setLayout(column(*parts, spacing=2 * STEP))
        sides = row(scrolling(held), self.preview, spacing=2 * STEP)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        both.setLayout(sides)
        self.mapping.changed.connect(self.look)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste_now)
        self.build(both, 1120, 640)

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        self._context.tasks.start(partial(read_file, path), self.show_source, self.refuse)

    def paste_now(self) -> None:
        """Take what was copied."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._context.tasks.start(partial(read_pasted, text), self.show_source, self.refuse)
        else:
            self.refuse(self.tr("In der Zwischenablage steht kein Text."))

    def offer(
        self, table: ContactTable, meant: Sequence[Any], names: Sequence[tuple[Any, str]]
    ) -> None:
        """Show the columns of a table with what each most likely means."""
        self._table = table
        self.mapping.offer(
            [
                ShownColumn(heading, table.example(place), meant[place])
                for place, heading in enumerate(table.headings)
            ],
            list(names),
        )
        self.show_understood()
        self.look()

    def look(self) -> None:
        """What becomes of the lines, as the columns are meant now."""
        assert self._table is not None
        self._asked += 1
        self.take.setEnabled(False)
        job = self.job([(one.line, one.cells) for one in self._table.rows], self.mapping.chosen())
        self._context.tasks.start(job, partial(self._show_newest, self._asked))

    def show_source(self, source: Source) -> None:
        """What was found in a file: ``offer`` its table, or ``refuse`` it."""
        raise NotImplementedError

    def job(self, lines: Lines, columns: list[Any]) -> Callable[[], Any]:
        """What understands the lines beside the window."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """What it came to."""
        raise NotImplementedError

    def _show_newest(self, number: int, found: Any) -> None:
        if number == self._asked:  # else the columns mean something else by now
            self.show_found(found)
