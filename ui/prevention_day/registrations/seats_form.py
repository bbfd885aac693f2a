"""How many seats the chosen item has, and of how long its appointments are; kept at Enter."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from ui.parts.cards import label, row
from ui.parts.fields import NumberField

MOST = 10_000_000


class SeatsForm(QWidget):
    """Two numbers.

    Signals:
        kept: Emitted with the id of the item, its seats and the minutes; None for no limit.
        refused: Emitted with a sentence where a field means nothing.
    """

    kept = Signal(object, object, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ItemSeatsRow | None = None
        self.seats = NumberField(self.tr("Plätze insgesamt"), least=0, most=MOST)
        self.minutes = NumberField(self.tr("Minuten je Termin"), least=5, most=24 * 60)
        self.seats.setToolTip(self.tr("Plätze insgesamt, über alle Termine; leer: unbegrenzt"))
        self.minutes.setToolTip(
            self.tr("Länge eines Termins, z. B. 10; leer: alle kommen zur selben Zeit")
        )
        self.seats.setPlaceholderText(self.tr("ohne"))
        self.minutes.setPlaceholderText(self.tr("keine"))
        for edit in (self.seats, self.minutes):
            edit.setMaximumWidth(84)
            edit.editingFinished.connect(self._keep)
        self.setLayout(
            row(
                label(self.tr("Plätze"), "label"), self.seats,
                label(self.tr("Termine zu"), "label"), self.minutes,
                label(self.tr("Minuten"), "label"), None,
            )
        )  # fmt: skip

    def show_item(self, row: ItemSeatsRow) -> None:
        """Show the numbers of an item; what is being typed for the same one stays."""
        same = self._row is not None and self._row.id == row.id
        self._row = row
        for edit, value in ((self.seats, row.seats), (self.minutes, row.slot_minutes)):
            if not (same and edit.hasFocus() and edit.isModified()):
                edit.set_value(value)

    @Slot()
    def _keep(self) -> None:
        if self._row is None:
            return
        try:
            found: tuple[int | None, int | None] = (self.seats.value(), self.minutes.value())
        except UserError as err:
            self.refused.emit(str(err))
            return
        item_id: UUID = self._row.id
        if found != (self._row.seats, self._row.slot_minutes):
            self.kept.emit(item_id, *found)
