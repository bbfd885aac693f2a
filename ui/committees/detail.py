"""One committee: its head, and the tabs Mitglieder, Angaben, Regelwerk, Planung."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cached_property, partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.council.usecases import delete_committee
from praeventionsrat.office.ports import Work
from ui.committees.head_form import HeadPanel
from ui.committees.members_panel import MembersPanel
from ui.committees.panel import CommitteePanel
from ui.committees.papers import CommitteePapers
from ui.committees.planning_panel import PlanningPanel
from ui.committees.rules_form import RulesPanel
from ui.context import AppContext
from ui.parts.cards import Card, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

MEMBERS, HEAD, RULES, PLANNING = range(4)
NAMES = ("members", "head", "rules", "planning")
Panel = TypeVar("Panel", bound=CommitteePanel)
TABLES = ("committee", "membership", "meeting")


class CommitteeDetail(Card):
    """Shows one committee.

    Signals:
        contact_opened: Emitted with the id of a person.
        back_asked: Emitted when somebody wants the list back.
        series_asked: Emitted with the id of the committee whose meetings shall be planned.
        network_asked: Emitted with the id of the committee whose network shall be shown.
    """

    contact_opened = Signal(object)
    back_asked = Signal()
    series_asked = Signal(object)
    network_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self._context = context
        self.committee_id: UUID | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.members = MembersPanel(context)
        self._panels: dict[int, CommitteePanel] = {MEMBERS: self.members}
        self._build()
        self.members.contact_opened.connect(self.contact_opened)
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    @cached_property
    def head(self) -> HeadPanel:
        """Name, purpose and times; like the tabs beside it made when it is first wanted."""
        return self._put_in(HEAD, HeadPanel(self._context))

    @cached_property
    def rules(self) -> RulesPanel:
        """The Regelwerk."""
        return self._put_in(RULES, RulesPanel(self._context))

    @cached_property
    def planning(self) -> PlanningPanel:
        """Rhythm and series."""
        made = self._put_in(PLANNING, PlanningPanel(self._context))
        made.series_asked.connect(self.series_asked)
        made.network_asked.connect(self.network_asked)
        return made

    def show_committee(self, committee_id: UUID) -> None:
        """Show another committee on the same tab."""
        self.committee_id = committee_id
        self._show_head()
        for panel in self._panels.values():
            panel.show_committee(committee_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for place, panel in self._panels.items():
            if not panel.flush():
                self.open_tab(place)
                go_to_complaint(panel)
                return False
        return True

    def open_tab(self, place: int) -> None:
        """Go on with another part of the same committee."""
        self.tabs.setCurrentIndex(place)

    def rename(self) -> None:
        """F2: the name."""
        self.open_tab(HEAD)
        self.head.rename()

    def delete(self) -> None:
        """Move the committee to the Papierkorb; undo is the safety net, not a question."""
        if self.committee_id is None:
            return
        self.flush()
        words = self.tr("{name} gelöscht").format(name=self.title.text())
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_committee, self.committee_id, at=at)
        self._context.notify.undo_offer(words)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this committee."""
        if self.committee_id is None:
            return ()
        written = [
            Command(export.label, partial(self.papers.start, export), "word")
            for export in self.papers.documents()
        ]
        series = self.tr("Nächste Sitzungen anlegen")
        written.insert(0, Command(series, self.ask_series, "calendar"))
        written.append(Command(self.tr("Netzwerk zeigen"), self.show_network, "network"))
        return written + [
            Command(
                self.tr("Zeige {tab}").format(tab=self.tabs.tabText(place)),
                partial(self.open_tab, place),
            )
            for place in range(self.tabs.count())
        ]

    def ask_series(self) -> None:
        """Plan the next meetings."""
        self.planning.ask_series()

    def show_network(self) -> None:
        """Who sits in this committee, and where else."""
        self.planning.show_network()

    def _panel(self, place: int) -> CommitteePanel:
        found: CommitteePanel = getattr(self, NAMES[place])
        return found

    def _put_in(self, place: int, panel: Panel) -> Panel:
        """In the place that was kept for it, with the committee that is shown."""
        empty = self.pages.widget(place)
        assert empty is not None
        self.pages.insertWidget(place, panel)
        self.pages.removeWidget(empty)
        empty.deleteLater()
        self._panels[place] = panel
        if self.committee_id is not None:
            panel.show_committee(self.committee_id)
        return panel

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before = self.pages.currentIndex()
        if place != before and not self._panels[before].flush():
            self.tabs.setCurrentIndex(before)
            go_to_complaint(self._panels[before])
            return
        self._panel(place)
        self.pages.setCurrentIndex(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.committee_id and changes.touch(*TABLES):
            self._show_head()

    def _show_head(self) -> None:
        found = self._context.operations.ask(_row, self.committee_id)
        if found:
            self.title.setText(found.name)
            self.line.setText(_summary(found))

    def _build(self) -> None:
        for place, title in enumerate(
            (
                self.tr("Mitglieder"),
                self.tr("Angaben"),
                self.tr("Regelwerk"),
                self.tr("Planung"),
            )
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(self._panels.get(place) or QWidget())
        self.tabs.setAccessibleName(self.tr("Bereiche des Gremiums"))
        self.tabs.setExpanding(False)
        self.menu.addAction(icon("network"), self.tr("Netzwerk zeigen"), self.show_network)
        self.menu.addAction(icon("delete"), self.tr("Gremium löschen"), self.delete)
        self.papers = CommitteePapers(self._context, self, self.menu)
        self.papers.chosen, self.papers.before = lambda: self.committee_id, self.flush
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.more)
        head.setStretch(1, 1)
        for part in (head, self.line, self.tabs):
            if isinstance(part, QWidget):
                self.content.addWidget(part)
            else:
                self.content.addLayout(part)
        self.content.addWidget(self.pages, 1)


def _row(work: Work, committee_id: UUID | None) -> CommitteeRow | None:
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    return next((row for row in work.committees.rows(today) if row.id == committee_id), None)


def _summary(row: CommitteeRow) -> str:
    parts = [german.count(row.members, "Stimmberechtigte Person", "Stimmberechtigte")]
    parts.append(german.count(row.meetings, "Sitzung", "Sitzungen") if row.meetings else "")
    if row.next_meeting:
        parts.append(f"nächste am {german.long_day(row.next_meeting)}")
    elif row.last_meeting:
        parts.append(f"letzte am {german.long_day(row.last_meeting)}")
    return " · ".join(part for part in parts if part)
