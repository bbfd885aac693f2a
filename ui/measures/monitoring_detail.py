"""One Monitoringbericht: what it will say at the top, what the office adds below."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.export import Export
from praeventionsrat.german import count, day
from praeventionsrat.measures.documents.monitoring_sheet import (
    MONITORING,
    MONITORING_PDF,
    change_parts,
    summary_of,
)
from praeventionsrat.measures.documents.workbook import WORKBOOK
from praeventionsrat.measures.monitoring import read_monitoring
from praeventionsrat.measures.monitoring_values import Monitoring
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.tabling import TabledFile, give_monitoring
from ui.context import AppContext
from ui.measures.monitoring_form import MonitoringForm
from ui.measures.report_flow import ReportFlow, TableDialog
from ui.parts.cards import Card, button, clear, column, label, line, row, tool
from ui.parts.forms import scrolling
from ui.shell.page import Command
from ui.shell.theme import STEP

TABLES = (
    *("measure", "state_change", "light_change", "measure_report", "milestone", "indicator"),
    *("indicator_reading", "monitoring_report", "field_of_action"),
)
SHOWN = 5
"""So many changes of a kind are named."""


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


class MonitoringDetail(Card):
    """Shows one report.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        delete_asked: Emitted with the id of the report that shall go.
    """

    opened = Signal(str, object)
    delete_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self._context, self._outdated = context, False
        self.report_id: UUID | None = None
        self.told: Monitoring | None = None
        self.flow = ReportFlow(context, self)
        self.title, self.summary = label("", "h1", wrap=True), label("", wrap=True)
        self.since = label("", "h2", wrap=True)
        self.changes = column(spacing=STEP)
        self.form = MonitoringForm(context)
        self.word = button(self.tr("Word"), partial(self.write, MONITORING), symbol="word")
        self.word.setAccessibleName(self.tr("Bericht als Word"))
        self.pdf = button(self.tr("PDF"), partial(self.write, MONITORING_PDF), symbol="pdf")
        self.pdf.setAccessibleName(self.tr("Bericht als PDF"))
        self.excel = button(self.tr("Excel"), partial(self.write, WORKBOOK), symbol="table")
        self.excel.setAccessibleName(self.tr("Alle Zahlen als Excel"))
        self.agenda = button(self.tr("Auf die Tagesordnung …"), self.table, symbol="meeting")
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self._build()
        self.flow.tabled.connect(lambda paper_id: self.opened.emit("paper", paper_id))
        context.operations.changed.connect(self._on_changed)

    def show_report(self, report_id: UUID | None) -> None:
        """Show another report."""
        self.report_id = report_id
        self.form.show_record(report_id)
        self.setEnabled(report_id is not None)
        self._reload()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def write(self, export: Export) -> None:
        """Write the report to disk."""
        if self.report_id and self.told and self.flush():
            self.flow.start(export, self.report_id, _stem(self.told.title))

    def table(self) -> TableDialog | None:
        """Give the report to a meeting as a Vorlage."""
        if not (self.report_id and self.told and self.flush()):
            return None
        preset = self.form.meeting.value()
        give = partial(self._give, self.report_id)
        return self.flow.table(MONITORING, self.report_id, self.told.title, give, preset)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this report."""
        if self.report_id is None:
            return ()
        exports = ((MONITORING, "word"), (MONITORING_PDF, "pdf"), (WORKBOOK, "table"))
        return [
            *(Command(one.label, partial(self.write, one), symbol) for one, symbol in exports),
            Command(self.tr("Monitoringbericht auf die Tagesordnung"), self.table, "meeting"),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._reload()

    def _give(self, report_id: UUID, meeting_id: UUID, file: TabledFile) -> UUID | None:
        words = self.tr("Monitoringbericht auf die Tagesordnung")
        made: UUID | None = self._context.operations.perform(
            words, give_monitoring, report_id, meeting_id, file, on=today()
        )
        return made

    def _reload(self) -> None:
        self._outdated = False
        clear(self.changes)
        if self.report_id is None:
            self.told = None
            return
        told = self.told = self._context.operations.ask(_read, self.report_id, today())
        if told is None:
            return
        self.title.setText(told.title)
        self.summary.setText(summary_of(told))
        self.since.setText(self.tr("Neu seit dem {day}").format(day=day(told.since)))
        parts = list(change_parts(told))
        for part in parts:
            lines = [f"• {one.measure}: {one.before} → {one.now}" for one in part.lines[:SHOWN]]
            more = len(part.lines) - SHOWN
            lines += [f"und {count(more, 'weitere', 'weitere')}"] if more > 0 else []
            self.changes.addWidget(label(f"{part.title} ({len(part.lines)})", "label"))
            self.changes.addWidget(label("\n".join(lines), wrap=True))
        if not parts:
            said = self.tr("Seitdem hat sich nichts geändert.")
            self.changes.addWidget(label(said, "dim", wrap=True))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.report_id is None or not changes.touch(*TABLES):
            return
        self._outdated = True
        if self.isVisible():
            self._reload()
        self.form.refresh()

    def _build(self) -> None:
        self.menu.addAction(
            self.tr("Bericht löschen"), lambda: self.delete_asked.emit(self.report_id)
        )
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        head = row(self.title, self.more)
        head.setStretch(0, 1)
        self.content.addLayout(head)
        self.content.addLayout(row(self.word, self.pdf, self.excel, self.agenda, None))
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, STEP, STEP, 0)
        layout.setSpacing(2 * STEP)
        for part in (self.summary, self.since):
            layout.addWidget(part)
        layout.addLayout(self.changes)
        layout.addWidget(line())
        layout.addWidget(self.form)
        layout.addStretch()
        self.content.addWidget(scrolling(held), 1)


def _stem(title: str) -> str:
    """What the file is called beside „Monitoringbericht“."""
    return title.removeprefix("Monitoringbericht").strip() or title


def _read(work: Work, report_id: UUID, on: date) -> Monitoring | None:
    report = work.monitoring_reports.find(report_id)
    if report is None or report.deleted_at is not None:
        return None
    return read_monitoring(work, report_id, on)
