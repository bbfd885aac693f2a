"""Who is expected, comes, goes, is missing; and whether the committee can decide."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.german import clock
from praeventionsrat.meetings.records import Absence
from praeventionsrat.meetings.usecases import attendance
from ui.context import AppContext
from ui.meetings.attendance_acts import AttendanceActs, usual_time
from ui.meetings.attendance_list import AttendanceList
from ui.meetings.guest_line import GuestLine
from ui.meetings.meeting_times import MeetingTimes
from ui.meetings.person_card import PersonCard
from ui.meetings.quorum_line import QuorumLine
from ui.meetings.reading_order import ReadingOrder
from ui.meetings.room_data import PersonLine, Sheet, read_persons, read_sheet
from ui.meetings.steps import add_guest
from ui.parts.cards import Card, button, column, label, row
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState, ExplainedNote
from ui.shell.theme import STEP, Tone

TABLES = ("meeting", "meeting_break", "attendance", "presence", "person", "rule_set", "committee")
NARROW, LOW, SMALL, LEAST = 560, 560, 420, 360


class AttendancePanel(QWidget):
    """The attendance list of one meeting."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self._context, self._now = context, now
        self._meeting: UUID | None = None
        self._sheet: Sheet | None = None
        self._outdated = False
        self.acts = AttendanceActs(context, self)
        self.times, self.quorum = MeetingTimes(context), QuorumLine()
        self.all_there = button(self.tr("Alle da"), self.everybody, symbol="check")
        self.expect = button(self.tr("Mitglieder übernehmen"), self.expect_members)
        self.guest = GuestLine()
        self.list, self.person = AttendanceList(_empty_state(self)), PersonCard(context)
        self.note = ExplainedNote(action=self.tr("Zeiten anpassen"), on_action=self.fit)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show the list of a meeting."""
        if meeting_id == self._meeting:
            return
        self.flush()
        self._meeting = meeting_id
        self._read_persons()
        self._reload()
        self.quorum.set_time(usual_time(self._sheet, self._now()))

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return all([self.times.autosave.flush(), self.person.flush()])

    def expect_members(self) -> None:
        """Put the members of the committee on the list."""
        if self._meeting is not None:
            self.acts.expect_members(self._meeting)

    def everybody(self) -> None:
        """Everybody not noted as missing came at the begin."""
        self.times.autosave.flush()
        if self._meeting is not None and self._sheet is not None:
            at = self._sheet.begun_at or usual_time(self._sheet, self._now())
            self.acts.everybody(self._meeting, at)
        self.list.setFocus()

    def fit(self) -> None:
        """Shorten presences to begin and end of the meeting."""
        if self._meeting is not None and self.flush():
            self.acts.fit(self._meeting)

    @Slot(str)
    def act(self, wish: str) -> None:
        """Do for the chosen person what a key or a button asks for."""
        line = self._line()
        if line is None:
            return
        match wish:
            case "comes" | "goes":
                self._move(line, coming=wish == "comes")
            case "excused" | "unexcused" | "none":
                self.acts.missing(line, Absence(wish))
            case "represent":
                self.person.ask_deputy()
            case "remove":
                self.person.autosave.forget()
                self.acts.remove(line)
            case _:
                self.person.comes.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._outdated = False
            self._read_persons()
            self._reload()

    def minimumSizeHint(self) -> QSize:
        """Small, so that it can become narrow enough to fold."""
        return QSize(300, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.split.orientation() is not wanted:
            self.split.setOrientation(wanted)
        self._keys.setVisible(event.size().height() >= SMALL)
        self.quorum.course.allow(event.size().height() > LOW)

    def _line(self) -> PersonLine | None:
        chosen = self.list.current_id()
        return self._sheet.line(chosen) if self._sheet and chosen else None

    def _move(self, line: PersonLine, *, coming: bool) -> None:
        try:
            at = self.quorum.value() or usual_time(self._sheet, self._now())
        except UserError as err:
            self._context.notify.error(str(err))
            self.quorum.clock.setFocus()
        else:
            self.acts.move(line, at, coming=coming)

    def _represent(self, person_id: UUID) -> None:
        line = self._line()
        if line is not None:
            said = self.tr("Vertretung eintragen")
            made = self.acts.do(said, attendance.represent, line.id, person_id)
            if made is not None:
                self.list.select_id(made)
                self.list.setFocus()

    @Slot(object, str)
    def _add_guest(self, person_id: UUID | None, name: str) -> None:
        begun = self._sheet and self._sheet.begun_at
        at = usual_time(self._sheet, self._now()) if begun else None
        said = self.tr("Gast hinzufügen")
        made = self.acts.do(said, add_guest, self._meeting, person_id=person_id, name=name, at=at)
        if made is not None:
            self.list.select_id(made)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._outdated = True  # read when somebody looks
        elif self._meeting and changes.touch(*TABLES):
            if changes.touch("person"):
                self._read_persons()
            self._reload()

    def _read_persons(self) -> None:
        persons = self._context.operations.ask(read_persons)
        self.person.set_persons(persons)
        self.guest.set_choices(persons)

    def _reload(self) -> None:
        if self._meeting is None:
            return
        sheet = self._context.operations.ask(read_sheet, self._meeting)
        self._sheet = sheet
        self.times.show_sheet(self._meeting, sheet)
        self.quorum.show_sheet(sheet)
        self.list.show_lines(sheet.lines)
        self.person.show_line(self._line())
        self._show_begin(sheet)
        found = sheet.findings[0] if sheet.findings else None
        self.note.say(*((found.what, f"{found.why} {found.todo}") if found else ("",)))
        self.note.button.setVisible(found is not None and found.code == "presence-hours")

    def _show_begin(self, sheet: Sheet) -> None:
        begun = sheet.begun_at
        self.all_there.setEnabled(bool(sheet.lines))
        self.all_there.setText(
            self.tr("Alle da um {time}").format(time=clock(begun)) if begun else self.tr("Alle da")
        )
        self.times.quorum.setVisible(begun is not None)
        if begun:
            found = sheet.quorum(begun)
            state = self.tr("beschlussfähig") if found.reached else self.tr("nicht beschlussfähig")
            words = self.tr("Beginn: {present} von {legal} · {state}")
            said = words.format(present=found.present, legal=found.legal, state=state)
            self.times.quorum.say(said, Tone.OK if found.reached else Tone.BAD)

    def _build(self) -> None:
        people = Card(margin=1)
        people.content.addWidget(self.list, 1)
        self.split.addWidget(people)
        self.split.addWidget(self.person)
        self.split.setChildrenCollapsible(False)
        # The scrolled form beside the list would like to be taller than any window.
        self.split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.split.setMinimumHeight(170)
        self.split.setHandleWidth(12)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([360, 280])
        actions = row(self.all_there, self.expect)
        actions.addWidget(self.guest, 1)
        keys = self.tr(
            "K kommt · G geht · E entschuldigt · U unentschuldigt · V vertreten · "
            "Ziffern: Uhrzeit · Entf von der Liste"
        )
        content = QWidget()
        layout = column(self.times, self.quorum, self.quorum.course, actions, spacing=STEP)
        layout.addWidget(self.note)
        layout.addWidget(self.split, 1)
        self._keys = label(keys, "label", wrap=True)
        layout.addWidget(self._keys)
        content.setLayout(layout)
        content.setMinimumHeight(LEAST)
        self.setLayout(column(scrolling(content)))

    def _connect(self) -> None:
        self.list.asked.connect(self.act)
        self.list.typed.connect(self.quorum.begin_typing)
        self.list.current.connect(lambda _id: self.person.show_line(self._line()))
        self.quorum.entered.connect(self.list.setFocus)
        self.times.begun.connect(self.all_there.setFocus)
        self.person.asked.connect(self.act)
        self.person.absence_chosen.connect(self.act)
        self.person.deputy_chosen.connect(self._represent)
        self.guest.guest.connect(self._add_guest)
        changed = self._context.operations.changed
        changed.connect(self._on_changed)
        self._order = ReadingOrder(self, changed, self.list.current)
        self._order.soon()


def _empty_state(panel: AttendancePanel) -> EmptyState:
    return EmptyState(
        "committee",
        panel.tr("Noch niemand auf der Liste"),
        panel.tr("Übernehmen Sie die Mitglieder des Gremiums; Gäste kommen darunter hinzu."),
        panel.tr("Mitglieder übernehmen"),
        panel.expect_members,
    )
