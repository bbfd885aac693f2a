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
from ui.network.columns import LINES_SHEET, PARITY_SHEET
from ui.network.reading import Request
from ui.network.views import COUNT, NetworkViews
from ui.parts.list_export import ListExport, sheet_of
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.icons import icon

SYMBOLS = {DrawingFormat.A4: "pdf", DrawingFormat.A3: "pdf", DrawingFormat.PNG: "picture"}
Pages = Callable[[], tuple[Drawing, ...]]


class NetworkExports(QObject):
    """Asks where, draws and writes beside the window, says so."""

    def __init__(
        self,
        context: AppContext,
        page: QWidget,
        views: NetworkViews,
        request: Callable[[], Request],
    ) -> None:
        """``page`` is what the dialogs belong to; ``request`` tells what is wanted now."""
        super().__init__(page)
        self._context, self._page = context, page
        self._views, self._request = views, request
        self._lists = ListExport(context, page)

    def sheet(self) -> ListSheet:
        """The figures where they are on show, else who sits where."""
        narrowed = self._request().narrowed
        if self._views.view == COUNT:
            rows = self._views.figures.rows_model.rows()
            return sheet_of(self.tr("Parität"), rows, PARITY_SHEET, narrowed)
        lines = self._views.list.rows_model.rows()
        return sheet_of(self.tr("Netzwerk"), lines, LINES_SHEET, narrowed)

    def fill(self, menu: QMenu) -> None:
        """Offer every format."""
        for made in DrawingFormat:
            action = menu.addAction(icon(SYMBOLS[made]), f"{made.label} …")
            action.triggered.connect(partial(self.start, made))
        menu.addSeparator()
        menu.addAction(icon("excel"), self.tr("Liste nach Excel …"), self.list_to_excel)

    def list_to_excel(self) -> None:
        """The list of the view that is shown."""
        self._lists.start(self.sheet(), ListFormat.EXCEL)

    def start(self, made: DrawingFormat) -> QFileDialog | None:
        """Ask where the picture shall go."""
        if not self._views.picture.drawing.shapes:
            return None
        from praeventionsrat.office.paperwork import head_of  # noqa: PLC0415 - 35 ms of each start

        title, pages = self._pages()
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

    def _pages(self) -> tuple[str, Pages]:
        """What is shown now: its name, and who draws it beside the window."""
        if self._views.view == COUNT:
            bars = self._views.bars.drawing
            return self.tr("Parität"), lambda: (bars,)
        want = self._request()
        draw = partial(network_pages, want.rows, want.choice, want.narrowed, want.today)
        return self.tr("Netzwerk"), draw

    def _written(self, title: str, path: Path) -> None:
        words = self.tr("„{title}“ gespeichert.").format(title=title)
        self._context.notify.saved(words, path)


def _write(pages: Pages, office: str, made: DrawingFormat, target: Path) -> Path:
    return write(DrawingSheet(pages(), office), made, target)
