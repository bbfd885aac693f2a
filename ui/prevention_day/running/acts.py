"""What the keys of the Tagesmodus do to the record."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.records import VisitorCountFields
from praeventionsrat.prevention_day.running.incident_log import INCIDENT_LOG
from praeventionsrat.prevention_day.running.now import Late, Lateness, PlaceNow, late_by
from praeventionsrat.prevention_day.running.people import Arrival, check_in, check_out
from praeventionsrat.prevention_day.running.records import IncidentFields
from praeventionsrat.prevention_day.running.rows import DayPerson, IncidentRow, RunItem
from praeventionsrat.prevention_day.running.usecases import (
    begin_item,
    count_visitors,
    end_practice,
    finish_item,
    forget_times,
    log_incident,
    remove_incident,
    shift_from,
    switch_rain,
)
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.row_model import show
from ui.prevention_day.running.changed_sheets import ChangedSheets
from ui.prevention_day.running.day_clock import DayClock
from ui.prevention_day.running.dialogs import IncidentDialog, ShiftDialog
from ui.prevention_day.running.rain_dialog import RainDialog, read_plan
from ui.prevention_day.running.view import DayView

FIVE = 5


class DayActs(QObject):
    """Runs the use cases with the time of the day, and says what came of them."""

    def __init__(self, context: AppContext, clock: DayClock, page: QWidget) -> None:
        """``page`` is what dialogs belong to."""
        super().__init__(page)
        self._context, self._clock, self._page = context, clock, page
        self.view: DayView | None = None
        self.exports, self.sheets = ExportFlow(context, page), ChangedSheets(context, page)

    def arrive(self, person: DayPerson) -> Arrival | None:
        """Somebody is there; after the day it is written down later."""
        if not self._clock.is_over and not self._goes_on():
            return None
        assert self._clock.shown_day is not None
        words = self.tr("Ankunft eintragen")
        return self._context.operations.perform(
            words, check_in, person, at=self._clock.stamp(), held_on=self._clock.shown_day
        )

    def send_home(self, person: DayPerson) -> bool:
        """It was somebody else; whether it went through."""
        assert self._clock.shown_day is not None
        words = self.tr("Ankunft zurücknehmen")
        self._context.operations.perform(
            words, check_out, person, held_on=self._clock.shown_day
        )  # fmt: skip
        return self._context.operations.worked

    def begin(self, item: RunItem | None) -> None:
        """It has begun."""
        if item is not None and self._goes_on():
            self._note(self.tr("„{title}“ begonnen um {at} Uhr"), begin_item, item)

    def end(self, item: RunItem | None) -> None:
        """It is over."""
        if item is not None and self._goes_on():
            self._note(self.tr("„{title}“ beendet um {at} Uhr"), finish_item, item)

    def forget(self, item: RunItem | None) -> None:
        """It was another one."""
        if item is not None:
            said = self.tr("Zeiten zurücknehmen")
            self._context.operations.perform(said, forget_times, item.id)

    def ask_shift(self, place: PlaceNow | None, late: Late | None) -> ShiftDialog | None:
        """How far the rest of the day moves."""
        item = self._first_to_move(place, late)
        if item is None or item.starts_at is None:
            self._context.notify.info(self.tr("Danach kommt hier nichts mehr, was rücken könnte."))
            return None
        minutes = late.proposed if late is not None else FIVE
        dialog = ShiftDialog(item.venue, item.starts_at, minutes, self._page)
        dialog.agreed.connect(partial(self._shift, item))
        dialog.open()
        return dialog

    def note_incident(self, kind: object, text: str, venue_id: UUID | None) -> bool:
        """Write a line of the log; whether it went through."""
        assert self.view is not None
        try:
            fields = IncidentFields.checked(kind=kind, text=text, venue_id=venue_id)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return False
        words = self.tr("Vorkommnis festhalten")
        made = self._context.operations.perform(
            words, log_incident, self.view.event_id, fields, at=self._clock.stamp()
        )
        return made is not None

    def open_incident(self, row: IncidentRow) -> IncidentDialog:
        """What was done about it."""
        assert self.view is not None
        remove = partial(self._remove_incident, row)
        dialog = IncidentDialog(
            self._context, row, tuple(self.view.venues), remove, self._page
        )  # fmt: skip
        dialog.open()
        return dialog

    def count(self, visitors: int, venue_id: UUID | None) -> None:
        """So many are there now."""
        assert self.view is not None
        fields = VisitorCountFields(
            event_day_id=self.view.day_id,
            venue_id=venue_id,
            counted_at=self._clock.minute(),
            visitors=visitors,
        )
        words = self.tr("Besucher zählen")
        self._context.operations.perform(words, count_visitors, self.view.event_id, fields)

    def ask_rain(self) -> RainDialog | None:
        """Show the rain plan before it is switched."""
        view = self.view
        if view is None:
            return None
        if view.day_id is None:
            self._context.notify.info(self.tr("Dieser Präventionstag hat noch keinen Tag."))
            return None
        plan = self._context.operations.ask(read_plan, view)
        dialog = RainDialog(plan, is_rainy=view.is_rainy, parent=self._page)
        dialog.agreed.connect(lambda wanted: self.switch_rain(is_rainy=wanted))
        dialog.open()
        return dialog

    def switch_rain(self, *, is_rainy: bool) -> None:
        """Put the rain plan in force, or take it back."""
        assert self.view is not None
        assert self.view.day_id is not None
        said = self.tr("Regenplan einschalten") if is_rainy else self.tr("Regenplan aufheben")
        self._context.operations.perform(
            said, switch_rain, self.view.day_id, is_rainy=is_rainy, at=self._clock.stamp()
        )
        now = (
            self.tr("Der Regenplan gilt.")
            if is_rainy
            else self.tr("Der Regenplan gilt nicht mehr.")
        )
        if self._context.operations.worked:
            self.sheets.look(self.view.event_id, now)

    def end_practice(self) -> None:
        """Take back what the rehearsal left behind."""
        assert self.view is not None
        words = self.tr("Probe beenden")
        cleared = self._context.operations.perform(
            words, end_practice, self.view.event_id, now=self._clock.now()
        )
        self._clock.stop_practising()
        if cleared is not None:
            self._context.notify.info(cleared.told)

    def print_log(self) -> QDialog | None:
        """The log as pages."""
        if self.view is None:
            return None
        if not self.view.incidents:
            self._context.notify.info(self.tr("Es ist noch kein Vorkommnis festgehalten."))
            return None
        return self.exports.start(INCIDENT_LOG, self.view.event_id, self.view.title)

    def _goes_on(self) -> bool:
        """Before and after the day nothing begins; the sentence says what to do instead."""
        if self._clock.goes_on:
            return True
        self._context.notify.info(
            self.tr("Der Tag ist vorbei; Beginn und Ende lassen sich nur am Tag selbst festhalten.")
            if self._clock.is_over
            else self.tr("Der Tag ist noch nicht da. Zum Üben gibt es die Probe (Strg+F9).")
        )
        return False

    def _note(self, words: str, usecase: object, item: RunItem) -> None:
        at = self._clock.minute()
        assert callable(usecase)
        label = words.format(title=item.title, at=show(at))
        found = self._context.operations.perform(label, usecase, item.id, at=at)
        if found is not None:
            said = words.format(title=item.title, at=show(found))
            late = late_by(item, self._clock.moment())
            more = f" – {late.told}" if late is not None and late.why is Lateness.END else ""
            self._context.notify.undo_offer(f"{said}{more}")

    def _shift(self, item: RunItem, minutes: int, only_here: bool) -> None:
        assert self.view is not None
        venue_id = item.planned_venue_id if only_here else None
        shift = self._context.operations.perform(
            self.tr("Rest verschieben"),
            shift_from,
            self.view.day_id,
            item.starts_at,
            minutes,
            venue_id,
            complain=self._context.notify.error,
        )
        if shift is not None:
            self._context.notify.undo_offer(shift.told)

    def _remove_incident(self, row: IncidentRow) -> None:
        words = self.tr("Vorkommnis löschen")
        self._context.operations.perform(words, remove_incident, row.id)
        self._context.notify.undo_offer(self.tr("Vorkommnis gelöscht"))

    @staticmethod
    def _first_to_move(place: PlaceNow | None, late: Late | None) -> RunItem | None:
        """What did not begin moves itself; behind what goes on, the next one."""
        if late is not None and late.why is Lateness.BEGIN:
            return late.item
        return place.next if place is not None else None
