"""The tab Angaben: what is typed about a plan as a whole."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.parts.cards import column
from ui.parts.forms import scrolling
from ui.parts.record_panel import RecordPanel
from ui.plans.forms import PlanForm


class PlanPanel(RecordPanel):
    """Holds the form of a plan."""

    TABLES: ClassVar[tuple[str, ...]] = ("plan",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = PlanForm(context)
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
        if self.form.record_id == record_id:
            self.form.refresh()
        else:
            self.form.show_record(record_id)
