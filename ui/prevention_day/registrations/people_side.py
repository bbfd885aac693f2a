"""The registrations for the chosen item: its times, its list, and the line for a new one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.german import clock
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.doubts import lost_time
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.seats import free_in, has_times
from praeventionsrat.prevention_day.registrations.words import free_told, seats_told, when_told
from ui.context import AppContext
from ui.parts.cards import Card, column, label, row
from ui.parts.chips import FilterChips
from ui.parts.filling import ENOUGH, Filling, Read
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.prevention_day.registrations.quick_line import QuickLine
from ui.prevention_day.registrations.rows import PEOPLE, who
from ui.prevention_day.registrations.seats_form import SeatsForm
from ui.shell.theme import STEP, Tone

SLOTS = "slots"
CHIP, CHIP_LINE, MOST_LINES = 124, 37, 4
"""Width and height a time takes; more than four lines of them scroll."""
TIME_COLUMN = 1


class PeopleSide(Card):
    """Shows who has registered for one item.

    Signals:
        narrowed: Emitted when another time is looked at.
    """

    narrowed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(margin=1)
        self.item: ItemSeatsRow | None = None
        self._doubts: Mapping[UUID, Sequence[str]] = {}
        self.heading, self.when = label("", "h2", wrap=True), label("", "dim", wrap=True)
        self.seats = SeatsForm()
        self.times = FilterChips(self.tr("Termine"))
        self.times_area = scrolling(self.times)
        self.narrower = QLineEdit()
        self.narrower.setPlaceholderText(self.tr("Anmeldungen filtern"))
        self.narrower.setAccessibleName(self.narrower.placeholderText())
        self.narrower.setClearButtonEnabled(True)
        nobody = EmptyState(
            "person",
            self.tr("Noch niemand angemeldet"),
            self.tr("Tippen Sie unten einen Namen ein, oder lesen Sie eine Liste ein."),
        )
        self.list = RowTable[RegistrationRow](
            (self._named(), *PEOPLE[1:]), self.tr("Anmeldungen"), empty=nobody
        )
        self.quick = QuickLine()
        self._filling = Filling(context.operations.ask, self)
        self._filling.came.connect(self.list.add_rows)
        self._filling.came.connect(
            lambda _rows: self.list.wait_for_more(more=self._filling.going)
        )  # fmt: skip
        self._build()

    @property
    def slot(self) -> time | None:
        """The time that is looked at."""
        found: time | None = self.times.value(SLOTS)
        return found

    def show_item(
        self,
        item: ItemSeatsRow,
        used: Mapping[time | None, int],
        doubts: Mapping[UUID, Sequence[str]],
    ) -> None:
        """Show an item, how its times are filled, and what is odd about its registrations."""
        other = self.item is None or self.item.id != item.id
        self.item, self._doubts = item, doubts
        self.heading.setText(item.title)
        self.when.setText(" · ".join(w for w in (when_told(item), seats_told(item)) if w))
        self.seats.show_item(item)
        self._show_times(item, used)
        if other:
            self.times.set_value(SLOTS, None)
            self.narrower.clear()
        self.list.setColumnHidden(TIME_COLUMN, not has_times(item.slots))
        offsets = range(0, max(item.parties, 1), ENOUGH)
        self._fill([partial(_part, item.id, offset) for offset in offsets])

    def whole_list(self) -> Sequence[RegistrationRow]:
        """Every line that is shown, also those on their way."""
        self._filling.finish()
        return self.list.rows_model.rows()

    def words(self) -> str:
        """What narrows the list, for the heading of a sheet."""
        parts = (self.item.title if self.item else "", self.times.words(), self.narrower.text())
        return ", ".join(part.strip() for part in parts if part.strip())

    def _fill(self, parts: Iterable[Read]) -> None:
        rows = self._filling.first(parts, self.list.current_id())
        self.list.wait_for_more(more=self._filling.going)
        self.list.set_rows(rows)

    def _show_times(self, item: ItemSeatsRow, used: Mapping[time | None, int]) -> None:
        timed = has_times(item.slots)
        self.times_area.setVisible(timed)
        if not timed:
            self.times.set_group(SLOTS, [])
            return
        offered = [
            (slot.at, f"{clock(slot.at)} · {_free(free_in(slot, used))}") for slot in item.slots
        ]
        self.times.set_group(SLOTS, offered)
        self._fit_times()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_times()

    def _fit_times(self) -> None:
        """As tall as its lines; new chips do not know their height before they are shown."""
        each = max(self.width() // CHIP, 1)
        lines = -(-len(self.times.options(SLOTS)) // each)
        self.times_area.setFixedHeight(max(min(lines, MOST_LINES), 1) * CHIP_LINE)

    @Slot()
    def _narrow(self) -> None:
        slot = self.slot
        self.list.rows_model.filter_rows((lambda one: one.slot_at == slot) if slot else None)
        self.narrowed.emit()

    def _odd(self, one: RegistrationRow) -> str:
        lost = lost_time(one, self.item) if self.item and self.item.id == one.item_id else ""
        return " · ".join(word for word in (lost, *self._doubts.get(one.id, ())) if word)

    def _named(self) -> Column[RegistrationRow]:
        def second(one: RegistrationRow) -> str:
            return self._odd(one) or who(one)

        def badge(one: RegistrationRow) -> tuple[str, Tone] | None:
            if self._odd(one):
                return "prüfen", Tone.WARN
            return ("ist da", Tone.OK) if one.checked_in_at is not None else None

        return Column("Name", lambda one: one.name, second=second, badge=badge)

    def _build(self) -> None:
        settings = row(self.seats, self.narrower, spacing=2 * STEP)
        settings.setStretch(1, 1)
        head = column(self.heading, self.when, settings, self.times_area, spacing=8)
        head.setContentsMargins(15, 13, 15, 5)
        self.content.addLayout(head)
        self.content.addWidget(self.list, 1)
        foot = row(self.quick)
        foot.setContentsMargins(11, 3, 11, 11)
        self.content.addLayout(foot)
        self.setMinimumWidth(360)
        self.times.changed.connect(self._narrow)
        self.narrower.textChanged.connect(self.list.rows_model.filter_text)
        self.narrower.returnPressed.connect(self.list.setFocus)


def _free(free: int | None) -> str:
    return free_told(free) if not free else f"{free} frei"


def _part(item_id: UUID, offset: int, work: Work) -> Sequence[RegistrationRow]:
    return work.registrations.part(item_id, offset, ENOUGH)
