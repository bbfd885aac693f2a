"""The page Aufgaben of a prevention day: tasks, permits, safety, and the template of the office."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.prevention_day.tabbed_page import TabbedDayPage
from ui.prevention_day.tasks.permits_panel import PermitsPanel
from ui.prevention_day.tasks.safety_panel import SafetyPanel
from ui.prevention_day.tasks.tasks_panel import TasksPanel
from ui.prevention_day.tasks.template_panel import TemplatePanel

TASKS, PERMITS, SAFETY, TEMPLATE = range(4)


class TasksPage(TabbedDayPage):
    """Four tabs about one prevention day."""

    area = "day_tasks"
    tables = (
        "event_task", "task_pattern", "permit", "safety_answer", "event_attachment", "person",
        "organization", "venue", "stand",
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tasks = TasksPanel(context, self.now)
        self.permits = PermitsPanel(context, self.now)
        self.safety = SafetyPanel(context, self.now)
        self.template = TemplatePanel(context, self.now)
        self.build(
            (self.tr("Aufgaben"), self.tasks),
            (self.tr("Genehmigungen"), self.permits),
            (self.tr("Sicherheitsbogen"), self.safety),
            (self.tr("Vorlage"), self.template),
            name=self.tr("Bereiche der Aufgaben"),
        )

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Aufgaben")

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is not None and kind in {"event_task", "permit"}:
            self.show_tab(PERMITS if kind == "permit" else TASKS)
            self.panel.open_record(found)

    def help_topic(self) -> str:
        """Override."""
        return "aufgaben-praeventionstag"
