"""The tab Angaben: what is typed about a series as a whole."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.figures.ports import Work
from ui.context import AppContext
from ui.figures.series_form import SeriesForm
from ui.parts.cards import column
from ui.parts.forms import scrolling
from ui.parts.record_panel import RecordPanel


class FieldsPanel(RecordPanel):
    """Holds the form of a series."""

    TABLES: ClassVar[tuple[str, ...]] = ("figure_series", "area")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = SeriesForm(context)
        layout = column(scrolling(self.form))
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if self.form.is_saving:
            return
        self.form.let_type(is_crime=self.context.operations.ask(_is_crime, record_id))
        if self.form.record_id == record_id:
            self.form.refresh()
        else:
            self.form.show_record(record_id)


def _is_crime(work: Work, series_id: UUID) -> bool:
    return bool(work.figure_series.get(series_id).offence_key)
