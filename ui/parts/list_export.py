"""What a list shows now, taken to Excel or to paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet, Value, write
from ui.context import AppContext
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress

Row = TypeVar("Row")


@dataclass(frozen=True)
class SheetColumn(Generic[Row]):
    """A column on paper: a list on screen sets two lines and a pill in one, a sheet does not."""

    heading: str
    value: Callable[[Row], Value]


def sheet_of(
    title: str, rows: Sequence[Row], columns: Sequence[SheetColumn[Row]], *filters: str
) -> ListSheet:
    """These rows, in their order.

    Args:
        title: What the list is called.
        rows: What is shown now: ``rows_model.rows()``.
        columns: What is told of each.
        *filters: The filters chosen, in words; empty ones count for nothing.
    """
    return ListSheet(
        title,
        tuple(column.heading for column in columns),
        tuple(tuple(column.value(row) for column in columns) for row in rows),
        note=", ".join(words for words in filters if words),
    )


class ListExport(QObject):
    """Writes lists; a list to print is a PDF file that the program of the system shows."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialog belongs to."""
        super().__init__(window)
        self._context, self._window = context, window

    def start(self, sheet: ListSheet, made: ListFormat) -> QFileDialog | None:
        """Ask where the list shall go; an empty one goes nowhere."""
        if not sheet.rows:
            self._context.notify.info(
                self.tr("Die Liste „{title}“ ist leer.").format(title=sheet.title)
            )
            return None
        from praeventionsrat.office.paperwork import head_of  # noqa: PLC0415 - 35 ms of each start

        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        office = self._context.operations.ask(head_of, today).author
        whole = replace(sheet, office=office, made_on=today)
        print_it = made is ListFormat.PDF
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("Liste zum Drucken speichern") if print_it else self.tr("Liste speichern"),
            f"{sheet.title} {today.isoformat()}{made.suffix}",
            self.tr("PDF-Datei") if print_it else self.tr("Excel-Datei"),
            partial(self.write, whole, made),
        )

    def write(self, sheet: ListSheet, made: ListFormat, target: Path) -> None:
        """Write beside the window; long lists can be given up."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        title = self.tr("Liste „{title}“").format(title=sheet.title)
        job = partial(_write, sheet, made, target)
        self._context.tasks.start_long(title, job, partial(self._written, sheet, made))

    def _written(self, sheet: ListSheet, made: ListFormat, path: Path) -> None:
        if made is ListFormat.PDF:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            words = self.tr("Liste „{title}“ gespeichert und zum Drucken geöffnet.")
        else:
            words = self.tr("Liste „{title}“ gespeichert.")
        self._context.notify.saved(words.format(title=sheet.title), path)


def _write(sheet: ListSheet, made: ListFormat, target: Path, progress: Progress) -> Path:
    return write(sheet, made, target, progress.step)
