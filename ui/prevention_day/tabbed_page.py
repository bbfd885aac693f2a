"""A page of a prevention day with several tabs, each an ``EventPanel``."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QStackedWidget, QTabBar, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.ports import Work
from ui.export_flow import ExportFlow
from ui.parts.cards import column, row
from ui.parts.forms import go_to_complaint
from ui.prevention_day.day_page import DayPage
from ui.prevention_day.tasks.panel import EventPanel
from ui.shell.page import Command


class TabbedDayPage(DayPage):
    """Whoever derives it makes its panels and hands them to ``build``."""

    def now(self) -> date:
        """The clock of the page, for panels made before a test sets another."""
        return self.today()

    def build(
        self, *tabs: tuple[str, EventPanel], name: str, actions: Sequence[QWidget] = ()
    ) -> None:
        """Lay out and start; the last line of ``__init__``."""
        self.panels = tuple(panel for _title, panel in tabs)
        self.tabs, self.pages, self.buttons = QTabBar(), QStackedWidget(), QStackedWidget()
        for title, panel in tabs:
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
            self.buttons.addWidget(panel.buttons)
            panel.renewed.connect(self._tell)
        self.tabs.setAccessibleName(name)
        self.tabs.setExpanding(False)
        if len(tabs) < 2:
            self.tabs.hide()
        self.buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if not any(panel.buttons.layout() for panel in self.panels):
            self.buttons.hide()
        head, content = row(self.tabs, self.buttons), QWidget()
        head.setStretch(0, 1)
        whole = column(head, self.pages, spacing=10)
        whole.setStretch(1, 1)
        content.setLayout(whole)
        self.actions_shown, self.exports = actions, ExportFlow(self.context, self)
        self.set_content(content, *actions)
        self.list_sheet = self._sheet
        self.tabs.currentChanged.connect(self._on_tab)
        self.tab_shown()
        self.start()
        for action in actions:
            action.setEnabled(self.day_id is not None)

    @property
    def panel(self) -> EventPanel:
        """The tab on the screen."""
        return self.panels[self.pages.currentIndex()]

    def tab_shown(self) -> None:
        """For those derived from this: another tab is on the screen."""

    def show_day(self, event_id: UUID) -> None:
        """Override."""
        for action in self.actions_shown:
            action.setEnabled(True)
        for panel in self.panels:
            panel.show_event(event_id)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Override: the panel has read by now what it counts."""
        super().showEvent(event)
        self._tell()

    def flush(self) -> bool:
        """Override."""
        return self.panel.flush()

    def drafts(self) -> Sequence[str]:
        """Override: also what was typed on a tab nobody looks at."""
        return [draft for panel in self.panels for draft in panel.drafts()]

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

    def show_tab(self, place: int) -> None:
        """Show one of them."""
        self.tabs.setCurrentIndex(place)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        words = self.tr("{tab} zeigen")
        others = [
            Command(
                words.format(tab=self.tabs.tabText(place)), partial(self.show_tab, place), "open"
            )
            for place in range(self.tabs.count())
            if place != self.tabs.currentIndex()
        ]
        return [*self.panel.commands(), *others]

    def write_out(self, export: Export) -> QDialog | None:
        """Make a document of the prevention day; its title stands in the name of the file."""
        if self.day_id is None or not self.flush():
            return None
        title = self.context.operations.ask(_title, self.day_id)
        return self.exports.start(export, self.day_id, title)

    @Slot()
    def _tell(self) -> None:
        """What the title says; an empty list has its own button, and one is enough."""
        self.summary.setText(self.panel.summary() if self.day_id else "")
        if self.actions_shown:
            self.actions_shown[-1].setVisible(not (self.day_id and self.panel.is_empty()))

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
        self.tab_shown()
        self._tell()


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
