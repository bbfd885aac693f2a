"""„Programm einlesen …“: paste or drop it, tick what counts, take it over as one step.

Who sits here has forty pages of agreement and an hour. She wants the pledges in their chapters
without typing one; she fears that a sentence gets lost. So everything read is shown, what is not
ticked too, and nothing is written before the last button.
"""

from functools import partial
from pathlib import Path
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.german import count
from praeventionsrat.plans.reading.choosing import count_chosen
from praeventionsrat.plans.reading.outline import Outline
from praeventionsrat.plans.reading.sources import read_file, read_pasted
from praeventionsrat.plans.usecases.pledges import take_over
from ui.contacts.importing.choose import dropped
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, primary, row
from ui.parts.file_choice import choose_file
from ui.parts.messages import ExplainedNote
from ui.plans.tick_list import TickList
from ui.shell.theme import STEP, Tone

TEXT, TICK = range(2)
SHOWN, WORD = 50_000, 1_000
"""Letters the field shows; longer texts are read as soon as they are pasted."""
KINDS = "*.docx *.txt *.md"
HINT = (
    "Fügen Sie das Programm ein (Strg+V) oder ziehen Sie eine Word- oder Textdatei hierher. "
    "Aufzählungen, Überschriften und Fließtext werden erkannt."
)
KEYS = "Leertaste hakt an · K macht aus einer Zeile ein Kapitel oder ein Vorhaben"


class DropText(QPlainTextEdit):
    """Takes pasted text, and files that are let go over it.

    Signals:
        file_dropped: Emitted with the ``Path`` of a file.
        much_pasted: Emitted with a text that is too long to be shown here.
    """

    file_dropped = Signal(Path)
    much_pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Override: a whole book is read at once, for the field would need minutes to show it."""
        text = source.text()
        if len(text) > SHOWN or max(map(len, text.split()), default=0) > WORD:
            self.much_pasted.emit(text)
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)
        else:
            super().dropEvent(event)


class ImportProgramme(QDialog):
    """Leads from the text to the pledges.

    Signals:
        imported: Emitted with how many pledges were taken over.
    """

    imported = Signal(int)

    def __init__(self, context: AppContext, plan_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._plan_id = context, plan_id
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Programm einlesen"))
        self.text = DropText()
        self.text.setAccessibleName(self.tr("Text des Programms"))
        self.text.setPlaceholderText(self.tr(HINT))
        self.text.setTabChangesFocus(True)
        self.choose = button(self.tr("Datei wählen …"), self.ask_file, symbol="open")
        self.read = primary(self.tr("Vorhaben erkennen"), self.read_text)
        self.note = ExplainedNote()
        self.ticks = TickList(self.tr("Gefundene Kapitel und Vorhaben"))
        self.summary, self.keys = label("", "strong"), label(self.tr(KEYS), "dim")
        self.every = button(self.tr("Alle anhaken"), partial(self.ticks.tick_all, on=True))
        self.none = button(self.tr("Keine anhaken"), partial(self.ticks.tick_all, on=False))
        self.turn = button(self.tr("Kapitel oder Vorhaben  K"), self.ticks.turn_current)
        self.again = button(self.tr("Zurück zum Text"), self.go_back)
        self.take = primary(self.tr("Übernehmen"), self.take_now)
        self.pages = QStackedWidget()
        self._build()
        self.text.file_dropped.connect(self.open_file)
        self.text.much_pasted.connect(lambda text: self._read(partial(read_pasted, text)))
        self.ticks.changed.connect(self._count)
        self.text.setFocus()

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        kinds = self.tr("Programme ({kinds})").format(kinds=KINDS)
        return choose_file(
            self, self.tr("Programm wählen"), kinds, self.open_file, str(user_documents_path())
        )

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        self._read(partial(read_file, path))

    def read_text(self) -> None:
        """Read what was pasted, beside the window."""
        self._read(partial(read_pasted, self.text.toPlainText()))

    def go_back(self) -> None:
        """To the text; it stands there as it was."""
        self.pages.setCurrentIndex(TEXT)
        self.text.setFocus()

    def take_now(self) -> None:
        """Take over what is ticked, as one step."""
        number = self._context.operations.perform(
            self.tr("Vorhaben übernehmen"),
            take_over,
            self._plan_id,
            self.ticks.parts,
            complain=self._complain_here,
        )
        if number:
            said = count(number, "Vorhaben", "Vorhaben")
            self.imported.emit(number)
            self._context.notify.undo_offer(self.tr("{what} übernommen").format(what=said))
            self.accept()

    def _read(self, job: partial[Outline]) -> None:
        self._asked += 1
        self.note.say("")
        self.read.setEnabled(False)
        self.summary.setText(self.tr("Wird gelesen …"))
        asked = self._asked
        self._context.tasks.start(job, partial(self._show, asked), partial(self._refuse, asked))

    def _show(self, asked: int, outline: Outline) -> None:
        if asked != self._asked:
            return  # something else was read meanwhile
        self.read.setEnabled(True)
        self.pages.setCurrentIndex(TICK)
        self.ticks.show_parts(outline.parts)
        self.ticks.setFocus()
        left = outline.left_out
        told = self.tr("Dazu {lines} ohne eigenen Inhalt (Seitenzahlen, Wiederholungen). ")
        more = told.format(lines=count(left, "Zeile", "Zeilen")) if left else ""
        self.keys.setText(f"{more}{self.tr(KEYS)}")

    def _refuse(self, asked: int, sentence: str) -> None:
        if asked == self._asked:
            self.read.setEnabled(True)
            self.note.say(self.tr("Das ließ sich nicht einlesen."), sentence, Tone.BAD)

    def _complain_here(self, sentence: str) -> None:
        self.summary.setText(sentence)

    def _count(self) -> None:
        pledges, chapters = count_chosen(self.ticks.parts)
        found = sum(part.place != "" for part in self.ticks.parts)
        words = self.tr("{pledges} von {found} angehakt, in {chapters}").format(
            pledges=pledges,
            found=count(found, "Fundstelle", "Fundstellen"),
            chapters=count(chapters, "Kapitel", "Kapiteln"),
        )
        self.summary.setText(words)
        self.take.setEnabled(pledges > 0)
        said = count(pledges, "Vorhaben", "Vorhaben")
        self.take.setText(self.tr("{what} übernehmen").format(what=said))

    def _build(self) -> None:
        first = QWidget()
        close = button(self.tr("Schließen"), self.reject)
        first.setLayout(
            column(
                self.note,
                self.text,
                row(self.choose, None, close, self.read),
                spacing=12,
            )
        )
        second = QWidget()
        tools = row(self.summary, None, self.every, self.none, self.turn)
        foot = row(self.keys, None, self.again, self.take)
        second.setLayout(column(tools, spacing=12))
        inner = second.layout()
        assert isinstance(inner, QVBoxLayout)
        card = Card(margin=1)
        card.content.addWidget(self.ticks)
        inner.addWidget(card, 1)
        inner.addLayout(foot)
        self.pages.addWidget(first)
        self.pages.addWidget(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Programm einlesen"), "h1"))
        layout.addWidget(self.pages, 1)
        self.take.setAccessibleName(self.tr("Vorhaben übernehmen"))
        self.resize(960, 640)
