"""The line in which a registration is typed while somebody is on the telephone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from ui.parts.cards import primary, row
from ui.parts.fields import NumberField


class QuickLine(QWidget):
    """Name, address, seats; Enter registers.

    Signals:
        entered: Emitted with the name, the address and the number of seats.
        refused: Emitted with a sentence where a field means nothing.
    """

    entered = Signal(str, str, int)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.email = QLineEdit(), QLineEdit()
        self.seats = NumberField(self.tr("Plätze"), least=1, most=1000)
        self.add = primary(self.tr("Anmelden"), self._on_enter)
        for edit, hint, most in (
            (self.name, self.tr("Neue Anmeldung: Name"), 300),
            (self.email, self.tr("E-Mail (wenn bekannt)"), 300),
        ):
            edit.setPlaceholderText(hint)
            edit.setAccessibleName(hint)
            edit.setMaxLength(most)
        self.seats.setPlaceholderText("1")
        self.seats.setToolTip(self.tr("Plätze: für wie viele Personen"))
        self.seats.setMaximumWidth(72)
        layout = row(self.name, self.email, self.seats, self.add)
        layout.setStretch(0, 3)
        layout.setStretch(1, 3)
        self.setLayout(layout)
        for edit in (self.name, self.email, self.seats):
            edit.returnPressed.connect(self._on_enter)

    @property
    def typed(self) -> str:
        """A name that is no registration yet."""
        return self.name.text().strip()

    def empty(self) -> None:
        """Ready for the next one."""
        for edit in (self.name, self.email, self.seats):
            edit.clear()
        self.name.setFocus()

    @Slot()
    def _on_enter(self) -> None:
        if not self.typed:
            self.name.setFocus()
            return
        try:
            seats = self.seats.value() or 1
        except UserError as err:
            self.refused.emit(str(err))
            self.seats.setFocus()
            return
        self.entered.emit(self.typed, self.email.text().strip(), seats)
