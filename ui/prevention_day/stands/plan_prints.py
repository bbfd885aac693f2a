"""The site plan on paper: a button with both sizes, and the words for Ctrl+K."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.documents.drawing_sheet import DrawingFormat, DrawingSheet, write
from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.plan_sheet import EXPORTS
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import tool
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.icons import icon
from ui.shell.page import Command


class PlanPrints(QObject):
    """Writes all plans of an event."""

    def __init__(
        self,
        context: AppContext,
        window: QWidget,
        ready: Callable[[], UUID | None],
        drawing: Callable[[], Drawing],
    ) -> None:
        """``ready`` saves what is being typed and says which event it is."""
        super().__init__(window)
        self._context, self._window = context, window
        self._ready, self._drawing = ready, drawing
        self.exports = ExportFlow(context, window)
        self.button, menu = tool("print", self.tr("Standplan ausgeben")), QMenu(window)
        for one in EXPORTS:
            menu.addAction(icon("pdf"), one.label, partial(self.write, one))
        menu.addAction(icon("picture"), self.tr("Bild dieser Fläche (PNG)"), self.write_picture)
        self.button.setMenu(menu)
        self.button.setPopupMode(self.button.ToolButtonPopupMode.InstantPopup)

    def write(self, export: Export) -> None:
        """Ask where one of them shall go."""
        event_id = self._ready()
        if event_id is not None:
            title = self._context.operations.ask(_title, event_id)
            self.exports.start(export, event_id, title)

    def write_picture(self) -> QFileDialog | None:
        """Ask where the picture of the plan that is shown shall go."""
        if self._ready() is None:
            return None
        drawing, made = self._drawing(), DrawingFormat.PNG
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("Standplan als Bild speichern"),
            f"{drawing.title}{made.suffix}",
            made.label,
            partial(self._write, drawing, made),
        )

    def _write(self, drawing: Drawing, made: DrawingFormat, target: Path) -> None:
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        words = self.tr("„{title}“ gespeichert.").format(title=drawing.title)
        self._context.tasks.start(
            partial(write, DrawingSheet((drawing,)), made, target),
            partial(self._context.notify.saved, words),
        )

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run."""
        return [Command(one.label, partial(self.write, one), "pdf") for one in EXPORTS]


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
