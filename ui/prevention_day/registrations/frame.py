"""The parts of the page Anmeldungen, and what they show of a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.doubts import doubts
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.seats import given_away, has_times, moving_up
from praeventionsrat.prevention_day.registrations.usecases import Openable, openable_items
from ui.context import AppContext
from ui.parts.cards import button, column, primary
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.sides import Sides
from ui.prevention_day.day_page import DayPage
from ui.prevention_day.registrations.acts import RegistrationActs
from ui.prevention_day.registrations.item_side import ItemSide, fill_menu
from ui.prevention_day.registrations.menu import RegistrationMenu
from ui.prevention_day.registrations.people_side import PeopleSide
from ui.prevention_day.registrations.rows import SHEET
from ui.shell.theme import Tone

MOST_DOUBTFUL = 2000
SIDES, EMPTY = range(2)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of a prevention day."""

    items: Sequence[ItemSeatsRow]
    others: Sequence[Openable]
    doubts: Mapping[UUID, Sequence[str]]
    could_move: int
    """Registrations that wait although there are seats for them."""


class RegistrationsFrame(DayPage):
    """Items on the left, who has registered on the right."""

    area = "day_registrations"
    tables = ("registration", "programme_item", "venue", "retention_rule")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.shown = Shown((), (), {}, 0)
        self.acts = RegistrationActs(context, self)
        self.side, self.people = ItemSide(), PeopleSide(context)
        self.more = RegistrationMenu(
            context, self, self.people.whole_list, self.side.list.current_id
        )
        self.bring_in = button(self.tr("Einlesen …"), self.more.take_over, symbol="upload")
        self.add = primary(self.tr("Neue Anmeldung"), self.new, symbol="add", tip="Strg+N")
        self.free_note = ExplainedNote(
            action=self.tr("Nachrücken lassen"), on_action=self.move_up, tone=Tone.SOFT
        )
        self.nothing = EmptyState(
            "topic",
            self.tr("Noch keine Anmeldungen"),
            self.tr("Wählen Sie einen Programmpunkt mit begrenzten Plätzen oder festen Terminen. "
                    "Wer keinen Platz mehr findet, kommt auf die Warteliste und rückt nach."),
            self.tr("Anmeldung öffnen für …"),
        )  # fmt: skip
        self._build()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Anmeldungen")

    def show_day(self, event_id: UUID) -> None:
        """Override."""
        shown = self.shown = self.context.operations.ask(_shown, event_id)
        self.side.show_items(shown.items, shown.others)
        fill_menu(self.nothing_menu, shown.others, self.acts.open_item)
        self.pages.setCurrentIndex(SIDES if shown.items else EMPTY)
        self.nothing.button.setEnabled(bool(shown.others))
        self._show_chosen()
        waiting = sum(item.waiting_parties for item in shown.items)
        seats = sum(item.confirmed for item in shown.items)
        said = count(seats, "Platz", "Plätze")
        waits = count(waiting, "wartet", "warten")
        self.summary.setText(f"{said}, {waits}" if waiting else said)
        self._show_notes(shown)
        self.more.show_day(event_id)

    def drafts(self) -> Sequence[str]:
        """Override."""
        typed = self.people.quick.typed
        words = self.tr("die neue Anmeldung von „{name}“")
        return [words.format(name=typed)] if typed else []

    def help_topic(self) -> str:
        """Override."""
        return "anmeldungen"

    @property
    def row(self) -> RegistrationRow | None:
        """The registration under the cursor."""
        model = self.people.list.rows_model
        line = model.line_of(self.people.list.current_id())
        return model.row_at(line) if line >= 0 else None

    @Slot()
    def _show_chosen(self) -> None:
        item_id = self.side.list.current_id()
        item = next((one for one in self.shown.items if one.id == item_id), None)
        if item is not None:
            used = self.context.operations.ask(_used, item)
            self.people.show_item(item, used, self.shown.doubts)

    def _show_notes(self, shown: Shown) -> None:
        number = count(shown.could_move, "Anmeldung kann", "Anmeldungen können")
        self.free_note.say(
            self.tr("{n} nachrücken.").format(n=number) if shown.could_move else "",
            self.tr("Es sind Plätze frei geworden, etwa weil ein Programmpunkt größer wurde."),
            Tone.SOFT,
        )

    def _sheet(self) -> ListSheet:
        return sheet_of(self.title, self.people.whole_list(), SHEET, self.people.words())

    def _build(self) -> None:
        self.nothing_menu = self.more.make_menu(self.nothing.button)
        self.sides = Sides(
            self.side, self.people, self.context.settings, "day_registrations", [360, 740]
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.nothing)
        content = QWidget()
        layout: QVBoxLayout = column(self.free_note, self.more.note, self.pages, spacing=10)
        layout.setStretch(2, 1)
        content.setLayout(layout)
        self.set_content(content, self.bring_in, self.more.button, self.add)

    def new(self) -> None:
        """Ctrl+N: to the line for a new registration."""
        if self.shown.items:
            self.sides.show_detail()
            self.people.quick.name.setFocus()

    def move_up(self) -> None:
        """Give seats that became free to who waits."""
        if self.day_id is not None:
            self.acts.move_up(self.day_id)


def _shown(work: Work, event_id: UUID) -> Shown:
    items = work.registrations.items(event_id)
    odd = doubts(work.registrations.doubtful(event_id, MOST_DOUBTFUL), items)
    waiting = {item.id for item in items if item.waiting and not item.over}
    parties = work.registrations.parties(waiting) if waiting else ()
    could = sum(
        len(moving_up(item.slots, [p for p in parties if p.item_id == item.id]))
        for item in items
        if item.id in waiting and item.confirmed < (item.seats or item.confirmed + 1)
    )
    return Shown(items, openable_items(work, event_id), odd, could)


def _used(work: Work, item: ItemSeatsRow) -> Mapping[time | None, int]:
    if not has_times(item.slots):
        return {}
    return given_away(item.slots, work.registrations.given(item.id))
