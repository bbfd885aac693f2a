"""The rights of a person: Auskunft and Löschung with one press each, and what was asked when."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from praeventionsrat.german import day
from praeventionsrat.office.informing.letter import AUSKUNFT, gather
from praeventionsrat.office.requests import (
    RequestRow,
    answer_request,
    log_request,
    requests_of,
)
from praeventionsrat.office.retention import RequestKind
from ui.contacts.privacy.erasure_dialog import ErasureDialog
from ui.contacts.privacy.erasure_scan import Scan
from ui.contacts.privacy.origin_form import today
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Pill, button, clear, column, label, row
from ui.shell.theme import STEP, Tone


class Rights(QWidget):
    """What a person may ask for."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: UUID | None = None
        self._scan: Scan | None = None
        self._exports = ExportFlow(context, self)
        self.tell_button = button(
            self.tr("Auskunft nach Art. 15 …"),
            self.tell,
            symbol="word",
            tip=self.tr("Ein Brief mit allem, was über die Person gespeichert ist"),
        )
        self.erase_button = button(
            self.tr("Löschen nach Art. 17 …"), self.erase, symbol="delete", part="danger"
        )
        self.told = label("", "dim", wrap=True)
        self.lines = column(spacing=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(label(self.tr("Rechte der Person"), "h2"))
        layout.addLayout(row(self.tell_button, self.erase_button, None))
        layout.addWidget(self.told)
        layout.addLayout(self.lines)
        self._say(self.tr("Das Programm sieht in jeder Tabelle und jedem Text nach dem Namen."))

    def show_person(self, person_id: UUID) -> None:
        """Show the rights of another person."""
        self._person = person_id
        clear(self.lines)
        for request in self._context.operations.ask(requests_of, person_id):
            self.lines.addLayout(self._line(request))

    def tell(self) -> None:
        """Look everywhere, then ask where the letter shall go; the request is noted."""
        if self._person is None or self._scan is not None:
            return
        words = self.tr("Auskunft angefragt")
        self._context.operations.perform(
            words, log_request, self._person, RequestKind.INFORMATION, on=today()
        )
        self.tell_button.setEnabled(False)
        self._say(self.tr("Das Programm sieht überall nach …"))
        self._scan = Scan(self._context, self._person, self)
        self._scan.finished.connect(partial(self._write, self._person))
        self._scan.start()

    def erase(self) -> None:
        """The assistant that erases the person."""
        if self._person is not None:
            ErasureDialog(self._context, self._person, self.window()).open()

    def _write(self, person_id: UUID) -> None:
        scan, self._scan = self._scan, None
        self.tell_button.setEnabled(True)
        if scan is None:
            return
        scan.deleteLater()
        self._say(
            self.tr("Bitte lesen Sie den Brief vor dem Versand: Namen anderer, die im Programm "
                    "stehen, sind abgedeckt; wer nur im Text vorkommt, ist es nicht.")
        )  # fmt: skip
        known = partial(gather, mentions=tuple(scan.found))
        name = self._context.operations.ask(lambda work: work.persons.get(person_id).name)
        self._exports.start(replace(AUSKUNFT, gather=known), person_id, name)

    def _answer(self, request_id: UUID) -> None:
        words = self.tr("Anfrage beantwortet")
        self._context.operations.perform(words, answer_request, request_id, on=today())

    def _say(self, words: str) -> None:
        self.told.setText(words)

    def _line(self, one: RequestRow) -> QHBoxLayout:
        kind = {
            RequestKind.INFORMATION: self.tr("Auskunft"),
            RequestKind.ERASURE: self.tr("Löschung"),
        }[one.kind]
        came = self.tr("{kind}, eingegangen am {day}").format(kind=kind, day=day(one.received_on))
        if one.answered_on is not None:
            done = self.tr("beantwortet am {day}").format(day=day(one.answered_on))
            return row(label(came), Pill(done, Tone.OK), None)
        late = one.due_on < today()
        due = self.tr("zu beantworten bis {day}").format(day=day(one.due_on))
        # Later: the button that was pressed goes when the list is made anew.
        later = partial(QTimer.singleShot, 0, self, partial(self._answer, one.id))
        done_button = button(self.tr("Beantwortet"), later, part="link")
        done_button.setAccessibleName(self.tr("{came}: beantwortet").format(came=came))
        pill = Pill(due, Tone.BAD if late else Tone.WARN)
        return row(label(came), pill, done_button, None)
