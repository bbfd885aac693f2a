"""The page Beschlüsse: the register of everything that was decided.

Who sits here is asked on the telephone „was haben wir dazu beschlossen?“, wants the wording in
ten seconds, and fears to read out one that was revoked, or a non-public one.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.tracking_ports import RegisterRow
from praeventionsrat.meetings.usecases.written import with_written, written_rows
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, button, label
from ui.parts.filling import Filling
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.resolutions.book import RegisterBook
from ui.resolutions.detail import ResolutionDetail
from ui.resolutions.filters import RegisterFilters
from ui.resolutions.rows import COLUMNS, SHEET
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

TABLES = (
    *("resolution", "vote", "agenda_item", "meeting", "committee"),
    *("assignment", "revocation", "circular", "circular_answer"),
)


class ResolutionsPage(Page):
    """Finds a resolution, shows it, takes the register to Word."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._outdated = False
        self._rows: list[RegisterRow] = []
        self._filling = Filling(context.operations.ask, self)
        self.book = RegisterBook(context, self)
        self.summary = label("", "dim")
        self.word = button(self.tr("Beschlussbuch nach Word …"), self.to_word, symbol="word")
        self.filters = RegisterFilters(context.settings)
        self.none_found = EmptyState(
            "filter",
            self.tr("Nichts gefunden"),
            self.tr("Unter diesen Filtern steht kein Beschluss."),
            self.tr("Alle zeigen"),
            self.filters.clear,
        )
        self.empty = EmptyState(
            "resolution",
            self.tr("Noch keine Beschlüsse"),
            self.tr(
                "Beschlüsse entstehen in der Niederschrift: Abstimmung festhalten, „Beschluss“ "
                "wählen. Frühere lassen sich im Menü „Datei“ übernehmen."
            ),
        )
        self.list = RowTable[RegisterRow](COLUMNS, self.tr("Beschlüsse"), empty=self.none_found)
        self.detail = ResolutionDetail(context)
        self.list_sheet = self._sheet
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Beschlüsse")

    def new(self) -> None:
        """Override: a resolution needs a vote."""
        self.context.notify.info(
            self.tr("Beschlüsse entstehen in der Niederschrift einer Sitzung (dort F6).")
        )

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, _kind: str, record_id: Hashable) -> None:
        """Override."""
        if not self.list.select_id(record_id):
            self._filling.finish()
            self.filters.clear()
            self.list.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.tr("Beschlussbuch nach Word"), self.to_word, "word")]

    def help_topic(self) -> str:
        """Override."""
        return "beschluesse"

    def to_word(self) -> None:
        """The register of what the list shows."""
        self._filling.finish()
        ids = [row.id for row in self.list.rows_model.rows()]
        if not ids:
            self.context.notify.info(self.tr("Die Liste ist leer."))
            return
        self.book.start(ids, self.filters.words())

    def reload(self) -> None:
        """Read the list; the cursor stays on its resolution."""
        self._outdated = False
        parts = self.context.operations.ask(_parts)
        rows = self._rows = self._filling.first(parts, self.list.current_id())
        self._pages.setCurrentIndex(0 if rows else 1)
        self.word.setEnabled(bool(rows))
        if not self._filling.going:
            self.filters.offer(rows)
        self.list.wait_for_more(more=self._filling.going)
        self.list.rows_model.filter_rows(self.filters.wanted())
        self.list.set_rows(rows)
        self._choose_some()
        self._show(self.list.current_id())
        self._count()

    @Slot(object)
    def _on_more(self, rows: Sequence[RegisterRow]) -> None:
        self._rows = [*self._rows, *rows]
        self.list.add_rows(rows)
        if not self._filling.going:
            self.filters.offer(self._rows)
            self.list.wait_for_more(more=False)
            self._count()
        self._choose_some()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot()
    def _filter(self) -> None:
        self.list.rows_model.filter_rows(self.filters.wanted())
        self._choose_some()
        self._count()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.list.rows_model.filter_text(words)
        self._choose_some()
        self._count()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._outdated |= changes.touch(*TABLES)
        if self._outdated and self.isVisible():
            self.reload()

    @Slot(object)
    def _show(self, resolution_id: UUID | None) -> None:
        self.detail.show_resolution(resolution_id)

    def _choose_some(self) -> None:
        if self.list.current_id() is None and self.list.rows_model.rowCount():
            self.list.select_id(self.list.rows_model.row_at(0).id)

    def _count(self) -> None:
        number = self.list.rows_model.rowCount()
        said = count(number, "Beschluss", "Beschlüsse")
        self.summary.setText("" if self._filling.going else said)

    def _sheet(self) -> ListSheet:
        self._filling.finish()
        return sheet_of(self.title, self.list.rows_model.rows(), SHEET, self.filters.words())

    def _connect(self) -> None:
        self._filling.came.connect(self._on_more)
        self.filters.changed.connect(self._filter)
        self.filters.searched.connect(self._search)
        self.list.current.connect(self._show)
        self.list.opened.connect(lambda _id: self.sides.show_detail())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.detail.back_asked.connect(self.back)
        self.detail.record_asked.connect(self.open_asked)
        self.detail.resolution_asked.connect(lambda found: self.open_record("resolution", found))
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(320)
        self.sides = Sides(card, self.detail, self.context.settings, "resolutions", [640, 420])
        self.list.remember(self.context.settings, "resolutions")
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 18, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(PageHeader(self.title, self.summary, self.word))
        layout.addWidget(self.filters)
        layout.addWidget(self._pages, 1)
        self._filter()


def _parts(work: Work) -> list[Callable[[Work], Sequence[RegisterRow]]]:
    """Twenty years are 20,000 resolutions: one half of a year after the other."""
    written = written_rows(work)
    years = sorted(
        {*work.revocations.years(), *(row.held_on.year for row in written)}, reverse=True
    )
    halves = (((7, 1), (12, 31)), ((1, 1), (6, 30)))
    return [
        partial(_held, held=(date(year, *first), date(year, *last)), written=written)
        for year in years
        for first, last in halves
    ]


def _held(
    work: Work, *, held: tuple[date, date], written: Sequence[RegisterRow]
) -> Sequence[RegisterRow]:
    inside = [row for row in written if held[0] <= row.held_on <= held[1]]
    return with_written(work.revocations.register(held), inside)
