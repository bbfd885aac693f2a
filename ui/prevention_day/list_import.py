"""Somebody's list taken over: a file or what was copied, its columns, and what becomes of it.

She has the list as a table from last year's organiser, with headings of its own, and fears that
half of it lands in the wrong place; so doubts are said first and nothing is written before the
last button, which one step of undo takes back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.prevention_day.foreign_lists import Joined, joined, said_headings
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
    sort: int = FINE


class Understood(Protocol):
    """What became of all lines: drafts that can be taken, and lines that cannot."""

    @property
    def drafts(self) -> tuple[Any, ...]:
        """What can be taken."""
        ...

    @property
    def refused(self) -> tuple[Any, ...]:
        """Each with ``line`` and ``reason``."""
        ...


@dataclass(frozen=True)
class Recipe:
    """How a kind of list is read and taken.

    Args:
        title: „Aussteller einlesen“.
        question: „Woher kommt die Liste?“.
        nothing: What is said of a file without such a table.
        names: Every meaning a column may have, with its word.
        headings: What each heading surely means; tells headings from lines.
        suggest: What each column most likely means.
        missing: What cannot be done with the columns chosen, as a sentence.
        basis: Reads in a transaction what is needed to understand; its result is handed on.
        understand: Lines, columns and basis to what they are; runs beside the window.
        take: The use case that keeps the drafts of an event.
        preview: A draft as a line, with its doubts as detail where it has any.
        told: What is going to be taken, in a sentence.
        shaped: Brings a table of another kind into lines.
    """

    title: str
    question: str
    nothing: str
    names: Sequence[tuple[Any, str]]
    headings: Callable[[Sequence[str]], Sequence[Any]]
    suggest: Callable[[Sequence[str]], Sequence[Any]]
    missing: Callable[[Sequence[Any]], str]
    basis: Callable[..., Any]
    understand: Callable[..., Understood]
    take: Callable[..., Any]
    preview: Callable[[Any], Preview]
    told: Callable[[Understood], str]
    shaped: Callable[[ContactTable], ContactTable] = lambda table: table


def _badge(one: Preview) -> tuple[str, Tone] | None:
    if one.sort == FINE:
        return None
    return ("bleibt weg", Tone.BAD) if one.sort == REFUSED else ("bitte prüfen", Tone.WARN)


SHOWN = (
    Column[Preview]("Zeile", lambda one: one.title, second=lambda one: one.detail, badge=_badge),
)


class ListImport(QDialog):
    """Two steps: where from, and what the columns mean.

    Signals:
        taken: Emitted with what came of it.
    """

    taken = Signal(object)

    def __init__(
        self, context: AppContext, recipe: Recipe, event_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._recipe, self._event_id = context, recipe, event_id
        self._joined: Joined | None = None
        self._understood: Understood | None = None
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(recipe.title)
        self.choose = EmptyState(
            "upload",
            recipe.question,
            self.tr(
                "Eine Excel-Datei, eine CSV-Datei oder eine Word-Datei mit Tabelle. Sie können "
                "auch eine Tabelle kopieren und hier mit Strg+V einfügen."
            ),
            self.tr("Datei wählen …"),
            self.ask_file,
        )
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.mapping, self.missing = ColumnMapping(), ExplainedNote()
        self.preview = RowTable[Preview](SHOWN, self.tr("Vorschau"), header=False)
        self.hint = label("", "dim", wrap=True)
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
        dialog = QFileDialog(self, self.tr("Datei wählen"))
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
        """Keep everything that is understood, as one step of undo."""
        assert self._understood is not None
        self.hint.setText(self.tr("Wird geschrieben …"))
        self.hint.repaint()  # hundreds of lines take a second
        made = self._context.operations.perform(
            self._recipe.title,
            self._recipe.take,
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
            self._refuse(self._recipe.nothing)
            return
        found = joined(source, self._recipe.headings)
        table = self._recipe.shaped(found.table)
        self._joined = replace(found, table=table)
        meant = self._recipe.suggest(said_headings(table))
        self.mapping.offer(
            [
                ShownColumn(heading, table.example(place), meant[place])
                for place, heading in enumerate(table.headings)
            ],
            list(self._recipe.names),
        )
        self.pages.setCurrentIndex(COLUMNS)
        self.again.show()
        self.take.show()
        self._look()

    def _look(self) -> None:
        """What becomes of the lines, as the columns are meant now."""
        assert self._joined is not None
        self._asked += 1
        self.take.setEnabled(False)
        columns = self.mapping.chosen()
        told = (self._joined.left_out, self._recipe.missing(columns))
        self.missing.say(" ".join(part for part in told if part))
        lines = [(one.line, one.cells) for one in self._joined.table.rows]
        basis = self._context.operations.ask(self._recipe.basis, self._event_id)
        job = partial(self._recipe.understand, lines, columns, basis)
        self._context.tasks.start(job, partial(self._show_understood, self._asked))

    def _show_understood(self, number: int, found: Understood) -> None:
        if number != self._asked:
            return  # the columns mean something else by now
        self._understood = found
        rows = [self._recipe.preview(one) for one in found.drafts]
        words = self.tr("Zeile {line}")
        rows += [
            Preview(one.line, words.format(line=one.line), one.reason, REFUSED)
            for one in found.refused
        ]
        self.preview.set_rows(sorted(rows, key=lambda one: (one.sort, one.id)))
        self.hint.setText(self._recipe.told(found))
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
