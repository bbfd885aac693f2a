"""The tab Bericht: what only people can write, what is still missing, and the way out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.documents import EVENT_REPORT, EVENT_REPORT_PDF
from praeventionsrat.prevention_day.evaluation.documents.event_report import missing_for_report
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import write_report_texts
from ui.autosave import Autosave
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Card, button, column, label, primary, row
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.rich_text import RichTextEditor
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.shell.page import Command

SHEET = (SheetColumn[str]("Fehlt noch", lambda one: one),)


class ReportPanel(EventPanel):
    """Two texts on the left, what is missing on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.missing: Sequence[str] = ()
        self._texts: tuple[str, str] | None = None
        self.shown_id: UUID | None = None
        self.exports = ExportFlow(context, self)
        self.summary_text = RichTextEditor(
            self.tr("Zusammenfassung"), self.tr("Was war das für ein Tag? Zwei, drei Absätze.")
        )
        self.outlook_text = RichTextEditor(
            self.tr("Ausblick"), self.tr("Was soll beim nächsten Mal anders werden?")
        )
        self.word = primary(EVENT_REPORT.label, partial(self.export, EVENT_REPORT), symbol="word")
        self.pdf = button(
            EVENT_REPORT_PDF.label, partial(self.export, EVENT_REPORT_PDF), symbol="pdf"
        )
        self.list_title, self.list = label("", "h2"), label("", "", wrap=True)
        self.autosaves = [
            Autosave(editor.edited, self._save, self, self._complain)
            for editor in (self.summary_text, self.outlook_text)
        ]
        self._build()

    def reload(self, event_id: UUID) -> None:
        """Override: what is being typed stays."""
        texts, self.missing = self.context.operations.ask(_read, event_id)
        pending = any(one.pending for one in self.autosaves)
        if event_id != self.shown_id or not pending:
            self.shown_id = event_id
            self.summary_text.set_markdown(texts[0])
            self.outlook_text.set_markdown(texts[1])
        self.list_title.setText(
            self.tr("Das fehlt noch") if self.missing else self.tr("Alles ist da")
        )
        rest = self.tr("Der Bericht lässt sich trotzdem ausgeben; was fehlt, bleibt einfach weg.")
        every = self.tr("Der Bericht ist vollständig.")
        lines = [f"– {one}" for one in self.missing]
        self.list.setText("\n\n".join([*lines, rest]) if lines else every)

    def flush(self) -> bool:
        """Override."""
        kept = [one.flush() for one in self.autosaves]
        return all(kept)

    def summary(self) -> str:
        """Override."""
        return ""

    def rename(self) -> None:
        """Override."""
        self.summary_text.setFocus()

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Was dem Bericht noch fehlt"), self.missing, SHEET)

    def export(self, export: Export) -> None:
        """Write the report."""
        if (event_id := self.ready()) is not None:
            title = self.context.operations.ask(_title, event_id)
            self.exports.start(export, event_id, title)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(one.label, partial(self.export, one), symbol)
            for one, symbol in ((EVENT_REPORT, "word"), (EVENT_REPORT_PDF, "pdf"))
        ]

    def _save(self) -> None:
        if self.shown_id is not None:
            self.context.operations.attempt(
                self.tr("Bericht schreiben"),
                write_report_texts,
                self.shown_id,
                summary=self.summary_text.markdown(),
                outlook=self.outlook_text.markdown(),
                merge=f"event-report/{self.shown_id}",
            )

    def _complain(self, err: UserError) -> None:
        self.context.notify.error(str(err))

    def _build(self) -> None:
        left, right = Card(), Card()
        for title, editor in (
            (self.tr("Zusammenfassung"), self.summary_text),
            (self.tr("Ausblick"), self.outlook_text),
        ):
            left.content.addWidget(label(title, "h2"))
            left.content.addWidget(editor, 1)
        told = self.tr("Zahlen, Programm, Aussteller, Auswertung, Presse, Kosten, Verknüpfungen, "
                       "Lehren und Bilder kommen von selbst hinein.")  # fmt: skip
        right.content.addWidget(
            scrolled(self.list_title, self.list, label(told, "dim", wrap=True)), 1
        )
        right.content.addLayout(column(self.word, self.pdf, spacing=8))
        both = QWidget()
        sides = row(left, right, spacing=16)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        both.setLayout(sides)
        self.setLayout(column(both))


def _read(work: Work, event_id: UUID) -> tuple[tuple[str, str], Sequence[str]]:
    event = work.prevention_days.get(event_id)
    return (event.report_summary, event.report_outlook), missing_for_report(work, event_id)


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
