"""What is done with items of the programme: one undo step each, told where it does not work."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.programme.hours import start_of
from praeventionsrat.prevention_day.programme.items import (
    add_item,
    copy_item,
    place_item,
    remove_item,
    set_state,
    unschedule_item,
)
from praeventionsrat.prevention_day.programme.records import (
    ItemFormat,
    ProgrammeItemFields,
    ProgrammeState,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme
from praeventionsrat.prevention_day.programme.words import STATE_NAMES
from ui.context import AppContext
from ui.prevention_day.programme.moving import Target
from ui.prevention_day.programme.new_place import add_place
from ui.prevention_day.programme.said import day_words
from ui.shell.icons import icon

NEW_MINUTES = 30


class ProgrammeActs(QObject):
    """Changes items; the page reads again when it hears of it.

    Signals:
        opened: Emitted with the id of an item whose form is wanted.
        made: Emitted with the id of a new item.
        shift_asked: Emitted with the id of an item from which on the rest shall move.
    """

    opened = Signal(object)
    made = Signal(object)
    shift_asked = Signal(object)

    def __init__(self, context: AppContext, page: QWidget) -> None:
        """``page`` is what menus belong to."""
        super().__init__(page)
        self._context, self._page = context, page
        self.programme: Programme | None = None
        self.day: DayRow | None = None

    def show(self, programme: Programme, day: DayRow | None) -> None:
        """From now on these are meant."""
        self.programme, self.day = programme, day

    @Slot(object, object)
    def nudge(self, item_id: UUID, target: Target) -> bool:
        """Put an item where a key wants it; several steps are taken back as one."""
        return self.place(item_id, target, merge=f"place/{item_id}")

    @Slot(object, object)
    def place(self, item_id: UUID, target: Target, merge: str | None = None) -> bool:
        """Put an item where the hand let it go; whether that went through."""
        if not target.planned:
            return self.lay_aside(item_id)
        programme, day, item = self.programme, self.day, self._item(item_id)
        if programme is None or day is None or item is None:
            return False
        words = self.tr("„{title}“ verschieben")
        if item.day_id == day.id and item.minutes != target.minutes:
            words = self.tr("Dauer von „{title}“ ändern")
        elif item.day_id is None:
            words = self.tr("„{title}“ einplanen")
        venue = None if target.column is None else programme.venues[target.column].id

        def put() -> None:
            starts_at = None
            if target.start is not None:
                starts_at = start_of(target.start, day.opens, day.closes)
            self._context.operations.attempt(
                words.format(title=item.title),
                place_item,
                item_id,
                day.id,
                venue,
                starts_at,
                target.minutes,
                merge=merge,
            )

        return self._try(put)

    def to_day(self, item_id: UUID, day_id: UUID) -> None:
        """The same place and time on another day; what lay aside goes there without a time."""
        item, programme = self._item(item_id), self.programme
        if item is None or programme is None:
            return
        where = (day_id, item.venue_id, item.starts_at, item.minutes)
        if self._change(self.tr("„{title}“ auf anderen Tag legen"), place_item, item_id, *where):
            words = self.tr("„{title}“ liegt jetzt am {day}").format(
                title=item.title, day=day_words(programme.day_of[day_id], named=False)
            )
            self._context.notify.undo_offer(words)

    def lay_aside(self, item_id: UUID) -> bool:
        """Back to those not yet planned in."""
        return self._change(self.tr("„{title}“ aus dem Plan nehmen"), unschedule_item, item_id)

    def remove(self, item_id: UUID) -> None:
        """Take an item away; undo is the safety net, not a question."""
        item = self._item(item_id)
        if self._change(self.tr("„{title}“ löschen"), remove_item, item_id) and item:
            self._context.notify.undo_offer(self.tr("„{title}“ gelöscht").format(title=item.title))

    def copy(self, item_id: UUID) -> None:
        """The same once more, beside the plan."""
        item = self._item(item_id)
        if item is not None:
            words = self.tr("„{title}“ verdoppeln").format(title=item.title)
            made = self._context.operations.perform(words, copy_item, item_id)
            if made is not None:
                self.made.emit(made)

    def set_state(self, item_id: UUID, state: ProgrammeState) -> None:
        """Say how sure an item is."""
        words = self.tr("Stand von „{title}“ ändern")
        self._change(words, set_state, item_id, state)

    def add(self, target: Target | None = None, title: str = "") -> None:
        """A new item there, or beside the plan."""
        programme, day = self.programme, self.day
        if programme is None:
            return
        values: dict[str, Any] = {
            "title": title or self.tr("Neuer Programmpunkt"),
            "duration_minutes": target.minutes if target else NEW_MINUTES,
            "format": ItemFormat.LECTURE,
        }

        def put() -> None:
            if target is not None and day is not None:
                values.update(_when(programme, day, target))
            fields = ProgrammeItemFields.checked(**values)
            said = self.tr("Programmpunkt anlegen")
            self.made.emit(
                self._context.operations.attempt(said, add_item, programme.event_id, fields)
            )

        self._try(put)

    @Slot()
    def add_stage(self) -> None:
        """The first place there is."""
        if self.programme is not None:
            add_place(self._context, self.programme, VenueKind.STAGE)

    @Slot(object, object)
    def menu(self, item_id: UUID, at: QPoint) -> QMenu | None:
        """What can be done with an item, where the mouse is."""
        item = self._item(item_id)
        if item is None:
            return None
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("edit"), self.tr("Öffnen\tEnter"), partial(self.opened.emit, item_id))
        states = menu.addMenu(self.tr("Stand"))
        for state, words in STATE_NAMES.items():
            action = states.addAction(words, partial(self.set_state, item_id, state))
            action.setCheckable(True)
            action.setChecked(state is item.state)
        days = self.programme.days if self.programme else ()
        if len(days) > 1:
            others = menu.addMenu(self.tr("Anderer Tag"))
            for day in days:
                if day.id != item.day_id:
                    others.addAction(day_words(day), partial(self.to_day, item_id, day.id))
        menu.addAction(icon("copy"), self.tr("Verdoppeln"), partial(self.copy, item_id))
        if item.is_planned:
            menu.addSeparator()
            if item.begins is not None:
                rest = self.tr("Rest ab hier verschieben …")
                menu.addAction(icon("clock"), rest, partial(self.shift_asked.emit, item_id))
            aside = self.tr("Aus dem Plan nehmen\tRücktaste")
            menu.addAction(icon("undo"), aside, partial(self.lay_aside, item_id))
        menu.addSeparator()
        menu.addAction(icon("delete"), self.tr("Löschen\tEntf"), partial(self.remove, item_id))
        menu.popup(at)
        return menu

    def _item(self, item_id: UUID) -> ItemRow | None:
        return self.programme.item_of.get(item_id) if self.programme else None

    def _change(
        self, words: str, usecase: Callable[..., object], item_id: UUID, *more: Any
    ) -> bool:
        item = self._item(item_id)
        if item is None:
            return False
        said = words.format(title=item.title)
        return self._try(partial(self._context.operations.attempt, said, usecase, item_id, *more))

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it went through; a refusal is told."""
        try:
            act()
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
        except UserError as err:
            self._context.notify.error(str(err))
        else:
            return True
        return False


def _when(programme: Programme, day: DayRow, target: Target) -> Mapping[str, Any]:
    """Day, place and time of a target as an item keeps them."""
    start = target.start
    return {
        "event_day_id": day.id,
        "venue_id": None if target.column is None else programme.venues[target.column].id,
        "starts_at": None if start is None else start_of(start, day.opens, day.closes),
    }
