"""Reply sheets out into a folder, and back in: read in a worker, noted one by one, told at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.returned import Returned, read_returned
from praeventionsrat.errors import UserError
from praeventionsrat.files import safe_name
from praeventionsrat.meetings.documents import poll_sheet
from praeventionsrat.meetings.usecases.poll_replies import Taken, take_reply
from praeventionsrat.office import paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import known_hash
from ui.context import AppContext
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress

SHEET = Export(
    "poll-sheet",
    "Antwortblatt (Word)",
    ".docx",
    poll_sheet.gather,
    "praeventionsrat.meetings.documents.poll_sheet_word:render",
    of="date_poll",
)


class PollSheets(QObject):
    """Writes and reads the sheets of a poll.

    Signals:
        taken: Emitted with sentences about what came in; the first says how many.
    """

    taken = Signal(list)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window

    def choose_folder(self, poll_id: UUID) -> QFileDialog:
        """Ask where the sheets shall lie."""
        dialog = self._dialog(self.tr("Ordner für die Antwortblätter"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda found: self.write(poll_id, Path(found)))
        dialog.open()
        return dialog

    def choose_files(self) -> QFileDialog:
        """Ask which files came back."""
        dialog = self._dialog(self.tr("Antwortblätter einlesen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Word-Dateien (*.docx)"))
        dialog.filesSelected.connect(lambda found: self.read([Path(one) for one in found]))
        dialog.open()
        return dialog

    def write(self, poll_id: UUID, folder: Path) -> None:
        """A sheet for each person."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            files = self._context.operations.ask(_prepare, poll_id, folder, today)
        except UserError as err:
            self._context.notify.error(str(err))
            return
        done = partial(self._written, folder)
        self._context.tasks.start_long(
            self.tr("Antwortblätter"), partial(_write, tuple(files)), done
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Read the files beside the window, then note what they say."""
        files = tuple(paths)
        self._context.tasks.start_long(
            self.tr("Antwortblätter einlesen"),
            lambda progress: read_returned(files, progress.step),
            self._note,
        )

    def _note(self, found: Sequence[Returned]) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        said, count = [], 0
        for one in found:
            try:
                if one.reply is None:
                    raise UserError(one.why)
                taken = self._context.operations.attempt(
                    self.tr("Antwortblatt einlesen"), take_reply, one.reply, today=today
                )
            except UserError as err:
                said.append(f"„{one.name}“: {err}")
            else:
                count += 1
                said += _sentences(taken)
        number = german.count(count, "Antwortblatt", "Antwortblätter")
        self.taken.emit([self.tr("{n} übernommen.").format(n=number), *said])

    def _written(self, folder: Path, written: Sequence[Written]) -> None:
        for one in written:
            said = self.tr("Antwortblatt geschrieben")
            self._context.operations.perform(said, paperwork.remember, one)
        number = german.count(len(written), "Antwortblatt", "Antwortblätter")
        self._context.notify.saved(self.tr("{n} geschrieben.").format(n=number), folder)

    def _dialog(self, title: str) -> QFileDialog:
        kept = self._context.settings.get(EXPORT_FOLDER)
        known = kept if kept and Path(kept).is_dir() else str(user_documents_path())
        dialog = QFileDialog(self._window, title, known)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _sentences(taken: Taken) -> list[str]:
    said = [f"{taken.name} – {change}." for change in taken.changed]
    if taken.beside:
        said.append(f"{taken.name} schreibt: {' '.join(taken.beside.split())}")
    return said


def _prepare(work: Work, poll_id: UUID, folder: Path, today: date) -> list[Prepared]:
    head = paperwork.head_of(work, today)
    return [
        Prepared(
            SHEET,
            poll_id,
            sheet,
            target := (folder / safe_name(f"{sheet.name}.docx")).absolute(),
            known_hash(work, str(target)),
        )
        for sheet in poll_sheet.gather(work, poll_id, head)
    ]


def _write(files: Sequence[Prepared], progress: Progress) -> list[Written]:
    written = []
    for done, prepared in enumerate(files):
        progress.step(done, len(files))
        written.append(paperwork.write(prepared))
    return written
