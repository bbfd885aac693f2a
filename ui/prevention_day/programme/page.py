"""The page Programm of a prevention day: grid place × time, list, and the places themselves."""

from collections.abc import Hashable, Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.conflicts import Conflict, conflicts_with_rain
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from ui.context import AppContext
from ui.parts.cards import button, primary
from ui.prevention_day.day_page import DayPage
from ui.prevention_day.programme.bar import GRID, VENUES, ProgrammeBar
from ui.prevention_day.programme.more import ProgrammeMenu
from ui.prevention_day.programme.side import conflict_line, sign_of_clashes
from ui.prevention_day.programme.venues_panel import VenuesPanel
from ui.prevention_day.programme.workbench import Workbench
from ui.shell.icons import icon
from ui.shell.page import Command


class ProgrammePage(DayPage):
    """Who does what where and when."""

    area = "day_programme"
    tables = (
        "programme_item",
        "contributor",
        "venue",
        "power_circuit",
        "walking_time",
        "person",
        "organization",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.programme: Programme | None = None
        self._days: dict[UUID, UUID] = {}
        self.bench = Workbench(context)
        self.bar = ProgrammeBar(lambda: self.bench.grid)
        self.conflicts = button("", self.show_conflicts, symbol="ok", part="link")
        self.more = ProgrammeMenu(context, self, self.bench, self.flush)
        self.add = primary(
            self.tr("Neuer Programmpunkt"), self.new, symbol="add", tip=self.tr("Strg+N")
        )
        self.parts = QStackedWidget()
        self.list_sheet = self.sheet
        self._build()
        self._connect()
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Programm")

    @cached_property
    def venues(self) -> VenuesPanel:
        """The places; made when they are looked at, as the second of the parts."""
        made = VenuesPanel(self.context)
        self.parts.addWidget(made)
        if self.programme is not None:
            made.show_programme(self.programme)
        return made

    @property
    def day(self) -> DayRow | None:
        """The day the grid shows: the one chosen last, else the first."""
        if self.programme is None or not self.programme.days:
            return None
        chosen = self._days.get(self.programme.event_id)
        days = self.programme.day_of
        return days[chosen] if chosen and chosen in days else self.programme.days[0]

    def show_day(self, event_id: UUID) -> None:
        """Override."""
        self.programme, found = self.context.operations.ask(_read, event_id)
        self._show(found)

    def flush(self) -> bool:
        """Override."""
        return self.bench.detail.flush() and (self.parts.count() == 1 or self.venues.flush())

    def new(self) -> None:
        """Ctrl+N: an item behind the one under the cursor, or another place."""
        if self.day_id is None:
            self.ask_for_first()
        elif self.bar.view == VENUES:
            self.venues.add()
        else:
            self.bench.new_item()

    def rename(self) -> None:
        """Override."""
        current = self.bench.current_id()
        if self.bar.view == VENUES:
            self.venues.rename()
        elif current is not None:
            self.bench.open_item(current)
            self.bench.detail.rename()

    def back(self) -> None:
        """Override: from the form to the grid."""
        if self.bench.hand.carrying is not None:  # the window hears Esc before the grid does
            self.bench.hand.give_up()
        elif self.bar.view == VENUES:
            self.venues.show_table()
        else:
            self.bench.close_item()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is None:
            return
        if kind == "venue":
            self.show_view(VENUES)
            self.venues.select(found)
        elif self.bar.view == VENUES:
            self.show_view(GRID)
        if kind == "programme_item" and self.bench.select(found):
            self.bench.open_item(found)

    def sheet(self) -> ListSheet:
        """What can be printed or counted now."""
        return self.venues.sheet() if self.bar.view == VENUES else self.bench.list.sheet()

    def show_view(self, view: str) -> None:
        """Grid, list, or places."""
        if not self.flush():
            self.bar.show_view(VENUES if self.parts.currentIndex() else self.bench.form_of_view)
            return
        self.bar.show_view(view)
        self.parts.setCurrentWidget(self.venues if view == VENUES else self.bench)
        words = self.tr("Neue Fläche") if view == VENUES else self.tr("Neuer Programmpunkt")
        self.add.setText(words)
        self.add.setAccessibleName(words)
        if view != VENUES:
            self.bench.show_form(view)

    def commands(self) -> Sequence[Command]:
        """Override: the menu behind the three dots, for Ctrl+K as well."""
        if self.day_id is None:
            return ()
        places = Command(self.tr("Flächen"), lambda: self.show_view(VENUES), "location")
        return [*self.more.commands(), places]

    def help_topic(self) -> str:
        """Override."""
        return "programm"

    def show_conflicts(self) -> None:
        """What the number in the header does."""
        self.show_view(GRID)
        self.bench.show_conflicts()

    def _show(self, found: Sequence[Conflict]) -> None:
        programme = self.programme
        assert programme is not None
        self.bar.show_days(programme.days, self.day)
        self.bench.show_programme(programme, self.day, found)
        if self.parts.count() > 1:
            self.venues.show_programme(programme)
        self.conflicts.setText(conflict_line(found))
        self.conflicts.setAccessibleName(conflict_line(found))
        self.conflicts.setIcon(icon(*sign_of_clashes(found)))

    @Slot(object)
    def _on_day(self, day_id: UUID) -> None:
        if self.programme is not None:
            self._days[self.programme.event_id] = day_id
            self._show(self.bench.found)

    @Slot(int)
    def _on_place(self, column: int) -> None:
        """A double click on its name opens a place."""
        if self.programme is not None:
            self.open_record("venue", self.programme.venues[column].id)

    def _connect(self) -> None:
        bench = self.bench
        bench.grid.place_opened.connect(self._on_place)
        self.bar.view_chosen.connect(self.show_view)
        self.bar.day_chosen.connect(self._on_day)
        bench.day_wanted.connect(self._on_day)
        bench.acts.shift_asked.connect(self.more.shift_from)
        bench.no_day.first_asked.connect(self.ask_for_first)
        bench.no_place.first_asked.connect(bench.acts.add_stage)
        for part in (bench.no_place, bench.nothing):
            part.read_asked.connect(self.more.take_over)

    def _build(self) -> None:
        self.parts.addWidget(self.bench)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        layout.addWidget(self.parts, 1)
        self.set_content(content, self.conflicts, self.more.button, self.add)


def _read(work: Work, event_id: UUID) -> tuple[Programme, Sequence[Conflict]]:
    programme = programme_of(work, event_id)
    return programme, conflicts_with_rain(programme)
