"""The page Stände of a prevention day: the list of exhibitors, and the plan they stand on."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.prevention_day.stands.list_panel import StandsPanel
from ui.prevention_day.stands.plan_panel import PlanPanel
from ui.prevention_day.tabbed_page import TabbedDayPage

LIST, PLAN = range(2)


class StandsPage(TabbedDayPage):
    """List and plan of one prevention day."""

    area = "day_stands"
    tables = ("stand", "venue", "power_circuit", "site_plan", "plan_object", "organization")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stands, self.plan = StandsPanel(context, self.now), PlanPanel(context, self.now)
        self.build(
            (self.tr("Liste"), self.stands),
            (self.tr("Standplan"), self.plan),
            name=self.tr("Bereiche der Stände"),
        )
        self.plan.opened.connect(partial(self.open_record, "stand"))

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Stände")

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found = self.bring(kind, record_id)
        if found is not None and kind == "stand":
            self.tabs.setCurrentIndex(LIST)
            self.panel.open_record(found)

    def help_topic(self) -> str:
        """Override."""
        return "staende"
