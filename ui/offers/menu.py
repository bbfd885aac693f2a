"""What else can be done on the page Angebote: print the register, take over a list, compare."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.measures.documents.offer_register import OFFER_EXPORTS
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.offers.rows import today
from ui.parts.cards import tool
from ui.shell.icons import icon
from ui.shell.page import Command


class OfferMenu(QObject):
    """The menu behind the three dots.

    Signals:
        overlaps_asked: Emitted when somebody wants to see what overlaps.
    """

    overlaps_asked = Signal()

    def __init__(
        self, context: AppContext, page: QWidget, first: Callable[[], UUID | None]
    ) -> None:
        """``first`` names an offer of the register; none while it is empty."""
        super().__init__(page)
        self._context, self._page, self._first = context, page, first
        self.exports = ExportFlow(context, page)
        self.button = tool("more", self.tr("Weitere Aktionen"))
        self.menu = QMenu(page)
        for command in self.commands():
            self.menu.addAction(icon(command.symbol), command.title, command.run)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(self.button.ToolButtonPopupMode.InstantPopup)

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        printing = [
            Command(
                export.label,
                partial(self.write, export),
                "pdf" if export.suffix == ".pdf" else "word",
            )
            for export in OFFER_EXPORTS
        ]
        return [
            *printing,
            Command(self.tr("Angebote übernehmen …"), self.take_over, "upload"),
            Command(self.tr("Überschneidungen suchen"), self.overlaps_asked.emit, "beside"),
        ]

    def write(self, export: Export) -> QDialog | None:
        """Print the register; an empty one goes nowhere."""
        first = self._first()
        if first is None:
            self._context.notify.info(self.tr("Das Angebotskataster ist noch leer."))
            return None
        return self.exports.start(export, first, today().isoformat())

    def take_over(self) -> QDialog:
        """Offers from a list of somebody else's."""
        from ui.offers.import_dialog import OfferImport  # noqa: PLC0415 - not at the start

        dialog = OfferImport(self._context, self._page)
        dialog.open()
        return dialog
