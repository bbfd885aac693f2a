"""What a key on the attendance list does, each as one undo step."""

from collections.abc import Callable
from datetime import datetime, time
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from praeventionsrat.errors import Invalid
from praeventionsrat.german import clock, count
from praeventionsrat.meetings.records import Absence
from praeventionsrat.meetings.usecases import attendance
from praeventionsrat.meetings.usecases.hours import fit_presences
from ui.context import AppContext
from ui.meetings.room_data import PersonLine, Sheet
from ui.meetings.steps import everybody_came


class AttendanceActs(QObject):
    """Does it and says what cannot be undone by looking."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def do(self, said: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """One step; what the rules refuse is said in words, and nothing is lost."""
        try:
            return self._context.operations.perform(said, usecase, *args, **more)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return None

    def expect_members(self, meeting_id: UUID) -> None:
        """Put the members of the committee on the list."""
        added = self.do(self.tr("Mitglieder übernehmen"), attendance.expect_members, meeting_id)
        if added == 0:
            self._context.notify.info(self.tr("Alle Mitglieder stehen schon auf der Liste."))

    def everybody(self, meeting_id: UUID, at: time) -> None:
        """Everybody not noted as missing came."""
        came = self.do(self.tr("Alle da"), everybody_came, meeting_id, at=at)
        if came is not None:
            words = count(came, "Person", "Personen")
            said = self.tr("{count} um {time} Uhr eingetragen.")
            self._context.notify.info(said.format(count=words, time=clock(at)))

    def move(self, line: PersonLine, at: time, *, coming: bool) -> None:
        """Somebody comes or goes."""
        usecase: Callable[..., Any] = attendance.comes if coming else attendance.goes
        said = self.tr("{name} kommt") if coming else self.tr("{name} geht")
        self.do(said.format(name=line.name), usecase, line.id, at=at)

    def missing(self, line: PersonLine, absence: Absence) -> None:
        """Somebody is missing; her times, if there were any, can be brought back."""
        words = {Absence.EXCUSED: self.tr("Entschuldigt"), Absence.NONE: self.tr("Fehlt nicht")}
        said = words.get(absence, self.tr("Unentschuldigt"))
        self.do(said, attendance.is_absent, line.id, absence)
        if line.intervals:
            lost = self.tr("{name}: Anwesenheit gelöscht").format(name=line.name)
            self._context.notify.undo_offer(lost)

    def fit(self, meeting_id: UUID) -> None:
        """Shorten presences to begin and end of the meeting, as far as that leaves anything."""
        said = self.tr("Anwesenheit an Beginn und Ende anpassen")
        if self.do(said, fit_presences, meeting_id) == 0:
            words = self.tr("Diese Zeiten liegen ganz außerhalb; bitte berichtigen Sie sie selbst.")
            self._context.notify.error(words)

    def remove(self, line: PersonLine) -> None:
        """Somebody goes from the list."""
        self.do(self.tr("Von der Liste nehmen"), attendance.remove_attendance, line.id)
        self._context.notify.undo_offer(self.tr("{name} gelöscht").format(name=line.name))


def usual_time(sheet: Sheet | None, now: datetime) -> time:
    """Now while the meeting runs, else its begin."""
    this_minute = now.time().replace(second=0, microsecond=0)
    if sheet is None or (sheet.held_on == now.date() and sheet.ended_at is None):
        return this_minute
    return sheet.begun_at or sheet.planned_start or this_minute
