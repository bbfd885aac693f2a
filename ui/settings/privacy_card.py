"""The way to data protection from the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from ui.context import AppContext
from ui.parts.cards import Card, button, label, row
from ui.privacy.window import PrivacyWindow


class PrivacyCard(Card):
    """Opens the window with Löschkonzept and Verzeichnis.

    Signals:
        opened: Emitted with kind and id of a contact that shall be looked at.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.open_button = button(self.tr("Datenschutz öffnen …"), self.open, symbol="lock")
        told = self.tr(
            "Löschkonzept, was fällig ist, Verzeichnis von Verarbeitungstätigkeiten (Art. 30 "
            "DSGVO), zuständige Stellen und das Löschprotokoll."
        )
        self.content.addWidget(label(self.tr("Datenschutz"), "h2"))
        self.content.addWidget(label(told, "dim", wrap=True))
        self.content.addLayout(row(self.open_button, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def open(self) -> PrivacyWindow:
        """Show the window."""
        window = PrivacyWindow(self._context, self.window())
        window.opened.connect(self.opened)
        window.open()
        return window
