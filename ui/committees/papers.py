"""What a committee hands out: its annual reports and its register of resolutions, as Word."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.meetings.documents.annual_report import report_of
from praeventionsrat.meetings.documents.register import REGISTER
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.year import years_of
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.shell.icons import icon

MOST_YEARS = 5


class CommitteePapers(QObject):
    """Fills the menu of a committee with its documents."""

    def __init__(self, context: AppContext, detail: QWidget, menu: QMenu) -> None:
        """``menu`` gets the entries in front of those it has."""
        super().__init__(detail)
        self._context, self._menu = context, menu
        self.exports = ExportFlow(context, detail)
        self.chosen: Callable[[], UUID | None] = lambda: None
        self.before: Callable[[], bool] = lambda: True
        self._made: list[QAction] = []
        menu.aboutToShow.connect(self.fill)

    def documents(self) -> Sequence[Export]:
        """What can be written about the committee that is shown."""
        committee_id = self.chosen()
        if committee_id is None:
            return ()
        years = self._context.operations.ask(_years, committee_id)
        return [*map(report_of, years[:MOST_YEARS]), REGISTER]

    def fill(self) -> None:
        """Offer the years in which the committee met."""
        for action in self._made:
            self._menu.removeAction(action)
            action.deleteLater()
        first = next(iter(self._menu.actions()), None)
        self._made = [self._action(export) for export in self.documents()]
        line = QAction(self._menu)
        line.setSeparator(True)
        self._made.append(line)
        if first:
            self._menu.insertActions(first, self._made)

    def start(self, export: Export) -> None:
        """Ask where the document shall go."""
        committee_id = self.chosen()
        if committee_id is not None and self.before():
            stem = self._context.operations.ask(_label, committee_id)
            self.exports.start(export, committee_id, stem)

    def _action(self, export: Export) -> QAction:
        action = QAction(icon("word"), export.label, self._menu)
        action.triggered.connect(partial(self.start, export))
        return action


def _years(work: Work, committee_id: UUID) -> Sequence[int]:
    return years_of(work, committee_id)


def _label(work: Work, committee_id: UUID) -> str:
    return work.committees.get(committee_id).label
