"""The tab Bilanz: counts, and every pledge with resolutions, measures and state."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.measures.documents.promise_sheet import PROMISES
from praeventionsrat.measures.promises import Balance, BalanceLine, read_balance
from praeventionsrat.plans.records import Verdict
from praeventionsrat.plans.words import VERDICTS
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import StatCard, button, column, row
from ui.parts.chips import FilterChips
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import RowTable
from ui.plans.rows import BALANCE, BALANCE_SHEET
from ui.plans.rows import TABLES as SHOWN


class BalancePanel(RecordPanel):
    """Says what became of every pledge.

    Signals:
        pledge_asked: Emitted with the id of a pledge somebody wants to see whole.
    """

    TABLES: ClassVar[tuple[str, ...]] = SHOWN
    pledge_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.balance: Balance | None = None
        self.exports = ExportFlow(context, self)
        self.stats = {verdict: StatCard() for verdict in Verdict}
        self.chips = FilterChips(self.tr("Bilanz eingrenzen"))
        self.word = button(self.tr("Versprechen-Bilanz (Word)"), self.write, symbol="word")
        empty = EmptyState(
            "plan", self.tr("Kein Vorhaben"), self.tr("Hier steht, was aus jedem Vorhaben wurde.")
        )
        self.list = RowTable[BalanceLine](BALANCE, self.tr("Bilanz der Vorhaben"), empty=empty)
        self.list.opened.connect(self.pledge_asked)
        self.chips.changed.connect(self._filter)
        head = row(self.chips, self.word)
        head.setStretch(0, 1)
        head.setAlignment(self.chips, Qt.AlignmentFlag.AlignVCenter)
        layout = column(row(*self.stats.values()), head, spacing=10)
        layout.addWidget(self.list, 1)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        self.balance = self.context.operations.ask(read_balance, record_id)
        counts = self.balance.counts
        for verdict, card in self.stats.items():
            card.say(str(counts[verdict]), VERDICTS[verdict])
        found = [(each, VERDICTS[each]) for each, number in counts.items() if number]
        self.chips.set_group("verdict", found if len(found) > 1 else [])
        self.list.set_rows(self.balance.lines)
        self._filter()

    def write(self) -> None:
        """Take it to Word."""
        if self.balance is not None:
            title = self.balance.plan.fields.title
            self.exports.start(PROMISES, self.balance.plan.id, title)

    def sheet(self, title: str) -> ListSheet:
        """What is shown, for Excel."""
        rows = self.list.rows_model.rows()
        return sheet_of(title, rows, BALANCE_SHEET, self.chips.words())

    @Slot()
    def _filter(self) -> None:
        wanted = self.chips.value("verdict")
        self.list.rows_model.filter_rows(lambda line: wanted in {None, line.verdict})
