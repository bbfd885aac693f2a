"""The page Gremien: every committee on the left, one of them on the right."""

from collections.abc import Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.office.ports import Work
from ui.committees.detail import MEMBERS as MEMBERS_TAB
from ui.committees.detail import CommitteeDetail
from ui.committees.new_committee import NewCommittee
from ui.committees.sheets import COMMITTEES, MEMBERS
from ui.context import AppContext
from ui.meetings.new_meeting import NewMeeting
from ui.parts.cards import Card, PageHeader, primary
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = ("committee", "membership", "meeting")
SERIES = 4
"""How many meetings are proposed at once."""


def _second(row: CommitteeRow) -> str:
    members = german.count(row.members, "Stimme", "Stimmen")
    if row.next_meeting:
        return f"{members} · nächste {german.day(row.next_meeting)}"
    return f"{members} · kein Termin"


COLUMNS = (Column[CommitteeRow]("Gremium", lambda row: row.short_name or row.name, second=_second),)


class CommitteesPage(Page):
    """Finds a committee and keeps its members and rules."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self.header = PageHeader(
            self.title,
            primary(self.tr("Neues Gremium"), self.new, symbol="add", tip=self.tr("Strg+N")),
        )
        self.list = RowTable[CommitteeRow](COLUMNS, self.tr("Gremien"), header=False)
        self.detail = CommitteeDetail(context)
        self.empty = EmptyState(
            "committee",
            self.tr("Noch kein Gremium"),
            self.tr("Legen Sie das erste an: Name und Regelwerk genügen zum Anfang."),
            self.tr("Neues Gremium"),
            self.new,
        )
        self.list_sheet = self._sheet
        self._build()
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self._go_in())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.detail.back_asked.connect(self.back)
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.contact_opened.connect(self._open_contact)
        self.detail.series_asked.connect(self._plan_series)
        self.detail.network_asked.connect(lambda found: self.open_asked.emit("network", found))
        context.operations.changed.connect(self._on_changed)
        self.reload()

    @property
    def title(self) -> str:
        return self.tr("Gremien")

    def flush(self) -> bool:
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: name and preset first."""
        if self.flush():
            dialog = NewCommittee(self.context, self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        if self.detail.committee_id:
            self.sides.show_detail()
            self.detail.rename()

    def back(self) -> None:
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002
        """Override; without an id the first committee of a new office is asked for."""
        if record_id is None:
            self.new()
        else:
            self.list.select_id(record_id)
            self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("Neues Gremium"), self.new, "add"), *self.detail.commands()]

    def help_topic(self) -> str:
        return "gremien"

    def reload(self) -> None:
        """Read the list; the cursor stays on its committee."""
        self._outdated = False
        rows = self.context.operations.ask(_rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        self.list.set_rows(rows)
        if self.list.current_id() is None and rows:
            most = max(rows, key=lambda row: row.meetings)
            self.list.select_id(most.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot(object)
    def _on_current(self, committee_id: UUID | None) -> None:
        if committee_id is None or committee_id == self.detail.committee_id:
            return
        if self.detail.flush():
            self.detail.show_committee(committee_id)
        elif self.detail.committee_id is not None:  # first what is wrong must be put right
            self.list.select_id(self.detail.committee_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(object)
    def _on_created(self, committee_id: UUID) -> None:
        self.list.select_id(committee_id)
        self.sides.show_detail()
        self.detail.open_tab(0)
        self.detail.members.add.picker.setFocus()

    def _sheet(self) -> ListSheet:
        """The members where they are on show, else the committees."""
        if self.detail.tabs.currentIndex() == MEMBERS_TAB and self.detail.committee_id:
            title = self.tr("Mitglieder {name}").format(name=self.detail.title.text())
            seats = self.detail.members
            return sheet_of(title, seats.list.rows_model.rows(), MEMBERS, seats.chips.words())
        return sheet_of(self.title, self.list.rows_model.rows(), COMMITTEES)

    def _go_in(self) -> None:
        self.sides.show_detail()
        self.detail.tabs.setFocus()

    @Slot(object)
    def _plan_series(self, committee_id: UUID) -> None:
        dialog = NewMeeting(self.context, committee_id, self, number=SERIES)
        dialog.created.connect(lambda made: self.open_asked.emit("meeting", made))
        dialog.open()

    @Slot(object)
    def _open_contact(self, person_id: UUID) -> None:
        self.open_asked.emit("person", person_id)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(230)
        self.sides = Sides(card, self.detail, self.context.settings, "committees", [250, 800])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)


def _rows(work: Work) -> Sequence[CommitteeRow]:
    return work.committees.rows(date.today())  # noqa: DTZ011 - the day on the user's wall
