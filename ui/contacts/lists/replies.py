"""Check-up forms that came back: read in a worker, looked at side by side, merged in one step."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from platformdirs import user_documents_path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat import german
from praeventionsrat.contacts.checking.answers import Answer, recognise
from praeventionsrat.documents.returned import Returned, read_returned
from praeventionsrat.errors import UserError
from ui.contacts.lists.reply_dialog import Refused, ReplyDialog
from ui.context import AppContext
from ui.settings_store import EXPORT_FOLDER


class Replies(QObject):
    """Takes files by choice or by drag, several at once."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what files may be dropped on and dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
            event.acceptProposedAction()
            self.read(paths)
            return True
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def choose_files(self) -> QFileDialog:
        """Ask which files came back."""
        kept = self._context.settings.get(EXPORT_FOLDER)
        known = kept if kept and Path(kept).is_dir() else str(user_documents_path())
        dialog = QFileDialog(self._window, self.tr("Prüfbogen einlesen"), known)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Word-Dateien (*.docx)"))
        dialog.filesSelected.connect(lambda found: self.read([Path(one) for one in found]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(self, paths: Sequence[Path]) -> None:
        """Read the files beside the window, then show what they say."""
        files = tuple(paths)
        self._context.tasks.start_long(
            self.tr("Prüfbogen einlesen"),
            lambda progress: read_returned(files, progress.step),
            self._show,
        )

    def _show(self, found: Sequence[Returned]) -> None:
        """Compare with what is on record; the newest of two forms of one contact counts."""
        answers: dict[UUID, Answer] = {}
        refused = []
        for one in found:
            try:
                answer = self._recognise(one)
            except UserError as err:
                refused.append(Refused(one.name, str(err)))
            else:
                answers[answer.recipient_id] = answer
        dialog = ReplyDialog(self._context, tuple(answers.values()), refused, self._window)
        dialog.merged.connect(self._told)
        dialog.open()

    def _recognise(self, one: Returned) -> Answer:
        if one.reply is None:
            raise UserError(one.why)
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        return self._context.operations.ask(recognise, one.reply, today)

    def _told(self, number: int) -> None:
        said = german.count(number, "Prüfbogen", "Prüfbögen")
        self._context.notify.undo_offer(self.tr("{n} übernommen.").format(n=said))
