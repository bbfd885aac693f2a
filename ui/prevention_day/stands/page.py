"""The page Stände of a prevention day: the list of exhibitors, and the plan they stand on."""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from ui.context import AppContext
from ui.parts.cards import column, row
from ui.parts.forms import go_to_complaint
from ui.prevention_day.day_page import DayPage
from ui.prevention_day.stands.list_panel import StandsPanel
from ui.prevention_day.stands.plan_panel import PlanPanel
from ui.prevention_day.tasks.panel import EventPanel
from ui.shell.page import Command

LIST, PLAN = range(2)


class StandsPage(DayPage):
    """List and plan of one prevention day."""

    area = "day_stands"
    tables = ("stand", "venue", "power_circuit", "site_plan", "plan_object", "organization")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stands, self.plan = StandsPanel(context, self._now), PlanPanel(context, self._now)
        self.panels: tuple[EventPanel, ...] = (self.stands, self.plan)
        self.tabs, self.pages, self.buttons = QTabBar(), QStackedWidget(), QStackedWidget()
        for title, panel in zip((self.tr("Liste"), self.tr("Standplan")), self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
            self.buttons.addWidget(panel.buttons)
            panel.renewed.connect(self._tell)
        self.tabs.setAccessibleName(self.tr("Bereiche der Stände"))
        self.tabs.setExpanding(False)
        content = QWidget()
        head = row(self.tabs, self.buttons)
        head.setStretch(0, 1)
        self.buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        whole = column(head, self.pages, spacing=10)
        whole.setStretch(1, 1)
        content.setLayout(whole)
        self.set_content(content)
        self.list_sheet = self._sheet
        self.tabs.currentChanged.connect(self._on_tab)
        self.plan.opened.connect(partial(self.open_record, "stand"))
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Stände")

    @property
    def panel(self) -> EventPanel:
        """The tab on the screen."""
        return self.panels[self.pages.currentIndex()]

    def show_day(self, event_id: UUID) -> None:
        """Override."""
        for panel in self.panels:
            panel.show_event(event_id)
        self._tell()

    def flush(self) -> bool:
        """Override."""
        return self.panel.flush()

    def new(self) -> None:
        """Override."""
        if self.day_id and self.flush():
            self.panel.new()

    def rename(self) -> None:
        """Override."""
        self.panel.rename()

    def back(self) -> None:
        """Override."""
        self.panel.back()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is not None and kind == "stand":
            self.tabs.setCurrentIndex(LIST)
            self.panel.open_record(found)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        other = PLAN if self.tabs.currentIndex() == LIST else LIST
        words = self.tr("{tab} zeigen").format(tab=self.tabs.tabText(other))
        switch = Command(words, partial(self.tabs.setCurrentIndex, other), "stand")
        return [*self.panel.commands(), switch]

    def help_topic(self) -> str:
        """Override."""
        return "staende"

    @Slot()
    def _tell(self) -> None:
        self.summary.setText(self.panel.summary())

    def _now(self) -> date:
        return self.today()

    def _sheet(self) -> ListSheet:
        return self.stands.sheet()

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        if place == self.pages.currentIndex():
            return
        if not self.flush():
            self.tabs.setCurrentIndex(self.pages.currentIndex())
            go_to_complaint(self.panel)
            return
        self.pages.setCurrentIndex(place)
        self.buttons.setCurrentIndex(place)
        self._tell()
