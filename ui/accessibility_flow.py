"""From a Word file to the report on its accessibility beside it."""

from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.office.paperwork import head_of
from ui.context import AppContext
from ui.parts.file_choice import choose_file
from ui.settings_store import EXPORT_FOLDER

WRITER = "praeventionsrat.documents.accessibility_report"


class AccessibilityFlow(QObject):
    """Asks for a Word file, ours or anybody's, and examines it beside the window."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """``parent`` is the window the dialog belongs to."""
        super().__init__(parent)
        self._context, self._window = context, parent

    def start(self) -> QFileDialog:
        """Ask which file; the folder written to last is shown."""
        return choose_file(
            self._window,
            self.tr("Welche Word-Datei soll geprüft werden?"),
            self.tr("Word (*.docx)"),
            self.check,
            self._context.settings.get(EXPORT_FOLDER),
        )

    def check(self, file: Path) -> None:
        """Examine it and offer to open the report."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        head = self._context.operations.ask(partial(head_of, today=today))
        self._context.notify.info(self.tr("„{name}“ wird geprüft …").format(name=file.name))
        self._context.tasks.start(partial(_report, file, head), self._written)

    def _written(self, report: Path) -> None:
        said = self.tr("Der Prüfbericht „{name}“ liegt neben der Datei.").format(name=report.name)
        self._context.notify.saved(said, report)


def _report(file: Path, head: object) -> Path:
    """In the worker; Word comes along only then."""
    writer = import_module(WRITER)
    made: Path = writer.write_report(file, head)
    return made
