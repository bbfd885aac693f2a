"""Asks for passphrase or recovery code when the keyring cannot open the file."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.errors import UserError

WIDTH = 460


class UnlockDialog(QDialog):
    """One field for both; says first why it must be asked."""

    def __init__(self, why: UserError, parent: QWidget | None = None) -> None:
        """Show the reason above the field."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Datei öffnen"))
        self.setMinimumWidth(WIDTH)
        self.reason = QLabel(str(why))
        self.reason.setWordWrap(True)
        label = QLabel(self.tr("&Kennwort oder Wiederherstellungscode"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Kennwort oder Wiederherstellungscode"))
        label.setBuddy(self.field)
        self.visible = QCheckBox(self.tr("&Eingabe anzeigen"))
        self.visible.toggled.connect(self._on_visible)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        opening = self.buttons.button(QDialogButtonBox.StandardButton.Open)
        opening.setEnabled(False)
        self.field.textChanged.connect(lambda text: opening.setEnabled(bool(text)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (self.reason, label, self.field, self.visible, self.buttons):
            layout.addWidget(widget)
        self.field.setFocus()

    @Slot(bool)
    def _on_visible(self, shown: bool) -> None:
        """Eighty characters from paper are hard to type blind."""
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if shown else mode.Password)


def ask_for_key(why: UserError) -> str | None:
    """What the user typed; None when she gives up."""
    dialog = UnlockDialog(why)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return dialog.field.text()
