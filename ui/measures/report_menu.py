"""The button „Berichte“ of the measures: what is told to the council, and who is asked."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.german import day
from praeventionsrat.measures.documents.progress_sheet import PROGRESS, TITLE
from praeventionsrat.measures.documents.workbook import WORKBOOK
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.tabling import TabledFile, give_to_meeting
from ui.context import AppContext
from ui.measures.report_flow import ReportFlow, TableDialog, today
from ui.parts.cards import button
from ui.shell.icons import icon
from ui.shell.page import Command


class ReportMenu(QObject):
    """The menu behind the button.

    Signals:
        opened: Emitted with kind and id of what another page shows.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.flow = ReportFlow(context, page)
        self.flow.tabled.connect(lambda paper_id: self.opened.emit("paper", paper_id))
        self.button = button(self.tr("Berichte"), symbol="chart")
        self.button.setToolTip(self.tr("Monitoringberichte, Sachstandsabfragen, Listen"))
        self.menu = QMenu(page)
        for command in self.commands():
            self.menu.addAction(icon(command.symbol), command.title, command.run)
        self.button.setMenu(self.menu)

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        return [
            Command(self.tr("Monitoringberichte"), self._go("monitoring"), "chart"),
            Command(self.tr("Sachstände abfragen"), self._go("asking"), "mail"),
            Command(PROGRESS.label, partial(self.write, PROGRESS), "word"),
            Command(self.tr("Sachstandsbericht auf die Tagesordnung …"), self.table, "meeting"),
            Command(WORKBOOK.label, partial(self.write, WORKBOOK), "table"),
        ]

    def write(self, export: Export) -> None:
        """Write a document about all measures."""
        first = self._first()
        if first is not None:
            self.flow.start(export, first, today().isoformat())

    def table(self) -> TableDialog | None:
        """Give the report about all measures to a meeting."""
        first = self._first()
        if first is None:
            return None
        title = f"{TITLE}, Stand {day(today())}"
        return self.flow.table(PROGRESS, first, title, self._give)

    def _give(self, meeting_id: UUID, file: TabledFile) -> UUID | None:
        words = self.tr("Sachstandsbericht auf die Tagesordnung")
        made: UUID | None = self._context.operations.perform(
            words, give_to_meeting, meeting_id, file, on=today()
        )
        return made

    def _first(self) -> UUID | None:
        found = self._context.operations.ask(_any)
        if found is None:
            self._context.notify.info(self.tr("Es gibt noch keine Maßnahme."))
        return found

    def _go(self, page: str) -> Callable[[], None]:
        return partial(self.opened.emit, page, None)


def _any(work: Work) -> UUID | None:
    return next((one.id for one in work.measures.all()), None)
