"""The site plan on paper: a button with both sizes, and the words for Ctrl+K."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.plan_sheet import EXPORTS
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import tool
from ui.shell.icons import icon
from ui.shell.page import Command


class PlanPrints(QObject):
    """Writes all plans of an event."""

    def __init__(
        self, context: AppContext, window: QWidget, ready: Callable[[], UUID | None]
    ) -> None:
        """``ready`` saves what is being typed and says which event it is."""
        super().__init__(window)
        self._context, self._ready = context, ready
        self.exports = ExportFlow(context, window)
        self.button, menu = tool("print", self.tr("Standplan ausgeben")), QMenu(window)
        for one in EXPORTS:
            menu.addAction(icon("pdf"), one.label, partial(self.write, one))
        self.button.setMenu(menu)
        self.button.setPopupMode(self.button.ToolButtonPopupMode.InstantPopup)

    def write(self, export: Export) -> None:
        """Ask where one of them shall go."""
        event_id = self._ready()
        if event_id is not None:
            title = self._context.operations.ask(_title, event_id)
            self.exports.start(export, event_id, title)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run."""
        return [Command(one.label, partial(self.write, one), "pdf") for one in EXPORTS]


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
