"""The page Presse of a prevention day.

A week before the day the organiser writes to the newspapers here, and afterwards she pastes in
what they wrote. She wants it all in one list; she fears to have forgotten the one editor who asked.
"""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.money.documents import (
    PRESS_MAIL,
    PRESS_RELEASE,
    PRESS_REVIEW,
)
from praeventionsrat.prevention_day.money.documents.press_release import press_addresses
from ui.context import AppContext
from ui.parts.cards import primary, tool
from ui.prevention_day.press.press_panel import PressPanel
from ui.prevention_day.tabbed_page import TabbedDayPage
from ui.shell.icons import icon
from ui.shell.page import Command

WRITINGS = ((PRESS_RELEASE, "word"), (PRESS_MAIL, "mail"), (PRESS_REVIEW, "word"))


class PressPage(TabbedDayPage):
    """The press list, and what is written from it."""

    area = "day_press"
    tables = ("press_item", "person", "organization", "event_attachment")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.press = PressPanel(context, self.now)
        self.add = primary(self.press.listed.new, self.new, symbol="add", tip="Strg+N")
        self.more = tool("more", self.tr("Weitere Aktionen"))
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.build(
            (self.tr("Presse"), self.press),
            name=self.tr("Bereiche der Presse"),
            actions=(self.more, self.add),
        )

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Presse")

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is not None and kind == "press_item":
            self.press.open_record(found)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        writings = [
            Command(export.label, partial(self.write, export), symbol)
            for export, symbol in WRITINGS
        ]
        return [*super().commands(), *writings]

    def write(self, export: Export) -> None:
        """Make a document of what is on the list."""
        if self.day_id is None:
            return
        if export is PRESS_MAIL and not self.context.operations.ask(press_addresses, self.day_id):
            words = self.tr(
                "Auf der Presseliste steht noch kein Kontakt mit E-Mail-Adresse. Wählen Sie bei "
                "den Einträgen die Redaktion oder die Person aus den Kontakten."
            )
            self.context.notify.info(words)
            return
        self.write_out(export)

    def help_topic(self) -> str:
        """Override."""
        return "presse"

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for export, symbol in WRITINGS:
            menu.addAction(icon(symbol), export.label, partial(self.write, export))
        return menu
