"""Takes the Netzwerk out of the window: as pages, as a picture, as a list."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from praeventionsrat.council.network_pages import network_pages
from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.documents.drawing_sheet import DrawingFormat, DrawingSheet, write
from praeventionsrat.documents.list_sheet import ListFormat, ListSheet
from ui.context import AppContext
from ui.network.reading import Request
from ui.parts.list_export import ListExport
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.icons import icon

SYMBOLS = {DrawingFormat.A4: "pdf", DrawingFormat.A3: "pdf", DrawingFormat.PNG: "picture"}
Pages = Callable[[], tuple[Drawing, ...]]


class NetworkExports(QObject):
    """Asks where, draws and writes beside the window, says so."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        """``page`` is what the dialogs belong to."""
        super().__init__(page)
        self._context, self._page = context, page
        self._lists = ListExport(context, page)
        self.pages: Callable[[], tuple[str, Pages] | None] = lambda: None
        """What is shown now: its name, and who draws it."""
        self.sheet: Callable[[], ListSheet] | None = None

    def fill(self, menu: QMenu) -> None:
        """Offer every format."""
        for made in DrawingFormat:
            action = menu.addAction(icon(SYMBOLS[made]), f"{made.label} …")
            action.triggered.connect(partial(self.start, made))
        menu.addSeparator()
        menu.addAction(icon("excel"), self.tr("Liste nach Excel …"), self.list_to_excel)

    def list_to_excel(self) -> None:
        """The list of the view that is shown."""
        if self.sheet:
            self._lists.start(self.sheet(), ListFormat.EXCEL)

    def start(self, made: DrawingFormat) -> QFileDialog | None:
        """Ask where the picture shall go."""
        found = self.pages()
        if found is None:
            return None
        from praeventionsrat.office.paperwork import head_of  # noqa: PLC0415 - 35 ms of each start

        title, pages = found
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        office = self._context.operations.ask(head_of, today).author
        return ask_where(
            self._page,
            self._context.settings,
            self.tr("{title} speichern").format(title=title),
            f"{title} {today.isoformat()}{made.suffix}",
            made.label,
            partial(self.write, title, pages, office, made),
        )

    def write(
        self, title: str, pages: Pages, office: str, made: DrawingFormat, target: Path
    ) -> None:
        """Write beside the window."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        job = partial(_write, pages, office, made, target)
        self._context.tasks.start(job, partial(self._written, title))

    def _written(self, title: str, path: Path) -> None:
        words = self.tr("„{title}“ gespeichert.").format(title=title)
        self._context.notify.saved(words, path)


def pages_of(request: Request) -> Pages:
    """Draws the Netzwerk of a request; called by a worker."""
    return partial(network_pages, request.rows, request.choice, request.narrowed, request.today)


def _write(pages: Pages, office: str, made: DrawingFormat, target: Path) -> Path:
    return write(DrawingSheet(pages(), office), made, target)
