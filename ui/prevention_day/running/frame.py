"""How the Tagesmodus shares the window, and what it shows at a minute."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.prevention_day.running.now import distance_told, late_items, places_now
from praeventionsrat.prevention_day.running.people import Roll, expected
from ui.context import AppContext
from ui.parts.strokes import KeyBar
from ui.prevention_day.running.acts import DayActs
from ui.prevention_day.running.arrivals import ArrivalCard
from ui.prevention_day.running.day_clock import DayClock
from ui.prevention_day.running.day_head import DayHead
from ui.prevention_day.running.keys import STROKES
from ui.prevention_day.running.log_card import LogCard
from ui.prevention_day.running.places_card import PlacesCard
from ui.prevention_day.running.view import DayView, dates_of, read_day
from ui.shell.page import Page

PEOPLE = ("stand", "helper", "shift", "duty", "contributor", "registration", "event_day", "venue")
DAY = ("prevention_day", "programme_item", "incident", "visitor_count", *PEOPLE)


class RunningFrame(Page):
    """The parts of the screen."""

    def __init__(self, context: AppContext, now: Callable[[], datetime]) -> None:
        super().__init__(context)
        self.clock = DayClock(self, now)
        self.acts = DayActs(context, self.clock, self)
        self.places, self.arrivals, self.log = PlacesCard(), ArrivalCard(), LogCard()
        self._own = False

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Tagesmodus")

    @property
    def view(self) -> DayView | None:
        """The day that is shown."""
        return self.acts.view

    def drafts(self) -> Sequence[str]:
        """Override."""
        if not self.log.typed:
            return ()
        return [self.tr("Im Tagesmodus ist ein Vorkommnis eingetippt, aber nicht festgehalten.")]

    def help_topic(self) -> str:
        """Override."""
        return "tagesmodus"

    def showEvent(self, event: QShowEvent) -> None:
        """Override."""
        super().showEvent(event)
        self.clock.start()
        if self.view is not None:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override."""
        super().hideEvent(event)
        self.clock.stop()

    @Slot()
    def show_moment(self) -> None:
        """Show the day as it is at this minute; nothing is read."""
        view, clock = self.view, self.clock
        if view is None:
            return
        if clock.shown_day is not None and view.items and clock.shown_day != view.items[0].held_on:
            self.reload()  # another day has begun
            return
        now = clock.moment()
        away = "" if clock.practising else distance_told(clock.today, view.days)
        self.head.show_moment(view.title, now, away)
        self.head.show_mode(
            practising=clock.practising, is_today=clock.is_today, may_practise=clock.may_practise
        )
        self.head.show_rain(is_rainy=view.is_rainy)
        self.places.show_places(places_now(view.items, now), late_items(view.items, now))
        self.arrivals.tick(now)

    @Slot()
    def reload(self) -> None:
        """Read again what may have changed; what is being typed stays."""
        if self.view is None:
            return
        self.read(self.view.event_id)

    def read(self, event_id: UUID) -> None:
        """Read this prevention day; one that went meanwhile is left with a sentence."""
        self.clock.set_days(self.context.operations.ask(dates_of, event_id))
        self.acts.view = self.context.operations.ask(read_day, event_id, self.clock.shown_day)
        if self.view is None:
            self.go_without(self.tr("Dieser Präventionstag wurde inzwischen gelöscht."))
        else:
            self._show_read()

    def go_without(self, why: str) -> None:
        """There is no day to show: forget what stood here and lead to the Überblick."""
        self.acts.view = None
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.clock.stop_practising()
        self.arrivals.line.clear()
        self.log.text.clear()
        self.log.show_log((), (), ())
        self.places.show_places((), ())
        self.arrivals.show_people(Roll(()), self.clock.moment())
        self.context.notify.info(why)
        QTimer.singleShot(0, self, self._lead_away)

    def build(self, actions: Mapping[str, QAction]) -> None:
        """Put everything in its place."""
        self.head = DayHead(actions["leave"], actions["rain"], actions["practise"])
        self.bar = KeyBar(STROKES, actions)
        right = QSplitter(Qt.Orientation.Vertical)
        for part in (self.arrivals, self.log):
            right.addWidget(part)
        right.setSizes([400, 360])
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.places)
        sides.addWidget(right)
        for one in (right, sides):
            one.setChildrenCollapsible(False)
            one.setHandleWidth(12)
        sides.setSizes([760, 480])
        sides.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 6)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(sides, 1)
        layout.addWidget(self.bar)

    @Slot()
    def _lead_away(self) -> None:
        if self.isVisible():
            self.open_asked.emit("prevention_day", None)

    def _show_read(self) -> None:
        view = self.view
        assert view is not None
        self.log.show_log(view.incidents, view.counts, view.venues)
        self._call_roll()
        self.show_moment()

    def _call_roll(self) -> None:
        view, day = self.view, self.clock.shown_day
        people = (
            self.context.operations.ask(expected, view.event_id, day) if view and day else ()
        )  # fmt: skip
        self.arrivals.show_people(Roll(people), self.clock.moment())

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._own and changes.touch(*DAY):
            self.reload()
