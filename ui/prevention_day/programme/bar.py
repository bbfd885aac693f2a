"""The row above the programme: how it is shown, which day, how tall an hour is."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from praeventionsrat.german import full_day
from praeventionsrat.prevention_day.programme.rows import DayRow
from ui.parts.cards import label, row, tool
from ui.parts.chips import FilterChips
from ui.prevention_day.programme.said import day_words
from ui.prevention_day.programme.stage import GridStage

GRID, LIST, VENUES = "grid", "list", "venues"


class ProgrammeBar(QWidget):
    """Chips for the way of looking and for the days.

    Signals:
        view_chosen: Emitted with ``grid``, ``list`` or ``venues``.
        day_chosen: Emitted with the id of a day.
    """

    view_chosen = Signal(str)
    day_chosen = Signal(object)

    def __init__(self, grid: Callable[[], GridStage]) -> None:
        """``grid`` is what the small buttons make taller and flatter."""
        super().__init__()
        self._view = GRID
        self._day: UUID | None = None
        self._offered: list[tuple[UUID, str]] = []
        self.views = FilterChips(self.tr("Darstellung"))
        self.views.set_group(
            "view",
            [
                (GRID, self.tr("Raster")),
                (LIST, self.tr("Als Liste")),
                (VENUES, self.tr("Flächen")),
            ],
        )
        self.views.keep_on_one_line()
        self.days, self.only_day = FilterChips(self.tr("Tag")), label("", "dim")
        flatter = tool("zoom_out", self.tr("Stunden flacher (−)"), lambda: grid().zoom_out())
        taller = tool("zoom_in", self.tr("Stunden höher (+)"), lambda: grid().zoom_in())
        whole = tool("fit", self.tr("Ganzer Tag (0)"), lambda: grid().fit())
        self.zoom = QWidget()
        self.zoom.setLayout(row(flatter, taller, whole, spacing=2))
        self.zoom.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = row(self.views, self.days, self.only_day, None, self.zoom, spacing=20)
        layout.setStretch(1, 5)
        layout.setStretch(3, 1)
        for part in (self.views, self.days, self.only_day, self.zoom):
            layout.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self.show_view(GRID)
        self.views.changed.connect(self._on_view)
        self.days.changed.connect(self._on_day)

    @property
    def view(self) -> str:
        """How the programme is shown."""
        return self._view

    def show_view(self, view: str) -> None:
        """Mark the way of looking, without telling."""
        self._view = view
        self.views.set_value("view", view)
        self.zoom.setVisible(view == GRID)
        self.days.setVisible(view == GRID and len(self.days.options("day")) > 1)
        self.only_day.setVisible(view == GRID and not self.days.isVisibleTo(self))

    def show_days(self, days: Sequence[DayRow], day: DayRow | None) -> None:
        """Offer the days; one alone is only named."""
        self._day = day.id if day else None
        options = [(one.id, day_words(one)) for one in days]
        if options != self._offered:
            self._offered = options
            self.days.set_group("day", options)
        self.days.set_value("day", self._day)
        rain = self.tr(" · Regenplan gilt") if day and day.is_rainy else ""
        self.only_day.setText(full_day(day.held_on) + rain if day else "")
        self.show_view(self._view)

    def _on_view(self) -> None:
        self.show_view(self.views.value("view") or self._view)
        self.view_chosen.emit(self._view)

    def _on_day(self) -> None:
        chosen = self.days.value("day") or self._day
        self.days.set_value("day", chosen)
        if chosen != self._day:
            self._day = chosen
            self.day_chosen.emit(chosen)
