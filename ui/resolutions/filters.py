"""Which resolutions the register shows: words, committee, year, result, part, what is open."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.german import sort_key
from praeventionsrat.meetings.tracking_ports import RegisterRow
from ui.parts.cards import column, row
from ui.parts.chips import FilterChips
from ui.parts.fields import ChoiceBox
from ui.settings_store import Settings

RESULTS = (("adopted", "beschlossen"), ("rejected", "abgelehnt"), ("revoked", "aufgehoben"))
PARTS = (("public", "öffentlich"), ("nonpublic", "nichtöffentlich"))
OPEN = (("open", "Aufträge offen"),)
SEARCH_WIDTH = 260


def result_of(found: RegisterRow) -> str:
    """One of ``RESULTS``."""
    if found.is_revoked:
        return "revoked"
    return "adopted" if found.is_adopted else "rejected"


class RegisterFilters(QWidget):
    """Two boxes and a search line above, chips below; the chips are remembered.

    Signals:
        changed: Emitted when the user chose something else.
        searched: Emitted with the words typed into the search line.
    """

    changed = Signal()
    searched = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Nummer oder Wort"))
        self.search.setAccessibleName(self.tr("Beschlüsse durchsuchen"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.committee = ChoiceBox(name=self.tr("Gremium"))
        self.year = ChoiceBox(name=self.tr("Jahr"))
        self.chips = FilterChips(self.tr("Beschlüsse eingrenzen"))
        for group, options in (("result", RESULTS), ("part", PARTS), ("open", OPEN)):
            self.chips.set_group(group, options)
        self.chips.remember(settings, "resolutions")
        above = row(self.search, self.committee, self.year, None)
        self.setLayout(column(above, self.chips))
        self._offered: tuple[object, object] | None = None
        self.search.textChanged.connect(self.searched)
        self.chips.changed.connect(self.changed)
        for box in (self.committee, self.year):
            box.activated.connect(self.changed)

    def offer(self, rows: Sequence[RegisterRow]) -> None:
        """Offer the committees and years that occur; what is chosen stays."""
        names = sorted(
            {(found.committee_id, found.committee) for found in rows},
            key=lambda pair: sort_key(pair[1]),
        )
        years = sorted({found.held_on.year for found in rows}, reverse=True)
        if (names, years) == self._offered:
            return
        self._offered = (names, years)
        committee, year = self.committee.value(), self.year.value()
        every: list[tuple[Any, str]] = [(None, self.tr("Alle Gremien")), *names]
        self.committee.set_options(every)
        self.year.set_options([(None, self.tr("Alle Jahre")), *((y, str(y)) for y in years)])
        self.committee.set_value(committee if committee in dict(every) else None)
        self.year.set_value(year if year in years else None)

    def wanted(self) -> Callable[[RegisterRow], bool]:
        """Says whether a resolution is wanted now; words typed are the list's own business."""
        committee, year = self.committee.value(), self.year.value()
        result, part = self.chips.value("result"), self.chips.value("part")
        only_open = self.chips.value("open") is not None

        def passes(found: RegisterRow) -> bool:
            return (
                (committee is None or committee == found.committee_id)
                and (year is None or year == found.held_on.year)
                and (result is None or result == result_of(found))
                and (part is None or found.is_public == (part == "public"))
                and (not only_open or found.open_assignments > 0)
            )

        return passes

    def words(self) -> str:
        """What is chosen, in words."""
        boxes = [box.currentText() for box in (self.committee, self.year) if box.value()]
        typed = self.search.text().strip()
        found = [*boxes, self.chips.words(), f"„{typed}“" if typed else ""]
        return ", ".join(words for words in found if words)

    def clear(self) -> None:
        """Show everything again."""
        for box in (self.committee, self.year):
            box.set_value(None)
        self.search.clear()
        self.chips.clear()
