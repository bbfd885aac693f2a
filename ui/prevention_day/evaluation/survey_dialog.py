"""„Online-Umfrage einlesen …“: a CSV file, what is understood of it, and then the last button."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.prevention_day.evaluation.rows import QuestionRow
from praeventionsrat.prevention_day.evaluation.survey import (
    Survey,
    read_survey,
    take_survey,
    understand_survey,
)
from ui.context import AppContext
from ui.importing.file_import import FileImport, Words
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import Tone

WORDS = Words(
    title="Online-Umfrage einlesen",
    question="Welche Umfrage?",
    explained="Eine CSV-Datei mit den Fragen in der ersten Zeile und einer Zeile je Person, etwa "
    "aus LimeSurvey, Google Formulare oder Microsoft Forms.",
    asked="Umfrage wählen",
    kinds="Antworten (*.csv *.txt *.tsv)",
)


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


class SurveyImport(FileImport):
    """Nothing is written before the last button."""

    def __init__(
        self,
        context: AppContext,
        event_id: UUID,
        questions: Sequence[QuestionRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, WORDS, parent)
        self._event_id, self._questions = event_id, tuple(questions)
        self.survey: Survey | None = None
        self.lines = RowTable[Line](SHOWN, self.tr("Was verstanden wurde"), header=False)
        self.build(self.lines, 860, 560)

    def open_file(self, path: Path) -> None:
        """Read and understand a file beside the window."""
        job = partial(_understood, path, self._questions)
        self._context.tasks.start(job, self._show, self.refuse)

    def take_now(self) -> None:
        """Override: what is new is kept."""
        assert self.survey is not None
        made = self._context.operations.perform(
            self._words.title,
            take_survey,
            self._event_id,
            self.survey.sheets,
            complain=self.hint.setText,
            at=datetime.now(UTC),
        )
        if made is not None:
            self.close_with(made, made.told)

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
        self.show_understood()


def _understood(path: Path, questions: Sequence[QuestionRow]) -> Survey:
    return understand_survey(read_survey(path), questions)
