"""The page Maßnahmen: many at once as table, board or timeline, and one of them in full.

The secretary keeps them up to date between two telephone calls: she wants to find the late ones,
set a state and go on; she fears that what she filters away is gone.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.measures.ports import Work
from ui.context import AppContext
from ui.measures.acts import MeasureActs
from ui.measures.columns import sheet_columns
from ui.measures.measure_list import MeasureList
from ui.measures.views import BOARD, TABLE, TIMELINE
from ui.parts.list_export import sheet_of
from ui.shell.page import Command, Page

if TYPE_CHECKING:
    from ui.measures.detail import MeasureDetail

TABLES = (
    *("measure", "person", "organization", "keyword", "field_of_action", "measure_report"),
    *("milestone", "milestone_link", "measure_keyword", "pledge_measure", "plan"),
)


class MeasuresPage(Page):
    """Finds measures, changes them in the list, opens one."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(context, parent)
        self._today, self._outdated = today, False
        self.acts = MeasureActs(context, today, self)
        self.list = MeasureList(context, today, self.title)
        self.views = self.list.views
        self.detail: MeasureDetail | None = None
        self.list_sheet = self._sheet
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        return self.tr("Maßnahmen")

    def flush(self) -> bool:
        """Override."""
        return self.detail is None or self.detail.flush()

    def drafts(self) -> Sequence[str]:
        """Override: a title that is no measure yet."""
        typed = self.tr("Eine neue Maßnahme ist noch nicht angelegt (Enter legt sie an).")
        return [typed] if self.list.quick.is_typed else []

    def new(self) -> None:
        """Ctrl+N: a line for titles."""
        self.to_list()
        self.list.quick.open_line()

    def rename(self) -> None:
        """F2: the cell under the cursor; in the detail the title."""
        if self.detail is not None and self.shows_detail:
            self.detail.rename()
        elif self.list.choice.form == TABLE:
            self.views.table.edit_here()
        elif (chosen := self.views.current_id()) is not None:
            self.open_detail(chosen)
            self.rename()

    def back(self) -> None:
        """Esc: what was opened last is closed first."""
        if self.shows_detail:
            self.to_list()
        elif self.list.reason.isVisible():
            self.list.reason.close_bar()
        elif self.list.quick.isVisible():
            self.list.quick.close_line()
        else:
            self.views.focus_view()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override: a measure or one of its reports; without an id the list."""
        if kind == "measure_report" and isinstance(record_id, UUID):
            record_id = self.context.operations.ask(_reported, record_id)
        if isinstance(record_id, UUID):
            self.list.bring(record_id)
            self.open_detail(record_id)
        else:
            self.to_list()

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.detail is not None and self.shows_detail:
            return self.detail.commands()
        forms = (
            (TABLE, self.tr("Maßnahmen als Tabelle zeigen"), "table"),
            (BOARD, self.tr("Maßnahmen als Tafel zeigen"), "board"),
            (TIMELINE, self.tr("Maßnahmen als Zeitstrahl zeigen"), "timeline"),
        )
        own = [
            Command(words, partial(self.list.show_form, form), sign) for form, words, sign in forms
        ]
        views = [
            Command(
                self.tr("Ansicht „{name}“ zeigen").format(name=view.name),
                partial(self.list.show_view, view.form, view.settings),
                "table",
            )
            for view in self.list.saved.views()
        ]
        overlaps = partial(self.open_asked.emit, "overlaps", None)
        own += self.list.reports.commands()
        return [*own, *views, Command(self.tr("Überschneidungen suchen"), overlaps, "beside")]

    def help_topic(self) -> str:
        return "massnahmen" if self.shows_detail else "massnahmen-ansichten"

    def reload(self) -> None:
        """Read the list; the cursor stays on its measure."""
        self._outdated = False
        today = self._today()
        self.list.set_rows(self.context.operations.ask(lambda work: work.measures.rows(today)))
        if self.detail is not None and self.list.row_of(self.detail.measure_id) is None:
            self.to_list()

    @property
    def shows_detail(self) -> bool:
        """Whether one measure is shown in full."""
        return self.pages.currentIndex() > 0

    @Slot(object)
    def open_detail(self, measure_id: UUID) -> None:
        """Show one measure in full."""
        if self.detail is None:
            from ui.measures.detail import MeasureDetail  # noqa: PLC0415 - when first wanted

            self.detail = MeasureDetail(self.context, self._today)
            self.detail.back.show()
            self.detail.back_asked.connect(self.to_list)
            self.detail.opened.connect(self.open_asked)
            frame = QWidget()
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(24, 18, 24, 16)
            inner.addWidget(self.detail)
            self.pages.addWidget(frame)
        self.detail.show_measure(measure_id)
        self.pages.setCurrentIndex(1)
        self.detail.tabs.setFocus()

    @Slot()
    def to_list(self) -> None:
        """Back to all of them."""
        if not self.shows_detail or self.flush():
            self.pages.setCurrentIndex(0)
            self.views.focus_view()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(str)
    def _on_title(self, title: str) -> None:
        made = self.acts.add(title)
        if made is not None:
            self.list.quick.edit.clear()
            self.list.bring(made)

    def _sheet(self) -> ListSheet:
        return sheet_of(self.title, self.views.rows(), sheet_columns(), self.list.words())

    def _connect(self) -> None:
        self.list.areas.area_asked.connect(self.open_asked)
        self.list.new_asked.connect(self.new)
        self.list.reports.opened.connect(self.open_asked)
        self.list.quick.entered.connect(self._on_title)
        self.list.reason.given.connect(self.acts.change_state)
        self.views.opened.connect(self.open_detail)
        self.views.edited.connect(self.acts.edit)
        self.views.moved.connect(self.acts.move)
        self.views.delete_asked.connect(self._delete)
        self.acts.reason_wanted.connect(self.list.reason.ask)
        self.context.operations.changed.connect(self._on_changed)

    def _delete(self, measure_id: UUID) -> None:
        row = self.list.row_of(measure_id)
        if row is not None:
            self.acts.delete(row)


def _reported(work: Work, report_id: UUID) -> UUID:
    return work.measure_reports.get(report_id).measure_id
