"""The tab Ergebnis: what the visitors say, question by question, with chart and numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from praeventionsrat.documents.charts import chart_table
from praeventionsrat.documents.charts_bars import bar_chart
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.evaluation.results import (
    QuestionResult,
    Results,
    read_results,
)
from ui.context import AppContext
from ui.parts.cards import Card, column, label
from ui.parts.drawing_view import DrawingView
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.panel import EventPanel, scrolled

CHART_WIDTH, CHART_EDGE, CHART_MOST = 560.0, 16, 420


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A question with its result."""

    id: UUID
    result: QuestionResult

    @property
    def second(self) -> str:
        """The key figure, else how many answered."""
        return self.result.key_figure or self.result.basis


COLUMNS = (
    Column[ResultRow](
        "Frage",
        lambda one: one.result.question.number,
        show=str,
        width=40,
        right=True,
    ),
    Column[ResultRow]("Frage", lambda one: one.result.question.text, second=lambda one: one.second),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of the exported table."""

    question: str
    answer: str
    number: int
    percent: int


SHEET = (
    SheetColumn[Cell]("Frage", lambda one: one.question),
    SheetColumn[Cell]("Antwort", lambda one: one.answer),
    SheetColumn[Cell]("Anzahl", lambda one: one.number),
    SheetColumn[Cell]("Prozent", lambda one: one.percent),
)


class ResultsPanel(EventPanel):
    """Questions on the left, the chosen one on the right."""

    def __init__(
        self, context: AppContext, today: Callable[[], date], to_entry: Callable[[], object]
    ) -> None:
        super().__init__(context, today)
        self.results: Results | None = None
        self.table = RowTable[ResultRow](COLUMNS, self.tr("Fragen und Ergebnisse"), header=False)
        self.title, self.key = label("", "h2", wrap=True), label("", "", wrap=True)
        self.chart, self.numbers = DrawingView(), label("", "", wrap=True)
        self.notes, self.texts = label("", "dim", wrap=True), label("", "", wrap=True)
        self.empty = EmptyState(
            "chart",
            self.tr("Noch kein Bogen erfasst"),
            self.tr("87 Bögen sind mit den Zifferntasten in einer halben Stunde eingegeben; eine "
                    "Online-Umfrage wird als Datei eingelesen."),
            self.tr("Bögen erfassen"),
            to_entry,
        )  # fmt: skip
        self.pages = QStackedWidget()
        left, right = Card(margin=1), Card()
        left.content.addWidget(self.table)
        right.content.addWidget(
            scrolled(self.title, self.key, self.chart, self.numbers, self.texts, self.notes)
        )
        self.sides = Sides(left, right, context.settings, "day-results", [430, 620])
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.pages))
        self.table.current.connect(lambda _id: self._show())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.results = self.context.operations.ask(read_results, event_id)
        self.pages.setCurrentIndex(0 if self.results.sheets else 1)
        self.table.set_rows([ResultRow(one.question.id, one) for one in self.results.questions])
        self.table.choose_some()
        self._show()

    def summary(self) -> str:
        """Override."""
        return self.results.told if self.results is not None else ""

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.table.setFocus()

    def sheet(self) -> ListSheet:
        """Override."""
        cells = [
            Cell(one.question.text, option.label, option.number, option.percent)
            for one in self.results.questions
            for option in one.options
        ] if self.results else []  # fmt: skip
        return sheet_of(self.tr("Ergebnis der Befragung"), cells, SHEET)

    def _show(self) -> None:
        place = self.table.rows_model.line_of(self.table.current_id())
        if place < 0:
            return
        one = self.table.rows_model.row_at(place).result
        self.title.setText(one.question.text)
        self.key.setText(one.key_figure)
        self.key.setVisible(bool(one.key_figure))
        has_bars = bool(one.options) and one.answered > 0
        self.chart.setVisible(has_bars)
        self.numbers.setVisible(has_bars)
        if has_bars:
            drawing = bar_chart(one.chart, CHART_WIDTH)
            self.chart.setFixedHeight(min(round(drawing.height) + CHART_EDGE, CHART_MOST))
            self.chart.show_drawing(drawing)
            self.numbers.setText(_lines(chart_table(one.chart).rows))
        self.texts.setText("\n".join(f"– {text}" for text in one.texts))
        self.texts.setVisible(bool(one.texts))
        self.notes.setText(" ".join(one.notes))
        self.notes.setVisible(not has_bars)  # the chart says them itself


def _lines(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"{name}: {' · '.join(rest)}" for name, *rest in rows)
