"""Tagesmodus: the whole window at the information stand, for one day that goes on.

Here sits the organiser at a folding table with a laptop, a radio and a queue. She wants to see in
one second what is now and what is late, and to check in whoever stands before her without looking
for them. She fears rain at two o'clock, a mayor who is late, and a child who is lost.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtGui import QAction

from praeventionsrat.prevention_day.running.now import late_items, places_now
from praeventionsrat.prevention_day.running.rows import DayPerson
from praeventionsrat.prevention_day.usecases.events import current_event
from ui.context import AppContext
from ui.live.wall_clock import local_now
from ui.parts import strokes
from ui.prevention_day.day_page import SHOWN_DAY
from ui.prevention_day.running.dialogs import PractiseDialog
from ui.prevention_day.running.frame import RunningFrame
from ui.prevention_day.running.keys import STROKES
from ui.shell.page import Command
from ui.shell.theme import Tone

UUID_LENGTH = 36


class RunningPage(RunningFrame):
    """One day of a prevention day that goes on."""

    def __init__(self, context: AppContext, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(context, now)
        self.keys = strokes.make_actions(self, STROKES, self._handlers())
        self.build(self.keys)
        self._connect()

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002 - as in Page
        """Override: this prevention day, or the one that was looked at last."""
        chosen = record_id if isinstance(record_id, UUID) else self._kept()
        if chosen is None:
            self.go_without(self.tr("Es gibt noch keinen Präventionstag."))
            return
        self.read(chosen)
        self.arrivals.line.setFocus()

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
        return strokes.commands(STROKES, self.keys) if self.view else ()

    def page_menu(self) -> tuple[str, Sequence[QAction]]:
        """Override."""
        return self.tr("&Tag"), tuple(self.keys.values())

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

    def _kept(self) -> UUID | None:
        kept = self.context.settings.get(SHOWN_DAY)
        preferred = UUID(kept) if len(kept) == UUID_LENGTH else None
        return self.context.operations.ask(current_event, self.clock.today, preferred)

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
