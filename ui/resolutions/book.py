"""The register of what a list shows, to Word: read in turns, because it may be thousands."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents.register import register_of
from praeventionsrat.meetings.usecases.register import RegisterEntry, read_register
from ui.context import AppContext
from ui.export_flow import ExportFlow

AT_ONCE = 400
"""Resolutions read in one turn."""


class RegisterBook(QObject):
    """Reads the resolutions, then asks where the document shall go."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        """``page`` is what the dialog belongs to."""
        super().__init__(page)
        self._context = context
        self.exports = ExportFlow(context, page)
        self._waiting: list[UUID] = []
        self._read: list[RegisterEntry] = []
        self._first: UUID | None = None
        self._note = ""

    def start(self, ids: Sequence[UUID], note: str) -> None:
        """Begin anew with these, in this order; ``note`` says which they are."""
        going = bool(self._waiting)
        self._waiting, self._read = list(ids), []
        self._first, self._note = self._waiting[0], note
        if not going:
            self._go_on()

    def _go_on(self) -> None:
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        try:
            self._read += self._context.operations.ask(read_register, some)
        except UserError as err:
            self._waiting = []
            self._context.notify.error(str(err))
            return
        if self._waiting:
            QTimer.singleShot(0, self, self._go_on)
        elif self._first:
            today = date.today()  # noqa: DTZ011 - the day on the user's wall
            export = register_of(tuple(self._read), self._note)
            self.exports.start(export, self._first, today.isoformat())
