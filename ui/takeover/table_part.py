"""Taking over a list: file, table, columns; every line is shown with what becomes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from praeventionsrat.documents.foreign import ForeignTable, read_tables
from praeventionsrat.german import count, day
from praeventionsrat.office.ports import Work
from praeventionsrat.office.takeover import Checked, check, summary
from praeventionsrat.office.takeover_store import take_over
from praeventionsrat.office.takeover_values import NEEDED, WORDS, What, cells_of
from ui.context import AppContext
from ui.parts.cards import button, column, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.file_choice import choose_file
from ui.parts.forms import field, scrolling
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone
from ui.takeover.mapping import Mapping

TEXTS = {
    What.RESOLUTIONS: (
        "Beschlüsse aus einer Tabelle",
        "Eine Excel-Datei oder eine Word-Datei mit Tabelle. Die erste Zeile nennt die Spalten; "
        "gebraucht werden Sitzungstag und Wortlaut.",
    ),
    What.ASSIGNMENTS: (
        "Offene Aufträge aus einer Tabelle",
        "Eine Excel-Datei oder eine Word-Datei mit Tabelle. Die erste Zeile nennt die Spalten; "
        "gebraucht werden Sitzungstag und Auftrag.",
    ),
}


@dataclass(frozen=True)
class PreviewRow:
    """One line of the list and what becomes of it."""

    id: int
    words: str
    is_taken: bool
    reason: str


COLUMNS = (
    Column[PreviewRow]("Zeile", lambda row: row.id, right=True, width=64),
    Column[PreviewRow]("Inhalt", lambda row: row.words, second=lambda row: row.reason),
    Column[PreviewRow](
        "Ergebnis",
        lambda row: "wird übernommen" if row.is_taken else "abgelehnt",
        tone=lambda row: Tone.OK if row.is_taken else Tone.BAD,
        width=148,
    ),
)


class TablePart(QWidget):
    """Reads a list and shows line by line what will be taken over.

    Signals:
        finished: Emitted with a sentence when everything is in the file.
    """

    finished = Signal(str)

    def __init__(
        self,
        context: AppContext,
        what: What,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._what, self._today = context, what, today
        self._tables: Sequence[ForeignTable] = ()
        self._lines: Sequence[Checked] = ()
        title, text = TEXTS[what]
        self.empty = EmptyState("upload", title, text, self.tr("Datei wählen …"), self.ask_file)
        self.file, self.said = label("", "strong"), label("", "dim", wrap=True)
        self.table, self.committee = ChoiceBox(), ChoiceBox()
        self.mapping = Mapping()
        self.preview = RowTable[PreviewRow](COLUMNS, self.tr("Vorschau"))
        self.take = primary(self.tr("Übernehmen"), self.take_now, symbol="download")
        self.pages = QStackedWidget()
        self._build()

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        return choose_file(
            self, self.tr("Liste wählen"), self.tr("Excel und Word (*.xlsx *.docx)"), self.open_file
        )

    def open_file(self, path: Path) -> None:
        """Read the tables of a file beside the window."""
        self.empty.say(self.tr("„{name}“ wird gelesen …").format(name=path.name), "")
        job, done = partial(read_tables, path), partial(self._show, path.name)
        self._context.tasks.start(job, done, self._refuse)

    def take_now(self) -> None:
        """Write every line that was not refused, in one step."""
        entries = [line.entry for line in self._lines if line.entry]
        said = self.tr("Liste übernehmen")
        made = self._context.operations.perform(
            said, take_over, entries, today=self._today(), complain=self.said.setText
        )
        if made:
            words = count(made, "Zeile übernommen", "Zeilen übernommen")
            self.finished.emit(words)

    def _refuse(self, sentence: str) -> None:
        title, text = TEXTS[self._what]
        self.empty.say(title, f"{sentence} {text}")
        self.pages.setCurrentIndex(0)

    def _show(self, name: str, tables: Sequence[ForeignTable]) -> None:
        self._tables = tables
        self.file.setText(name)
        self.table.set_options([(place, table.title) for place, table in enumerate(tables)])
        self.table.set_value(max(range(len(tables)), key=lambda place: len(tables[place].rows)))
        committees = self._context.operations.ask(_committees)
        self.committee.set_options([(None, self.tr("steht in der Liste")), *committees])
        self.committee.set_value(committees[0][0] if len(committees) == 1 else None)
        self.pages.setCurrentIndex(1)
        self._choose_table()

    def _choose_table(self) -> None:
        self.mapping.show_table(self._what, self._tables[self.table.value()])
        self._check()

    def _check(self) -> None:
        """Look at every line again; nothing is written yet."""
        chosen = self.mapping.chosen()
        missing = [WORDS[t][0] for t in NEEDED[self._what] if t not in chosen]
        twice = [WORDS[t][0] for t in set(chosen) if t is not None and chosen.count(t) > 1]
        self._lines = ()
        if missing or twice:
            said = (
                self.tr("Bitte noch eine Spalte zuordnen: {names}.")
                if missing
                else (self.tr("Nur eine Spalte kann das bedeuten: {names}."))
            )
            self.said.setText(said.format(names=", ".join(missing or twice)))
        else:
            cells = cells_of(self._tables[self.table.value()].rows, chosen)
            ask, committee = self._context.operations.ask, self.committee.value()
            self._lines = ask(check, self._what, cells, committee)
            self.said.setText(summary(self._lines))
        good = sum(line.entry is not None for line in self._lines)
        self.take.setEnabled(good > 0)
        self.take.setText(count(good, "Zeile übernehmen", "Zeilen übernehmen"))
        self.take.setAccessibleName(self.take.text())
        self.preview.set_rows(
            [
                PreviewRow(li.line, li.words, li.entry is not None, li.reason or _place(li))
                for li in self._lines
            ]
        )

    def _build(self) -> None:
        another = button(self.tr("Andere Datei …"), self.ask_file)
        chosen = row(
            field(self.tr("Tabelle"), self.table),
            field(self.tr("Gremium"), self.committee),
            None,
            spacing=16,
        )
        columns, preview, held = QWidget(), QWidget(), QWidget()
        held.setLayout(column(self.mapping, None))
        columns.setLayout(column(scrolling(held)))
        preview.setLayout(column(self.preview))
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(columns)
        both.addWidget(preview)
        both.setSizes([480, 520])
        both.setHandleWidth(2 * STEP)
        foot = row(self.said, self.take)
        foot.setStretch(0, 1)
        work = QWidget()
        body = column(
            row(self.file, None, another),
            chosen,
            both,
            foot,
            spacing=12,
        )
        body.setStretch(2, 1)
        work.setLayout(body)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(work)
        self.setLayout(column(self.pages))
        self.table.activated.connect(self._choose_table)
        self.committee.activated.connect(self._check)
        self.mapping.changed.connect(self._check)


def _place(line: Checked) -> str:
    """Where a line goes that is taken."""
    entry = line.entry
    return f"{entry.meeting_number}. Sitzung am {day(entry.held_on)}" if entry else ""


def _committees(work: Work) -> list[tuple[Any, str]]:
    return [(committee.id, committee.label) for committee in work.committees.all()]
