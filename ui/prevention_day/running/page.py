"""Tagesmodus: the whole window at the information stand, for one day that goes on.

Here sits the organiser at a folding table with a laptop, a radio and a queue. She wants to see in
one second what is now and what is late, and to check in whoever stands before her without looking
for them. She fears rain at two o'clock, a mayor who is late, and a child who is lost.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.prevention_day.running.now import distance_told, late_items, places_now
from praeventionsrat.prevention_day.running.people import Roll, expected
from praeventionsrat.prevention_day.running.rows import DayPerson
from praeventionsrat.prevention_day.usecases.events import current_event
from ui.context import AppContext
from ui.live.wall_clock import local_now
from ui.prevention_day.day_page import SHOWN_DAY
from ui.prevention_day.running import keys
from ui.prevention_day.running.acts import DayActs
from ui.prevention_day.running.arrivals import ArrivalCard
from ui.prevention_day.running.day_clock import DayClock
from ui.prevention_day.running.day_head import DayHead
from ui.prevention_day.running.dialogs import PractiseDialog
from ui.prevention_day.running.log_card import LogCard
from ui.prevention_day.running.places_card import PlacesCard
from ui.prevention_day.running.view import DayView, dates_of, read_day
from ui.shell.page import Command, Page
from ui.shell.theme import Tone

PEOPLE = ("stand", "helper", "shift", "duty", "contributor", "registration", "event_day", "venue")
DAY = ("prevention_day", "programme_item", "incident", "visitor_count", *PEOPLE)
UUID_LENGTH = 36


class RunningPage(Page):
    """One day of a prevention day that goes on."""

    def __init__(self, context: AppContext, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(context)
        self.clock = DayClock(self, now)
        self.acts = DayActs(context, self.clock, self)
        self.places, self.arrivals, self.log = PlacesCard(), ArrivalCard(), LogCard()
        self.keys = keys.make_actions(self, self._handlers())
        self.head = DayHead(self.keys["leave"], self.keys["rain"], self.keys["practise"])
        self.bar = keys.DayKeyBar(self.keys)
        self._own = False
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Tagesmodus")

    @property
    def view(self) -> DayView | None:
        """The day that is shown."""
        return self.acts.view

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002 - as in Page
        """Override: this prevention day, or the one that was looked at last."""
        chosen = record_id if isinstance(record_id, UUID) else self._kept()
        if chosen is None:
            return
        dates = self.context.operations.ask(dates_of, chosen)
        self.clock.set_days(dates)
        self.acts.view = self.context.operations.ask(read_day, chosen, self.clock.shown_day)
        self._show_read()
        self.arrivals.line.setFocus()

    def drafts(self) -> Sequence[str]:
        """Override."""
        if not self.log.typed:
            return ()
        return [self.tr("Im Tagesmodus ist ein Vorkommnis eingetippt, aber nicht festgehalten.")]

    def back(self) -> None:
        """Override: first empty the line for names, then out of the Tagesmodus."""
        if self.arrivals.typed:
            self.arrivals.line.clear()
            self.arrivals.line.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to the prevention day."""
        self.open_asked.emit("prevention_day", self.view.event_id if self.view else None)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return keys.commands(self.keys) if self.view else ()

    def page_menu(self) -> tuple[str, Sequence[QAction]]:
        """Override."""
        return self.tr("&Tag"), tuple(self.keys.values())

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
        event_id = self.view.event_id
        self.clock.set_days(self.context.operations.ask(dates_of, event_id))
        self.acts.view = self.context.operations.ask(read_day, event_id, self.clock.shown_day)
        self._show_read()

    def ask_practice(self) -> PractiseDialog | None:
        """Begin a rehearsal, or end it."""
        if self.clock.practising:
            self.acts.end_practice()
            return None
        if not self.clock.may_practise:
            self.context.notify.info(self.tr("Eine Probe gibt es nur vor dem Tag."))
            return None
        first = [item.starts_at for item in self.view.items if item.starts_at] if self.view else []
        at = min(first, default=datetime.min.time().replace(hour=10))
        dialog = PractiseDialog(at, self)
        dialog.agreed.connect(self.clock.practise)
        dialog.open()
        return dialog

    def arrive(self, person: DayPerson) -> None:
        """Somebody is there."""
        self._own = True
        try:
            arrival = self.acts.arrive(person)
        finally:
            self._own = False
        if arrival is None:
            return
        if arrival.first_at is None:
            self.arrivals.roll.replace(person, self.clock.stamp())
        tone = Tone.OK if arrival.first_at is None else Tone.WARN
        self.arrivals.say(arrival.told, tone)

    def send_home(self, person: DayPerson) -> None:
        """Somebody was checked in by mistake."""
        if self.acts.send_home(person):
            words = self.tr("{name} ist wieder als fehlend vermerkt.")
            self.arrivals.say(words.format(name=person.name), Tone.SOFT)

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

    def _kept(self) -> UUID | None:
        kept = self.context.settings.get(SHOWN_DAY)
        preferred = UUID(kept) if len(kept) == UUID_LENGTH else None
        return self.context.operations.ask(current_event, self.clock.today, preferred)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and not self._own and changes.touch(*DAY):
            self.reload()

    def _ask_shift(self) -> None:
        place, view = self.places.chosen, self.view
        late = place.late if place else None
        if late is None and view is not None:
            behind = late_items(view.items, self.clock.moment())
            if behind and place is not None and self.places.list.hasFocus() is False:
                late = behind[0]
                found = places_now(view.items, self.clock.moment())
                place = next(one for one in found if one.venue_id == late.item.venue_id)
        self.acts.ask_shift(place, late)

    def _note(self, kind: object, text: str, venue_id: UUID | None) -> None:
        if self.acts.note_incident(kind, text, venue_id):
            self.log.noted_down()

    def _open_incident(self, _id: object) -> None:
        place = self.log.list.rows_model.line_of(self.log.list.current_id())
        if place >= 0:
            self.acts.open_incident(self.log.list.rows_model.row_at(place))

    def _chosen(self, what: str) -> None:
        place = self.places.chosen
        if place is None:
            return
        if what == "begin":
            self.acts.begin(place.to_begin)
        elif what == "end":
            self.acts.end(place.to_end)
        else:
            self.acts.forget(place.now)

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "arrive": self._to_arrivals,
            "places": self.places.list.setFocus,
            "begin": lambda: self._chosen("begin"),
            "end": lambda: self._chosen("end"),
            "forget": lambda: self._chosen("forget"),
            "shift": self._ask_shift,
            "incident": self.log.text.setFocus,
            "visitors": self.log.visitors.setFocus,
            "rain": self.acts.ask_rain,
            "log": self.acts.print_log,
            "practise": self.ask_practice,
            "leave": self.leave,
        }

    def _to_arrivals(self) -> None:
        self.arrivals.line.setFocus()
        self.arrivals.line.selectAll()

    def _connect(self) -> None:
        self.arrivals.came.connect(self.arrive)
        self.arrivals.left.connect(self.send_home)
        self.places.begin_asked.connect(lambda: self._chosen("begin"))
        self.places.end_asked.connect(lambda: self._chosen("end"))
        self.places.shift_asked.connect(self._ask_shift)
        self.log.noted.connect(self._note)
        self.log.counted.connect(self.acts.count)
        self.log.refused.connect(self.context.notify.error)
        self.log.list.opened.connect(self._open_incident)
        self.clock.ticked.connect(self.show_moment)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
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
