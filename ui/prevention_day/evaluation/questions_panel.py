"""The tab Fragebogen: what visitors are asked, in which order, and the sheet to print."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.german import count
from praeventionsrat.prevention_day.evaluation.documents import (
    VISITOR_SHEET,
    VISITOR_SHEET_LARGE,
)
from praeventionsrat.prevention_day.evaluation.questions import (
    add_question,
    ask_standard,
    edit_question,
    move_question,
    questions_of,
    remove_question,
)
from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackQuestion,
    FeedbackQuestionFields,
    QuestionKind,
)
from praeventionsrat.prevention_day.evaluation.rows import QuestionRow
from praeventionsrat.prevention_day.evaluation.words import KINDS
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import button, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.list_export import SheetColumn
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_model import Column
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.shell.page import Command

LISTED = Listed(
    "Fragen",
    "Frage",
    "Neue Frage",
    add_question,
    remove_question,
    (
        "chart",
        "Noch keine Fragen an die Besucher",
        "Sieben kurze Fragen passen auf eine Seite und sind in zwei Minuten beantwortet. Mit "
        "„Vorschlag übernehmen“ haben Sie sie gleich.",
    ),
    "day-questions",
)
COLUMNS = (
    Column[QuestionRow]("Nr.", lambda one: one.number, width=48, right=True),
    Column[QuestionRow]("Frage", lambda one: one.text, second=lambda one: one.told),
)
SHEET = (
    SheetColumn[QuestionRow]("Nr.", lambda one: one.number),
    SheetColumn[QuestionRow]("Frage", lambda one: one.text),
    SheetColumn[QuestionRow]("Art", lambda one: KINDS[one.kind]),
    SheetColumn[QuestionRow]("Auswahl", lambda one: "; ".join(one.options)),
    SheetColumn[QuestionRow]("Antworten", lambda one: one.answers),
)


class QuestionForm(RecordForm[FeedbackQuestionFields]):
    """One question."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            FeedbackQuestionFields, _find, edit_question, "Frage ändern", "question", careful=False
        )
        super().__init__(context, source, parent)
        self.text, self.kind, self.choices = QLineEdit(), ChoiceBox(), QPlainTextEdit()
        self.choices.setPlaceholderText(self.tr("eine Antwort je Zeile"))
        bind, form = self.binder, self.form
        form.add(field(self.tr("Frage"), self.text, bind.bind_line("text", self.text)))
        kind = bind.bind_choice("kind", self.kind, KINDS, QuestionKind)
        form.add(field(self.tr("Art der Antwort"), self.kind, kind))
        self.choices_field = QWidget()
        told = bind.bind_text("choices", self.choices)
        self.choices_field.setLayout(field(self.tr("Auswahl"), self.choices, told))
        form.add(self.choices_field)
        form.end()
        self.kind.currentIndexChanged.connect(lambda _at: self._show_choices())

    def shown(self, record: FeedbackQuestion) -> None:  # noqa: ARG002 - what is asked of it
        """Override."""
        self._show_choices()

    def _show_choices(self) -> None:
        closed = self.kind.value() in {QuestionKind.CHOICE, QuestionKind.SEVERAL}
        self.choices_field.setVisible(closed)


class QuestionsPanel(RecordListPanel[QuestionRow]):
    """List on the left, the chosen question on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.question = QuestionForm(context)
        self.exports = ExportFlow(context, self.question)
        self.standard = button(self.tr("Vorschlag übernehmen"), self.take_standard, symbol="add")
        self.add = button(LISTED.new, self.new, symbol="add")
        self.up = tool("up", self.tr("Frage nach oben (Alt+↑)"), partial(self.shift, -1))
        self.down = tool("down", self.tr("Frage nach unten (Alt+↓)"), partial(self.shift, 1))
        self.up.setShortcut("Alt+Up")
        self.down.setShortcut("Alt+Down")
        self.print_small = button(
            VISITOR_SHEET.label, partial(self.export, VISITOR_SHEET), symbol="word"
        )
        self.print_large = button(
            self.tr("in Großdruck"), partial(self.export, VISITOR_SHEET_LARGE), symbol="word"
        )
        super().__init__(context, today, LISTED, COLUMNS, SHEET, self.question)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        line.setLayout(
            row(self.add, self.standard, self.up, self.down, None, self.print_small,
                self.print_large)
        )  # fmt: skip
        return (line,)

    def read(self, event_id: UUID) -> Sequence[QuestionRow]:
        """Override."""
        found = self.context.operations.ask(questions_of, event_id)
        for one in (self.up, self.down, self.print_small, self.print_large):
            one.setEnabled(bool(found))
        return found

    def blank(self) -> FeedbackQuestionFields:
        """Override."""
        return FeedbackQuestionFields(text=self.tr("Neue Frage"))

    def heading(self, row: QuestionRow) -> str:
        """Override."""
        return self.tr("Frage {number}").format(number=row.number)

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.question.text

    def summary(self) -> str:
        """Override."""
        return count(len(self.rows), "Frage", "Fragen") if self.rows else ""

    def take_standard(self) -> None:
        """Put the questions we propose."""
        if self.event_id is not None and self.flush():
            words = self.tr("Vorgeschlagene Fragen übernehmen")
            made = self.context.operations.perform(words, ask_standard, self.event_id)
            if not made:
                self.context.notify.info(self.tr("Die vorgeschlagenen Fragen stehen schon da."))

    def shift(self, steps: int) -> None:
        """Up or down the sheet."""
        chosen = self.table.current_id()
        if chosen is not None and self.flush():
            words = self.tr("Frage verschieben")
            self.context.operations.perform(words, move_question, chosen, steps)
            self.table.select_id(chosen)

    def export(self, export: Export) -> None:
        """Write the sheet."""
        if (event_id := self.ready()) is not None:
            title = self.context.operations.ask(_title, event_id)
            self.exports.start(export, event_id, title)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            *super().commands(),
            Command(self.standard.text(), self.take_standard, "add"),
            *(
                Command(one.label, partial(self.export, one), "word")
                for one in (VISITOR_SHEET, VISITOR_SHEET_LARGE)
            ),
        ]


def _find(work: Work, question_id: UUID) -> FeedbackQuestion | None:
    return work.feedback_questions.find(question_id)


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
