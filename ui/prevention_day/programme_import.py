"""„Programm einlesen …“: a file or what was copied, its columns, and what becomes of it.

She has the programme as a table from last year's organiser, with headings of its own. She fears
that half of it lands at the wrong time; so doubts are said first and nothing is written before
the last button, which one step of undo takes back.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.importing.columns import (
    COLUMN_NAMES,
    laid_out,
    missing_columns,
    suggest_columns,
)
from praeventionsrat.prevention_day.programme.importing.drafts import Draft, Understood
from praeventionsrat.prevention_day.programme.importing.taking import basis_of, take_programme
from praeventionsrat.prevention_day.programme.importing.understanding import understand
from ui.context import AppContext
from ui.parts.cards import button, column, label, primary, row
from ui.parts.column_mapping import ColumnMapping, ShownColumn
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

CHOOSE, COLUMNS = range(2)
KINDS = "*.csv *.xlsx *.docx *.txt *.tsv"
REFUSED, DOUBTED, FINE = range(3)


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    sort: int


def _badge(one: Preview) -> tuple[str, Tone] | None:
    if one.sort == FINE:
        return None
    return ("bleibt weg", Tone.BAD) if one.sort == REFUSED else ("bitte prüfen", Tone.WARN)


SHOWN = (
    Column[Preview]("Zeile", lambda one: one.title, second=lambda one: one.detail, badge=_badge),
)


class ProgrammeImport(QDialog):
    """Two steps: where from, and what the columns mean.

    Signals:
        taken: Emitted with what came of it, a ``TakenProgramme``.
    """

    taken = Signal(object)

    def __init__(self, context: AppContext, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._event_id = context, event_id
        self._table: ContactTable | None = None
        self._understood, self._asked = Understood(), 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Programm einlesen"))
        self.choose = EmptyState(
            "upload",
            self.tr("Woher kommt das Programm?"),
            self.tr("Eine Excel-Datei, eine CSV-Datei oder eine Word-Datei mit Tabelle. Sie können "
                    "auch eine Tabelle kopieren und hier mit Strg+V einfügen."),
            self.tr("Datei wählen …"),
            self.ask_file,
        )  # fmt: skip
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.mapping = ColumnMapping()
        self.missing = ExplainedNote()
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
        self.hint.setText(self.tr("Geschrieben wird erst mit „Übernehmen“."))

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Programm wählen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tabellen ({kinds})").format(kinds=KINDS))
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
        """Put everything that is understood on the programme, as one step of undo."""
        self.hint.setText(self.tr("Wird geschrieben …"))
        self.hint.repaint()  # hundreds of items take a second
        made = self._context.operations.perform(
            self.tr("Programm einlesen"),
            take_programme,
            self._event_id,
            self._understood.drafts,
            complain=self.hint.setText,
        )
        if made is not None:
            self.taken.emit(made)
            self._context.notify.undo_offer(made.told)
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self.choose.say(self.tr("Das ging nicht"), sentence)

    def _show_source(self, source: Source) -> None:
        if not source.tables:
            self._refuse(self.tr("Darin steht keine Tabelle mit Programmpunkten."))
            return
        self._table = table = laid_out(source.tables[source.best])
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
        assert self._table is not None
        self._asked += 1
        self.take.setEnabled(False)
        columns = self.mapping.chosen()
        lacking = missing_columns(columns)
        self.missing.say(lacking)
        lines = [(one.line, one.cells) for one in self._table.rows]
        basis = self._context.operations.ask(basis_of, self._event_id)
        job = partial(understand, lines, columns, basis)
        self._context.tasks.start(job, partial(self._show_understood, self._asked))

    def _show_understood(self, number: int, found: Understood) -> None:
        if number != self._asked:
            return  # the columns mean something else by now
        self._understood = found
        rows = [_preview(one) for one in found.drafts]
        rows += [
            Preview(one.line, self.tr("Zeile {line}").format(line=one.line), one.reason, REFUSED)
            for one in found.refused
        ]
        self.preview.set_rows(sorted(rows, key=lambda one: (one.sort, one.id)))
        self.hint.setText(_told(found))
        self.take.setEnabled(bool(found.drafts))

    def _build(self) -> None:
        inner = self.choose.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(inner.count() - 1, self.paste, 0, Qt.AlignmentFlag.AlignHCenter)
        both, held = QWidget(), QWidget()
        held.setLayout(column(self.missing, self.mapping, None))
        sides = row(scrolling(held), self.preview, spacing=2 * STEP)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
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
        self.resize(1120, 640)


def _preview(draft: Draft) -> Preview:
    """Doubts first: they are what is looked for."""
    detail = " · ".join(part for part in (draft.when, draft.place) if part)
    doubts = " ".join(draft.doubts)
    sort = DOUBTED if doubts else FINE
    return Preview(draft.line, draft.fields.title, doubts or detail, sort)


def _told(found: Understood) -> str:
    """How many lines become what, in a sentence."""
    drafts, refused = found.drafts, len(found.refused)
    said = [count(len(drafts), "Programmpunkt wird übernommen", "Programmpunkte werden übernommen")]
    if doubted := sum(bool(one.doubts) for one in drafts):
        said.append(f"{doubted} davon bitte prüfen")
    if refused:
        said.append(count(refused, "Zeile bleibt weg", "Zeilen bleiben weg"))
    return f"{', '.join(said)}."
