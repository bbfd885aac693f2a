"""The page Aufgaben of a prevention day: tasks, permits, safety, and the template of the office."""

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
from ui.prevention_day.tasks.panel import EventPanel
from ui.prevention_day.tasks.permits_panel import PermitsPanel
from ui.prevention_day.tasks.safety_panel import SafetyPanel
from ui.prevention_day.tasks.tasks_panel import TasksPanel
from ui.prevention_day.tasks.template_panel import TemplatePanel
from ui.shell.page import Command

TASKS, PERMITS, SAFETY, TEMPLATE = range(4)


class TasksPage(DayPage):
    """Four tabs about one prevention day."""

    area = "day_tasks"
    tables = (
        "event_task", "task_pattern", "permit", "safety_answer", "event_attachment", "person",
        "organization", "venue", "stand",
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        now = self._now
        self.tasks, self.permits = TasksPanel(context, now), PermitsPanel(context, now)
        self.safety, self.template = SafetyPanel(context, now), TemplatePanel(context, now)
        self.panels: tuple[EventPanel, ...] = (
            self.tasks, self.permits, self.safety, self.template,
        )  # fmt: skip
        self.tabs, self.pages, self.buttons = QTabBar(), QStackedWidget(), QStackedWidget()
        titles = (self.tr("Aufgaben"), self.tr("Genehmigungen"), self.tr("Sicherheitsbogen"),
                  self.tr("Vorlage"))  # fmt: skip
        for title, panel in zip(titles, self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
            self.buttons.addWidget(panel.buttons)
            panel.renewed.connect(self._tell)
        self.tabs.setAccessibleName(self.tr("Bereiche der Aufgaben"))
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
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Aufgaben")

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

    def drafts(self) -> Sequence[str]:
        """Override."""
        return self.tasks.drafts()

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
        if found is not None and kind in {"event_task", "permit"}:
            self.show_tab(PERMITS if kind == "permit" else TASKS)
            self.panel.open_record(found)

    def show_tab(self, place: int) -> None:
        """Show one of the four."""
        self.tabs.setCurrentIndex(place)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        tabs = [
            Command(self.tabs.tabText(place), partial(self.show_tab, place), "assignment")
            for place in range(self.tabs.count())
            if place != self.tabs.currentIndex()
        ]
        return [*self.panel.commands(), *tabs]

    def help_topic(self) -> str:
        """Override."""
        return "aufgaben-praeventionstag"

    @Slot()
    def _tell(self) -> None:
        self.summary.setText(self.panel.summary())

    def _now(self) -> date:
        return self.today()

    def _sheet(self) -> ListSheet:
        return self.panel.sheet()

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
