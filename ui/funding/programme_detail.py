"""One programme: its head, and the tabs Anträge, Rangliste, Programm."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import FundingSide
from praeventionsrat.funding.rows import ProgrammeRow
from praeventionsrat.funding.usecases.programmes import delete_programme
from praeventionsrat.funding.words import SIDE_NAMES
from praeventionsrat.money import short_money
from ui.context import AppContext
from ui.funding.lists import ApplicationsPanel, RankingPanel
from ui.funding.programme_form import ProgrammePanel
from ui.funding.rows import SIDE_TONES
from ui.parts.cards import Card, Pill, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.record_panel import RecordPanel
from ui.shell.icons import icon
from ui.shell.theme import STEP

APPLICATIONS, RANKING, PROGRAMME = range(3)


class ProgrammeDetail(Card):
    """Shows one programme.

    Signals:
        back_asked: Emitted when somebody wants the list back.
        application_opened: Emitted with the id of an application.
        application_asked: Emitted when somebody wants a new one.
    """

    back_asked = Signal()
    application_opened = Signal(object)
    application_asked = Signal()

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(margin=3 * STEP)
        self._context, self._today = context, today
        self.programme_id: UUID | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.side = Pill()
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.applications = ApplicationsPanel(context, today)
        self.ranking = RankingPanel(context, today, self)
        self.programme = ProgrammePanel(context, today)
        self.panels: tuple[RecordPanel, ...] = (self.applications, self.ranking, self.programme)
        self._build()
        self.applications.opened.connect(self.application_opened)
        self.ranking.opened.connect(self.application_opened)
        self.applications.new_asked.connect(self.application_asked)
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    def show_programme(self, programme_id: UUID) -> None:
        """Show another programme on the same tab."""
        self.programme_id = programme_id
        self._show_head()
        for panel in self.panels:
            panel.show_record(programme_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        if self.programme.flush():
            return True
        self.tabs.setCurrentIndex(PROGRAMME)
        go_to_complaint(self.programme)
        return False

    def rename(self) -> None:
        """F2: the title."""
        self.tabs.setCurrentIndex(PROGRAMME)
        self.programme.rename()

    def delete(self) -> None:
        """Move the programme to the Papierkorb; undo is the safety net, not a question."""
        if self.programme_id is None:
            return
        self.flush()
        words = self.tr("Programm „{title}“ gelöscht").format(title=self.title.text())
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_programme, self.programme_id, at=at)
        self._context.notify.undo_offer(words)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before = self.pages.currentIndex()
        if place != before and not self.panels[before].flush():
            self.tabs.setCurrentIndex(before)
            go_to_complaint(self.panels[before])
            return
        self.pages.setCurrentIndex(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.programme_id and changes.touch("funding_programme", "organization", "committee"):
            with suppress(NotFound):  # its making was undone; the page shows another one
                self._show_head()

    def _show_head(self) -> None:
        assert self.programme_id is not None
        found = self._context.operations.ask(_head, self.programme_id)
        if found is None:
            return
        shown, committee = found
        self.title.setText(shown.title)
        self.side.say(SIDE_NAMES[shown.side], SIDE_TONES[shown.side])
        given = shown.side is FundingSide.GIVEN
        budget = shown.budget_cents
        parts = (
            shown.funder,
            committee if given else "",
            self.tr("Mittel {sum}").format(sum=short_money(budget)) if budget and given else "",
            shown.window(self._today()).words,
        )
        self.line.setText(" · ".join(part for part in parts if part))
        self.tabs.setTabVisible(RANKING, given)
        if not given and self.tabs.currentIndex() == RANKING:
            self.tabs.setCurrentIndex(APPLICATIONS)

    def _build(self) -> None:
        titles = (self.tr("Anträge"), self.tr("Rangliste"), self.tr("Programm"))
        for title, panel in zip(titles, self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
        self.tabs.setAccessibleName(self.tr("Bereiche des Programms"))
        self.tabs.setExpanding(False)
        self.menu.addAction(icon("delete"), self.tr("Programm löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.side, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        for part in (self.line, self.tabs):
            self.content.addWidget(part)
        self.content.addWidget(self.pages, 1)


def _head(work: Work, programme_id: UUID) -> tuple[ProgrammeRow, str] | None:
    committee = work.committees.find(work.funding_programmes.get(programme_id).committee_id)
    rows = work.funding_programmes.rows()
    found = next((one for one in rows if one.id == programme_id), None)
    return (found, committee.label if committee else "") if found else None
