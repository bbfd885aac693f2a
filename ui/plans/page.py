"""The page Pläne: every plan on the left, one of them on the right, or two side by side.

Here sits the secretary who answers for what was promised. She wants to get a programme in without
typing and to see what became of it; she fears that nobody remembers a promise until the press does.
"""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.plans.plan_ports import PlanRow
from praeventionsrat.plans.ports import Work
from ui.context import AppContext
from ui.measures.areas import AreaRow
from ui.parts.cards import Card, PageHeader, button, label, primary
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.plans.compare import CompareView
from ui.plans.detail import BALANCE, PlanDetail
from ui.plans.new_plan import NewPlan
from ui.plans.rows import PLAN_SHEET, PLANS
from ui.shell.page import Command, Page

LIST, EMPTY, COMPARE = range(3)


class PlansPage(Page):
    """Shows plans, what they promise and what became of it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self._rows: Sequence[PlanRow] = ()
        self.areas = AreaRow("plans")
        self.areas.area_asked.connect(self.open_asked)
        self.summary = label("", "dim")
        self.beside = button(self.tr("Zwei Pläne vergleichen"), self.compare, symbol="beside")
        self.add = primary(self.tr("Neuer Plan"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.header = PageHeader(self.title, self.summary, self.beside, self.add)
        self.list = RowTable[PlanRow](PLANS, self.tr("Liste der Pläne"), header=False)
        self.detail, self.comparison = PlanDetail(context), CompareView(context)
        self.empty = EmptyState(
            "plan",
            self.tr("Noch kein Plan"),
            self.tr("Masterplan, Koalitionsvertrag, Wahlprogramm, Aktionsplan: Fügen Sie den Text "
                    "ein, und aus jedem Satz, der etwas verspricht, wird ein Vorhaben."),
            self.tr("Ersten Plan anlegen"),
            self.new,
        )  # fmt: skip
        self.list_sheet = self._sheet
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Pläne")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: title and kind first."""
        if self.flush():
            dialog = NewPlan(self.context, self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        """Override."""
        if self.detail.plan_id:
            self.sides.show_detail()
            self.detail.rename()

    def back(self) -> None:
        """Override."""
        if self._pages.currentIndex() == COMPARE:
            self._pages.setCurrentIndex(LIST)
            self.reload()
        else:
            self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def compare(self) -> None:
        """Two plans side by side: the chosen one and the next."""
        first = self.list.current_id()
        others = [row for row in self._rows if row.id != first]
        chosen = next((row for row in self._rows if row.id == first), None)
        if chosen is None or not others or not self.flush():
            self.context.notify.info(self.tr("Zum Vergleichen braucht es zwei Pläne."))
            return
        self._pages.setCurrentIndex(COMPARE)
        other = next((row for row in others if row.kind is not chosen.kind), others[0])
        self.comparison.show_plans(self._rows, chosen.id, other.id)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override: a plan, a pledge in its plan, or the area without an id."""
        if not isinstance(record_id, UUID):
            return
        self._pages.setCurrentIndex(LIST if self._rows else EMPTY)
        plan_id = record_id
        if kind == "pledge":
            plan_id = self.context.operations.ask(_plan_of, record_id)
        if not self.list.select_id(plan_id):
            self.reload()
            if not self.list.select_id(plan_id):
                self.context.notify.info(self.tr("Dieser Plan liegt im Papierkorb."))
                return
        self.sides.show_detail()
        if kind == "pledge":
            self.detail.open_pledge(record_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.add.text(), self.new, "add"),
            Command(self.beside.text(), self.compare, "beside"),
            *self.detail.commands(),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "plaene"

    def reload(self) -> None:
        """Read the list; the cursor stays on its plan."""
        self._outdated = False
        self._rows = self.context.operations.ask(_rows)
        if self._pages.currentIndex() != COMPARE or len(self._rows) < 2:
            self._pages.setCurrentIndex(LIST if self._rows else EMPTY)
        self.list.set_rows(self._rows)
        pledges = sum(row.pledges for row in self._rows)
        words = f"{count(len(self._rows), 'Plan', 'Pläne')}, {pledges} Vorhaben"
        self.summary.setText(words if self._rows else "")
        self.beside.setEnabled(len(self._rows) > 1)
        if self.list.current_id() is None and self._rows:
            self.list.select_id(self._rows[0].id)
        self.sides.want_detail(wanted=self.list.current_id() is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _sheet(self) -> ListSheet:
        if self._pages.currentIndex() == COMPARE:
            return self.comparison.sheet(self.tr("Gegenüberstellung"))
        if self.detail.plan_id and self.detail.tabs.currentIndex() == BALANCE:
            title = self.tr("Versprechen-Bilanz {plan}").format(plan=self.detail.title.text())
            return self.detail.balance.sheet(title)
        return sheet_of(self.title, self.list.rows_model.rows(), PLAN_SHEET)

    @Slot(object)
    def _on_current(self, plan_id: UUID | None) -> None:
        if plan_id is None or plan_id == self.detail.plan_id:
            return
        if self.detail.flush():
            self.detail.show_plan(plan_id)
        else:  # first what is wrong must be put right
            self.list.select_id(self.detail.plan_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("plan", "pledge"):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(object)
    def _on_created(self, plan_id: UUID) -> None:
        self.open_record("plan", plan_id)

    def _connect(self) -> None:
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.back_asked.connect(self.back)
        self.detail.opened.connect(self.open_asked)
        self.comparison.back_asked.connect(self.back)
        self.comparison.pledge_asked.connect(partial(self.open_record, "pledge"))
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(240)
        self.sides = Sides(card, self.detail, self.context.settings, "plans", [260, 820])
        self._pages = QStackedWidget()
        for part in (self.sides, self.empty, self.comparison):
            self._pages.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self.areas)
        layout.addWidget(self._pages, 1)


def _rows(work: Work) -> Sequence[PlanRow]:
    return work.plans.rows()


def _plan_of(work: Work, pledge_id: UUID) -> UUID:
    return work.pledges.get(pledge_id).plan_id
