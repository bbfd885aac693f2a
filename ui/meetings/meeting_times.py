"""Real begin, end and interruptions of a meeting, typed in a hurry."""

from datetime import time
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.usecases.meeting import remove_break
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.room_data import BreakLine, Sheet
from ui.meetings.steps import replace_break, set_meeting_times
from ui.parts.binder import Binder
from ui.parts.cards import Pill, button, clear, column, label, row, tool
from ui.parts.chips import FlowLayout
from ui.parts.fields import TimeField, read_field
from ui.parts.forms import field


class TimesFields(Fields):
    """When a meeting really began and ended."""

    begun_at: time | None = None
    ended_at: time | None = None


class BreakFields(Fields):
    """When it was interrupted."""

    starts_at: time | None = None
    ends_at: time | None = None


class MeetingTimes(QWidget):
    """Begin, end, and the breaks as chips; a chip can be clicked to correct it.

    Signals:
        begun: Emitted when Enter ends the typing of the begin.
    """

    begun = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._meeting = context, UUID(int=0)
        self._correcting: UUID | None = None
        self.begin, self.end = TimeField(), TimeField()
        self.pause_from, self.pause_to = TimeField(), TimeField()
        self.binder = Binder(TimesFields, self)
        self.pauses = Binder(BreakFields, self)
        self.quorum = Pill()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.add = tool("add", self.tr("Unterbrechung eintragen"), self.add_break)
        self._build()
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.begin.returnPressed.connect(self._on_begin)
        self.end.returnPressed.connect(self.autosave.flush)
        self.pause_from.returnPressed.connect(self.pause_to.setFocus)
        self.pause_to.returnPressed.connect(self.add_break)

    def show_sheet(self, meeting_id: UUID, sheet: Sheet) -> None:
        """Show what is on file; what is being typed stays."""
        other = meeting_id != self._meeting
        self._meeting = meeting_id
        if other:
            self.autosave.forget()
            self.pauses.load(BreakFields())
            self._correcting = None
        if not self.autosave.pending:
            self.binder.load(TimesFields(begun_at=sheet.begun_at, ended_at=sheet.ended_at))
        clear(self._flow)
        for pause in sheet.breaks:
            self._flow.addWidget(self._chip(pause))
        self._chips.setVisible(bool(sheet.breaks))

    def add_break(self) -> None:
        """Note the interruption that was typed."""
        try:
            start = read_field("starts_at", self.pause_from)
            end = read_field("ends_at", self.pause_to)
            if start is None:
                raise Invalid({"starts_at": self.tr("Wann begann die Unterbrechung?")})
            self._context.operations.perform(
                self.tr("Unterbrechung eintragen"),
                replace_break,
                self._meeting,
                self._correcting,
                starts_at=start,
                ends_at=end,
            )
        except Invalid as err:
            self.pauses.complain(err.fields)
            return
        self._correcting = None
        self.pauses.load(BreakFields())
        self.pause_from.setFocus()

    def _save(self) -> None:
        fields = self.binder.read()
        self._context.operations.attempt(
            self.tr("Beginn und Ende eintragen"),
            set_meeting_times,
            self._meeting,
            merge=f"meeting-times/{self._meeting}",
            begun_at=fields.begun_at,
            ended_at=fields.ended_at,
        )

    def _complain(self, err: Exception) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        else:
            self._context.notify.error(str(err))

    def _on_begin(self) -> None:
        if self.autosave.flush():
            self.begun.emit()

    def _chip(self, pause: BreakLine) -> QWidget:
        made = QWidget()
        shown = button(pause.words, lambda: self._correct(pause), part="chip")
        shown.setAccessibleName(
            self.tr("Unterbrechung {times} berichtigen").format(times=pause.words)
        )
        gone = tool(
            "close",
            self.tr("Unterbrechung {times} löschen").format(times=pause.words),
            lambda: self._remove(pause),
        )
        made.setLayout(row(shown, gone, spacing=2))
        return made

    def _correct(self, pause: BreakLine) -> None:
        self._correcting = pause.id
        self.pauses.load(BreakFields(starts_at=pause.starts_at, ends_at=pause.ends_at))
        self.pause_from.setFocus()
        self.pause_from.selectAll()

    def _remove(self, pause: BreakLine) -> None:
        operations, notify = self._context.operations, self._context.notify
        operations.perform(self.tr("Unterbrechung löschen"), remove_break, pause.id)
        notify.undo_offer(self.tr("Unterbrechung {times} gelöscht").format(times=pause.words))

    def _build(self) -> None:
        line, complaints = QHBoxLayout(), []
        line.setSpacing(12)
        for title, edit, binder, name in (
            (self.tr("Beginn"), self.begin, self.binder, "begun_at"),
            (self.tr("Ende"), self.end, self.binder, "ended_at"),
            (self.tr("Pause von"), self.pause_from, self.pauses, "starts_at"),
            (self.tr("bis"), self.pause_to, self.pauses, "ends_at"),
        ):
            edit.setFixedWidth(72)
            line.addLayout(field(title, edit))
            complaints.append(binder.bind_time(name, edit))
        line.addLayout(column(label(" ", "label"), self.add, None, spacing=4))
        line.addLayout(column(self.quorum, self._chips, None), 1)
        self.begin.setAccessibleName(self.tr("Tatsächlicher Beginn"))
        self.end.setAccessibleName(self.tr("Tatsächliches Ende"))
        self.pause_from.setAccessibleName(self.tr("Unterbrechung von"))
        self.pause_to.setAccessibleName(self.tr("Unterbrechung bis"))
        self.setLayout(column(line, *complaints))
