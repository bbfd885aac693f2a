"""One Sachstandsabfrage: what is asked, who is asked, what came back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import ReportRequestFields
from praeventionsrat.measures.usecases.asking import (
    AskedOwner,
    asked_owners,
    edit_request,
    leave_out,
)
from ui.context import AppContext
from ui.measures.asking_files import AskingFiles, today
from ui.parts.cards import Card, button, label, row, tool
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor
from ui.parts.row_table import Column, RowTable
from ui.shell.page import Command
from ui.shell.theme import STEP, Tone

TALL = 136


@dataclass(frozen=True, slots=True)
class OwnerLine:
    """An owner as a line of the list."""

    owner: AskedOwner

    @property
    def id(self) -> UUID:
        """Of the person or the institution."""
        return self.owner.id

    @property
    def measures(self) -> str:
        """What they are asked about."""
        return ", ".join(one.heading for one in self.owner.measures)

    @property
    def state(self) -> tuple[str, Tone]:
        """How far it is, in words."""
        owner = self.owner
        if owner.measures and owner.answered == len(owner.measures):
            return "beantwortet", Tone.OK
        if owner.answered:
            return f"{owner.answered} von {len(owner.measures)} beantwortet", Tone.WARN
        if owner.sent_on:
            return f"gefragt am {day(owner.sent_on)}", Tone.SOFT
        return "noch nicht gefragt", Tone.NEUTRAL


COLUMNS = (
    Column[OwnerLine](
        "Wer gefragt wird",
        lambda one: one.owner.name,
        second=lambda one: one.measures,
        badge=lambda one: one.state,
    ),
)


class RequestForm(RecordForm[ReportRequestFields]):
    """The fields of one round."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            ReportRequestFields,
            lambda work, record_id: work.report_requests.find(record_id),
            edit_request,
            "Sachstandsabfrage bearbeiten",
            "request",
        )
        super().__init__(context, source, parent)
        self.title, self.answer_by = QLineEdit(), DateField()
        self.asked_on = DateField()
        self.text = RichTextEditor(
            self.tr("Anschreiben"),
            self.tr("Leer: Das Programm bittet mit einem kurzen, freundlichen Text."),
            quiet=False,
        )
        self.text.setFixedHeight(TALL)
        bind, add = self.binder, self.form.add
        add(
            field(self.tr("Titel"), self.title, bind.bind_line("title", self.title)),
            field(
                self.tr("Antwort bis"), self.answer_by, bind.bind_date("answer_by", self.answer_by)
            ),
            field(self.tr("Gefragt am"), self.asked_on, bind.bind_date("asked_on", self.asked_on)),
            stretch=(5, 2, 2),
        )
        add(field(self.tr("Anschreiben"), self.text, bind.bind_text("text", self.text)))


class AskingDetail(Card):
    """Shows one round; forms that came back can be dropped on it.

    Signals:
        delete_asked: Emitted with the id of the round that shall go.
    """

    delete_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self.setAcceptDrops(True)
        self._context = context
        self.request_id: UUID | None = None
        self.files = AskingFiles(context, self)
        self.files.taken.connect(self._tell)
        self.form = RequestForm(context)
        self.told = ExplainedNote(action=self.tr("Gelesen"), on_action=lambda: self.told.say(""))
        self.write = button(self.tr("Formulare schreiben …"), self.write_forms, symbol="word")
        self.take = button(
            self.tr("Antworten einlesen …"), self.files.choose_files, symbol="upload"
        )
        self.list = RowTable[OwnerLine](COLUMNS, self.tr("Wer gefragt wird"), header=False)
        self.list.delete_asked.connect(self.leave_out)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self._build()
        context.operations.changed.connect(self._on_changed)

    def show_request(self, request_id: UUID | None) -> None:
        """Show another round."""
        self.request_id = request_id
        self.told.say("")
        self.form.show_record(request_id)
        self.setEnabled(request_id is not None)
        self._reload()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def write_forms(self) -> None:
        """A form for each, into a folder."""
        if self.request_id is not None and self.flush():
            self.files.choose_folder(self.request_id)

    def leave_out(self, owner_id: UUID) -> None:
        """Do not ask somebody after all."""
        if self.request_id is None:
            return
        words = self.tr("Nicht mehr gefragt")
        self._context.operations.perform(words, leave_out, self.request_id, owner_id)
        self._context.notify.undo_offer(words)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this round."""
        if self.request_id is None:
            return ()
        return [
            Command(self.write.text(), self.write_forms, "word"),
            Command(self.take.text(), self.files.choose_files, "upload"),
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.read([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()

    def _reload(self) -> None:
        owners = (
            self._context.operations.ask(_owners, self.request_id)
            if self.request_id is not None
            else ()
        )
        self.list.set_rows([OwnerLine(one) for one in owners])
        self.list.choose_some()

    @Slot(list)
    def _tell(self, sentences: list[str]) -> None:
        first, *rest = sentences
        self.told.say(first, "\n".join(rest), Tone.SOFT if rest else Tone.OK)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        tables = ("report_request_entry", "report_request", "measure", "person", "organization")
        if self.request_id is not None and changes.touch(*tables):
            self._reload()
            self.form.refresh()

    def _build(self) -> None:
        self.menu.addAction(
            self.tr("Abfrage löschen"), lambda: self.delete_asked.emit(self.request_id)
        )
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.told.say("")
        held = QVBoxLayout()
        held.setSpacing(12)
        held.addLayout(row(self.write, self.take, None, self.more))
        held.addWidget(self.told)
        held.addWidget(self.form)
        held.addWidget(self.list, 1)
        keys = self.tr("Zurückgesandte Formulare hierher ziehen · Entf: nicht fragen")
        held.addWidget(label(keys, "label", wrap=True))
        self.content.addLayout(held, 1)


def _owners(work: Work, request_id: UUID) -> Sequence[AskedOwner]:
    return asked_owners(work, request_id, on=today())
