"""A guest is added by typing a name: somebody on record, or anybody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from ui.parts.picker import Picker


class GuestLine(Picker):
    """Enter adds whoever was typed.

    Signals:
        guest: Emitted with the id of a person on record (or None) and a name (or nothing).
    """

    guest = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Gast hinzufügen", "Gast: Name eintippen, Enter", parent)
        self.chosen.connect(self._on_chosen)
        self.returnPressed.connect(self._on_enter)

    def _on_chosen(self) -> None:
        try:
            chosen = self.value()
        except UserError:
            return
        if chosen is not None:
            self._tell(chosen, "")

    def _on_enter(self) -> None:
        name = self.text().strip()
        known = self._called(fold(name)) if name else []
        if len(known) == 1:
            self._tell(known[0].id, "")
        elif name:
            self._tell(None, name)

    def _settle(self) -> None:
        """Nobody is added by merely leaving the line."""

    def _tell(self, person_id: object, name: str) -> None:
        self.blockSignals(True)
        self.set_value(None)
        self.setText("")
        self.blockSignals(False)
        self.guest.emit(person_id, name)
