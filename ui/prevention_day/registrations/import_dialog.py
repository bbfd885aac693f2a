"""„Anmeldungen einlesen …“: a file or what was copied, its columns, and what becomes of each line.

She has an export of the form on the town's web site, with headings of its own. She fears that
people are registered twice, or that somebody is lost; nothing is written before the last button.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.german import count
from praeventionsrat.prevention_day.foreign_lists import joined, said_headings
from praeventionsrat.prevention_day.registrations.columns import (
    COLUMN_NAMES,
    ReplyColumn,
    suggest_columns,
)
from praeventionsrat.prevention_day.registrations.importing import (
    Known,
    Outcome,
    Taken,
    outcomes,
    read_known,
    take_replies,
)
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.understanding import Understood, understand
from ui.context import AppContext
from ui.parts.cards import button, column, label, primary, row
from ui.parts.column_mapping import ColumnMapping, ShownColumn
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field, scrolling
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

CHOOSE, COLUMNS = range(2)
KINDS = "*.csv *.xlsx *.docx *.txt *.tsv"
NO_TABLE = "Darin steht keine Liste von Anmeldungen."
BADGES = {
    RegistrationState.CONFIRMED: ("Platz", Tone.OK),
    RegistrationState.WAITING: ("Warteliste", Tone.WARN),
    None: ("schon da", Tone.NEUTRAL),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    badge: tuple[str, Tone]


SHOWN = (
    Column[Preview](
        "Zeile", lambda one: one.title, second=lambda one: one.detail, badge=lambda one: one.badge
    ),
)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a worker found out about the lines."""

    understood: Understood
    outcomes: tuple[Outcome, ...]


class ReplyImport(QDialog):
    """Two steps: where from, and what the columns mean.

    Signals:
        taken: Emitted with what came of it, a ``Taken``.
    """

    taken = Signal(object)

    def __init__(
        self,
        context: AppContext,
        event_id: UUID,
        item_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``item_id`` is proposed for lines that name no item."""
        super().__init__(parent)
        self._context, self._event_id = context, event_id
        self._known: Known = context.operations.ask(read_known, event_id)
        self._table: ContactTable | None = None
        self._source = self._left_out = ""
        self._looked, self._asked = Looked(Understood((), ()), ()), 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Anmeldungen einlesen"))
        self.choose = EmptyState(
            "upload",
            self.tr("Woher kommen die Anmeldungen?"),
            self.tr("Eine Excel- oder CSV-Datei, etwa der Export Ihres Online-Formulars, oder eine "
                    "Word-Datei mit Tabelle. Sie können auch eine Tabelle kopieren und hier mit "
                    "Strg+V einfügen."),
            self.tr("Datei wählen …"),
            self.ask_file,
        )  # fmt: skip
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.item = ChoiceBox(
            [(None, self.tr("wie in der Liste")), *((i.id, i.title) for i in self._known.items)],
            self.tr("Wenn kein Programmpunkt dabeisteht, gilt"),
        )
        self.item.set_value(item_id)
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
        self.hint.setText(self.tr("Wird geschrieben …"))
        self.hint.repaint()  # thousands of registrations take seconds
        made = self._context.operations.perform(
            self.tr("Anmeldungen einlesen"),
            take_replies,
            self._event_id,
            self._looked.understood.replies,
            complain=self.hint.setText,
            at=datetime.now(UTC),
            source=self._source,
        )
        if made is not None:
            self.taken.emit(made)
            self._context.notify.undo_offer(said_of(made))
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self.choose.say(self.tr("Das ging nicht"), sentence)

    def _show_source(self, source: Source) -> None:
        if not source.tables:
            self._refuse(self.tr(NO_TABLE))
            return
        self._source = source.name
        found = joined(source, suggest_columns)
        self._table, self._left_out = found.table, found.left_out
        table = found.table
        meant = suggest_columns(said_headings(table))
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
        if (
            self.item.value() is None
            and ReplyColumn.ITEM not in meant
            and len(self._known.items) == 1
        ):
            self.item.set_value(self._known.items[0].id)
        self._look()

    def _look(self) -> None:
        """What becomes of the lines, as the columns are meant now."""
        if self._table is None:
            return
        self._asked += 1
        self.take.setEnabled(False)
        lines = [(one.line, one.cells) for one in self._table.rows]
        job = partial(_looked, lines, self.mapping.chosen(), self._known, self.item.value())
        self._context.tasks.start(job, partial(self._show_looked, self._asked))

    def _show_looked(self, number: int, found: Looked) -> None:
        if number != self._asked:
            return  # the columns mean something else by now
        self._looked = found
        titles = {item.id: item.title for item in self._known.items}
        refused = [
            Preview(one.line, f"Zeile {one.line}", one.reason, ("bleibt weg", Tone.BAD))
            for one in found.understood.refused
        ]
        shown = sorted(found.outcomes, key=lambda one: one.reply.line)
        rows = [_preview(place, one, titles) for place, one in enumerate(shown)]
        self.preview.set_rows([*refused, *rows])
        new = [one for one in found.outcomes if one.state is not None]
        waits = sum(one.state is RegistrationState.WAITING for one in new)
        parts = [
            count(len(new), "Anmeldung wird übernommen", "Anmeldungen werden übernommen"),
            f"davon {waits} auf die Warteliste" if waits else "",
            count(len(refused), "Zeile bleibt weg", "Zeilen bleiben weg") if refused else "",
        ]
        told = ", ".join(part for part in parts if part) + "."
        self.hint.setText(f"{told} {self._left_out}".strip())
        self.take.setEnabled(bool(new))

    def _build(self) -> None:
        inner = self.choose.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(inner.count() - 1, self.paste, 0, Qt.AlignmentFlag.AlignHCenter)
        both, held = QWidget(), QWidget()
        self.item.setMaximumWidth(380)
        item = field(self.tr("Wenn kein Programmpunkt dabeisteht, gilt"), self.item)
        held.setLayout(column(item, self.mapping, None, spacing=2 * STEP))
        sides = row(scrolling(held), self.preview, spacing=2 * STEP)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        both.setLayout(sides)
        self.pages.addWidget(self.choose)
        self.pages.addWidget(both)
        self.mapping.changed.connect(self._look)
        self.item.activated.connect(lambda _index: self._look())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste_now)
        foot = row(self.hint, button(self.tr("Abbrechen"), self.reject), self.again, self.take)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.resize(1040, 620)


def said_of(made: Taken) -> str:
    """What came of it, in a sentence."""
    new = count(made.confirmed + made.waiting, "Anmeldung", "Anmeldungen")
    parts = [f"{new} übernommen"]
    if made.waiting:
        parts.append(f"{made.waiting} auf der Warteliste")
    if made.known:
        verb = "stand" if made.known == 1 else "standen"
        parts.append(f"{made.known} {verb} schon da")
    return ", ".join(parts)


def _looked(
    lines: list[tuple[int, tuple[str, ...]]],
    columns: list[ReplyColumn | None],
    known: Known,
    item_id: UUID | None,
) -> Looked:
    found = understand(lines, columns, known.items, item_id)
    return Looked(found, tuple(outcomes(found.replies, known)))


def _preview(place: int, one: Outcome, titles: dict[UUID, str]) -> Preview:
    fields = one.reply.fields
    seats = count(fields.seats, "Platz", "Plätze")
    parts = (seats, one.told, titles[fields.item_id], one.reply.doubt)
    words = " · ".join(part for part in parts if part)
    return Preview(-1 - place, fields.name, words, BADGES[one.state])
