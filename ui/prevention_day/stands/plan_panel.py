"""The tab Standplan: where each stand stands, drawn to scale, moved by hand and keys."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from praeventionsrat.documents.list_sheet import ListSheet
from ui.context import AppContext
from ui.prevention_day.tasks.panel import EventPanel


class PlanPanel(EventPanel):
    """The plan of one place.

    Signals:
        opened: Emitted with the id of a stand that shall be shown in the list.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)

    def reload(self, event_id: UUID) -> None:
        """Override."""

    def sheet(self) -> ListSheet:
        """Override."""
        return ListSheet(self.tr("Standplan"), (), ())
