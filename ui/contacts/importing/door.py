"""Files dropped on a page, and „Kontakte übernehmen …“ wherever it is asked for."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.shell.page import Page


class ImportDoor(QObject):
    """Opens the dialog; on a page it also takes the files that are dragged there."""

    def __init__(self, context: AppContext, page: Page) -> None:
        """``page`` is what files may be dropped on and the dialog belongs to."""
        super().__init__(page)
        self._context, self._page = context, page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def open(self, path: Path | None = None) -> QWidget | None:
        """Ask where the contacts come from, or begin with a file; what is typed is kept first."""
        if not self._page.flush():
            return None
        from ui.contacts.importing.dialog import ImportDialog  # noqa: PLC0415 - not at the start

        dialog = ImportDialog(self._context, self._page)
        dialog.open()
        if path:
            dialog.open_file(path)
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
            event.acceptProposedAction()
            for path in files[:1]:
                self.open(path)
            return True
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
