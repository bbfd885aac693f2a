"""What went out to a list, and one of these mailings with everybody it went to."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.contacts import sending
from praeventionsrat.contacts.mailings import MailingKind
from praeventionsrat.contacts.sending import MailingRow, MailingView, SentRow
from ui.context import AppContext
from ui.parts.cards import Pill, button, column, label, row, tool
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.parts.row_model import FIT, Column, Look
from ui.parts.row_table import RowTable
from ui.shell.theme import STEP, Tone

KINDS = {
    MailingKind.LETTER: "Briefe",
    MailingKind.MAIL: "E-Mail-Entwürfe",
    MailingKind.LABELS: "Etiketten",
    MailingKind.ENVELOPES: "Umschläge",
    MailingKind.ADDRESSES: "Adressen",
    MailingKind.CHECK_UP: "Prüfbogen",
}


def _second(line: MailingRow) -> str:
    parts = (
        KINDS[line.kind],
        german.day(line.sent_on),
        german.count(line.recipients, "Empfänger", "Empfänger"),
        f"{line.came_back} unzustellbar" if line.came_back else "",
    )
    return " · ".join(part for part in parts if part)


def _badge(line: MailingRow) -> tuple[str, Tone] | None:
    if not line.asks:
        return None
    return f"{line.answered} von {line.recipients}", Tone.SOFT


MAILINGS = (Column[MailingRow]("Versand", lambda line: line.title, second=_second, badge=_badge),)


def _state(one: SentRow) -> str:
    if one.answered_on:
        return f"beantwortet {german.day(one.answered_on)}"
    return f"unzustellbar {german.day(one.came_back_on)}" if one.came_back_on else ""


RECIPIENTS = (
    Column[SentRow]("Name", lambda one: one.name, look=Look.STRONG),
    Column[SentRow]("ging an", lambda one: one.sent_to, look=Look.DIM),
    Column[SentRow](
        "Antwort",
        _state,
        tone=lambda one: Tone.OK if one.answered_on else Tone.WARN,
        width=FIT,
    ),
)


class MailingList(QWidget):
    """Everything that went out to one list.

    Signals:
        opened: Emitted with the id of a mailing.
        delete_asked: Emitted with the id of a mailing.
    """

    opened = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        empty = EmptyState(
            "send",
            self.tr("Noch nichts versandt"),
            self.tr("Was Sie an diesen Verteiler geben, steht danach hier: wann, an wen, und wer "
                    "geantwortet hat."),
        )  # fmt: skip
        self.table = RowTable[MailingRow](MAILINGS, self.tr("Versand"), header=False, empty=empty)
        self.setLayout(column(self.table))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self.opened.emit(self.table.current_id()))
        self.table.delete_asked.connect(self.delete_asked)

    def show_rows(self, rows: Sequence[MailingRow]) -> None:
        """Show these."""
        self.table.set_rows(rows)
        self.table.choose_some()


class SentTable(RowTable[SentRow]):
    """One line a recipient; a key notes what came back.

    Signals:
        noted: Emitted with ``answered`` or ``returned``.
    """

    noted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = {Qt.Key.Key_B: "answered", Qt.Key.Key_U: "returned"}.get(Qt.Key(event.key()))
        if wish and event.modifiers() is Qt.KeyboardModifier.NoModifier:
            self.noted.emit(wish)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""


class MailingPanel(RecordPanel):
    """One mailing: who got it, who answered, what came back.

    Signals:
        opened: Emitted with kind and id of a contact.
        back_asked: Emitted when somebody wants the list back.
        replies_asked: Emitted when answers shall be read.
        list_made: Emitted with the id of a list of those who are silent.
    """

    TABLES: ClassVar[tuple[str, ...]] = ("mailing", "mailing_recipient", "mailing_list")
    opened = Signal(str, object)
    back_asked = Signal()
    replies_asked = Signal()
    list_made = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: MailingView | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.pill = Pill()
        self.back = tool("back", self.tr("Zurück zum Verteiler (Esc)"), self.back_asked.emit)
        self.read = button(
            self.tr("Antworten einlesen …"), self.replies_asked.emit, symbol="upload"
        )
        self.remind = button(self.tr("Erinnern …"), self.remind_silent, symbol="send")
        self.remind.setToolTip(self.tr("Neuer Verteiler mit allen, die nicht geantwortet haben"))
        self.table = SentTable(RECIPIENTS, self.tr("Empfänger"))
        self.acts = [
            button(self.tr("Beantwortet"), lambda: self.note("answered"), tip=self.tr("B")),
            button(self.tr("Unzustellbar"), lambda: self.note("returned"), tip=self.tr("U")),
        ]
        self._build()
        self.table.noted.connect(self.note)
        self.table.opened.connect(self._open)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        view = self.view = self.context.operations.ask(sending.view_mailing, record_id)
        line = view.row
        self.title.setText(line.title)
        said = (
            KINDS[line.kind],
            f"an „{view.list_name}“" if view.list_name else "",
            f"am {german.day(line.sent_on)}" if line.sent_on else "",
            f"Antwort bis {german.day(line.answer_by)}" if line.answer_by else "",
        )
        self.line.setText(" · ".join(word for word in said if word))
        self.pill.setVisible(line.asks)
        is_done = line.answered == line.recipients
        self.pill.say(line.answers, Tone.OK if is_done else Tone.SOFT)
        self.read.setVisible(line.kind is MailingKind.CHECK_UP)
        self.remind.setVisible(line.asks and not is_done)
        self.table.set_rows(view.recipients)
        self.table.choose_some()

    @Slot(str)
    def note(self, wish: str) -> None:
        """Note for the chosen recipient what came back, or that it did not."""
        one = self._chosen()
        if one is None:
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        known = one.answered_on if wish == "answered" else one.came_back_on
        usecase = sending.note_answer if wish == "answered" else sending.note_return
        said = self.tr("Antwort") if wish == "answered" else self.tr("Unzustellbar")
        self.context.operations.perform(said, usecase, one.id, on=None if known else today)

    def remind_silent(self) -> None:
        """Make a list of those who did not answer, and go to it."""
        said = self.tr("Verteiler zur Erinnerung")
        assert self._record_id is not None
        made = self.context.operations.perform(said, sending.list_of_silent, self._record_id)
        if made:
            self.list_made.emit(made)

    def _chosen(self) -> SentRow | None:
        chosen = self.table.current_id()
        rows = self.view.recipients if self.view else ()
        return next((one for one in rows if one.id == chosen), None)

    @Slot(object)
    def _open(self, _id: UUID) -> None:
        one = self._chosen()
        if one is not None and one.contact is not None:
            self.opened.emit(*one.contact)

    def _build(self) -> None:
        head = row(self.back, self.title, self.remind, self.read)
        head.setStretch(1, 1)
        second = row(self.pill, self.line, spacing=12)
        second.setStretch(1, 1)
        keys = label(
            self.tr("B beantwortet · U unzustellbar · nochmals drücken nimmt es zurück · "
                    "Enter öffnet den Kontakt"), "label", wrap=True,
        )  # fmt: skip
        layout = column(head, second, self.table, row(*self.acts, None), keys, spacing=STEP)
        layout.setStretch(2, 1)
        self.setLayout(layout)
