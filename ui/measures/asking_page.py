"""The page Sachstandsabfragen: ask all owners at once how their measures stand.

The secretary does it twice a year, weeks before the council meets. She wants one file per person
and to drag the answers back; she fears to overlook one and to type what somebody typed already.
"""

from collections.abc import Hashable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import ReportRequestFields
from praeventionsrat.measures.usecases.asking import (
    Begun,
    RequestRow,
    delete_request,
    new_request,
    request_rows,
    to_ask,
)
from praeventionsrat.measures.usecases.reporting import silent_measures
from ui.context import AppContext
from ui.measures.asking_detail import AskingDetail
from ui.measures.asking_files import today
from ui.parts.cards import Card, PageHeader, label, primary, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

LIST, EMPTY = range(2)
WEEKS = timedelta(weeks=3)
AGREED, EVERY = 0, -1
CHOICES = (
    (AGREED, "was länger als vereinbart fehlt"),
    (3, "seit 3 Monaten nichts gehört"),
    (6, "seit 6 Monaten nichts gehört"),
    (12, "seit einem Jahr nichts gehört"),
    (EVERY, "alle laufenden Maßnahmen"),
)
COLUMNS = (
    Column[RequestRow](
        "Abfrage",
        lambda one: one.title,
        second=lambda one: f"{one.answered} von {one.asked} beantwortet",
    ),
)
SHEET = (
    SheetColumn[RequestRow]("Abfrage", lambda one: one.title),
    SheetColumn[RequestRow]("Gefragt am", lambda one: one.asked_on),
    SheetColumn[RequestRow]("Antwort bis", lambda one: one.answer_by),
    SheetColumn[RequestRow]("Gefragt", lambda one: one.asked),
    SheetColumn[RequestRow]("Beantwortet", lambda one: one.answered),
)


class AskingPage(Page):
    """Begins rounds, writes their forms, takes the answers."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self.which = ChoiceBox(CHOICES)
        self.which.setAccessibleName(self.tr("Wonach gefragt wird"))
        self.add = primary(self.tr("Neue Abfrage"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.back_button = tool("back", self.tr("Zu den Maßnahmen (Esc)"), self.leave)
        self.header = PageHeader(self.title, self.which, self.add)
        self.list = RowTable[RequestRow](COLUMNS, self.tr("Sachstandsabfragen"), header=False)
        self.detail = AskingDetail(context)
        self.empty = EmptyState(
            "mail",
            self.tr("Noch keine Sachstandsabfrage"),
            self.tr("Alle Federführenden bekommen ein Formular mit ihren Maßnahmen. Was sie "
                    "zurücksenden, ziehen Sie hierher; es wird zu Sachständen."),
            self.tr("Erste Abfrage beginnen"),
            self.new,
        )  # fmt: skip
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Sachstandsabfragen")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: a round about the measures chosen."""
        if not self.flush():
            return
        months = self.which.value()
        on = today()
        title = self.tr("Sachstandsabfrage {day}").format(day=day(on))
        fields = ReportRequestFields.checked(title=title, answer_by=on + WEEKS)
        try:
            begun = self.context.operations.attempt(title, _begin, fields, months)
        except UserError as err:
            self.context.notify.info(str(err))
            return
        self.open_record("report_request", begun.id)
        self.context.notify.undo_offer(begun.sentence)

    def rename(self) -> None:
        """Override."""
        if self.detail.request_id:
            self.sides.show_detail()
            self.detail.form.title.setFocus()
            self.detail.form.title.selectAll()

    def back(self) -> None:
        """Esc: from a round to the list, from there to the measures."""
        if self.sides.is_narrow and self.detail.isVisible():
            self.sides.show_detail(wanted=False)
            self.list.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """To the page Maßnahmen."""
        self.open_asked.emit("measures", None)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; ``asking`` alone is the page itself."""
        if kind == "report_request" and record_id is not None:
            self.reload()
            self.list.select_id(record_id)
            self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        own = [Command(self.tr("Neue Sachstandsabfrage"), self.new, "add")]
        return [*own, *self.detail.commands()]

    def help_topic(self) -> str:
        """Override."""
        return "sachstand"

    def delete(self, request_id: UUID) -> None:
        """Move a round to the Papierkorb; what was reported stays."""
        self.detail.form.autosave.forget()
        words = self.tr("Sachstandsabfrage gelöscht")
        self.context.operations.perform(words, delete_request, request_id, at=datetime.now(UTC))
        self.context.notify.undo_offer(words)

    def reload(self) -> None:
        """Read the list; the cursor stays on its round."""
        self._outdated = False
        rows = self.context.operations.ask(_rows)
        self.list.set_rows(rows)
        self._pages.setCurrentIndex(LIST if rows else EMPTY)
        if rows:
            self.list.choose_some()
        else:
            self.detail.show_request(None)
        self.sides.want_detail(wanted=bool(rows))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()
        (self.list if self._pages.currentIndex() == LIST else self.empty.button).setFocus()

    @Slot(object)
    def _on_current(self, request_id: UUID | None) -> None:
        if request_id is None or request_id == self.detail.request_id:
            return
        if self.detail.flush():
            self.detail.show_request(request_id)
        else:
            self.list.select_id(self.detail.request_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("report_request", "report_request_entry"):
            self._outdated = True
            if self.isVisible():
                self.reload()

    def _connect(self) -> None:
        self.list_sheet = lambda: sheet_of(self.title, self.list.rows_model.rows(), SHEET)
        self.list.current.connect(self._on_current)
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.opened.connect(lambda _id: self.rename())
        self.list.delete_asked.connect(self.delete)
        self.detail.delete_asked.connect(self.delete)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        side = Card(margin=1)
        side.content.addWidget(self.list)
        side.setMinimumWidth(240)
        self.sides = Sides(side, self.detail, self.context.settings, "asking", [300, 760])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        head = row(self.back_button, self.header)
        head.setStretch(1, 1)
        layout.addLayout(head)
        told = self.tr("Wer gefragt wird, ergibt sich aus der Federführung der Maßnahmen.")
        layout.addWidget(label(told, "dim"))
        layout.addWidget(self._pages, 1)


def _rows(work: Work) -> Sequence[RequestRow]:
    return request_rows(work)


def _begin(work: Work, fields: ReportRequestFields, months: int) -> Begun:
    on = today()
    rows = work.measures.rows(on) if months == EVERY else silent_measures(work, on, months)
    found = to_ask(rows)
    if not found:
        raise UserError("Unter dieser Auswahl gibt es keine Maßnahme, nach der zu fragen wäre.")
    return new_request(work, fields, found)
