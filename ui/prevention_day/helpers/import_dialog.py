"""„Helferliste einlesen …“: a file or what was copied, its columns, and what becomes of it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.importing import (
    Taken,
    Understood,
    take_helpers,
    understand,
)
from praeventionsrat.prevention_day.helpers.list_columns import (
    COLUMN_NAMES,
    suggest_columns,
    told_apart,
)
from ui.context import AppContext
from ui.parts.cards import button, column, label, primary, row
from ui.parts.column_mapping import ColumnMapping, ShownColumn
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

CHOOSE, COLUMNS = range(2)
KINDS = "*.csv *.xlsx *.docx *.txt *.tsv"


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    is_refused: bool


SHOWN = (
    Column[Preview](
        "Zeile",
        lambda one: one.title,
        second=lambda one: one.detail,
        badge=lambda one: ("bleibt weg", Tone.WARN) if one.is_refused else None,
    ),
)


class HelperImport(QDialog):
    """Two steps: where from, and what the columns mean; nothing is written before the end."""

    def __init__(self, context: AppContext, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._event_id = context, event_id
        self._table: ContactTable | None = None
        self._understood, self._asked = Understood((), ()), 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Helferliste einlesen"))
        self.choose = EmptyState(
            "upload",
            self.tr("Woher kommt die Helferliste?"),
            self.tr("Eine Excel-Datei, eine CSV-Datei oder eine Word-Datei mit Tabelle. Sie können "
                    "auch eine Liste kopieren und hier mit Strg+V einfügen."),
            self.tr("Datei wählen …"),
            self.ask_file,
        )  # fmt: skip
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.mapping = ColumnMapping()
        self.preview = RowTable[Preview](SHOWN, self.tr("Vorschau"), header=False)
        self.hint = label(self.tr("Geschrieben wird erst mit „Übernehmen“."), "dim", wrap=True)
        self.again = button(self.tr("Andere Datei"), self.begin)
        self.take = primary(self.tr("Übernehmen"), self.take_now)
        self.pages = QStackedWidget()
        self._build()
        self.begin()

    def begin(self) -> None:
        """From the start."""
        self.pages.setCurrentIndex(CHOOSE)
        self.again.hide()
        self.take.hide()
        self.take.setEnabled(False)

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Liste wählen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Listen ({kinds})").format(kinds=KINDS))
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        self._context.tasks.start(partial(read_file, path), self._show_source, self._refuse)

    def paste_now(self) -> None:
        """Take what was copied."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._context.tasks.start(partial(read_pasted, text), self._show_source, self._refuse)
        else:
            self._refuse(self.tr("In der Zwischenablage steht kein Text."))

    def take_now(self) -> None:
        """Put everything that is understood on record, as one step of undo."""
        made = self._context.operations.perform(
            self.tr("Helferliste einlesen"),
            take_helpers,
            self._event_id,
            self._understood.drafts,
            complain=self.hint.setText,
        )
        if made is not None:
            self._context.notify.undo_offer(said_of(made))
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self.choose.say(self.tr("Das ging nicht"), sentence)

    def _show_source(self, source: Source) -> None:
        if not source.tables:
            self._refuse(self.tr("Darin steht keine Liste."))
            return
        self._table = table = told_apart(source.tables[source.best])
        meant = suggest_columns(table.headings)
        self.mapping.offer(
            [
                ShownColumn(heading, table.example(place), meant[place])
                for place, heading in enumerate(table.headings)
            ],
            list(COLUMN_NAMES.items()),
        )
        self.pages.setCurrentIndex(COLUMNS)
        self.again.show()
        self.take.show()
        self._look()

    def _look(self) -> None:
        """What becomes of the lines, as the columns are meant now."""
        if self._table is None:
            return
        self._asked += 1
        self.take.setEnabled(False)
        lines = [(one.line, one.cells) for one in self._table.rows]
        job = partial(understand, lines, self.mapping.chosen())
        self._context.tasks.start(job, partial(self._show_understood, self._asked))

    def _show_understood(self, number: int, found: Understood) -> None:
        if number != self._asked:
            return  # the columns mean something else by now
        self._understood = found
        rows = [
            Preview(
                one.line,
                one.fields.name,
                " · ".join(w for w in (one.fields.phone, one.fields.email, one.fields.skills) if w)
                or self.tr("ohne weitere Angaben"),
                is_refused=False,
            )
            for one in found.drafts
        ]
        rows += [
            Preview(one.line, f"Zeile {one.line}", one.reason, is_refused=True)
            for one in found.refused
        ]
        self.preview.set_rows(sorted(rows, key=lambda one: (not one.is_refused, one.id)))
        said = count(len(found.drafts), "Person wird übernommen", "Personen werden übernommen")
        left = count(len(found.refused), "Zeile bleibt weg", "Zeilen bleiben weg")
        self.hint.setText(f"{said}, {left}." if found.refused else f"{said}.")
        self.take.setEnabled(bool(found.drafts))

    def _build(self) -> None:
        inner = self.choose.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(inner.count() - 1, self.paste, 0, Qt.AlignmentFlag.AlignHCenter)
        both, held = QWidget(), QWidget()
        held.setLayout(column(self.mapping, None))
        sides = row(scrolling(held), self.preview, spacing=2 * STEP)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        both.setLayout(sides)
        self.pages.addWidget(self.choose)
        self.pages.addWidget(both)
        self.mapping.changed.connect(self._look)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste_now)
        foot = row(self.hint, button(self.tr("Abbrechen"), self.reject), self.again, self.take)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.resize(980, 600)


def said_of(made: Taken) -> str:
    """What came of it, in a sentence."""
    new = count(made.new, "Person übernommen", "Personen übernommen")
    if not made.known:
        return new
    verb = "stand" if made.known == 1 else "standen"
    return f"{new}, {made.known} {verb} schon auf der Helferliste"
