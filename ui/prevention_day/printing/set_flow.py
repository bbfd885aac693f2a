"""Writes the print set: ask for a folder, read once, write beside the window, remember."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import count
from praeventionsrat.office import print_set
from praeventionsrat.office.print_set import SetOrder, WrittenSet
from praeventionsrat.prevention_day.printing.prints import Print
from ui.context import AppContext
from ui.parts.save_dialog import ask_folder
from ui.prevention_day.day_page import today
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress


class SetFlow(QObject):
    """From the button to the folder."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialog belongs to."""
        super().__init__(window)
        self._context, self._window = context, window

    def start(
        self, event_id: UUID, keys: Sequence[str], *, only_changed: bool, merged: bool
    ) -> QFileDialog:
        """Ask in which folder the folder of the set shall be made."""
        title = self.tr("Wo soll die Druckmappe liegen?")
        make = partial(self.make, event_id, keys, only_changed=only_changed, merged=merged)
        return ask_folder(self._window, self._context.settings, title, make)

    def make(
        self,
        event_id: UUID,
        keys: Sequence[str],
        folder: Path,
        *,
        only_changed: bool = False,
        merged: bool = False,
    ) -> None:
        """Read now, write on a worker; it can be stopped."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        begin = partial(
            print_set.begin_set,
            event_id=event_id,
            keys=keys,
            folder=folder,
            today=today(),
            only_changed=only_changed,
            merged=merged,
        )
        try:
            order = self._context.operations.ask(begin)
        except UserError as err:
            self._context.notify.error(str(err))
            return
        self._read_next(order, list(print_set.unread(order)))

    def _read_next(self, order: SetOrder, waiting: list[Print]) -> None:
        """Each document of another area in a turn of its own, then write them all."""
        if waiting:
            order = self._context.operations.ask(print_set.read_other, order, waiting.pop(0))
            QTimer.singleShot(0, self, partial(self._read_next, order, waiting))
            return
        title = self.tr("Druckmappe schreiben")
        self._context.tasks.start_long(title, partial(_write, order), self._written)

    def _written(self, written: WrittenSet) -> None:
        label = self.tr("Druckmappe geschrieben")
        at = datetime.now(UTC)
        self._context.operations.perform(label, print_set.remember_set, written, at=at)
        files = count(len(written.files), "Dokument liegt", "Dokumente liegen")
        words = self.tr("{files} jetzt in „{folder}“.")
        said = words.format(files=files, folder=written.folder.name)
        self._context.notify.saved(said, written.folder)
        if written.failed:
            self._context.notify.error("\n".join(written.failed))


def _write(order: SetOrder, progress: Progress) -> WrittenSet:
    return print_set.write_set(order, progress.step)
