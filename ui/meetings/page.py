"""The page Sitzungen: every meeting on the left, one of them on the right."""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.meetings.ports import MeetingRow, Work
from ui.context import AppContext
from ui.meetings.detail import MeetingDetail
from ui.meetings.further import Further
from ui.meetings.meeting_filters import MeetingFilters
from ui.meetings.meeting_list import SHEET, MeetingList, nearest
from ui.meetings.new_meeting import NewMeeting
from ui.meetings.side_by_side import SideBySide
from ui.parts.cards import PageHeader, primary
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

TABLES = ("meeting", "committee", "minutes")


class MeetingsPage(Page):
    """Finds a meeting and works on it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.main = QWidget()
        self.further = Further(context, self.main, self)
        new = primary(self.tr("Neue Sitzung"), self.new, symbol="add")
        self.header = PageHeader(self.title, *self.further.buttons(), new)
        self.filters = MeetingFilters(context.settings)
        self.none_found = EmptyState(
            "filter",
            self.tr("Keine Sitzung passt dazu"),
            self.tr("Nehmen Sie einen Filter heraus."),
            self.tr("Alle zeigen"),
            self.filters.clear,
        )
        self.list = MeetingList(self.tr("Sitzungen"), self.none_found)
        self.detail = MeetingDetail(context)
        self.both = SideBySide(self.list, self.detail, self.filters, context.settings)
        self.empty = EmptyState(
            "meeting",
            self.tr("Noch keine Sitzung"),
            self.tr("Legen Sie die nächste Sitzung an; Nummer und Ort werden vorgeschlagen."),
            self.tr("Neue Sitzung"),
            self.new,
        )
        self.home = self.further.home
        self.list_sheet = partial(_sheet, self.title, self.list, self.filters)
        self._rows: Sequence[MeetingRow] = ()
        self._committees: Sequence[CommitteeRow] = ()
        self._build()
        self._connect()
        self.list.rows_model.filter_rows(self.filters.passes)
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Sitzungen")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush() and self.further.flush()

    def drafts(self) -> Sequence[str]:
        """Override."""
        return self.detail.drafts()

    def new(self) -> None:
        """Ctrl+N."""
        if not self.flush():
            return
        if not self._committees:
            self.context.notify.error(
                self.tr("Bitte legen Sie unter „Gremien“ zuerst ein Gremium an.")
            )
            return
        dialog = NewMeeting(
            self.context,
            self.filters.committee_id() or _committee_of(self._rows, self.detail.meeting_id),
            self,
        )
        dialog.created.connect(self._on_created)
        dialog.open()

    def rename(self) -> None:
        """Override."""
        if self.detail.meeting_id:
            self.detail.rename()

    def back(self) -> None:
        """Override: to the list, also when it was put away."""
        if not self.further.home():
            self.both.back()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override: a meeting, or what belongs to one; without an id a new one is asked for."""
        if record_id is None:
            self.new()
            return
        assert isinstance(record_id, UUID)
        if kind == "circular":
            self.further.open("circulars").show_circular(record_id)
            return
        meeting_id, item_id = self.context.operations.ask(_place_of, kind, record_id)
        self._show(meeting_id)
        if item_id:
            self.detail.open_item(item_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.tr("Neue Sitzung"), self.new, "add"),
            *self.detail.commands(),
            *self.further.commands(),
        ]

    def help_topic(self) -> str:
        """Override."""
        if self.further.currentIndex() or self.detail.tab == "invitation":
            return "einladen"
        return "niederschrift" if self.detail.tab in {"minutes", "approval"} else "sitzungen"

    def reload(self) -> None:
        """Read the list; the cursor stays on its meeting."""
        self._rows, self._committees = self.context.operations.ask(_read)
        self.filters.offer(self._rows, self._committees)
        self._pages.setCurrentIndex(0 if self._rows else 1)
        self.list.set_rows(self._rows)
        self._choose_some()

    @Slot()
    def _filter(self) -> None:
        self.list.rows_model.filter_rows(self.filters.passes)
        self._choose_some()

    @Slot(object)
    def _on_current(self, meeting_id: UUID | None) -> None:
        if meeting_id is None or meeting_id == self.detail.meeting_id:
            return
        if self.detail.flush():
            self.detail.show_meeting(meeting_id)
        elif self.detail.meeting_id is not None:  # first what is wrong must be put right
            self.list.select_id(self.detail.meeting_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self.reload()

    @Slot(object)
    def _on_delete(self, meeting_id: UUID) -> None:
        row = next(row for row in self._rows if row.id == meeting_id)
        self.detail.acts.delete(meeting_id, self.tr("{number}. Sitzung").format(number=row.number))

    @Slot(object)
    def _on_created(self, meeting_id: UUID) -> None:
        self._show(meeting_id)
        self.detail.open_tab("agenda")

    def _show(self, meeting_id: UUID) -> None:
        self.further.home()
        if not self.list.select_id(meeting_id):
            self.filters.clear()
            self.list.select_id(meeting_id)

    def _choose_some(self) -> None:
        """Something is always shown: what was, else what one most likely works on."""
        shown = tuple(self.list.rows_model.rows())
        self.both.arrange()
        if self.list.current_id() is None and shown:
            found = nearest(shown, date.today())  # noqa: DTZ011 - the day on the user's wall
            assert found is not None
            self.list.select_id(found.id)

    def _connect(self) -> None:
        self.detail.acts.live_asked.connect(partial(self.open_asked.emit, "live"))
        self.filters.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.delete_asked.connect(self._on_delete)
        self.list.opened.connect(lambda _: self.detail.tabs.setFocus())
        self.detail.meeting_made.connect(self._on_created)
        self.further.meeting_made.connect(self._on_created)
        self.detail.record_asked.connect(self.open_asked)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.both)
        self._pages.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * STEP, 18, 3 * STEP, 2 * STEP)
        outer.addWidget(self.further)
        layout = QVBoxLayout(self.main)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(self.filters)
        layout.addWidget(self._pages, 1)


def _committee_of(rows: Sequence[MeetingRow], meeting_id: UUID | None) -> UUID | None:
    return next((row.committee_id for row in rows if row.id == meeting_id), None)


def _sheet(title: str, shown: MeetingList, filters: MeetingFilters) -> ListSheet:
    return sheet_of(title, shown.rows_model.rows(), SHEET, filters.words())


def _read(work: Work) -> tuple[Sequence[MeetingRow], Sequence[CommitteeRow]]:
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    return work.meetings.rows(), work.committees.rows(today)


def _place_of(work: Work, kind: str, record_id: UUID) -> tuple[UUID, UUID | None]:
    """The meeting a record belongs to, and its item."""
    if kind == "resolution":
        vote = work.votes.get(work.resolutions.get(record_id).vote_id)
        return _place_of(work, "agenda_item", vote.agenda_item_id)
    if kind == "attachment_text":
        attached = work.attachment_texts.get(record_id).attachment_id
        return work.attachments.get(attached).meeting_id, None
    if kind == "agenda_item":
        return work.agenda_items.get(record_id).meeting_id, record_id
    return record_id, None
