"""Taking over old minutes: files, each with the day and the committee of its meeting."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QStackedWidget, QWidget

from praeventionsrat.blobs import refuse_large
from praeventionsrat.documents.foreign import read_text
from praeventionsrat.errors import UserError
from praeventionsrat.german import count
from praeventionsrat.office.ports import Work
from praeventionsrat.office.takeover_store import OldMinutes, keep_minutes
from praeventionsrat.office.takeover_values import day_of
from ui.context import AppContext
from ui.parts.cards import button, clear, column, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, NumberField
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.shell.theme import STEP
from ui.tasks import Progress

MOST_FILES, MOST_BYTES = 60, 200 << 20
DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}")
NUMBER = re.compile(r"(\d{1,4})\.\s*Sitzung")
TEXT = (
    "Word-, PDF- oder Textdateien, mehrere auf einmal. Jede wird als Anlage an die Sitzung ihres "
    "Tages gehängt; fehlt die Sitzung, wird sie angelegt. Der Wortlaut von Word- und "
    "Textdateien wird von der Suche gefunden, bei PDF nur der Dateiname."
)


@dataclass(frozen=True)
class OldFile:
    """One file as it was read."""

    name: str
    content: bytes
    text: str


@dataclass(frozen=True)
class Line:
    """One file on the screen."""

    file: OldFile
    held_on: DateField
    committee: ChoiceBox
    number: NumberField


class MinutesPart(QWidget):
    """Asks for day and committee of each file; both are guessed from its name.

    Signals:
        finished: Emitted with a sentence when everything is in the file.
    """

    finished = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.lines: list[Line] = []
        title = self.tr("Alte Niederschriften als Dateien")
        self.empty = EmptyState("upload", title, TEXT, self.tr("Dateien wählen …"), self.ask_files)
        self.said = label("", "dim", wrap=True)
        self.grid = QGridLayout()
        self.take = primary(self.tr("Übernehmen"), self.take_now, symbol="download")
        self.pages = QStackedWidget()
        self._build()

    def ask_files(self) -> QFileDialog:
        """Ask which files."""
        dialog = QFileDialog(self, self.tr("Niederschriften wählen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Niederschriften (*.docx *.pdf *.txt)"))
        dialog.filesSelected.connect(lambda names: self.open_files([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read them beside the window; can be given up."""
        title = self.tr("Niederschriften lesen")
        job = partial(_read_all, paths)
        self._context.tasks.start_long(title, job, self._show, self._refuse)

    def take_now(self) -> None:
        """Keep every file, in one step."""
        try:
            files = [self._understood(line) for line in self.lines]
        except UserError as err:
            self.said.setText(str(err))
            return
        said = self.tr("Niederschriften übernehmen")
        made = self._context.operations.perform(
            said, keep_minutes, files, complain=self.said.setText
        )
        if made:
            words = count(made, "Niederschrift übernommen", "Niederschriften übernommen")
            self.finished.emit(words)

    def _understood(self, line: Line) -> OldMinutes:
        held_on, committee = line.held_on.value(), line.committee.value()
        if held_on is None or committee is None:
            missing = self.tr("„{name}“: Bitte Sitzungstag und Gremium angeben.")
            raise UserError(missing.format(name=line.file.name))
        number = line.number.value() or 0
        return OldMinutes(
            line.file.name, line.file.content, line.file.text, committee, held_on, number
        )

    def _refuse(self, sentence: str) -> None:
        self.empty.say(self.tr("Das ging nicht"), f"{sentence} {TEXT}")
        self.pages.setCurrentIndex(0)

    def _show(self, files: Sequence[OldFile]) -> None:
        committees = self._context.operations.ask(_committees)
        clear(self.grid)
        self.lines = []
        heads = (self.tr("Datei"), self.tr("Sitzungstag"), self.tr("Gremium"), self.tr("Nr."))
        for place, words in enumerate(heads):
            self.grid.addWidget(label(words, "label"), 0, place)
        for file in files:
            self._add(file, committees)
        self.take.setText(
            count(len(files), "Niederschrift übernehmen", "Niederschriften übernehmen")
        )
        self.take.setAccessibleName(self.take.text())
        unread = sum(not file.text for file in files)
        self.said.setText(
            self.tr("Ohne lesbaren Text (nur der Dateiname wird gefunden): {number}").format(
                number=unread
            )
            if unread
            else ""
        )
        self.pages.setCurrentIndex(1)

    def _add(self, file: OldFile, committees: Sequence[tuple[Any, str]]) -> None:
        name, place = file.name, len(self.lines) + 1
        held_on = DateField(self.tr("Sitzungstag von „{name}“").format(name=name))
        held_on.set_value(_day_in(name))
        committee = ChoiceBox(name=self.tr("Gremium von „{name}“").format(name=name))
        committee.set_options([(None, self.tr("bitte wählen")), *committees])
        committee.set_value(_committee_in(name, committees))
        number = NumberField(self.tr("Sitzungsnummer von „{name}“").format(name=name), most=9999)
        found = NUMBER.search(name)
        number.set_value(int(found[1]) if found else None)
        number.setPlaceholderText(self.tr("von selbst"))
        self.grid.addWidget(label(name, "strong", wrap=True), place, 0)
        for at, widget in enumerate((held_on, committee, number), 1):
            self.grid.addWidget(widget, place, at)
        self.lines.append(Line(file, held_on, committee, number))

    def _build(self) -> None:
        another = button(self.tr("Andere Dateien …"), self.ask_files)
        lines = QWidget()
        self.grid.setHorizontalSpacing(2 * STEP)
        self.grid.setVerticalSpacing(STEP)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(0, 1)
        lines.setLayout(column(self.grid, None))
        work = QWidget()
        foot = row(self.said, self.take)
        foot.setStretch(0, 1)
        body = column(row(None, another), scrolling(lines), foot, spacing=12)
        body.setStretch(1, 1)
        work.setLayout(body)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(work)
        self.setLayout(column(self.pages))


def _read_all(paths: Sequence[Path], progress: Progress) -> Sequence[OldFile]:
    if len(paths) > MOST_FILES or sum(path.stat().st_size for path in paths) > MOST_BYTES:
        raise UserError(f"Bitte höchstens {MOST_FILES} Dateien und 200 MB auf einmal.")
    found = []
    for done, path in enumerate(paths):
        progress.step(done, len(paths))
        refuse_large(path.stat().st_size, path.name)
        content = path.read_bytes()
        try:
            text = read_text(path, content)
        except UserError as err:
            raise UserError(f"„{path.name}“: {err}") from None
        found.append(OldFile(path.name, content, text))
    return found


def _day_in(name: str) -> date | None:
    found = DAY.search(name)
    try:
        return day_of(found[0]) if found else None
    except UserError:
        return None


def _committee_in(name: str, committees: Sequence[tuple[Any, str]]) -> Any:
    if len(committees) == 1:
        return committees[0][0]
    return next((key for key, title in committees if title.casefold() in name.casefold()), None)


def _committees(work: Work) -> list[tuple[Any, str]]:
    return [(committee.id, committee.label) for committee in work.committees.all()]
