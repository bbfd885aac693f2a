"""What else can be done on the page Anmeldungen: lists in and out, letters, forms, deletion."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from ui.context import AppContext
from ui.parts.cards import tool
from ui.parts.list_export import ListExport
from ui.parts.messages import ExplainedNote
from ui.shell.icons import icon
from ui.shell.page import Command


class RegistrationMenu(QObject):
    """The menu behind the three dots."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.event_id: UUID | None = None
        self.note = ExplainedNote()
        self.lists = ListExport(context, page)
        self.button = tool("more", self.tr("Weitere Aktionen"))
        self.menu = QMenu(page)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for command in self.commands():
            self.menu.addAction(icon(command.symbol), command.title, command.run)

    def show_day(self, event_id: UUID) -> None:
        """Of which day what follows is about."""
        self.event_id = event_id

    def make_menu(self, on: QPushButton) -> QMenu:
        """An empty menu at a button."""
        menu = QMenu(on)
        on.setMenu(menu)
        return menu

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        return []

    def take_over(self) -> None:
        """Registrations from a list."""

    def dropped(self, names: Sequence[str]) -> None:
        """Files that were let fall on the page."""
