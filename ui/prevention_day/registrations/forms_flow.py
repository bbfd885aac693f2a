"""Anmeldebögen out, and filled in back: beside the window, told at once."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.returned import Returned, read_returned
from praeventionsrat.errors import UserError
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.registrations import form
from praeventionsrat.prevention_day.registrations.importing import Taken, take_replies
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.prevention_day.registrations.import_dialog import said_of
from ui.settings_store import EXPORT_FOLDER

FORM = Export(
    "registration-form",
    "Anmeldebogen (Word)",
    ".docx",
    form.gather,
    "praeventionsrat.prevention_day.registrations.form_word:render",
    of="prevention_day",
    description="Zum Ausfüllen in Word; kommt er zurück, liest das Programm ihn ein.",
)
NOT_OURS = "Das ist kein Antwortblatt dieses Programms."


class FormsFlow(QObject):
    """Writes the form of a day and reads the ones that come back."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window
        self._exports = ExportFlow(context, window)

    def give(self, event_id: UUID) -> QDialog | None:
        """Ask where the form shall lie."""
        try:
            self._context.operations.ask(form.gather, event_id, Head())
        except UserError as err:
            self._context.notify.error(str(err))
            return None
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        return self._exports.start(FORM, event_id, today.isoformat())

    def choose_files(self) -> QFileDialog:
        """Ask which files came back."""
        kept = self._context.settings.get(EXPORT_FOLDER)
        known = kept if kept and Path(kept).is_dir() else str(user_documents_path())
        dialog = QFileDialog(self._window, self.tr("Anmeldebögen einlesen"), known)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Word-Dateien (*.docx)"))
        dialog.filesSelected.connect(lambda found: self.read([Path(one) for one in found]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(
        self, paths: Sequence[Path], otherwise: Callable[[Path], object] | None = None
    ) -> None:
        """Read the files beside the window, then put on record what they say.

        ``otherwise`` takes a single file that is no form of ours: a list in Word, perhaps.
        """
        files = tuple(paths)
        self._context.tasks.start_long(
            self.tr("Anmeldebögen einlesen"),
            lambda progress: read_returned(files, progress.step),
            partial(self._take, files, otherwise),
        )

    def _take(
        self,
        paths: Sequence[Path],
        otherwise: Callable[[Path], object] | None,
        found: Sequence[Returned],
    ) -> None:
        if otherwise and len(found) == 1 and found[0].why == NOT_OURS:
            otherwise(paths[0])
            return
        taken, said = Taken(0, 0, 0), []
        for one in found:
            try:
                if one.reply is None:
                    raise UserError(one.why)
                words = self.tr("Anmeldebogen einlesen")
                made, told = self._context.operations.attempt(
                    words, _take, one, at=datetime.now(UTC)
                )
            except UserError as err:
                said.append(f"„{one.name}“: {err}")
                continue
            taken = Taken(
                taken.confirmed + made.confirmed,
                taken.waiting + made.waiting,
                taken.known + made.known,
            )
            said += told
        if said:
            self._context.notify.error(". ".join([said_of(taken), *said]))
        else:
            self._context.notify.undo_offer(said_of(taken))


def _take(work: Work, one: Returned, *, at: datetime) -> tuple[Taken, Sequence[str]]:
    assert one.reply is not None
    read = form.read_form(work, one.reply, one.name)
    return take_replies(work, read.event_id, read.replies, at=at, source=one.name), read.told
