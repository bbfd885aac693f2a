"""The page Vorlagen: every paper on the left, one of them on the right.

Here sits the secretary who writes down what the committees shall decide. She wants to see what is
still waiting for whom; she fears a number given twice and a non-public paper on a public agenda.
"""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.meetings.paper_ports import PaperRow
from praeventionsrat.meetings.papers import KIND_NAMES, PaperKind
from praeventionsrat.meetings.ports import Work
from ui.context import AppContext
from ui.papers.detail import PaperDetail
from ui.papers.new_paper import NewPaper
from ui.papers.rows import COLUMNS, DONE, OPEN, SHEET, STATES, passes, state_of
from ui.parts.cards import Card, PageHeader, label, primary
from ui.parts.chips import FilterChips
from ui.parts.filling import Filling
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = ("paper", "consultation", "committee", "meeting", "agenda_item", "vote")
PART = 200
"""Papers that are read at once."""


class PapersPage(Page):
    """Finds a paper, writes it, follows it through the committees."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self._rows: Sequence[PaperRow] = ()
        self._filling = Filling(context.operations.ask, self)
        self.summary = label("", "dim")
        self.add = primary(self.tr("Neue Vorlage"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.header = PageHeader(self.title, self.summary, self.add)
        self.chips = FilterChips(self.tr("Vorlagen eingrenzen"))
        self.none_found = EmptyState(
            "filter",
            self.tr("Nichts gefunden"),
            self.tr("Unter diesem Filter steht keine Vorlage."),
            self.tr("Alle zeigen"),
            self.chips.clear,
        )
        self.list = RowTable[PaperRow](
            COLUMNS, self.tr("Vorlagen"), header=False, empty=self.none_found
        )
        self.detail = PaperDetail(context)
        self.empty = EmptyState(
            "paper",
            self.tr("Noch keine Vorlage"),
            self.tr("Worüber ein Gremium entscheiden soll, steht in einer Vorlage: mit Nummer, "
                    "Beschlussvorschlag und dem Weg durch die Gremien."),
            self.tr("Neue Vorlage"),
            self.new,
        )  # fmt: skip
        self.list_sheet = partial(_sheet, self.title, self.list, self._filling, self.chips)
        self._build()
        self._connect()
        _offer(self.chips, self._rows)
        self.chips.remember(context.settings, "papers")
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Vorlagen")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: subject, kind and committee first."""
        if self.flush():
            dialog = NewPaper(self.context, self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        """Override."""
        if self.detail.paper_id:
            self.sides.show_detail()
            self.detail.rename()

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, _kind: str, record_id: Hashable) -> None:
        """Override."""
        if not self.list.select_id(record_id):
            self._filling.finish()
            self.chips.clear()
            self.list.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.add.text(), self.new, "add"), *self.detail.commands()]

    def help_topic(self) -> str:
        """Override."""
        return "sitzungsvorlagen"

    def reload(self) -> None:
        """Read the list; the cursor stays on its paper."""
        self._outdated = False
        parts = self.context.operations.ask(_parts)
        self._rows = self._filling.first(parts, self.list.current_id())
        self._pages.setCurrentIndex(0 if self._rows else 1)
        self.list.wait_for_more(more=self._filling.going)
        self.list.set_rows(self._rows)
        self._told()
        self._filter()

    @Slot(object)
    def _on_more(self, rows: Sequence[PaperRow]) -> None:
        self._rows = [*self._rows, *rows]
        self.list.add_rows(rows)
        self.list.wait_for_more(more=self._filling.going)
        self._told()
        self._choose_some()

    def _told(self) -> None:
        """What is said of the whole list, once it is there."""
        if self._filling.going:
            self.summary.setText("")
            return
        _offer(self.chips, self._rows)
        waiting = sum(state_of(row) == OPEN for row in self._rows)
        words = count(len(self._rows), "Vorlage", "Vorlagen")
        self.summary.setText(f"{words}, {waiting} offen" if self._rows else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot()
    def _filter(self) -> None:
        state, kind, committee = map(self.chips.value, ("state", "kind", "committee"))
        self.list.rows_model.filter_rows(lambda row: passes(row, state, kind, committee))
        self._choose_some()

    def _choose_some(self) -> None:
        if self.list.current_id() is None and self.list.rows_model.rowCount():
            self.list.select_id(self.list.rows_model.row_at(0).id)
        self.sides.want_detail(wanted=self.list.current_id() is not None)

    @Slot(object)
    def _on_current(self, paper_id: UUID | None) -> None:
        if paper_id is None or paper_id == self.detail.paper_id:
            return
        if self.detail.flush():
            self.detail.show_paper(paper_id)
        else:  # first what is wrong must be put right
            self.list.select_id(self.detail.paper_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(object)
    def _on_created(self, paper_id: UUID) -> None:
        self.open_record("paper", paper_id)
        self.detail.content_tab.form.texts["proposal"].setFocus()

    def _connect(self) -> None:
        self._filling.came.connect(self._on_more)
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.back_asked.connect(self.back)
        self.detail.opened.connect(self.open_asked)
        self.detail.made.connect(self._on_created)
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(260)
        self.sides = Sides(card, self.detail, self.context.settings, "papers", [330, 750])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self.chips)
        layout.addWidget(self._pages, 1)


def _offer(chips: FilterChips, rows: Sequence[PaperRow]) -> None:
    """Only what there is: kinds and committees of the papers on record."""
    kinds = [k for k in PaperKind if any(row.kind == k for row in rows)]
    states = {OPEN, DONE, *(state_of(row) for row in rows)}
    names = sorted({name for row in rows for name in row.committees})
    wanted: dict[str, Sequence[tuple[str, str]]] = {
        "state": [pair for pair in STATES if pair[0] in states],
        "kind": [(k, KIND_NAMES[k]) for k in kinds] if len(kinds) > 1 else [],
        "committee": [(n, n) for n in names] if len(names) > 1 else [],
    }
    for group, options in wanted.items():
        if list(chips.options(group)) != [value for value, _ in options]:
            chips.set_group(group, options)


def _sheet(
    title: str, shown: RowTable[PaperRow], filling: Filling, chips: FilterChips
) -> ListSheet:
    filling.finish()
    return sheet_of(title, shown.rows_model.rows(), SHEET, chips.words())


def _parts(work: Work) -> list[Callable[[Work], Sequence[PaperRow]]]:
    """Twenty years are 8,000 papers: read a page of the list after the other."""
    ids = work.papers.ids()
    return [partial(_some, among=ids[at : at + PART]) for at in range(0, len(ids), PART)]


def _some(work: Work, *, among: Sequence[UUID]) -> Sequence[PaperRow]:
    return work.papers.rows(among)
