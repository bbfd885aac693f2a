"""Takes a chart out of the window: as pages with its table, as a picture, as a list."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from praeventionsrat.documents.charts import BarChart, Chart, chart_table
from praeventionsrat.documents.charts_bars import bar_chart
from praeventionsrat.documents.charts_lines import line_chart
from praeventionsrat.documents.charts_table import table_drawings
from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.documents.drawing_sheet import DrawingFormat, DrawingSheet, write
from ui.context import AppContext
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.icons import icon

FORMATS = ((DrawingFormat.A4, "pdf"), (DrawingFormat.PNG, "picture"))


class ChartExports(QObject):
    """Asks where, draws and writes beside the window, says so."""

    def __init__(
        self, context: AppContext, page: QWidget, chart: Callable[[], Chart | BarChart | None]
    ) -> None:
        """``page`` is what the dialogs belong to; ``chart`` tells what is shown now."""
        super().__init__(page)
        self._context, self._page, self._chart = context, page, chart

    def fill(self, menu: QMenu) -> None:
        """Offer the formats."""
        for made, symbol in FORMATS:
            words = self.tr("Diagramm mit Tabelle: {format} …").format(format=made.label)
            if made is DrawingFormat.PNG:
                words = self.tr("Diagramm: {format} …").format(format=made.label)
            menu.addAction(icon(symbol), words, partial(self.start, made))

    def start(self, made: DrawingFormat) -> QFileDialog | None:
        """Ask where the chart shall go."""
        chart = self._chart()
        if chart is None:
            self._context.notify.info(self.tr("Hier ist noch kein Diagramm."))
            return None
        from praeventionsrat.office.paperwork import head_of  # noqa: PLC0415 - 35 ms of each start

        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        office = self._context.operations.ask(head_of, today).author
        return ask_where(
            self._page,
            self._context.settings,
            self.tr("Diagramm speichern"),
            f"{chart.title} {today.isoformat()}{made.suffix}",
            made.label,
            partial(self.write, chart, office, made),
        )

    def write(
        self, chart: Chart | BarChart, office: str, made: DrawingFormat, target: Path
    ) -> None:
        """Write beside the window."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        job = partial(_write, chart, office, made, target)
        self._context.tasks.start(job, partial(self._written, chart.title))

    def _written(self, title: str, path: Path) -> None:
        words = self.tr("„{title}“ gespeichert.").format(title=title)
        self._context.notify.saved(words, path)


def _write(chart: Chart | BarChart, office: str, made: DrawingFormat, target: Path) -> Path:
    return write(DrawingSheet(pages_of(chart), office), made, target)


def pages_of(chart: Chart | BarChart) -> tuple[Drawing, ...]:
    """The chart, and its numbers on a page of their own."""
    drawn = bar_chart(chart) if isinstance(chart, BarChart) else line_chart(chart)
    return (drawn, *table_drawings(chart_table(chart)))
