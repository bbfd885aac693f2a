"""Nachfolge: who holds a post from a day on, and which seats go along.

A secretary sits here in August when the school has a new head; she wants nobody forgotten, and
fears that old minutes suddenly name the wrong one.
"""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.ports import Work
from praeventionsrat.council.succession import PassedSeat, hand_over, seats_with_post
from praeventionsrat.errors import Invalid, UserError
from ui.contacts.holder_rows import HolderRow
from ui.contacts.pick_or_create import person_choices
from ui.contacts.readings import ROLES
from ui.context import AppContext
from ui.parts.cards import button, clear, column, label, primary, row
from ui.parts.fields import DateField, read_field
from ui.parts.forms import Form, FormDialog, field
from ui.parts.picker import Picker
from ui.shell.theme import STEP


class SuccessionDialog(FormDialog):
    """Asks for the successor, the day and the seats."""

    def __init__(
        self,
        context: AppContext,
        post: HolderRow,
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._post, self._today = context, post, today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.who = Picker(self.tr("Wer"), self.tr("Name eintippen"))
        self.who.choose_from(lambda: context.operations.ask(person_choices))
        self.vacant = QCheckBox(self.tr("bleibt vorerst unbesetzt"))
        self.day = DateField(self.tr("Ab"), today)
        self.day.set_value(today())
        self.understood = label("", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.seats: dict[UUID, QCheckBox] = {}
        self._seat_lines = column(spacing=6)
        self._seat_title = label(self.tr("Geht mit über"), "label")
        self.go = primary(self.tr("Übergeben"), self.accept_now)
        self._build()
        self.vacant.toggled.connect(self._on_vacant)
        self.who.textEdited.connect(lambda _text: self._say())
        self.who.unknown.connect(self._on_unknown)
        self.day.value_edited.connect(self._show_seats)
        self._show_seats()

    def accept_now(self) -> None:
        """Hand the post over, or say what is missing."""
        try:
            on = read_field("on", self.day) or self._today()
            who = self._chosen()
            along = [seat_id for seat_id, box in self.seats.items() if box.isChecked()]
            words = self.tr("{post} übergeben").format(post=self._post.called)
            self._context.operations.attempt(words, _hand_over, self._post.id, who, on, along)
        except UserError as err:
            self._complain(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            return
        self._context.notify.undo_offer(words)
        self.accept()

    def _chosen(self) -> UUID | str | None:
        if self.vacant.isChecked():
            return None
        typed = self.who.text().strip()
        if not typed:
            raise Invalid({"who": self.tr("Bitte einen Namen eintippen.")})
        try:
            found: UUID | None = self.who.value()
        except UserError:
            return typed
        return found

    def _on_unknown(self, name: str) -> None:
        words = self.tr("„{name}“ steht noch nicht in den Kontakten und wird neu angelegt.")
        self._say(words.format(name=name))

    def _on_vacant(self) -> None:
        self.who.setDisabled(self.vacant.isChecked())
        self._say()
        self._show_seats()

    def _say(self, words: str = "") -> None:
        self.understood.setText(words)
        self.understood.setVisible(bool(words))
        self._complain("")

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _show_seats(self) -> None:
        """What can go along depends on the day; what was unticked stays so."""
        self._complain("")
        try:
            on = self.day.value() or self._today()
        except UserError:
            return
        off = {seat_id for seat_id, box in self.seats.items() if not box.isChecked()}
        found = self._context.operations.ask(seats_with_post, self._post.id, on=on)
        clear(self._seat_lines)
        self.seats = {}
        for seat in found:
            box = QCheckBox(self._words(seat))
            box.setChecked(seat.id not in off)
            self._seat_lines.addWidget(box)
            self.seats[seat.id] = box
        self._seat_title.setVisible(bool(found))

    def _words(self, seat: PassedSeat) -> str:
        if seat.stands_in_for:
            words = self.tr("{committee}: Vertretung von {name}")
            return words.format(committee=seat.committee, name=seat.stands_in_for)
        role = ROLES[seat.role]
        words = self.tr("{committee}: Sitz ({role})")
        if self.vacant.isChecked():
            words = self.tr("{committee}: Sitz ({role}), bleibt der Institution")
        return words.format(committee=seat.committee, role=role)

    def _build(self) -> None:
        post, title = self._post, self.tr("Nachfolge")
        self.setWindowTitle(title)
        form = Form()
        form.add(field(self.tr("Wer"), self.who), field(self.tr("Ab"), self.day), stretch=(3, 1))
        form.add(column(self.understood, self.vacant, self.complaint, spacing=6))
        form.add(column(self._seat_title, self._seat_lines, spacing=6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        until = self.tr("{role} bisher: {name}. Alte Niederschriften bleiben, wie sie sind.")
        words = until.format(role=post.called, name=post.name) if post.name else post.called
        layout.addWidget(label(words, "dim", wrap=True))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.go))
        self.setMinimumWidth(520)
        self.vacant.setVisible(bool(post.name))
        self._say()


def _hand_over(
    work: Work, post_id: UUID, who: UUID | str | None, on: date, along: list[UUID]
) -> None:
    """Who is not known yet is put on record by the name."""
    person = create_person(work, read_name(who)) if isinstance(who, str) else who
    hand_over(work, post_id, person, on=on, along=along)
