"""„Online-Umfrage einlesen …“: a CSV file, what is understood of it, and then the last button."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.prevention_day.evaluation.rows import QuestionRow
from praeventionsrat.prevention_day.evaluation.survey import (
    Survey,
    read_survey,
    take_survey,
    understand_survey,
)
from ui.context import AppContext
from ui.parts.cards import button, column, label, primary, row
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

CHOOSE, PREVIEW = range(2)


@dataclass(frozen=True, slots=True)
class Line:
    """A column and its meaning, or a doubt."""

    id: int
    title: str
    detail: str
    badge: tuple[str, Tone] | None


SHOWN = (
    Column[Line](
        "Spalte", lambda one: one.title, second=lambda one: one.detail, badge=lambda one: one.badge
    ),
)


class SurveyImport(QDialog):
    """Nothing is written before the last button."""

    def __init__(
        self,
        context: AppContext,
        event_id: UUID,
        questions: Sequence[QuestionRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._event_id, self._questions = context, event_id, tuple(questions)
        self.survey: Survey | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Online-Umfrage einlesen"))
        self.choose = EmptyState(
            "upload",
            self.tr("Welche Umfrage?"),
            self.tr("Eine CSV-Datei mit den Fragen in der ersten Zeile und einer Zeile je Person, "
                    "etwa aus LimeSurvey, Google Formulare oder Microsoft Forms."),
            self.tr("Datei wählen …"),
            self.ask_file,
        )  # fmt: skip
        self.lines = RowTable[Line](SHOWN, self.tr("Was verstanden wurde"), header=False)
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

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Umfrage wählen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Antworten (*.csv *.txt *.tsv)"))
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_file(self, path: Path) -> None:
        """Read and understand a file beside the window."""
        job = partial(_understood, path, self._questions)
        self._context.tasks.start(job, self._show, self._refuse)

    def take_now(self) -> None:
        """Keep what is new, as one step of undo."""
        assert self.survey is not None
        words = self.tr("Online-Umfrage einlesen")
        made = self._context.operations.perform(
            words, take_survey, self._event_id, self.survey.sheets, at=datetime.now(UTC)
        )
        if made is not None:
            self._context.notify.undo_offer(made.told)
            self.accept()

    def _refuse(self, sentence: str) -> None:
        self.choose.say(self.tr("Das ging nicht"), sentence)

    def _show(self, survey: Survey) -> None:
        self.survey = survey
        odd = [one for one in survey.doubts if not one.startswith("Spalte ")]
        lines = [
            Line(number, one.told, self.tr("Spalte „{name}“").format(name=one.heading),
                 ("prüfen", Tone.WARN) if one.is_doubtful
                 else None if one.question_id or one.is_time else ("bleibt weg", Tone.SOFT))
            for number, one in enumerate(survey.columns)
        ]  # fmt: skip
        lines += [
            Line(1000 + number, one, self.tr("einzelne Antwort"), ("prüfen", Tone.WARN))
            for number, one in enumerate(odd)
        ]
        self.lines.set_rows(lines)
        self.hint.setText(survey.told)
        self.take.setEnabled(bool(survey.sheets))
        self.pages.setCurrentIndex(PREVIEW)
        self.again.show()
        self.take.show()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(column(self.lines))
        self.pages.addWidget(self.choose)
        self.pages.addWidget(inside)
        foot = row(self.hint, button(self.tr("Abbrechen"), self.reject), self.again, self.take)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.resize(860, 560)


def _understood(path: Path, questions: Sequence[QuestionRow]) -> Survey:
    return understand_survey(read_survey(path), questions)
