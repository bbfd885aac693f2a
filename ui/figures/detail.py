"""One series: its head, and the tabs Verlauf, Vergleich, Angaben."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar

from praeventionsrat.changes import Changes
from praeventionsrat.documents.charts import BarChart, Chart
from praeventionsrat.documents.list_sheet import ListFormat
from praeventionsrat.errors import NotFound
from praeventionsrat.figures.reading import read_series
from praeventionsrat.figures.usecases import delete_series
from praeventionsrat.figures.views import chart_of
from ui.context import AppContext
from ui.figures.comparison_panel import ComparisonPanel
from ui.figures.course_panel import CoursePanel
from ui.figures.exports import ChartExports
from ui.figures.fields_panel import FieldsPanel
from ui.figures.rows import CRIME, VALUE_SHEET, rows_of
from ui.parts.cards import Card, button, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import ListExport, sheet_of
from ui.parts.record_panel import RecordPanel
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

COURSE, COMPARISON, FIELDS = range(3)


class SeriesDetail(Card):
    """Shows one series.

    Signals:
        areas_asked: Emitted when areas and inhabitants shall be shown.
        pks_asked: Emitted when a PKS file shall be taken over.
        back_asked: Emitted when somebody wants the list back.
    """

    areas_asked = Signal()
    pks_asked = Signal()
    back_asked = Signal()

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(margin=2 * STEP)
        self._context = context
        self.series_id: UUID | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.out, self.out_menu = button(self.tr("Ausgeben"), symbol="download"), QMenu(self)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.course = CoursePanel(context, today)
        self.comparison, self.fields = ComparisonPanel(context), FieldsPanel(context)
        self.panels: tuple[RecordPanel, ...] = (self.course, self.comparison, self.fields)
        self.exports = ChartExports(context, self, self.chart)
        self._lists = ListExport(context, self)
        self._build()
        self.course.areas_asked.connect(self.areas_asked)
        self.course.pks_asked.connect(self.pks_asked)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        context.operations.changed.connect(self._on_changed)

    def show_series(self, series_id: UUID) -> None:
        """Show another series on the same tab."""
        self.series_id = series_id
        self._show_head()
        for panel in self.panels:
            panel.show_record(series_id)

    def chart(self) -> Chart | BarChart | None:
        """What is shown now, to be given out."""
        if self.tabs.currentIndex() == COMPARISON:
            return self.comparison.chart
        view = self.course.shown
        return chart_of(view) if view else None

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for place, panel in enumerate(self.panels):
            if not panel.flush():
                self.tabs.setCurrentIndex(place)
                go_to_complaint(panel)
                return False
        return True

    def rename(self) -> None:
        """F2: the name."""
        self.tabs.setCurrentIndex(FIELDS)
        self.fields.form.name.setFocus()
        self.fields.form.name.selectAll()

    def delete(self) -> None:
        """Move the series to the Papierkorb; undo is the safety net, not a question."""
        if self.series_id is None:
            return
        self.flush()
        words = self.tr("Kennzahl „{name}“ gelöscht").format(name=self.title.text())
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_series, self.series_id, at=at)
        self._context.notify.undo_offer(words)

    def values_to_excel(self) -> None:
        """The values of the series as an Excel file."""
        if self.series_id is None or not self.flush():
            return
        view = self._context.operations.ask(read_series, self.series_id)
        note = " ".join((f"Einheit: {view.unit}." * bool(view.unit), *view.warnings)).strip()
        title = f"{view.name} {view.area}".strip()
        sheet = sheet_of(title, rows_of(view)[::-1], VALUE_SHEET, note)
        self._lists.start(sheet, ListFormat.EXCEL)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this series."""
        if self.series_id is None:
            return ()
        return [
            Command(self.tr("Wert eintragen"), self.type_value, "add"),
            Command(self.tr("Werte aus Excel einfügen"), self.course.paste_values, "excel"),
            Command(self.tr("Werte nach Excel"), self.values_to_excel, "excel"),
            Command(self.tr("Kennzahl löschen"), self.delete, "delete"),
        ]

    def type_value(self) -> None:
        """Go to the line a value is typed in."""
        self.tabs.setCurrentIndex(COURSE)
        self.course.line.period.setFocus()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.series_id and changes.touch("figure_series", "area", "series_value"):
            self._show_head()

    def _show_head(self) -> None:
        assert self.series_id is not None
        with suppress(NotFound):  # its making was undone; the page shows another one
            view = self._context.operations.ask(read_series, self.series_id)
            self.title.setText(view.name)
            latest = f"zuletzt {view.latest_words}" if view.latest else view.latest_words
            said = (view.area, latest, view.trend, CRIME if view.is_crime else view.source)
            self.line.setText(" · ".join(words for words in said if words))

    def _build(self) -> None:
        for title, panel in zip(
            (self.tr("Verlauf"), self.tr("Vergleich"), self.tr("Angaben")), self.panels, strict=True
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
        self.tabs.setAccessibleName(self.tr("Ansichten der Kennzahl"))
        self.tabs.setExpanding(False)
        self.exports.fill(self.out_menu)
        self.out_menu.addAction(
            icon("excel"), self.tr("Werte nach Excel …"), self.values_to_excel
        )  # fmt: skip
        self.out.setMenu(self.out_menu)
        delete = partial(self.menu.addAction, icon("delete"), self.tr("Kennzahl löschen"))
        delete(self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.out, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addWidget(self.line)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.pages, 1)
