"""The menu of the page Kontakte: what comes in, what goes out, what tidies up."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu, QToolButton

from ui.contacts.give_out import SHAPES, GiveOut, Shape
from ui.contacts.importing.door import ImportDoor
from ui.contacts.new_contact import ORGANIZATION, PERSON
from ui.context import AppContext
from ui.parts.cards import tool
from ui.shell.icons import icon
from ui.shell.page import Command, Page

SYMBOLS = {".csv": "download", ".xlsx": "excel", ".vcf": "contact"}
Shown = Callable[[], tuple[str, Sequence[UUID]]]


class MoreContacts:
    """A button with a menu; whatever it offers can be run by Ctrl+K, too."""

    def __init__(self, context: AppContext, page: Page, shown: Shown) -> None:
        """``shown`` tells what is listed now: its kind and ids."""
        self._shown = shown
        self.give_out = GiveOut(context, page)
        self.button, self.menu = tool("more", page.tr("Weitere Aktionen")), QMenu(page)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.commands: list[Command] = []
        self.importing = ImportDoor(context, page)
        taking = self.menu.addAction(icon("upload"), page.tr("Kontakte übernehmen …"))
        taking.triggered.connect(lambda _checked: self.importing.open())
        self.menu.addSeparator()
        for shape in SHAPES:
            self.offer(shape.entry, partial(self.give, shape), SYMBOLS[shape.suffix])

    def offer(self, title: str, run: Callable[[], object], symbol: str) -> None:
        """One more entry, in the menu and for Ctrl+K."""
        self.menu.addAction(icon(symbol), title).triggered.connect(lambda _checked: run())
        self.commands.append(Command(title.removesuffix(" …"), run, symbol))

    def give(self, shape: Shape) -> None:
        """Give out what is listed."""
        kind, ids = self._shown()
        if kind in {PERSON, ORGANIZATION}:
            self.give_out.start(shape, kind, ids)
