"""Who a list reaches today and why: chips that narrow it, keys that leave out and take back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.council.recipients import EXEMPT, RecipientRow
from ui.parts.cards import column
from ui.parts.chips import FilterChips
from ui.parts.messages import EmptyState
from ui.parts.row_model import FIT, Column, Look
from ui.parts.row_table import RowTable
from ui.shell.theme import STEP, Tone

ADDRESS, EMAIL, OUT = "address", "email", "out"


def _badge(row: RecipientRow) -> tuple[str, Tone] | None:
    return ("bekommt nichts", Tone.NEUTRAL) if row.left_out else None


def _has(known: object, row: RecipientRow) -> str:
    if row.left_out:
        return ""
    return "ja" if known else "fehlt"


def _tone(known: object) -> Tone:
    return Tone.OK if known else Tone.WARN


COLUMNS = (
    Column[RecipientRow](
        "Wer, und warum",
        lambda row: row.name,
        second=lambda row: row.left_out or row.why,
        badge=_badge,
    ),
    Column[RecipientRow](
        "Institution", lambda row: row.at if row.is_person else "", width=180, look=Look.DIM
    ),
    Column[RecipientRow](
        "E-Mail", lambda row: _has(row.email, row), tone=lambda row: _tone(row.email), width=FIT
    ),
    Column[RecipientRow](
        "Anschrift",
        lambda row: _has(row.has_address, row),
        tone=lambda row: _tone(row.has_address),
        width=FIT,
    ),
)  # fmt: skip


class RecipientTable(RowTable[RecipientRow]):
    """One line a recipient.

    Signals:
        readmit_asked: Emitted when somebody who was left out shall get it again.
    """

    readmit_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() is Qt.KeyboardModifier.NoModifier:
            self.readmit_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""


class Preview(QWidget):
    """The recipients of one list.

    Signals:
        opened: Emitted with kind and id of a contact.
        exempt_asked: Emitted with a row that shall get nothing.
        readmit_asked: Emitted with a row that shall get it again.
    """

    opened = Signal(str, object)
    exempt_asked = Signal(object)
    readmit_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[RecipientRow] = ()
        self.chips = FilterChips(self.tr("Empfänger eingrenzen"))
        self.empty = EmptyState("contact", "", "")
        self.table = RecipientTable(COLUMNS, self.tr("Empfänger"), empty=self.empty)
        layout = column(self.chips, self.table, spacing=STEP)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.chips.changed.connect(self._narrow)
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self._exempt)
        self.table.readmit_asked.connect(self.readmit)

    def show_rows(self, rows: Sequence[RecipientRow]) -> None:
        """Show these, the cursor where it was."""
        self.rows = rows
        self._offer()
        place = self.table.verticalScrollBar().value()
        self.table.set_rows(rows)
        self.table.verticalScrollBar().setValue(place)
        self._narrow()

    def current(self) -> RecipientRow | None:
        """The row under the cursor."""
        chosen = self.table.current_id()
        return next((row for row in self.rows if row.id == chosen), None)

    def readmit(self) -> None:
        """Take back that the one under the cursor was left out."""
        row = self.current()
        if row is not None and row.left_out == EXEMPT:
            self.readmit_asked.emit(row)

    def exempt(self) -> None:
        """Leave out the one under the cursor."""
        self._exempt(self.table.current_id())

    @Slot(object)
    def _exempt(self, _row_id: UUID | None) -> None:
        row = self.current()
        if row is not None and row.left_out != EXEMPT:
            self.exempt_asked.emit(row)

    @Slot(object)
    def _open(self, _row_id: UUID) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit("person" if row.is_person else "organization", row.contact_id)

    def _offer(self) -> None:
        """A chip for everything that is worth a look; none where all is well."""
        reached = [row for row in self.rows if not row.left_out]
        found = (
            (ADDRESS, self.tr("ohne Anschrift"), sum(not row.has_address for row in reached)),
            (EMAIL, self.tr("ohne E-Mail"), sum(not row.email for row in reached)),
            (OUT, self.tr("bekommen nichts"), len(self.rows) - len(reached)),
        )
        chips = [(key, f"{words} {count}") for key, words, count in found if count]
        if list(self.chips.options("show")) != [key for key, _ in chips] or self._counts != chips:
            self._counts = chips
            self.chips.set_group("show", chips)
        self.chips.setVisible(bool(chips))

    _counts: Sequence[tuple[str, str]] = ()

    @Slot()
    def _narrow(self) -> None:
        accepts = {
            ADDRESS: lambda row: not row.left_out and not row.has_address,
            EMAIL: lambda row: not row.left_out and not row.email,
            OUT: lambda row: bool(row.left_out),
        }
        self.table.rows_model.filter_rows(accepts.get(self.chips.value("show")))
        self.table.choose_some()


def count_words(rows: Sequence[RecipientRow]) -> str:
    """„42 Empfänger“, and how many of those found get nothing."""
    reached = sum(not row.left_out for row in rows)
    out = len(rows) - reached
    said = german.count(reached, "Empfänger", "Empfänger")
    return f"{said} · {out} bekommen nichts" if out > 1 else (
        f"{said} · 1 bekommt nichts" if out else said
    )  # fmt: skip
