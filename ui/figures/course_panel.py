"""The tab Verlauf: the chart, what is to be known of it, and every value below."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from praeventionsrat.figures.reading import read_series
from praeventionsrat.figures.typed_rates import as_rates, has_rates
from praeventionsrat.figures.usecases import remove_value
from praeventionsrat.figures.views import SeriesView, chart_of
from ui.context import AppContext
from ui.figures.chart_view import ChartView
from ui.figures.paste_dialog import PasteDialog
from ui.figures.rows import ValueRow, rows_of, value_columns
from ui.figures.value_line import ValueLine
from ui.parts.cards import button, label, row
from ui.parts.forms import scrolling, tab_after
from ui.parts.messages import ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

ROW_HIGH, MOST_ROWS, LEAST_ROWS = 44, 12, 3


class CoursePanel(RecordPanel):
    """Shows one series over time and takes its values.

    Signals:
        areas_asked: Emitted when inhabitants shall be typed.
        pks_asked: Emitted when a PKS file shall be taken over.
    """

    areas_asked = Signal()
    pks_asked = Signal()
    TABLES: ClassVar[tuple[str, ...]] = (
        *("figure_series", "series_value", "crime_figure", "crime_source", "area", "population"),
    )

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self.view: SeriesView | None = None
        self.chart = ChartView()
        self.as_rates = QCheckBox(self.tr("je 100.000 Einwohner zeigen"))
        self.as_rates.toggled.connect(self._draw)
        self.note = ExplainedNote()
        self.values: RowTable[ValueRow] | None = None
        self.line = ValueLine(context, today)
        self.computed = row(
            label(self.tr("Diese Werte werden gerechnet."), "dim"),
            None,
            button(self.tr("Einwohnerzahlen …"), self.areas_asked.emit, symbol="location"),
            button(self.tr("PKS-Datei übernehmen …"), self.pks_asked.emit, symbol="upload"),
        )
        self.computed_part = QWidget()
        self.computed_part.setLayout(self.computed)
        self.heading = label(self.tr("Werte"), "h2")
        self.paste = button(
            self.tr("Aus Excel einfügen …"),
            self.paste_values,
            symbol="excel",
            tip=self.tr("Strg+V"),
        )
        self._build()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        view = self.context.operations.ask(read_series, record_id)
        before, self.view = self.view, view
        self.as_rates.setVisible(has_rates(view.points))
        self._draw()
        self._show_values(view, anew=before is None or before.id != view.id)
        for part in (self.line, self.paste):
            part.setVisible(not view.is_crime)
        self.computed_part.setVisible(view.is_crime)
        self.line.show_series(view)

    @property
    def shown(self) -> SeriesView | None:
        """The series as it is drawn: its values, or the rates of its cases."""
        view = self.view
        rates = view is not None and self.as_rates.isChecked() and has_rates(view.points)
        return as_rates(view) if view and rates else view

    def flush(self) -> bool:
        """Override: a value that is typed whole is kept."""
        if not (self.line.period.text().strip() and self.line.value.text().strip()):
            return True
        return self.line.keep_now()

    def drafts(self) -> Sequence[str]:
        """What is typed and no value yet."""
        words = self.tr("der Wert „{typed}“").format(typed=self.line.draft)
        return [words] * bool(self.line.draft)

    @Slot()
    def paste_values(self) -> PasteDialog | None:
        """Open the dialog for copied lines."""
        if self.view is None or self.view.is_crime:
            return None
        dialog = PasteDialog(self.context, self.view, self._today, self)
        dialog.open()
        dialog.text.setFocus()
        return dialog

    def paste_now(self) -> None:
        """Ctrl+V in the list of values: the dialog with what was copied."""
        if dialog := self.paste_values():
            dialog.text.paste()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chart.fit_into(event.size().height())

    @Slot(object)
    def _on_opened(self, row_id: object) -> None:
        found = self._row(row_id)
        if found and found.point.id:
            self.line.change(found.point)

    @Slot(object)
    def _on_delete(self, row_id: object) -> None:
        found = self._row(row_id)
        if found and found.point.id:
            self.line.clear()
            self.context.operations.perform(self.tr("Wert löschen"), remove_value, found.point.id)
            words = self.tr("Wert für {period} gelöscht").format(period=found.point.label)
            self.context.notify.undo_offer(words)

    @Slot()
    def _draw(self) -> None:
        view = self.shown
        if view is None:
            return
        self.chart.show_chart(replace(chart_of(view), notes=()))
        what = self.tr("Bitte beachten") if view.warnings else ""
        self.note.say(what, "\n".join(view.warnings), Tone.SOFT)

    def _row(self, row_id: object) -> ValueRow | None:
        rows = self.values.rows_model.rows() if self.values else ()
        return next((one for one in rows if one.id == row_id), None)

    def _show_values(self, view: SeriesView, *, anew: bool) -> None:
        columns = value_columns(view)
        before = self.values
        same = before and [c.heading for c in before.rows_model.columns] == [
            c.heading for c in columns
        ]
        if before is None or not same or anew:
            self._make_table(view)
        assert self.values is not None
        rows = rows_of(view)
        self.values.set_rows(rows)
        shown = min(max(len(rows), LEAST_ROWS), MOST_ROWS)
        self.values.setFixedHeight(shown * ROW_HIGH + self.values.horizontalHeader().height() + 4)

    def _make_table(self, view: SeriesView) -> None:
        """Columns follow the series: its unit stands in the heading."""
        made = RowTable[ValueRow](value_columns(view), self.tr("Werte"))
        made.opened.connect(self._on_opened)
        made.delete_asked.connect(self._on_delete)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), made, self.paste_now)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        if self.values:
            self._inner.replaceWidget(self.values, made)
            self.values.hide()
            self.values.deleteLater()
        else:
            self._inner.insertWidget(self._inner.count() - 3, made)
        tab_after(self.paste, made)
        self.values = made

    def _build(self) -> None:
        content = QWidget()
        self._inner = QVBoxLayout(content)
        self._inner.setContentsMargins(0, 8, 8, 0)
        self._inner.setSpacing(12)
        self._inner.addWidget(self.as_rates)
        self._inner.addWidget(self.chart)
        self._inner.addWidget(self.note)
        self._inner.addLayout(row(self.heading, None, self.paste))
        self._inner.addWidget(self.line)
        self._inner.addWidget(self.computed_part)
        self._inner.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content))
