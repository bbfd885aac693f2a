"""What is due by the Löschkonzept: each line says its next step, and a button does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.office.keeping.due import (
    DELETE,
    LOOK,
    OFFER,
    WAIT,
    DueRow,
    delete_due,
    due_rows,
    note_answer,
    offer_to_archive,
)
from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import ArchiveAnswer
from ui.contacts.privacy.origin_form import today
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row
from ui.parts.messages import EmptyState
from ui.parts.row_table import FIT, Column, Look, RowTable
from ui.purging import Purging
from ui.shell.theme import Tone

STEPS = {
    OFFER: "dem Archiv anbieten",
    WAIT: "Antwort des Archivs steht aus",
    DELETE: "löschen",
    LOOK: "ansehen und entscheiden",
}
TONES = {OFFER: Tone.WARN, WAIT: Tone.NEUTRAL, DELETE: Tone.BAD, LOOK: Tone.SOFT}


@dataclass(frozen=True, slots=True)
class DueLine:
    """One line with an identity of its own: one contact may be due for two reasons."""

    id: tuple[str, UUID]
    due: DueRow


COLUMNS = (
    Column[DueLine]("Was", lambda line: line.due.title, look=Look.STRONG),
    Column[DueLine]("Warum", lambda line: line.due.why, look=Look.DIM),
    Column[DueLine]("Seit", lambda line: line.due.since, width=120),
    Column[DueLine](
        "Nächster Schritt",
        lambda line: STEPS[line.due.step],
        tone=lambda line: TONES[line.due.step],
        width=FIT,
    ),
)


class DuePart(QWidget):
    """The list of what is due.

    Signals:
        opened: Emitted with kind and id of a contact that shall be looked at.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.purging = Purging(context, self)
        self.list = RowTable[DueLine](COLUMNS, self.tr("Fällig nach dem Löschkonzept"))
        self.open_button = button(self.tr("Kontakt öffnen"), self.open_current)
        self.offer_button = button(self.tr("Dem Archiv angeboten"), self.offer, symbol="archive")
        self.taken_button = button(
            self.tr("Archiv übernimmt"), lambda: self.answer(ArchiveAnswer.ACCEPTED)
        )
        self.declined_button = button(
            self.tr("Archiv lehnt ab"), lambda: self.answer(ArchiveAnswer.DECLINED)
        )
        self.delete_button = button(
            self.tr("Endgültig löschen …"), self.delete, symbol="delete", part="danger"
        )
        self.told = label("", "dim", wrap=True)
        self.pages = QStackedWidget()
        self._build()
        self.list.opened.connect(lambda _id: self.open_current())
        self.list.current.connect(lambda _id: self._show_actions())
        self.reload()

    def reload(self) -> None:
        """Look again."""
        rows = self._context.operations.ask(due_rows, today=today())
        lines = [DueLine((row_.code, row_.record_id), row_) for row_ in rows]
        self.pages.setCurrentIndex(0 if lines else 1)
        self.list.set_rows(lines)
        if lines and self.list.current_id() is None:
            self.list.select_id(lines[0].id)
        words = self.tr("{many}; das Programm löscht nichts von selbst.")
        self.told.setVisible(bool(lines))
        self.told.setText(words.format(many=count(len(lines), "Eintrag", "Einträge")))
        self._show_actions()

    def open_current(self) -> None:
        """Look at the contact."""
        line = self._current()
        if line is not None and line.due.kind in {"person", "organization"}:
            self.opened.emit(line.due.kind, line.due.record_id)

    def offer(self) -> None:
        """Note that the chosen line was offered to the archive."""
        self._do(self.tr("Dem Archiv angeboten"), OFFER, offer_to_archive)

    def answer(self, answer: ArchiveAnswer) -> None:
        """Note what the archive said."""

        def note(work: Work, due: DueRow, *, on: date) -> None:
            (offer,) = work.archive_offers.where(record_id=due.record_id)
            note_answer(work, offer.id, answer, on=on)

        self._do(self.tr("Antwort des Archivs"), WAIT, note)

    def delete(self) -> None:
        """Delete everything for good whose next step that is; asks, because undo cannot help."""
        rows = [line.due for line in self._lines() if line.due.step == DELETE]
        if not rows or self.purging.is_running:
            return
        many = count(len(rows), "Eintrag", "Einträge")
        if self._context.notify.ask(
            self.tr("{many} endgültig löschen?").format(many=many),
            self.tr("Gelöscht wird alles, dessen nächster Schritt „löschen“ ist. Das lässt sich "
                    "nicht rückgängig machen."),
            self.tr("Endgültig löschen"),
        ):  # fmt: skip
            self.purging.start(lambda: self._delete(rows), self.reload)

    def _delete(self, rows: Sequence[DueRow]) -> None:
        words = self.tr("Nach dem Löschkonzept gelöscht")
        self._context.operations.perform(words, delete_due, rows, on=today(), undoable=False)

    def _do(self, words: str, step: str, usecase: Callable[..., object]) -> None:
        line = self._current()
        if line is not None and line.due.step == step:
            self._context.operations.perform(words, usecase, line.due, on=today())
            self._context.notify.undo_offer(words)
            self.reload()

    def _current(self) -> DueLine | None:
        place = self.list.rows_model.line_of(self.list.current_id())
        return self.list.rows_model.row_at(place) if place >= 0 else None

    def _lines(self) -> Sequence[DueLine]:
        return self.list.rows_model.rows()

    def _show_actions(self) -> None:
        line = self._current()
        step, kind = (line.due.step, line.due.kind) if line else ("", "")
        self.open_button.setVisible(kind in {"person", "organization"})
        self.offer_button.setVisible(step == OFFER)
        for made in (self.taken_button, self.declined_button):
            made.setVisible(step == WAIT)
        many = sum(line.due.step == DELETE for line in self._lines())
        self.delete_button.setVisible(many > 0)
        words = self.tr("{many} endgültig löschen …")
        self.delete_button.setText(words.format(many=count(many, "Eintrag", "Einträge")))
        self.delete_button.setAccessibleName(self.delete_button.text())

    def _build(self) -> None:
        empty = EmptyState(
            "ok",
            self.tr("Nichts ist fällig"),
            self.tr("Hier stehen Kontakte zur Prüfung, Anfragen und was nach dem Löschkonzept "
                    "gehen kann."),
        )  # fmt: skip
        ground = Card(margin=1)
        ground.content.addWidget(self.list)
        self.pages.addWidget(ground)
        self.pages.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.pages, 1)
        buttons = (self.open_button, self.offer_button, self.taken_button, self.declined_button)
        layout.addLayout(row(self.delete_button, None, *buttons))
