"""Which meetings the list shows: one committee, one year, those whose minutes are open."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.meetings.ports import MeetingRow
from praeventionsrat.meetings.records import MeetingState
from ui.parts.cards import row
from ui.parts.chips import FilterChips
from ui.parts.fields import ChoiceBox
from ui.settings_store import Settings, table_state

FILTERS = table_state("meetings")
GROUPS = ("committee", "year", "open")
MOST_YEARS, MOST_CHIPS = 3, 6


def is_minutes_open(meeting: MeetingRow) -> bool:
    """Whether somebody still has to write the minutes."""
    return meeting.state in {MeetingState.RUNNING, MeetingState.HELD} and not meeting.minutes_issued


class MeetingFilters(QWidget):
    """Chips, and a box instead of them where there are many committees; remembered.

    Signals:
        changed: Emitted when the user chose something else.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._offered: dict[str, list[tuple[Any, str]]] = {}
        self._restored = False
        self._wanted: dict[str, Any] | None = None
        self.chips = FilterChips(self.tr("Sitzungen eingrenzen"))
        self.box = ChoiceBox(name=self.tr("Gremium"))
        layout = row(self.box, self.chips)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.chips.changed.connect(self._on_changed)
        self.box.activated.connect(self._on_changed)

    def offer(self, rows: Sequence[MeetingRow], committees: Sequence[CommitteeRow]) -> None:
        """Offer what occurs; chips are only made anew when there are others."""
        years = sorted({meeting.held_on.year for meeting in rows}, reverse=True)[:MOST_YEARS]
        names: list[tuple[Any, str]] = [(c.id, c.short_name or c.name) for c in committees]
        offered: dict[str, list[tuple[Any, str]]] = {
            "committee": names if len(names) > 1 else [],
            "year": [(year, str(year)) for year in years],
            "open": [(True, self.tr("Niederschrift offen"))],
        }
        if offered == self._offered:
            return
        self._wanted = None
        before, self._offered = self.chosen(), offered
        self.box.setVisible(self._many)
        self.box.set_options([(None, self.tr("Alle Gremien")), *names])
        for group, options in offered.items():
            self.chips.set_group(group, [] if group == "committee" and self._many else options)
        self._choose(before if self._restored else self._kept())
        self._restored = True

    def chosen(self) -> dict[str, Any]:
        """What is chosen in each group, or None."""
        found = {group: self.chips.value(group) for group in GROUPS}
        return {**found, "committee": self.box.value()} if self._many else found

    def committee_id(self) -> UUID | None:
        """The committee chosen."""
        found: UUID | None = self.chosen()["committee"]
        return found

    def words(self) -> str:
        """What is chosen, as the filters say it."""
        committee = self.box.currentText() if self._many and self.box.value() else ""
        return ", ".join(words for words in (committee, self.chips.words()) if words)

    def clear(self) -> None:
        """Show every meeting again."""
        self._choose(dict.fromkeys(GROUPS))
        self._on_changed()

    def passes(self, meeting: MeetingRow) -> bool:
        """Whether a meeting is wanted."""
        if self._wanted is None:  # asking 25 chips for each of 2,000 meetings took 15 ms
            self._wanted = self.chosen()
        chosen = self._wanted
        return (
            chosen["committee"] in (None, meeting.committee_id)
            and chosen["year"] in (None, meeting.held_on.year)
            and (not chosen["open"] or is_minutes_open(meeting))
        )

    @property
    def _many(self) -> bool:
        return len(self._offered.get("committee", ())) > MOST_CHIPS

    def _choose(self, chosen: dict[str, Any]) -> None:
        self._wanted = None
        self.box.set_value(chosen["committee"])
        for group, value in chosen.items():
            self.chips.set_value(group, value)

    def _kept(self) -> dict[str, Any]:
        kept = self._settings.get(FILTERS)
        return {
            group: next((v for v, _ in self._offered[group] if str(v) == kept.get(group)), None)
            for group in GROUPS
        }

    @Slot()
    def _on_changed(self) -> None:
        self._wanted = None
        kept = {group: str(value) for group, value in self.chosen().items() if value is not None}
        self._settings.set(FILTERS, kept)
        self.changed.emit()
