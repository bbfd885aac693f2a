"""A seat of an institution that names nobody yet: what it is, and the line that names somebody."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from praeventionsrat.council.open_seats import OpenSeat, OpenSeatFields
from praeventionsrat.council.ports import Work
from praeventionsrat.council.sending import (
    edit_open_seat,
    name_for_seat,
    name_new_for_seat,
    withdraw_seat,
)
from ui.committees.words import ROLES
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


class OpenSeatForm(RecordForm[OpenSeatFields]):
    """Edits the open seat that is chosen in the list.

    Signals:
        named: Emitted with the id of the seat somebody has now.
    """

    named = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            OpenSeatFields, _find, edit_open_seat, "Offenen Sitz ändern", "open", careful=False
        )
        super().__init__(context, source, parent)
        self.heading = label("", "h2", wrap=True)
        self.role, self.voting = ChoiceBox(), QCheckBox(self.tr("Stimmberechtigt"))
        self.starts_on = DateField()
        self.picker = PickOrCreate(
            context,
            person_choices,
            self.tr("Person benennen"),
            self.tr("Name eintippen"),
            self.tr("Benennen"),
        )
        self.away = button(self.tr("Sitz löschen"), self.delete, part="danger")
        self._build()
        self.picker.picked.connect(partial(self._name, name_for_seat))
        self.picker.create_asked.connect(partial(self._name, name_new_for_seat))
        self.hide()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: what was typed for another seat is gone from the line."""
        if record_id != self.record_id:
            self.picker.reset()
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        self.heading.setText(self.context.operations.ask(_sender, record.organization_id))

    def delete(self) -> None:
        """The institution has this seat no longer."""
        if self.record_id is None:
            return
        self.autosave.flush()
        words = self.tr("Sitz von {name} gelöscht").format(name=self.heading.text())
        self.context.operations.perform(words, withdraw_seat, self.record_id)
        self.context.notify.undo_offer(words)

    def _name(self, usecase: Callable[..., UUID], who: object) -> None:
        seat_id = self.record_id
        if seat_id is None or not self.flush():
            return
        words, today = self.tr("Person benennen"), date.today()  # noqa: DTZ011
        self.picker.guarded(
            lambda: self.named.emit(
                self.context.operations.attempt(words, usecase, seat_id, who, on=today)
            )
        )

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(self.heading)
        why = self.tr("Der Sitz gehört der Institution. Benannt hat sie noch niemanden.")
        form.add(label(why, "dim", wrap=True))
        form.add(field(self.tr("Person benennen"), self.picker))
        role = bind.bind_choice("role", self.role, ROLES, list(ROLES))
        form.add(field(self.tr("Funktion im Gremium"), self.role, role))
        form.add(column(self.voting, bind.bind_check("voting_right", self.voting), spacing=2))
        starts = bind.bind_date("starts_on", self.starts_on)
        form.add(field(self.tr("Seit"), self.starts_on, starts))
        form.add(column(row(self.away, None)))
        form.end()


def _find(work: Work, seat_id: UUID) -> OpenSeat | None:
    return work.open_seats.find(seat_id)


def _sender(work: Work, organization_id: UUID) -> str:
    return work.organizations.get(organization_id).label
