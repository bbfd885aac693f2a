"""What narrows the Angebotskataster: target group, topic, district, evidence, what is due."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import sort_key
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers_state import OfferState, state_of
from praeventionsrat.measures.offers_words import EVIDENCE_NAMES
from praeventionsrat.measures.records import Evidence
from ui.offers.rows import TO_CHECK, today
from ui.parts.chips import FilterChips, FlowLayout
from ui.parts.fields import ChoiceBox

CHECK, OVER, TOWN = "check", "over", "\0"
"""Chips, and the district of what is for everybody."""


class OfferFilters(QWidget):
    """Boxes for what has many values, chips for yes or no.

    Signals:
        changed: Emitted when the user chose something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.group = ChoiceBox(name=self.tr("Zielgruppe"))
        self.topic = ChoiceBox(name=self.tr("Thema"))
        self.district = ChoiceBox(name=self.tr("Stadtteil"))
        self.evidence = ChoiceBox(name=self.tr("Evidenz"))
        self.chips = FilterChips(self.tr("Angebote eingrenzen"))
        self.chips.set_group(CHECK, [(CHECK, self.tr("zu prüfen"))])
        self.chips.set_group(OVER, [(OVER, self.tr("beendet"))])
        self.chips.keep_on_one_line()
        flow = FlowLayout(self)
        for part in (*self._boxes(), self.chips):
            flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips.changed.connect(self.changed)
        for box in self._boxes():
            box.setMaximumWidth(190)
            box.activated.connect(self.changed)
        self.offer(())

    def offer(self, rows: Sequence[OfferRow]) -> None:
        """Only what occurs may be chosen; what is chosen stays where it still can be."""
        districts = _sorted(row.district for row in rows if row.district)
        if any(not row.district for row in rows):
            districts = [(TOWN, self.tr("ganze Stadt")), *districts]
        evidence = {row.evidence for row in rows}
        for box, every, options in (
            (self.group, self.tr("Alle Zielgruppen"), _words(row.groups for row in rows)),
            (self.topic, self.tr("Alle Themen"), _words(row.topics for row in rows)),
            (self.district, self.tr("Alle Stadtteile"), districts),
            (
                self.evidence,
                self.tr("Jede Evidenz"),
                [(one, EVIDENCE_NAMES[one]) for one in Evidence if one in evidence],
            ),
        ):
            chosen = box.value()
            box.set_options([(None, every), *options])
            box.set_value(chosen if chosen in dict(options) else None)
            box.setVisible(len(options) > 1 or chosen is not None)

    def clear(self) -> None:
        """Narrow by nothing, without telling."""
        for box in self._boxes():
            box.set_value(None)
        for chip in (CHECK, OVER):
            self.chips.set_value(chip, None)

    def passes(self, row: OfferRow) -> bool:
        """Whether everything chosen holds of this one."""
        state = state_of(row, today())
        district = self.district.value()
        return (
            self.group.value() in (None, *row.groups)
            and self.topic.value() in (None, *row.topics)
            and district in (None, row.district or TOWN)
            and self.evidence.value() in (None, row.evidence)
            and (self.chips.value(CHECK) is None or state in TO_CHECK)
            and (self.chips.value(OVER) is None or state is OfferState.OVER)
        )

    def words(self) -> str:
        """What is chosen, for the heading of a printed list."""
        chosen = [box.words_of(box.value()) for box in self._boxes() if box.value() is not None]
        return ", ".join(filter(None, (*chosen, self.chips.words())))

    def _boxes(self) -> Sequence[ChoiceBox]:
        return (self.group, self.topic, self.district, self.evidence)


def _words(words_of_each: Iterable[Iterable[str]]) -> list[tuple[Any, str]]:
    return _sorted(word for words in words_of_each for word in words)


def _sorted(words: Iterable[str]) -> list[tuple[Any, str]]:
    return [(word, word) for word in sorted(set(words), key=sort_key)]
