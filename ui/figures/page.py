"""The page Kennzahlen: series of values with their bases, charts and the crime statistics.

Here sits the secretary a week before the meeting: the mayor wants to know whether it got better.
She wants one honest picture with its source; she fears a number that does not hold.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.figures.reading import all_series
from praeventionsrat.figures.views import SeriesView
from praeventionsrat.german import count
from ui.context import AppContext
from ui.figures.areas_dialog import AreasDialog
from ui.figures.detail import SeriesDetail
from ui.figures.new_series import NewSeries
from ui.figures.pks_dialog import PksDialog
from ui.figures.rows import COLUMNS, SHEET
from ui.measures.areas import AreaRow
from ui.parts.cards import Card, PageHeader, button, label, primary, row
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = ("figure_series", "series_value", "crime_figure", "crime_source", "area", "population")
SIDES, EMPTY = range(2)


class FiguresPage(Page):
    """Finds a series, shows and keeps it."""

    def __init__(self, context: AppContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context)
        self._today = today
        self._outdated = False
        self._rows: Sequence[SeriesView] = ()
        self.areas = AreaRow("figures")
        self.summary = label("", "dim")
        self.places = button(self.tr("Gebiete …"), self.show_areas, symbol="location")
        self.pks = button(self.tr("PKS-Datei übernehmen …"), self.take_pks, symbol="upload")
        self.add = primary(
            self.tr("Neue Kennzahl"), self.new, symbol="add", tip=self.tr("Strg+N")
        )  # fmt: skip
        self.header = PageHeader(self.title, self.summary, self.places, self.pks, self.add)
        self.narrower = QLineEdit()
        self.list = RowTable[SeriesView](COLUMNS, self.title, header=False)
        self.detail = SeriesDetail(context, today)
        self.empty = EmptyState(
            "chart",
            self.tr("Noch keine Kennzahlen"),
            self.tr(
                "Hier halten Sie fest, woran man Wirkung sieht: Fälle und Häufigkeitszahlen aus "
                "der Kriminalstatistik, Ergebnisse von Befragungen, eigene Zählungen."
            ),
            self.tr("Neue Kennzahl"),
            self.new,
        )
        self.list_sheet = partial(_sheet, self)
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Kennzahlen")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def drafts(self) -> Sequence[str]:
        """Override: a value that is typed half."""
        return self.detail.course.drafts()

    def new(self) -> None:
        """Override."""
        if self.flush():
            dialog = NewSeries(self.context, self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        """Override."""
        if self.detail.series_id:
            self.sides.show_detail()
            self.detail.rename()

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; ``figures`` alone is the page itself."""
        if kind != "figure_series" or record_id is None:
            return
        if not self.list.select_id(record_id):
            self.narrower.clear()
            self.list.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.add.text(), self.new, "add"),
            Command(self.pks.text(), self.take_pks, "upload"),
            Command(self.tr("Gebiete und Einwohner …"), self.show_areas, "location"),
            *self.detail.commands(),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "kennzahlen"

    def show_areas(self) -> AreasDialog | None:
        """Areas and how many people live there."""
        if not self.flush():
            return None
        dialog = AreasDialog(self.context, self)
        dialog.open()
        return dialog

    def take_pks(self) -> PksDialog | None:
        """Take figures out of a file."""
        if not self.flush():
            return None
        dialog = PksDialog(self.context, self, self._today)
        dialog.open()
        return dialog

    def reload(self) -> None:
        """Read the list; the cursor stays on its series."""
        self._outdated = False
        self._rows = self.context.operations.ask(all_series)
        self._pages.setCurrentIndex(SIDES if self._rows else EMPTY)
        self.list.set_rows(self._rows)
        self.list.choose_some()
        self.sides.want_detail(wanted=self.list.current_id() is not None)
        words = count(len(self._rows), "Kennzahl", "Kennzahlen")
        self.summary.setText(words if self._rows else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot(object)
    def _on_created(self, series_id: UUID) -> None:
        self.open_record("figure_series", series_id)
        self.detail.type_value()

    @Slot(object)
    def _on_current(self, series_id: UUID | None) -> None:
        if series_id is None or series_id == self.detail.series_id:
            return
        if self.detail.series_id is None or self.detail.flush():
            self.detail.show_series(series_id)
        else:  # first what is wrong must be put right
            self.list.select_id(self.detail.series_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.list.rows_model.filter_text(typed)
        self.list.choose_some()

    def _connect(self) -> None:
        self.areas.area_asked.connect(self.open_asked)
        self.narrower.textChanged.connect(self._narrow)
        self.narrower.returnPressed.connect(self.list.setFocus)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.sides.show_detail())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.back_asked.connect(self.back)
        self.detail.areas_asked.connect(self.show_areas)
        self.detail.pks_asked.connect(self.take_pks)
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.narrower.setPlaceholderText(self.tr("Kennzahlen filtern"))
        self.narrower.setAccessibleName(self.narrower.placeholderText())
        self.narrower.setClearButtonEnabled(True)
        held = row(self.narrower)
        held.setContentsMargins(11, 11, 11, 3)
        side = Card(margin=1)
        side.content.addLayout(held)
        side.content.addWidget(self.list, 1)
        side.setMinimumWidth(260)
        self.sides = Sides(side, self.detail, self.context.settings, "figures", [340, 760])
        self._pages = QStackedWidget()
        for part in (self.sides, self.empty):
            self._pages.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        for above in (self.header, self.areas):
            layout.addWidget(above)
        layout.addWidget(self._pages, 1)


def _sheet(page: FiguresPage) -> ListSheet:
    return sheet_of(page.title, page.list.rows_model.rows(), SHEET)
