"""The tabs Anträge and Rangliste of a programme."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet
from praeventionsrat.funding.documents.ranked_list import RANKED_LIST
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.ranking import Ranking
from praeventionsrat.funding.rows import ApplicationRow
from praeventionsrat.funding.usecases.deciding import grant_by_ranking
from praeventionsrat.funding.usecases.scoring import rank_applications
from praeventionsrat.german import count
from praeventionsrat.money import money, short_money
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.funding.rows import RANKING, RANKING_SHEET, RankLine, application_columns
from ui.parts.cards import button, label, primary, row
from ui.parts.list_export import ListExport, sheet_of
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone


class ApplicationsPanel(RecordPanel):
    """All applications of a programme.

    Signals:
        opened: Emitted with the id of an application.
        new_asked: Emitted when somebody wants to add one.
    """

    opened = Signal(object)
    new_asked = Signal()
    TABLES: ClassVar[tuple[str, ...]] = (
        "funding_application",
        "payment",
        "organization",
        "person",
    )

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context)
        self.add = button(self.tr("Neuer Antrag"), self.new_asked.emit, symbol="add")
        self.sums = label("", "dim", wrap=True)
        self.empty = EmptyState(
            "funding",
            self.tr("Noch kein Antrag"),
            self.tr("Ein Antrag sagt, wer wofür wie viel Geld möchte."),
            self.tr("Neuer Antrag"),
            self.new_asked.emit,
        )
        self.list = RowTable(application_columns(today), self.tr("Anträge"), empty=self.empty)
        self.list.opened.connect(self.opened)
        head = row(self.sums, self.add)
        head.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        rows = self.context.operations.ask(_applications, record_id)
        self.list.set_rows(rows)
        self.add.setVisible(bool(rows))
        asked = sum(one.requested_cents for one in rows)
        granted = sum(one.granted_cents or 0 for one in rows)
        words = self.tr("{n}, beantragt {asked}, bewilligt {granted}").format(
            n=count(len(rows), "Antrag", "Anträge"),
            asked=short_money(asked),
            granted=short_money(granted),
        )
        self.sums.setText(words if rows else "")


@dataclass(frozen=True, slots=True)
class RankingView:
    """The ranked list as the window shows it."""

    title: str
    ranking: Ranking
    lines: tuple[RankLine, ...]


class RankingPanel(RecordPanel):
    """The ranked list with the line where the money ends.

    Signals:
        opened: Emitted with the id of an application.
    """

    opened = Signal(object)
    TABLES: ClassVar[tuple[str, ...]] = (
        *ApplicationsPanel.TABLES,
        "funding_programme",
        "criterion",
        "score",
        "score_recusal",
        "membership",
    )

    def __init__(self, context: AppContext, today: Callable[[], date], window: QWidget) -> None:
        super().__init__(context)
        self._today, self._view = today, None
        self.exports, self.lists = ExportFlow(context, window), ListExport(context, window)
        self.sums, self.note = label("", "dim", wrap=True), ExplainedNote()
        self.empty = EmptyState(
            "numbers",
            self.tr("Noch nichts zu reihen"),
            self.tr(
                "Sobald Anträge eingereicht sind und der Begleitausschuss Punkte vergibt, "
                "steht hier, wie weit das Geld reicht."
            ),
        )
        self.list = RowTable(RANKING, self.tr("Rangliste"), empty=self.empty)
        self.list.setSortingEnabled(False)
        self.list.opened.connect(self.opened)
        self.decide = primary(self.tr("Nach Rangliste entscheiden"), self.decide_now)
        self.word = button(self.tr("Word"), self.write, symbol="word")
        self.pdf = button(self.tr("PDF"), lambda: self.give(ListFormat.PDF), symbol="pdf")
        self.excel = button(self.tr("Excel"), lambda: self.give(ListFormat.EXCEL), symbol="excel")
        self._build()

    _view: RankingView | None

    def reload(self, record_id: UUID) -> None:
        """Override."""
        view = self._view = self.context.operations.ask(_ranking, record_id, today=self._today())
        ranking = view.ranking
        self.list.set_rows(view.lines)
        for made in (self.decide, self.word, self.pdf, self.excel):
            made.setEnabled(bool(view.lines))
        self.note.say(" ".join(ranking.notes), "", Tone.WARN)
        self.sums.setText(sums_line(ranking) if view.lines else "")

    def decide_now(self) -> None:
        """Grant and refuse as the list says; undo takes it back."""
        if self._record_id is None:
            return
        decided = self.context.operations.perform(
            self.tr("Nach Rangliste entscheiden"),
            grant_by_ranking,
            self._record_id,
            on=self._today(),
        )
        if decided == (0, 0):
            self.context.notify.info(self.tr("Nach der Rangliste ist nichts mehr zu entscheiden."))
        elif decided:
            number = count(decided[0], "Antrag", "Anträge")
            words = self.tr("{n} bewilligt, {m} abgelehnt").format(n=number, m=decided[1])
            self.context.notify.undo_offer(words)

    def write(self) -> None:
        """As a Word file."""
        if self._record_id and self._view:
            self.exports.start(RANKED_LIST, self._record_id, self._view.title)

    def give(self, made: ListFormat) -> None:
        """As a list to print or to count with."""
        self.lists.start(self.sheet(), made)

    def sheet(self) -> ListSheet:
        """What the list shows now."""
        assert self._view is not None
        title = self.tr("Rangliste {title}").format(title=self._view.title)
        notes = (sums_line(self._view.ranking), *self._view.ranking.notes)
        return sheet_of(title, self._view.lines, RANKING_SHEET, *notes)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.sums)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.word, self.pdf, self.excel, None, self.decide))


def sums_line(ranking: Ranking) -> str:
    """Money there is, asked for and covered, in one line."""
    asked = f"beantragt {money(ranking.asked_cents)}"
    if ranking.budget_cents is None:
        return f"{asked} · Mittel insgesamt sind beim Programm noch nicht eingetragen"
    return (
        f"Mittel {money(ranking.budget_cents)} · {asked} · gedeckt "
        f"{money(ranking.covered_cents)} · übrig {money(ranking.left_cents)}"
    )


def _applications(work: Work, programme_id: UUID) -> Sequence[ApplicationRow]:
    return work.funding_applications.rows(programme_id)


def _ranking(work: Work, programme_id: UUID, *, today: date) -> RankingView:
    ranking = rank_applications(work, programme_id, today=today)
    rows = {row.id: row for row in work.funding_applications.rows(programme_id)}
    lines = tuple(RankLine(line.id, line, rows[line.id]) for line in ranking.lines)
    return RankingView(work.funding_programmes.get(programme_id).title, ranking, lines)
