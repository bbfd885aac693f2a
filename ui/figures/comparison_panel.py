"""The tab Vergleich: the own area beside others, in one year as bars or over time as lines."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.documents.charts import BarChart, Chart
from praeventionsrat.documents.charts_bars import bar_chart
from praeventionsrat.documents.charts_lines import line_chart
from praeventionsrat.figures.reading import peers
from praeventionsrat.figures.views import SeriesView, bars_of, chart_of, years_of
from ui.context import AppContext
from ui.parts.cards import label, row
from ui.parts.drawing_view import DrawingView
from ui.parts.fields import ChoiceBox
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel

ALL_YEARS = 0
MOST_LINES = 8
ROOM, HIGHEST = 8, 460
LEAST, MOST, STEP = 520, 1200, 20


class ComparisonPanel(RecordPanel):
    """Shows the same figure of several areas."""

    TABLES: ClassVar[tuple[str, ...]] = (
        *("figure_series", "series_value", "crime_figure", "crime_source", "area", "population"),
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.views: Sequence[SeriesView] = ()
        self._drawn_for = 0
        self.years = ChoiceBox(name=self.tr("Jahr"))
        self.picture, self.notes = DrawingView(), label("", "dim", wrap=True)
        self.empty = EmptyState(
            "beside",
            self.tr("Noch nichts zu vergleichen"),
            self.tr(
                "Hier stehen andere Gebiete neben dem eigenen: aus einer PKS-Datei, in der Sie "
                "mehrere Gebiete wählen, oder aus Kennzahlen mit gleichem Namen und gleicher "
                "Einheit."
            ),
        )
        self.years.activated.connect(self._draw)
        self._build()

    @property
    def chart(self) -> Chart | BarChart | None:
        """What is shown now, with its notes."""
        year = self.years.value()
        if len(self.views) < 2 or year is None:
            return None
        if year == ALL_YEARS:
            return chart_of(self.views[0], self.views[1:MOST_LINES])
        return bars_of(self.views, year)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        same = bool(self.views) and self.views[0].id == record_id
        self.views = self.context.operations.ask(peers, record_id)
        years = years_of(self.views)
        options = [(year, str(year)) for year in years]
        self.years.set_options([*options, (ALL_YEARS, self.tr("über die Jahre"))])
        if not same or self.years.value() is None:
            self.years.set_value(years[0] if years else None)
        has_any = len(self.views) > 1 and bool(years)
        self._pages.setCurrentIndex(1 if has_any else 0)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._drawn_for:
            self._draw()

    def _room(self) -> int:
        """As wide as there is room, in steps: it is drawn anew at each of them."""
        return min(max((self.width() - ROOM) // STEP * STEP, LEAST), MOST)

    @Slot()
    def _draw(self) -> None:
        chart = self.chart
        if chart is None:
            return
        bare = replace(chart, notes=())
        width = self._drawn_for = self._room()
        drawn = bar_chart(bare, width) if isinstance(bare, BarChart) else line_chart(bare, width)
        self.picture.setFixedHeight(min(int(drawn.height) + ROOM, HIGHEST))
        self.picture.show_drawing(drawn)
        self.notes.setText("\n".join(chart.notes))

    def _build(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(row(label(self.tr("Jahr"), "dim"), self.years, None))
        inner.addWidget(self.picture)
        inner.addWidget(self.notes)
        inner.addStretch()
        self._pages = QStackedWidget()
        for page in (self.empty, scrolling(content)):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
