"""„PKS-Datei übernehmen …“: the file, then what of it; everything is one step to undo.

Once a year the new figures come; she has ten minutes and a council that will ask. She fears the
wrong year, and that last year's numbers are overwritten without a word.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.figures.crime import Taken, import_crime
from praeventionsrat.figures.pks.sources import read_crime_file
from praeventionsrat.figures.pks.table import CrimeTable
from praeventionsrat.german import and_list, count
from ui.contacts.importing.choose import dropped
from ui.contacts.importing.running import Running
from ui.context import AppContext
from ui.figures.pks_choice import PksChoice
from ui.figures.sources_part import SourcesPart
from ui.parts.cards import button, column, label, primary, row
from ui.parts.file_choice import choose_file
from ui.parts.messages import EmptyState
from ui.shell.theme import STEP
from ui.tasks import Progress

TEXT = (
    "Die Tabelle der Kreise (KR-F-01-T01) oder der Städte ab 100.000 Einwohnern vom "
    "Bundeskriminalamt, als CSV- oder Excel-Datei (.xlsx), gleich aus welchem Jahr. Sie können "
    "die Datei auch hierher ziehen."
)
KINDS = "*.csv *.xlsx *.txt"


class PksDialog(QDialog):
    """Leads from the file to the figures.

    Signals:
        taken: Emitted when figures were taken over.
    """

    taken = Signal()

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("PKS-Datei übernehmen"))
        self._title = self.tr("Welche Datei?")
        self.file = EmptyState(
            "upload", self._title, self.tr(TEXT), self.tr("Datei wählen …"), self.ask_file
        )
        self.choice, self.sources = PksChoice(context), SourcesPart(context)
        self.pages = QStackedWidget()
        self.name = label("", "dim", wrap=True)
        self.running = Running(context)
        self.again = button(self.tr("Andere Datei"), self.begin)
        self.take = primary(self.tr("Übernehmen"), self.take_now)
        self._build()
        self.choice.changed.connect(self._renew)
        self.running.ended.connect(self._on_ended)
        self.begin()

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        kinds = self.tr("PKS-Tabellen ({kinds})").format(kinds=KINDS)
        return choose_file(
            self, self.tr("PKS-Datei wählen"), kinds, self.open_file, str(user_documents_path())
        )

    def open_file(self, path: Path) -> None:
        """Read a file beside the window."""
        self.begin()
        self.file.say(self.tr("„{name}“ wird gelesen …").format(name=path.name), "")
        self.file.button.setEnabled(False)
        title = self.tr("PKS-Datei lesen")
        self.running.start(title, partial(_read, path), self._show, self._refuse)

    @Slot()
    def begin(self) -> None:
        """From the start."""
        self.file.say(self._title, self.tr(TEXT))
        self.file.button.setEnabled(True)
        self.name.setText("")
        self.pages.setCurrentIndex(0)
        self._renew()

    def take_now(self) -> None:
        """Write everything at once."""
        choice = self.choice.choice
        if choice is None:
            return
        self.name.setText(self.tr("Wird geschrieben …"))
        self.name.repaint()  # two thousand figures take half a second
        words = self.tr("PKS-Zahlen {year} übernehmen").format(year=choice.year)
        made = self._context.operations.perform(
            words, import_crime, choice, today=self._today(), complain=self.name.setText
        )
        if made:
            self._context.notify.undo_offer(_said(made))
            self.taken.emit()
            self.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped(event.mimeData()):
            event.acceptProposedAction()
            self.open_file(path)

    def _show(self, table: CrimeTable) -> None:
        lines = count(len(table.lines), "Zeile", "Zeilen")
        said = (table.name, lines, table.rate_base, table.found.version)
        self.choice.show_table(table)
        self.pages.setCurrentIndex(1)
        self.name.setText(" · ".join(words for words in said if words))
        self._renew()

    def _refuse(self, sentence: str) -> None:
        self.file.say(self.tr("Das ging nicht"), sentence)
        self.file.button.setEnabled(True)

    @Slot()
    def _on_ended(self) -> None:
        """Also after it was given up: another file can be chosen."""
        if not self.file.button.isEnabled():
            self.begin()

    @Slot()
    def _renew(self) -> None:
        chosen = self.pages.currentIndex() == 1
        for part in (self.again, self.take):
            part.setVisible(chosen)
        self.take.setEnabled(chosen and self.choice.is_ready)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        first = QWidget()
        first.setLayout(column(self.file, self.sources, spacing=STEP))
        for page in (first, self.choice):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("PKS-Datei übernehmen"), "h1"))
        layout.addWidget(self.name)
        layout.addWidget(self.pages, 1)
        close = button(self.tr("Schließen"), self.reject)
        layout.addLayout(row(self.running, None, close, self.again, self.take))
        self.resize(940, 660)


def _read(path: Path, progress: Progress) -> CrimeTable:
    return read_crime_file(path, progress.step)


def _said(made: Taken) -> str:
    parts = [
        count(made.new, "neue Zahl", "neue Zahlen") if made.new else "",
        f"{made.changed} geändert" if made.changed else "",
        count(made.series, "neue Kennzahl", "neue Kennzahlen") if made.series else "",
    ]
    told = and_list(part for part in parts if part)
    return f"Übernommen: {told}." if told else "Alles war schon da; nichts hat sich geändert."
