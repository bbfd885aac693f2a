"""The tab Mitglieder: everybody with a seat, one of them at the side, new ones by typing a name."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.council.order import add_new_member, move_member
from praeventionsrat.council.sending import seat_for
from ui.committees.member_form import MemberForm
from ui.committees.member_lines import MemberLine, read_members
from ui.committees.member_list import MemberList
from ui.committees.open_seat_form import OpenSeatForm
from ui.committees.panel import CommitteePanel
from ui.contacts.pick_or_create import PickOrCreate, contact_choices
from ui.context import AppContext
from ui.parts.cards import column, row
from ui.parts.chips import FilterChips
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.messages import EmptyState
from ui.shell.theme import STEP

FORM_WIDTH = 300


class MembersPanel(CommitteePanel):
    """Keeps the seats of one committee.

    Signals:
        contact_opened: Emitted with the id of a person.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "membership",
        "deputy",
        "person",
        "organization",
        "open_seat",
    )
    contact_opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._lines: Sequence[MemberLine] = ()
        self.add = PickOrCreate(
            context,
            contact_choices,
            self.tr("Mitglied hinzufügen"),
            self.tr("Person oder Institution, z. B. Frau Dr. Erika Muster"),
            self.tr("Mitglied hinzufügen"),
        )
        self.chips = FilterChips(self.tr("Mitglieder eingrenzen"))
        empty = EmptyState(
            "committee",
            self.tr("Noch keine Mitglieder"),
            self.tr("Tippen Sie oben einen Namen ein; wer noch nicht in den Kontakten steht, "
                    "wird gleich angelegt."),
            self.tr("Namen eintippen"),
            self.add.picker.setFocus,
        )  # fmt: skip
        self.list = MemberList(self.tr("Mitglieder"), empty)
        self.form, self.open_seat = MemberForm(context), OpenSeatForm(context)
        both = QWidget()
        both.setLayout(column(self.form, self.open_seat, None, spacing=0))
        self._side = scrolling(both)
        self._build()
        self.add.picked.connect(self._add)
        self.add.create_asked.connect(self._create)
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.move_asked.connect(self._move)
        self.list.opened.connect(lambda _id: self._shown.role.setFocus())
        self.list.delete_asked.connect(lambda _id: self._shown.delete())
        self.open_seat.named.connect(self.list.select_id)
        self.form.contact_opened.connect(self.contact_opened)

    def show_committee(self, committee_id: UUID) -> None:
        """Override: what was typed for another committee is gone from the line."""
        if committee_id != self.committee_id:
            self.add.reset()
            self.chips.set_value("past", None)
        super().show_committee(committee_id)

    def reload(self, committee_id: UUID) -> None:
        """Override."""
        ask = self.context.operations.ask
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self._lines = ask(read_members, committee_id, today)
        past = sum(line.is_over for line in self._lines)
        words = self.tr("Auch {number} frühere").format(number=past)
        self.chips.set_group("past", [(True, words)] if past else [])
        self.chips.setVisible(past > 0)
        self._filter()
        self.list.set_rows(self._lines)
        self._choose_some()
        self._shown.refresh()

    def flush(self) -> bool:
        """Override."""
        return self._shown.flush()

    @property
    def _shown(self) -> MemberForm | OpenSeatForm:
        """The form at the side: over a member, or over a seat nobody is named for."""
        return self.form if self.open_seat.record_id is None else self.open_seat

    def _filter(self) -> None:
        everybody = self.chips.value("past")
        self.list.rows_model.filter_rows(None if everybody else lambda line: not line.is_over)
        self._choose_some()

    def _choose_some(self) -> None:
        shown = self.list.rows_model.rows()
        if self.list.current_id() is None and shown:
            self.list.select_id(shown[0].id)
        self._side.setVisible(bool(shown))

    def _on_current(self, seat_id: UUID | None) -> None:
        before = self._shown
        if seat_id == before.record_id:
            return
        if not before.flush() and seat_id is not None and self._has(before.record_id):
            self.list.select_id(before.record_id)  # first what is wrong must be put right
            go_to_complaint(self._side)
            return
        is_open = any(line.id == seat_id and line.person_id is None for line in self._lines)
        self.form.show_record(None if is_open else seat_id)
        self.open_seat.show_record(seat_id if is_open else None)
        self.form.setVisible(not is_open)
        self.open_seat.setVisible(is_open)

    def _has(self, seat_id: UUID | None) -> bool:
        return any(line.id == seat_id for line in self._lines)

    def _add(self, found_id: UUID) -> None:
        assert self.committee_id is not None
        usecase = partial(
            seat_for,
            committee_id=self.committee_id,
            found_id=found_id,
            today=date.today(),  # noqa: DTZ011
        )
        self._take(self.tr("Mitglied hinzufügen"), usecase)

    def _create(self, name: str) -> None:
        assert self.committee_id is not None
        usecase = partial(add_new_member, committee_id=self.committee_id, name=name)
        self._take(self.tr("Neues Mitglied anlegen"), usecase)

    def _take(self, words: str, usecase: partial[UUID]) -> None:
        if not self.flush():
            return
        self.add.guarded(lambda: self.list.select_id(
            self.context.operations.attempt(words, usecase)
        ))  # fmt: skip

    def _move(self, seat_id: UUID, step: int) -> None:
        if self._shown is self.form:
            words = self.tr("Mitglieder ordnen")
            self.context.operations.perform(words, move_member, seat_id, step)

    def _build(self) -> None:
        self._side.setFixedWidth(FORM_WIDTH)
        self.list.setToolTip(self.tr("Alt+↑ und Alt+↓ ordnen, Entf löscht den Sitz"))
        sides = row(self.list, self._side, spacing=2 * STEP)
        sides.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.add)
        layout.addWidget(self.chips)
        layout.addLayout(sides, 1)
        QWidget.setTabOrder(self.add, self.list)
        QWidget.setTabOrder(self.list, self._side)
        self.chips.setFocusPolicy(Qt.FocusPolicy.NoFocus)
