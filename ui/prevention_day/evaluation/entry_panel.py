"""The tab Bögen: the pile beside the keyboard, one sheet after another, and what is typed."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.evaluation.entry import (
    answers_on,
    keep_sheet,
    remove_sheet,
    sheets_of,
)
from praeventionsrat.prevention_day.evaluation.questions import questions_of
from praeventionsrat.prevention_day.evaluation.rows import QuestionRow, SheetRow
from praeventionsrat.prevention_day.evaluation.words import SOURCES
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, primary, row
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.evaluation.entry_pad import EntryPad
from ui.prevention_day.evaluation.survey_dialog import SurveyImport
from ui.prevention_day.tasks.panel import EventPanel
from ui.shell.page import Command

COLUMNS = (
    Column[SheetRow](
        "Bogen",
        lambda one: one.number,
        show=lambda number: f"Bogen {number}",
        second=lambda one: f"{count(one.answered, 'Antwort', 'Antworten')} · {SOURCES[one.source]}",
    ),
)
SHEET = (
    SheetColumn[SheetRow]("Bogen", lambda one: one.number),
    SheetColumn[SheetRow]("Quelle", lambda one: SOURCES[one.source]),
    SheetColumn[SheetRow]("Antworten", lambda one: one.answered),
)


class EntryPanel(EventPanel):
    """Question by question on the left, the sheets that are done on the right."""

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        to_questions: Callable[[], object],
    ) -> None:
        super().__init__(context, today)
        self.rows: Sequence[SheetRow] = ()
        self.questions: Sequence[QuestionRow] = ()
        self.correcting: UUID | None = None
        self._shown: UUID | None = None
        self.pad = EntryPad()
        self.title = label("", "h1")
        self.done = primary(self.tr("Bogen fertig"), self.keep, symbol="check", tip="Strg+Enter")
        self.done.setShortcut("Ctrl+Return")
        self.drop = button(self.tr("Verwerfen"), self.start_over)
        self.bring_in = button(
            self.tr("Online-Umfrage einlesen …"), self.take_over, symbol="upload"
        )
        self.table = RowTable[SheetRow](COLUMNS, self.tr("Erfasste Bögen"), header=False)
        self.empty = EmptyState(
            "chart",
            self.tr("Noch keine Fragen"),
            self.tr("Legen Sie zuerst fest, was auf dem Bogen steht."),
            self.tr("Zum Fragebogen"),
            to_questions,
        )
        self.pages = QStackedWidget()
        self._build()
        self.pad.finished.connect(self.keep)
        self.pad.moved.connect(self._tell)
        self.table.opened.connect(self.correct)
        self.table.delete_asked.connect(self.delete)

    def reload(self, event_id: UUID) -> None:
        """Override: what is being typed stays, unless the questions are others."""
        self.rows, questions = self.context.operations.ask(_read, event_id)
        self.pages.setCurrentIndex(0 if questions else 1)
        self.table.set_rows(list(reversed(self.rows)))
        if self._shown != event_id or _ids(questions) != _ids(self.questions):
            self._shown, self.correcting = event_id, None
            self.questions = questions
            self.pad.begin(questions)
        elif self.correcting is not None and self.correcting not in {one.id for one in self.rows}:
            self.start_over()
        self._tell()

    def summary(self) -> str:
        """Override."""
        return count(len(self.rows), "Bogen", "Bögen") + " erfasst" if self.rows else ""

    def drafts(self) -> Sequence[str]:
        """Override."""
        return [self.title.text()] if self.pad.answers and self.correcting is None else ()

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Erfasste Bögen"), self.rows, SHEET)

    def new(self) -> None:
        """Override."""
        self.pad.go(0)

    def back(self) -> None:
        """Override."""
        self.start_over()

    def start_over(self) -> None:
        """Forget what is typed of this sheet."""
        self.correcting = None
        self.pad.begin(self.questions)

    def keep(self) -> None:
        """The sheet is done: keep it and take the next."""
        if self.event_id is None or not self.questions:
            return
        words = self.title.text()
        correcting, self.correcting = self.correcting, None
        answers = list(self.pad.answers)
        made = self.context.operations.perform(
            words,
            keep_sheet,
            self.event_id,
            answers,
            sheet_id=correcting,
            at=datetime.now(UTC),
        )
        if made is None:
            self.correcting = correcting
        else:
            self.pad.begin(self.questions)

    def correct(self, sheet_id: UUID) -> None:
        """Take a sheet off the pile again."""
        self.correcting = sheet_id
        self.pad.begin(self.questions, self.context.operations.ask(answers_on, sheet_id))

    def delete(self, sheet_id: UUID) -> None:
        """Take a sheet away."""
        number = next(one.number for one in self.rows if one.id == sheet_id)
        words = self.tr("Bogen {number} gelöscht").format(number=number)
        self.context.operations.perform(words, remove_sheet, sheet_id)
        self.context.notify.undo_offer(words)

    def take_over(self) -> SurveyImport | None:
        """Answers of an online survey."""
        if self.event_id is None or not self.questions:
            return None
        dialog = SurveyImport(self.context, self.event_id, self.questions, self)
        dialog.open()
        return dialog

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.tr("Online-Umfrage einlesen"), self.take_over, "upload")]

    def _tell(self) -> None:
        known = {one.id: one.number for one in self.rows}
        if self.correcting is None:
            words = self.tr("Bogen {number}").format(number=len(self.rows) + 1)
        else:
            words = self.tr("Bogen {number} berichtigen")
            words = words.format(number=known.get(self.correcting, ""))
        self.title.setText(words)
        self.drop.setEnabled(bool(self.pad.answers) or self.correcting is not None)
        self.done.setEnabled(bool(self.pad.answers))

    def _build(self) -> None:
        left, right = Card(), Card()
        left.content.addLayout(row(self.title, None, self.drop, self.done))
        left.content.addWidget(self.pad, 1)
        right.content.addWidget(self.table, 1)
        right.content.addWidget(label(self.tr("Enter berichtigt, Entf löscht."), "dim"))
        right.content.addLayout(row(self.bring_in, None))
        self.sides = Sides(left, right, self.context.settings, "day-entry", [640, 340])
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.pages))


def _read(work: Work, event_id: UUID) -> tuple[Sequence[SheetRow], Sequence[QuestionRow]]:
    return sheets_of(work, event_id), questions_of(work, event_id)


def _ids(questions: Sequence[QuestionRow]) -> Sequence[tuple[object, ...]]:
    return [(one.id, one.text, one.kind, one.choices) for one in questions]
