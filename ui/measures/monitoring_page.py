"""The page Monitoring: the reports to the council; each writes itself, the office adds words.

Here sits the manager two weeks before the meeting at which „what became of it?“ is asked. She
wants to see what has changed and have the report in two presses; she fears to type 60 lines again.
"""

from collections.abc import Hashable, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import MonitoringReportFields
from praeventionsrat.measures.usecases.monitoring import (
    HalfYear,
    MonitoringRow,
    delete_monitoring,
    half_years,
    monitoring_rows,
    new_monitoring,
)
from ui.context import AppContext
from ui.measures.monitoring_detail import MonitoringDetail
from ui.parts.cards import Card, PageHeader, label, primary, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

LIST, EMPTY = range(2)
COLUMNS = (Column[MonitoringRow]("Bericht", lambda one: one.title, second=lambda one: one.period),)
SHEET = (
    SheetColumn[MonitoringRow]("Bericht", lambda one: one.title),
    SheetColumn[MonitoringRow]("Von", lambda one: one.starts_on),
    SheetColumn[MonitoringRow]("Bis", lambda one: one.ends_on),
    SheetColumn[MonitoringRow]("Sitzung", lambda one: one.meeting),
)


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


class MonitoringPage(Page):
    """Begins reports, shows what they will say, writes them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self.half_year = ChoiceBox()
        self.half_year.setAccessibleName(self.tr("Halbjahr des neuen Berichts"))
        self.add = primary(self.tr("Neuer Bericht"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.back_button = tool("back", self.tr("Zu den Maßnahmen (Esc)"), self.leave)
        self.header = PageHeader(self.title, self.half_year, self.add)
        self.list = RowTable[MonitoringRow](COLUMNS, self.tr("Monitoringberichte"), header=False)
        self.detail = MonitoringDetail(context)
        self.empty = EmptyState(
            "chart",
            self.tr("Noch kein Monitoringbericht"),
            self.tr("Er sagt dem Rat jedes halbe Jahr, was aus den Maßnahmen wurde, und schreibt "
                    "sich aus dem, was erfasst ist."),
            self.tr("Bericht über dieses Halbjahr"),
            self.new,
        )  # fmt: skip
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Monitoringberichte")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: a report about the half year chosen; it can be changed afterwards."""
        if not self.flush():
            return
        half: HalfYear = self.half_year.value()
        title = self.tr("Monitoringbericht {half}").format(half=half.title)
        fields = MonitoringReportFields.checked(
            title=title, starts_on=half.starts_on, ends_on=half.ends_on
        )
        words = self.tr("„{title}“ begonnen").format(title=title)
        made = self.context.operations.perform(words, new_monitoring, fields)
        self.open_record("monitoring_report", made)

    def rename(self) -> None:
        """Override."""
        if self.detail.report_id:
            self.sides.show_detail()
            self.detail.form.title.setFocus()
            self.detail.form.title.selectAll()

    def back(self) -> None:
        """Esc: from a report to the list, from there to the measures."""
        if self.sides.is_narrow and self.detail.isVisible():
            self.sides.show_detail(wanted=False)
            self.list.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """To the page Maßnahmen."""
        self.open_asked.emit("measures", None)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; ``monitoring`` alone is the page itself."""
        if kind == "monitoring_report" and record_id is not None:
            self.reload()
            self.list.select_id(record_id)
            self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        own = [Command(self.tr("Neuer Monitoringbericht"), self.new, "add")]
        return [*own, *self.detail.commands()]

    def help_topic(self) -> str:
        """Override."""
        return "monitoring"

    def delete(self, report_id: UUID) -> None:
        """Move a report to the Papierkorb."""
        self.detail.form.autosave.forget()
        words = self.tr("Monitoringbericht gelöscht")
        self.context.operations.perform(
            words, delete_monitoring, report_id, at=datetime.now(UTC)
        )  # fmt: skip
        self.context.notify.undo_offer(words)

    def reload(self) -> None:
        """Read the list; the cursor stays on its report."""
        self._outdated = False
        halves = [(half, half.title) for half in half_years(today())]
        chosen = self.half_year.value()
        self.half_year.set_options(halves)
        self.half_year.set_value(chosen or halves[0][0])
        rows = self.context.operations.ask(_rows)
        self.list.set_rows(rows)
        self._pages.setCurrentIndex(LIST if rows else EMPTY)
        if rows:
            self.list.choose_some()
        else:
            self.detail.show_report(None)
        self.sides.want_detail(wanted=bool(rows))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()
        (self.list if self._pages.currentIndex() == LIST else self.empty.button).setFocus()

    @Slot(object)
    def _on_current(self, report_id: UUID | None) -> None:
        if report_id is None or report_id == self.detail.report_id:
            return
        if self.detail.flush():
            self.detail.show_report(report_id)
        else:
            self.list.select_id(self.detail.report_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("monitoring_report", "meeting"):
            self._outdated = True
            if self.isVisible():
                self.reload()

    def _connect(self) -> None:
        self.list_sheet = lambda: sheet_of(self.title, self.list.rows_model.rows(), SHEET)
        self.list.current.connect(self._on_current)
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.opened.connect(lambda _id: self.rename())
        self.list.delete_asked.connect(self.delete)
        self.detail.opened.connect(self.open_asked)
        self.detail.delete_asked.connect(self.delete)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        side = Card(margin=1)
        side.content.addWidget(self.list)
        side.setMinimumWidth(240)
        self.sides = Sides(side, self.detail, self.context.settings, "monitoring", [300, 760])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        head = row(self.back_button, self.header)
        head.setStretch(1, 1)
        layout.addLayout(head)
        told = self.tr("Jeder Bericht liest, was an seinem Stichtag erfasst war.")
        layout.addWidget(label(told, "dim"))
        layout.addWidget(self._pages, 1)


def _rows(work: Work) -> Sequence[MonitoringRow]:
    return monitoring_rows(work)
