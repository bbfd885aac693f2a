"""Forms of a Sachstandsabfrage out into a folder, and back in: beside the window, told at once."""

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
from praeventionsrat.measures.documents import asking_form
from praeventionsrat.measures.usecases.asking import note_sent
from praeventionsrat.measures.usecases.asking_replies import take_reports
from praeventionsrat.office import paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import known_hash
from ui.context import AppContext
from ui.settings_store import EXPORT_FOLDER
from ui.tasks import Progress

WORD = "praeventionsrat.measures.documents.asking_word"
FORM = Export(
    "asking-form",
    "Formular (Word)",
    ".docx",
    asking_form.gather,
    f"{WORD}:render",
    of="report_request",
)
MAIL = Export(
    "asking-mail",
    "E-Mail-Entwurf",
    ".eml",
    asking_form.gather,
    f"{WORD}:render_mail",
    of="report_request",
)


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


class AskingFiles(QObject):
    """Writes and reads the forms of a round.

    Signals:
        taken: Emitted with sentences about what came in; the first says how many.
    """

    taken = Signal(list)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window

    def choose_folder(self, request_id: UUID) -> QFileDialog:
        """Ask where the forms shall lie."""
        dialog = self._dialog(self.tr("Ordner für die Formulare"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda found: self.write(request_id, Path(found)))
        dialog.open()
        return dialog

    def choose_files(self) -> QFileDialog:
        """Ask which files came back."""
        dialog = self._dialog(self.tr("Antworten einlesen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Word-Dateien (*.docx)"))
        dialog.filesSelected.connect(lambda found: self.read([Path(one) for one in found]))
        dialog.open()
        return dialog

    def write(self, request_id: UUID, folder: Path) -> None:
        """A form for each owner, and the mail it goes out with where an address is known."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        try:
            files = self._context.operations.ask(_prepare, request_id, folder, today())
        except UserError as err:
            self._context.notify.error(str(err))
            return
        done = partial(self._written, request_id, folder)
        title = self.tr("Formulare der Sachstandsabfrage")
        self._context.tasks.start_long(title, partial(_write, tuple(files)), done)

    def read(self, paths: Sequence[Path]) -> None:
        """Read the files beside the window, then put on record what they say."""
        files = tuple(paths)
        self._context.tasks.start_long(
            self.tr("Antworten einlesen"),
            lambda progress: read_returned(files, progress.step),
            self._take,
        )

    def _take(self, found: Sequence[Returned]) -> None:
        said, reports = [], 0
        for one in found:
            try:
                if one.reply is None:
                    raise UserError(one.why)
                taken = self._context.operations.attempt(
                    self.tr("Sachstände aus Formular"), take_reports, one.reply, today=today()
                )
            except UserError as err:
                said.append(f"„{one.name}“: {err}")
                continue
            reports += taken.reports
            said += [f"{taken.name}: {words}" for words in taken.told]
            if not taken.reports and not taken.told:
                said.append(self.tr("{name}: nichts ausgefüllt.").format(name=taken.name))
        number = german.count(reports, "Sachstand", "Sachstände")
        self.taken.emit([self.tr("{n} übernommen.").format(n=number), *said])

    def _written(self, request_id: UUID, folder: Path, written: Sequence[Written]) -> None:
        for one in written:
            self._context.operations.perform(
                self.tr("Formular geschrieben"), paperwork.remember, one
            )
        owners = self._context.operations.ask(_owners, request_id)
        words = self.tr("Formulare der Sachstandsabfrage ausgegeben")
        self._context.operations.perform(words, note_sent, request_id, owners, on=today())
        number = german.count(len(owners), "Formular", "Formulare")
        self._context.notify.saved(self.tr("{n} geschrieben.").format(n=number), folder)

    def _dialog(self, title: str) -> QFileDialog:
        kept = self._context.settings.get(EXPORT_FOLDER)
        known = kept if kept and Path(kept).is_dir() else str(user_documents_path())
        dialog = QFileDialog(self._window, title, known)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _owners(work: Work, request_id: UUID) -> frozenset[UUID]:
    found = work.report_request_entries.where(request_id=request_id)
    return frozenset(one.person_id or one.organization_id or one.id for one in found)


def _prepare(work: Work, request_id: UUID, folder: Path, on: date) -> list[Prepared]:
    head = paperwork.head_of(work, on)
    found = []
    for form in asking_form.gather(work, request_id, head):
        stems = [(FORM, form.name)]
        stems += [(MAIL, f"E-Mail {form.name}")] if form.mail is not None else []
        for export, stem in stems:
            target = (folder / safe_name(f"{stem}{export.suffix}")).absolute()
            known = known_hash(work, str(target))
            found.append(Prepared(export, request_id, form, target, known))
    return found


def _write(files: Sequence[Prepared], progress: Progress) -> list[Written]:
    written = []
    for done, prepared in enumerate(files):
        progress.step(done, len(files))
        written.append(paperwork.write(prepared))
    return written
