"""The frame around the pages: where they are, how one gets there, what holds everywhere."""

import gc
from collections.abc import Hashable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from praeventionsrat.documents.list_sheet import ListFormat
from ui.context import AppContext
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import ListExport
from ui.settings_store import THEME
from ui.shell.frame import Frame, keep_geometry, restore_geometry
from ui.shell.menus import Menus
from ui.shell.page import Command, Page, PageEntry
from ui.shell.passing import Passing
from ui.shell.search_palette import SearchPalette

TITLE = "Präventionsrat"
HANDBOOK = "handbook"


class MainWindow(QMainWindow):
    """Holds the pages; each is made when it is first visited."""

    def __init__(self, context: AppContext, pages: Sequence[PageEntry], file_name: str) -> None:
        """Build the frame and show the first page."""
        super().__init__()
        self.context = context
        self._entries = {entry.key: entry for entry in pages}
        self._built: dict[str, Page] = {}
        self._palette: SearchPalette | None = None
        self._file_name, self._shown = file_name, ""
        context.theme.dress(self)
        self.frame = Frame(TITLE, pages, file_name)
        self.setCentralWidget(self.frame)
        self.passing = Passing(context, self, self.flush)
        self.menus = Menus(self, self, pages, context.operations, context.theme, context.files)
        self._lists = ListExport(context, self)
        self.frame.connect_to(context)
        self.frame.sidebar.chosen.connect(self.go)
        self.frame.sidebar.search_asked.connect(self.find_anything)
        context.theme.changed.connect(self._on_theme)
        context.operations.stepping.connect(self.flush)
        restore_geometry(self, context.settings)
        self.go(pages[0].key)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self.frame.stack.currentWidget()
        assert isinstance(shown, Page)
        return shown

    @Slot(str)
    def go(self, key: str) -> Page:
        """Show a page, unless what is typed on this one cannot be saved; the page that is shown."""
        if key == self._shown:
            if self.page.flush() and self.page.home:
                self.page.home()
        elif self._shown and not self._leave():
            key = self._shown
        self._show(key)
        return self.page

    @Slot(str, object)
    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Show a record on the page that shows its kind."""
        for entry in self._entries.values():
            if kind in entry.kinds:
                page = self.go(entry.key)
                if self._shown == entry.key:
                    page.open_record(kind, record_id)
                return

    def new(self) -> None:
        """Ctrl+N."""
        self.page.new()

    def rename(self) -> None:
        """F2."""
        self.page.rename()

    def back(self) -> None:
        """Esc: away with a message, else back on the page."""
        if self.frame.messages.isVisible():
            self.frame.messages.hide()
        else:
            self.page.back()

    def help(self) -> None:
        """F1: what the Handbuch says about this page."""
        topic = self.page.help_topic()
        if HANDBOOK in self._entries:
            self.page.flush()  # whoever cannot go on is not kept from the Handbuch
            self._show(HANDBOOK)
            self.page.open_record("topic", topic)

    def list_to_excel(self) -> None:
        """Take the list of the page to Excel."""
        self._export_list(ListFormat.EXCEL)

    def print_list(self) -> None:
        """Ctrl+P: the list of the page as pages to print."""
        self._export_list(ListFormat.PDF)

    def find_anything(self) -> None:
        """Ctrl+K."""
        if self._palette is None:
            kinds = {k: (t, e.icon) for e in self._entries.values() for k, t in e.kinds.items()}
            search = self.context.search
            self._palette = SearchPalette(search, self._commands, kinds, self)
            self._palette.opened.connect(self.open_record)
        self._palette.ask()

    @Slot()
    def flush(self) -> bool:
        """Save whatever is being typed anywhere; whether nothing is left unsaved."""
        return not self._unsaved()

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = self._unsaved()
        words = self.tr("Auf der Seite „{page}“ steht etwas, das nicht gespeichert werden kann.")
        if unsaved and not self.context.notify.ask(
            words.format(page=self._entries[unsaved[0]].title),
            self.tr("Beim Beenden gehen Ihre letzten Eingaben verloren."),
            self.tr("Trotzdem beenden"),
        ):
            event.ignore()
            self._show(unsaved[0])
            self._leave()
            return
        drafts = [draft for page in self._built.values() for draft in page.drafts()]
        if drafts and not self.context.notify.ask(
            " ".join(drafts),
            self.tr("Beim Beenden geht verloren, was noch nicht festgehalten ist."),
            self.tr("Trotzdem beenden"),
        ):
            event.ignore()
            return
        keep_geometry(self, self.context.settings)
        gc.unfreeze()
        event.accept()

    def _show(self, key: str) -> None:
        if key not in self._built:
            page = self._entries[key].factory(self.context)
            page.open_asked.connect(self.open_record)
            self._built[key] = page
            self.frame.stack.addWidget(page)
            gc.freeze()  # it stays; looking at all pages again and again takes a sixth of a second
        self._shown = key
        self.frame.stack.setCurrentWidget(self._built[key])
        self.frame.sidebar.show_chosen(key)
        self.setWindowTitle(f"{self._entries[key].title} – {self._file_name} – {TITLE}")
        self.frame.sidebar.setVisible(not self._entries[key].whole)
        self.menus.offer_lists(offered=self.page.list_sheet is not None)
        self.menus.offer_page(*self.page.page_menu())

    def _unsaved(self) -> list[str]:
        return [key for key, page in self._built.items() if not page.flush()]

    def _leave(self) -> bool:
        """Save what is typed on this page; what is wrong is brought before the eyes."""
        if self.page.flush():
            return True
        if go_to_complaint(self.page):
            words = self.tr("Bitte berichtigen Sie zuerst die markierte Eingabe.")
            self.context.notify.error(words)
        return False

    def _export_list(self, made: ListFormat) -> None:
        if self.page.list_sheet and self.page.flush():
            self._lists.start(self.page.list_sheet(), made)

    def _commands(self) -> list[Command]:
        return [*self.page.commands(), *self.menus.commands()]

    @Slot()
    def _on_theme(self) -> None:
        self.context.settings.set(THEME, self.context.theme.mode.value)
