"""What a page is to the window, and how the window is told which pages there are."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from ui.context import AppContext
from ui.parts.cards import set_part


@dataclass(frozen=True)
class Command:
    """Something Ctrl+K can run: its words, what it does, and its keys if it has any."""

    title: str
    run: Callable[[], object]
    symbol: str = "command"
    keys: str = ""


class Page(QWidget):
    """One screen of the main window; made when it is first visited.

    Signals:
        open_asked: Emitted with kind and id of a record that another page shows.
    """

    open_asked = Signal(str, object)
    list_sheet: Callable[[], ListSheet] | None = None
    """Tells what the list of this page shows now; None for a page without a list."""
    home: Callable[[], object] | None = None
    """Leads back from the parts behind this page; None for a page without any."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        """Keep the context; a page fills itself in its own ``__init__``."""
        super().__init__(parent)
        self.context = context
        set_part(self, "page")

    @property
    def title(self) -> str:
        """What the window's title says while this page is shown."""
        return ""

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return True

    def drafts(self) -> Sequence[str]:
        """What was typed but is no record yet and would be lost; a sentence each."""
        return ()

    def new(self) -> None:
        """Ctrl+N: make the thing this page is about."""

    def rename(self) -> None:
        """F2: go to the name of the chosen thing."""

    def back(self) -> None:
        """Esc: from the detail to the list."""

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Show one record."""

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run while this page is shown."""
        return ()

    def page_menu(self) -> tuple[str, Sequence[QAction]]:
        """Title and entries of the menu this page brings along; no entries, no menu."""
        return "", ()

    def help_topic(self) -> str:
        """The page of the Handbuch that F1 opens."""
        return ""


@dataclass(frozen=True)
class PageEntry:
    """One line of the sidebar.

    Args:
        key: Its name for the program.
        title: Its name for the user.
        icon: One of ``ui.shell.icons.GLYPHS``.
        shortcut: Like ``Ctrl+1``; empty for none.
        factory: Makes the page.
        kinds: The kinds of records it opens, with the heading under which search shows them.
        low: Whether it stands at the foot of the sidebar.
        whole: Whether it takes the whole window; the sidebar knows nothing of it.
        under: The key of the page it belongs to, which the sidebar marks in its place.
    """

    key: str
    title: str
    icon: str
    shortcut: str
    factory: Callable[[AppContext], Page]
    kinds: Mapping[str, str] = field(default_factory=dict)
    low: bool = False
    whole: bool = False
    under: str = ""
