"""Grid or list on the left, conflicts and tray or one item's form on the right."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.prevention_day.programme.conflicts import Conflict, conflicts_per_item
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme
from ui.context import AppContext
from ui.parts.cards import Card
from ui.parts.sides import Sides
from ui.prevention_day.programme.acts import NEW_MINUTES, ProgrammeActs
from ui.prevention_day.programme.bar import GRID, LIST
from ui.prevention_day.programme.empty import NoDay, NoPlace, NothingPlanned
from ui.prevention_day.programme.grid import ProgrammeGrid
from ui.prevention_day.programme.hand import Hand
from ui.prevention_day.programme.item_detail import ItemDetail
from ui.prevention_day.programme.item_list import ItemList
from ui.prevention_day.programme.moving import Target
from ui.prevention_day.programme.side import OverviewSide
from ui.prevention_day.programme.view import day_view, tray_cards

OVERVIEW, DETAIL = range(2)
NO_DAY, NO_PLACE, RASTER, LISTED = range(4)


class Workbench(QWidget):
    """Shows a programme and takes what is done with it.

    Signals:
        day_wanted: Emitted with the id of a day on which something stands that shall be seen.
    """

    day_wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.programme: Programme | None = None
        self.day: DayRow | None = None
        self.found: Sequence[Conflict] = ()
        self.form_of_view = GRID
        self.acts = ProgrammeActs(context, self)
        self.grid, self.list = ProgrammeGrid(), ItemList(context)
        self.side, self.detail = OverviewSide(), ItemDetail(context)
        self.tray = self.side.tray
        self.hand = Hand(self.grid, self.tray)
        self.no_day, self.no_place, self.nothing = NoDay(), NoPlace(), NothingPlanned()
        self._build(context)
        self._connect()

    def show_programme(
        self, programme: Programme, day: DayRow | None, found: Sequence[Conflict]
    ) -> None:
        """Show this; cursor, form and what is seen stay."""
        if self.day is None or day is None or self.day.id != day.id:
            self.grid.forget_view()
        is_same = self.programme is not None and self.programme.event_id == programme.event_id
        before = self.found if is_same else found
        self.programme, self.day, self.found = programme, day, found
        self.acts.show(programme, day)
        sentences = sentences_of(found)
        self.side.show_clashes(found)
        self.side.show_tray(tray_cards(programme))
        self.list.show_programme(programme, sentences)
        self.nothing.setVisible(not programme.items)
        if day is not None:
            self.grid.set_view(day_view(programme, day, conflicts_per_item(found)))
        self.show_form(self.form_of_view)
        self._show_item(sentences)
        self._tell_news(before)

    def show_form(self, form: str) -> None:
        """As grid or as list."""
        self.form_of_view = form
        programme = self.programme
        if form == LIST:
            self.list.refresh()
            if self.pages.currentIndex() != LISTED:
                self.list.table.select_id(self.grid.current_id())
            self.pages.setCurrentIndex(LISTED)
        elif programme is None or self.day is None:
            self.pages.setCurrentIndex(NO_DAY)
        else:
            self.pages.setCurrentIndex(RASTER if programme.venues else NO_PLACE)
        self._show_right()

    def select(self, item_id: UUID) -> bool:
        """Bring an item before the eyes, on whichever day; whether it is there."""
        item = self._item(item_id)
        if item is None:
            return False
        self.list.table.select_id(item_id)
        if not item.is_planned:
            return self.tray.select_id(item_id)
        if self.day is None or item.day_id != self.day.id:
            self.day_wanted.emit(item.day_id)
        return self.grid.select_id(item_id)

    def open_item(self, item_id: UUID) -> None:
        """Show the form of an item."""
        item = self._item(item_id)
        if item is None or not self.detail.show_item(item_id):
            return
        self.detail.tell(item, sentences_of(self.found).get(item_id, ()))
        self.right.setCurrentIndex(DETAIL)
        self._show_right()
        self.sides.show_detail()

    def close_item(self) -> bool:
        """Back to conflicts and tray; whether what was typed is saved."""
        if not self.detail.flush():
            return False
        self.right.setCurrentIndex(OVERVIEW)
        self._show_right()
        self.sides.show_detail(wanted=False)
        (self.list.table if self.form_of_view == LIST else self.grid).setFocus()
        return True

    def show_conflicts(self) -> None:
        """Bring what clashes before the eyes, also in a small window."""
        if self.detail.flush():
            self.show_form(GRID)
            self.right.setCurrentIndex(OVERVIEW)
            self._show_right()
            self.sides.show_detail()
            self.side.conflicts.setFocus()

    @property
    def is_open(self) -> bool:
        """Whether a form stands beside the grid."""
        return self.right.currentIndex() == DETAIL

    def current_id(self) -> UUID | None:
        """The item that is meant: of the form, of the tray with the cursor in it, of the grid."""
        if self.is_open and self.detail.isVisible():
            return self.detail.item_id
        if self.form_of_view == LIST:
            found: UUID | None = self.list.table.current_id()
            return found
        return self.tray.current_id() if self.tray.hasFocus() else self.grid.current_id()

    def new_item(self, target: Target | None = None) -> None:
        """One more: where the mouse wants it, else behind the card under the cursor."""
        if self.detail.flush():
            self.acts.add(target or next_place(self.grid, self.programme, self.day))

    @Slot(object)
    def plan_in(self, item_id: UUID) -> None:
        """From the tray to the end of the column the cursor is in."""
        item = self._item(item_id)
        place = next_place(self.grid, self.programme, self.day, at_end=True)
        if item is not None and place is not None:
            self.acts.place(item_id, Target(place.column, place.start, item.minutes))
            self.grid.select_id(item_id)

    def _show_right(self) -> None:
        """The list has its conflicts and what lies aside in its lines; the form needs room."""
        self.sides.want_detail(wanted=self.form_of_view != LIST or self.is_open)

    @Slot(object)
    def _on_conflict(self, conflict: Conflict) -> None:
        """Ring the items concerned; the first is brought into sight."""
        if conflict.item_ids:
            self.select(conflict.item_ids[0])
        self.grid.highlight(frozenset(conflict.item_ids))

    @Slot(object)
    def _on_made(self, item_id: UUID) -> None:
        self.select(item_id)
        self.open_item(item_id)
        self.detail.rename()

    def _show_item(self, sentences: Mapping[UUID, Sequence[str]]) -> None:
        """What has gone leaves the form; what is there is told anew."""
        item_id = self.detail.item_id
        if item_id is None:
            return
        item = self._item(item_id)
        if item is None:
            self.detail.forget()
            self.right.setCurrentIndex(OVERVIEW)
        else:
            self.detail.tell(item, sentences.get(item_id, ()))

    def _tell_news(self, before: Sequence[Conflict]) -> None:
        """What clashes since the last step is ringed and read aloud; what was mended is not."""
        known = {(one.kind, one.item_ids) for one in before}
        fresh = [
            one
            for one in self.found
            if (one.kind, one.item_ids) not in known and not one.only_in_rain
        ]
        rung = {frozenset(one.item_ids) for one in self.found}
        if fresh:
            self.side.conflicts.point_at(fresh[0])
            self.grid.highlight(frozenset(fresh[0].item_ids))
            said = self.tr("Neuer Konflikt: {sentence}").format(sentence=fresh[0].sentence)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, said))
        elif self.grid.marked not in rung:
            self.grid.highlight(frozenset())

    def _item(self, item_id: UUID) -> ItemRow | None:
        return self.programme.item_of.get(item_id) if self.programme else None

    def _connect(self) -> None:
        for side in (self.grid, self.tray):
            side.opened.connect(self.open_item)
            side.delete_asked.connect(self.acts.remove)
            side.menu_asked.connect(self.acts.menu)
        self.grid.placed.connect(self.acts.nudge)
        self.grid.new_asked.connect(self.new_item)
        self.grid.current.connect(self._follow)
        self.hand.placed.connect(self.acts.place)
        self.tray.plan_asked.connect(self.plan_in)
        self.list.table.opened.connect(self.open_item)
        self.list.table.delete_asked.connect(self.acts.remove)
        self.list.table.current.connect(self._follow)
        self.list.new_asked.connect(self.new_item)
        self.acts.opened.connect(self.open_item)
        self.acts.made.connect(self._on_made)
        self.side.conflicts.chosen.connect(self._on_conflict)
        self.side.conflicts.opened.connect(
            lambda conflict: self.open_item(conflict.item_ids[0]) if conflict.item_ids else None
        )
        self.detail.back_asked.connect(self.close_item)
        self.detail.state_chosen.connect(self.acts.set_state)
        self.detail.menu_asked.connect(self.acts.menu)

    @Slot(object)
    def _follow(self, item_id: UUID | None) -> None:
        """An open form goes along with the cursor."""
        if item_id is not None and self.is_open and item_id != self.detail.item_id:
            self.open_item(item_id)

    def _build(self, context: AppContext) -> None:
        card = Card(margin=1)
        card.content.setSpacing(0)
        card.content.addWidget(self.nothing)
        card.content.addWidget(self.grid, 1)
        self.pages, self.right = QStackedWidget(), QStackedWidget()
        for page in (self.no_day, self.no_place, card, self.list):
            self.pages.addWidget(page)
        for part in (self.side, self.detail):
            self.right.addWidget(part)
        self.right.setMinimumWidth(320)
        self.sides = Sides(self.pages, self.right, context.settings, "day_programme", [650, 350])
        self.sides.setStretchFactor(0, 1)
        self.sides.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sides)


def sentences_of(found: Sequence[Conflict]) -> Mapping[UUID, list[str]]:
    """What is told of each item."""
    told: defaultdict[UUID, list[str]] = defaultdict(list)
    for conflict in found:
        for item_id in conflict.item_ids:
            told[item_id].append(conflict.sentence)
    return told


def next_place(
    grid: ProgrammeGrid, programme: Programme | None, day: DayRow | None, *, at_end: bool = False
) -> Target | None:
    """Behind the card under the cursor, or behind the last one at its place."""
    if programme is None or day is None or not programme.venues:
        return None
    card = grid.current_card()
    column = grid.keys.column if card is None or card.column is None else card.column
    column = min(column, len(programme.venues) - 1)
    ends = [other.end for other in grid.ways.columns[column] if other.start is not None]
    start = max(ends, default=day.opens)
    if card is not None and card.start is not None and not at_end:
        start = card.end
    return Target(column, start, NEW_MINUTES)
