"""The page Programm of a prevention day: grid place × time, list, and the places themselves."""

from collections.abc import Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.conflicts import Conflict, conflicts
from praeventionsrat.prevention_day.programme.hours import clock_of
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import VenueKind
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from ui.context import AppContext
from ui.parts.cards import button, primary, tool
from ui.prevention_day.day_page import DayPage
from ui.prevention_day.programme.bar import GRID, VENUES, ProgrammeBar
from ui.prevention_day.programme.dialogs import BreakDialog, ShiftDialog
from ui.prevention_day.programme.side import conflict_line
from ui.prevention_day.programme.venues_panel import VenuesPanel, add_place
from ui.prevention_day.programme.workbench import Workbench
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import Tone


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
        self.bench, self.venues = Workbench(context), VenuesPanel(context)
        self.bar = ProgrammeBar(lambda: self.bench.grid)
        self.conflicts = button("", self.show_conflicts, symbol="ok", part="link")
        self.more = tool("more", self.tr("Weitere Aktionen"))
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
        return self.bench.detail.flush() and self.venues.flush()

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
        if self.bar.view == VENUES:
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
        self.parts.setCurrentIndex(view == VENUES)
        words = self.tr("Neue Fläche") if view == VENUES else self.tr("Neuer Programmpunkt")
        self.add.setText(words)
        self.add.setAccessibleName(words)
        if view != VENUES:
            self.bench.show_form(view)

    def commands(self) -> Sequence[Command]:
        """Override: the menu behind the three dots, for Ctrl+K as well."""
        if self.day_id is None:
            return ()
        return [
            Command(self.tr("Rest verschieben …"), self.shift_rest, "clock"),
            Command(self.tr("Pause für alle …"), self.add_break, "format_break"),
            Command(self.tr("Programm einlesen …"), self.take_over, "upload"),
            Command(self.tr("Flächen"), lambda: self.show_view(VENUES), "location"),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "programm"

    def show_conflicts(self) -> None:
        """What the number in the header does."""
        self.show_view(GRID)
        self.bench.show_conflicts()

    @Slot(object)
    def shift_rest(self, item_id: UUID | None = None) -> None:
        """Ask by how much the rest shall move, from an item or from the cursor on."""
        programme, day = self.programme, self.day
        if programme is None or day is None or not self.flush():
            return
        item = programme.item_of.get(item_id or self.bench.current_id() or day.id)
        start = item.starts_at if item and item.starts_at else clock_of(day.opens)
        ShiftDialog(self.context, programme, day, start, self).open()

    def add_break(self) -> None:
        """Ask when everybody has a break."""
        if self.day is not None and self.flush():
            card = self.bench.grid.current_card()
            start = clock_of(card.end) if card and card.start is not None else None
            BreakDialog(self.context, self.day, start, self).open()

    def take_over(self) -> None:
        """Read a programme from a file."""
        if self.day_id is None or not self.flush():
            return
        from ui.prevention_day.programme_import import (  # noqa: PLC0415 - not at the start
            ProgrammeImport,
        )

        ProgrammeImport(self.context, self.day_id, self).open()

    def _show(self, found: Sequence[Conflict]) -> None:
        programme = self.programme
        assert programme is not None
        self.bar.show_days(programme.days, self.day)
        self.bench.show_programme(programme, self.day, found)
        self.venues.show_programme(programme)
        self.conflicts.setText(conflict_line(len(found)))
        self.conflicts.setAccessibleName(conflict_line(len(found)))
        tone = Tone.BAD if found else Tone.OK
        self.conflicts.setIcon(icon("bad" if found else "ok", tone))

    @Slot(object)
    def _on_day(self, day_id: UUID) -> None:
        if self.programme is not None:
            self._days[self.programme.event_id] = day_id
            self._show(self.bench.found)

    @Slot()
    def _on_stage(self) -> None:
        """The first place there is."""
        if self.programme is not None:
            add_place(self.context, self.programme, VenueKind.STAGE)

    def _connect(self) -> None:
        bench = self.bench
        self.bar.view_chosen.connect(self.show_view)
        self.bar.day_chosen.connect(self._on_day)
        bench.day_wanted.connect(self._on_day)
        bench.acts.shift_asked.connect(self.shift_rest)
        bench.no_day.first_asked.connect(self.ask_for_first)
        bench.no_place.first_asked.connect(self._on_stage)
        for part in (bench.no_place, bench.nothing):
            part.read_asked.connect(self.take_over)

    def _build(self) -> None:
        menu = QMenu(self)
        for title, symbol, run in (
            (self.tr("Rest verschieben …"), "clock", self.shift_rest),
            (self.tr("Pause für alle …"), "format_break", self.add_break),
            (self.tr("Programm einlesen …"), "upload", self.take_over),
        ):
            menu.addAction(icon(symbol), title).triggered.connect(lambda _on, run=run: run())
        self.more.setMenu(menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        for part in (self.bench, self.venues):
            self.parts.addWidget(part)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        layout.addWidget(self.parts, 1)
        self.set_content(content, self.conflicts, self.more, self.add)


def _read(work: Work, event_id: UUID) -> tuple[Programme, Sequence[Conflict]]:
    programme = programme_of(work, event_id)
    return programme, conflicts(programme)
