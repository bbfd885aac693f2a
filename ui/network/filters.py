"""Which part of the Netzwerk is seen: committees, groups, the past, institutions without a seat."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.council.network import Choice, Network
from praeventionsrat.council.network_ports import NetworkRows
from praeventionsrat.council.network_weaving import network_of
from ui.parts.cards import row
from ui.parts.chips import FilterChips
from ui.parts.choice_menu import ChoiceMenu
from ui.settings_store import Settings, table_state

NAME = "network"
ACTIVE, UNSEATED = "active", "unseated"


class NetworkFilters(QWidget):
    """Two lists to tick, two chips; the chips are remembered.

    Signals:
        changed: Emitted when something else is wanted.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.committees = ChoiceMenu(self.tr("Alle Gremien"), self.tr("Gremien"))
        self.sectors = ChoiceMenu(self.tr("Alle Gruppen"), self.tr("Gruppen"))
        self.chips = FilterChips(self.tr("Netzwerk eingrenzen"))
        self.chips.set_group(ACTIVE, [(ACTIVE, self.tr("Nur aktive"))])
        self.chips.set_group(UNSEATED, [(UNSEATED, self.tr("Auch ohne Sitz"))])
        is_new = "filters" not in settings.get(table_state(NAME))
        self.chips.remember(settings, NAME)
        if is_new:
            self.chips.set_value(ACTIVE, ACTIVE)
            self.chips.set_value(UNSEATED, UNSEATED)
        layout = row(self.committees, self.sectors)
        layout.addWidget(self.chips, 1)
        self.setLayout(layout)
        self.chips.changed.connect(self.changed)
        for menu in (self.committees, self.sectors):
            menu.changed.connect(self.changed)

    def offer_tables(self, rows: NetworkRows, today: date) -> None:
        """Offer the committees there are; what is ticked stays."""
        network = network_of(NetworkRows(tables=rows.tables), self.choice(), today)
        self.committees.offer([(table.id, table.name) for table in network.offered])

    def offer_sectors(self, network: Network) -> None:
        """Offer the groups there are; what is ticked stays."""
        self.sectors.offer([(sector, sector) for sector in network.sectors])

    def choice(self) -> Choice:
        """What is wanted now."""
        return Choice(
            tables=frozenset(v for v in self.committees.values() if isinstance(v, UUID)),
            sectors=frozenset(str(value) for value in self.sectors.values()),
            only_active=self.chips.value(ACTIVE) is not None,
            with_unseated=self.chips.value(UNSEATED) is not None,
        )

    def words(self) -> str:
        """What is chosen, as paper says it."""
        past = "" if self.chips.value(ACTIVE) else self.tr("mit früheren Sitzen")
        said = (self.committees.words(), self.sectors.words(), past)
        return ", ".join(words for words in said if words)
