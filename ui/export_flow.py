"""From a menu entry to a document on disk: ask where, read, render beside the window, say so."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from praeventionsrat.documents.export import Export, file_name
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.leaks import Leak
from praeventionsrat.meetings.usecases.leaks import waive_leaks
from praeventionsrat.office import paperwork
from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.meetings.leak_dialog import LeakDialog
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER


class ExportFlow(QObject):
    """Writes documents; the folder chosen last is proposed again.

    Signals:
        place_asked: Emitted with the place of a leak that shall be looked at.
    """

    place_asked = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """``parent`` is the window the dialog belongs to."""
        super().__init__(parent)
        self._context, self._window = context, parent

    def start(self, export: Export, record_id: UUID, stem: str = "") -> QDialog:
        """Ask where the document shall go, with a name that says what it is.

        ``stem`` names what it is about; without it the record is a meeting, which names itself.
        A public document that tells of the non-public part asks first why it goes out.
        """
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        found = self._context.operations.ask(
            partial(paperwork.leaks_in, export=export, record_id=record_id, today=today)
        )
        if not found:
            return self._ask_where(export, record_id, stem)
        dialog = LeakDialog(
            found,
            self._window,
            lambda reason: self._let_out(export, record_id, stem, found, reason),
        )
        dialog.place_asked.connect(self.place_asked)
        dialog.open()
        return dialog

    def _let_out(
        self, export: Export, meeting: UUID, stem: str, found: Sequence[Leak], reason: str
    ) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        label = self.tr("Freigabe trotz Leck-Prüfung")
        self._context.operations.perform(
            label, waive_leaks, meeting, export.key, found, reason, on=today
        )
        self._ask_where(export, meeting, stem)

    def _ask_where(self, export: Export, record_id: UUID, stem: str) -> QFileDialog:
        stem = stem or self._context.operations.ask(_stem, record_id)
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("{title} speichern").format(title=export.label),
            file_name(stem, export),
            export.label,
            partial(self.write, export, record_id),
            confirm=False,  # hand edits are never touched
        )

    def write(self, export: Export, record_id: UUID, target: Path) -> None:
        """Read now, write beside the window, then offer to open it."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            prepared = self._context.operations.ask(
                paperwork.prepare, export, record_id, target, today=today
            )
        except UserError as err:
            self._context.notify.error(str(err))
            return
        self._context.tasks.start(partial(paperwork.write, prepared), self._written)

    def _written(self, written: paperwork.Written) -> None:
        label = self.tr("Dokument gespeichert")
        self._context.operations.perform(label, paperwork.remember, written)
        self._context.notify.saved(written.sentence, written.path)


def _stem(work: Work, meeting_id: UUID) -> str:
    meeting = work.meetings.get(meeting_id)
    label = work.committees.get(meeting.committee_id).label
    return f"{meeting.number}. Sitzung {label} {meeting.held_on.isoformat()}"
