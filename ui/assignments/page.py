"""The page Aufträge: who still has to do what, until when."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.tracking_ports import TrackedRow
from ui.assignments.detail import AssignmentDetail
from ui.assignments.papers import AssignmentPapers
from ui.assignments.rows import PARTS, STATES, columns, passes, sheet_columns, state_of, urgency_of
from ui.context import AppContext
from ui.meetings.who_field import read_everybody
from ui.parts.cards import Card, PageHeader, label
from ui.parts.chips import FilterChips
from ui.parts.filling import Filling
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.settings_store import splitter_state
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

SPLITTER = splitter_state("assignments")
BEGUN = {MeetingState.RUNNING, MeetingState.HELD}
TABLES = (
    *("assignment", "tracking", "progress_note", "meeting"),
    *("committee", "agenda_item", "person", "organization"),
)


class AssignmentList(RowTable[TrackedRow]):
    """Every assignment; E ticks one off, S takes down a report.

    Signals:
        done_asked: Emitted when the assignment under the cursor is done, or open again.
        report_asked: Emitted when somebody reports on it.
    """

    done_asked = Signal()
    report_asked = Signal()

    def __init__(self, today: Callable[[], date], empty: QWidget) -> None:
        super().__init__(columns(today), "Aufträge", empty=empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_E, Qt.Key.Key_Space} and not event.modifiers():
            self.done_asked.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.report_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""


class AssignmentsPage(Page):
    """Finds an assignment, changes it, ticks it off."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self._rows: Sequence[TrackedRow] = ()
        self._filling = Filling(context.operations.ask, self)
        self._new_people = self._outdated = False
        self.summary = label("", "dim")
        self.chips = FilterChips(self.tr("Aufträge eingrenzen"))
        self.chips.set_group("state", STATES)
        self.chips.set_group("part", PARTS)
        self.chips.set_value("state", "open")
        self.chips.remember(context.settings, "assignments")
        self.none_found = EmptyState("filter", "", "", self.tr("Alle zeigen"), self.chips.clear)
        self.empty = EmptyState(
            "assignment",
            self.tr("Noch keine Aufträge"),
            self.tr(
                "Aufträge entstehen in der Niederschrift: Satz markieren, Strg+Umschalt+A drücken."
            ),
            self.tr("Zur letzten Sitzung"),
            self.to_meeting,
        )
        self.list = AssignmentList(today, self.none_found)
        self.detail = AssignmentDetail(context, today)
        self.papers = AssignmentPapers(context, self, today)
        self.papers.chosen = self.list.current_id
        self.papers.before = self.flush
        self.list_sheet = partial(_sheet, self._filling, self.title, self.list, self.chips, today)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.detail.form.offer(partial(context.operations.ask, read_everybody))
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Aufträge")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def drafts(self) -> Sequence[str]:
        """Override: a report that was typed and not kept."""
        said = self.tr("Ein Sachstand ist noch nicht gemeldet.")
        return [said] if self.detail.progress.is_typed else []

    def new(self) -> None:
        """Override: an assignment needs a meeting that gives it."""
        self.context.notify.info(
            self.tr("Aufträge entstehen in der Niederschrift einer Sitzung (dort F7).")
        )

    def to_meeting(self) -> None:
        """Where assignments are given: the meeting held last, else a new one."""
        meetings = self.context.operations.ask(lambda work: work.meetings.rows())
        held = (row.id for row in meetings if row.state in BEGUN)
        self.open_asked.emit("meeting", next(held, None))

    def rename(self) -> None:
        """Override."""
        self.detail.form.title.setFocus()
        self.detail.form.title.selectAll()

    def back(self) -> None:
        """Override."""
        self.list.setFocus()

    def open_record(self, _kind: str, record_id: Hashable) -> None:
        """Override."""
        if not self.list.select_id(record_id):
            self._filling.finish()
            self.chips.clear()
            self.list.select_id(record_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.tr("Auftrag erledigt"), self.detail.toggle_done, "check", "E"),
            Command(self.tr("Stand melden"), self.detail.report, "add", "S"),
            *self.papers.commands(),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "auftraege"

    def reload(self) -> None:
        """Read the list; the cursor stays on its assignment."""
        parts = self.context.operations.ask(_parts)
        self._rows = sorted(self._filling.first(parts, self.list.current_id()), key=urgency_of)
        self._pages.setCurrentIndex(0 if self._rows else 1)
        self.list.wait_for_more(more=self._filling.going)
        self.list.set_rows(self._rows)
        self.list.choose_some()
        self.detail.show_assignment(self.list.current_id())
        _count(self.summary, self._rows, self._today())

    @Slot(object)
    def _on_more(self, rows: Sequence[TrackedRow]) -> None:
        rows = sorted(rows, key=urgency_of)
        self._rows = [*self._rows, *rows]
        self.list.add_rows(rows)
        if not self._filling.going:
            self.list.wait_for_more(more=False)
            _count(self.summary, self._rows, self._today())
        self.list.choose_some()

    @Slot()
    def _filter(self) -> None:
        state, part, today = self.chips.value("state"), self.chips.value("part"), self._today()
        self.list.rows_model.filter_rows(lambda row: passes(row, state, part, today))
        words = dict(STATES) | {"follow_up": self.tr("zur Wiedervorlage")}
        said = self.tr("Nichts {state}").format(state=words.get(state, ""))
        self.none_found.say(said.strip(), self.tr("Unter diesem Filter steht kein Auftrag."))
        self.list.choose_some()

    @Slot(object)
    def _on_current(self, assignment_id: UUID | None) -> None:
        if assignment_id == self.detail.shown:
            return
        if self.detail.flush() or assignment_id is None:
            self.detail.show_assignment(assignment_id)
        else:
            self.list.select_id(self.detail.shown)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._new_people |= changes.touch("person", "organization")
        self._outdated |= changes.touch(*TABLES)
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Read what has changed, now that somebody looks: six thousand lines cost every save."""
        if self._new_people:
            self.detail.form.offer(partial(self.context.operations.ask, read_everybody))
        if self._outdated:
            self.reload()
        self._new_people = self._outdated = False

    def _connect(self) -> None:
        self._filling.came.connect(self._on_more)
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.detail.form.title.setFocus())
        self.list.done_asked.connect(self.detail.toggle_done)
        self.list.report_asked.connect(self.detail.report)
        self.list.delete_asked.connect(self.detail.delete)
        self.detail.meeting_asked.connect(self.open_asked)
        self.detail.record_asked.connect(self.open_asked)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(320)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(card)
        splitter.addWidget(self.detail)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(2 * STEP)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        kept = self.context.settings.get(SPLITTER)
        splitter.setSizes(kept or [640, 400])
        splitter.splitterMoved.connect(
            lambda *_: self.context.settings.set(SPLITTER, splitter.sizes())
        )
        self.list.remember(self.context.settings, "assignments")
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 18, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(PageHeader(self.title, self.summary, self.papers.button))
        layout.addWidget(self.chips)
        layout.addWidget(self._pages, 1)
        self._filter()


def _sheet(
    filling: Filling,
    title: str,
    shown: AssignmentList,
    chips: FilterChips,
    today: Callable[[], date],
) -> ListSheet:
    filling.finish()
    return sheet_of(title, shown.rows_model.rows(), sheet_columns(today()), chips.words())


def _parts(work: Work) -> list[Callable[[Work], Sequence[TrackedRow]]]:
    """What waits, then what was done, one year after the other: thousands in twenty years."""
    years = work.trackings.done_years()
    return [lambda work: work.trackings.open_rows(), *(partial(_done_in, year=y) for y in years)]


def _done_in(work: Work, *, year: int) -> Sequence[TrackedRow]:
    return work.trackings.done_rows(year)


def _count(said: QLabel, rows: Sequence[TrackedRow], today: date) -> None:
    said.setText(_summary(rows, today))
    said.setAccessibleName(count(len(rows), "Auftrag", "Aufträge"))


def _summary(rows: Sequence[TrackedRow], today: date) -> str:
    states = [state_of(row, today) for row in rows]
    overdue = states.count("overdue")
    late = f", davon {overdue} überfällig" if overdue else ""
    return f"{overdue + states.count('open')} offen{late}" if states else ""
