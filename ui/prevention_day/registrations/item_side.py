"""The items one registers for, and the way to open registration for another one."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from praeventionsrat.prevention_day.registrations.usecases import Openable
from ui.parts.cards import Card, button, row
from ui.parts.row_table import RowTable
from ui.prevention_day.registrations.rows import ITEMS

MOST_SHOWN = 60


class ItemSide(Card):
    """The list of items with their seats.

    Signals:
        open_asked: Emitted with the id of an item that shall take registrations.
    """

    open_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.list = RowTable[ItemSeatsRow](ITEMS, self.tr("Programmpunkte"), header=False)
        self.more = button(self.tr("Anmeldung öffnen für …"), symbol="add")
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.content.addWidget(self.list, 1)
        held = row(self.more, None)
        held.setContentsMargins(11, 3, 11, 11)
        self.content.addLayout(held)
        self.setMinimumWidth(280)

    def show_items(self, rows: Sequence[ItemSeatsRow], others: Sequence[Openable]) -> None:
        """Show the items; ``others`` take no registrations yet."""
        self.list.set_rows(rows)
        self.list.choose_some()
        fill_menu(self.menu, others, self.open_asked.emit)
        self.more.setEnabled(bool(others))


def fill_menu(menu: QMenu, others: Sequence[Openable], chosen: Callable[[UUID], object]) -> None:
    """Offer the items that take no registrations yet."""
    menu.clear()
    for one in others[:MOST_SHOWN]:
        menu.addAction(one.title.replace("&", "&&"), partial(chosen, one.id))
