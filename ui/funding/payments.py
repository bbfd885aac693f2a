"""Payments of an application: how they stand in a list, and the line that makes one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.funding.records import PaymentFields, PaymentKind
from praeventionsrat.funding.words import PAYMENT_NAMES
from praeventionsrat.money import money
from ui.parts.binder import Binder
from ui.parts.cards import button, column, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, field
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.row_model import FIT, Column


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """One payment."""

    id: UUID
    paid_on: date
    kind: PaymentKind
    cents: int
    note: str


COLUMNS = (
    Column[PaymentRow]("Tag", lambda row: row.paid_on, width=FIT),
    Column[PaymentRow]("Art", lambda row: PAYMENT_NAMES[row.kind], width=FIT),
    Column[PaymentRow]("Betrag", lambda row: row.cents, money, right=True, width=FIT),
    Column[PaymentRow]("Bemerkung", lambda row: row.note),
)


class PaymentLine(QWidget):
    """A line of fields that becomes a payment."""

    def __init__(self, today: Callable[[], date], on_add: Callable[[PaymentFields], bool]) -> None:
        super().__init__()
        self._today, self._on_add = today, on_add
        self.paid_on, self.cents = DateField(today=today), MoneyField()
        self.kind, self.remark = ChoiceBox(), QLineEdit()
        bind = self.binder = Binder(PaymentFields, self)
        form = Form()
        form.add(
            field(self.tr("Tag"), self.paid_on, bind.bind_date("paid_on", self.paid_on)),
            field(
                self.tr("Art"),
                self.kind,
                bind.bind_choice("kind", self.kind, PAYMENT_NAMES, list(PAYMENT_NAMES)),
            ),
            field(self.tr("Betrag"), self.cents, bind_parsed(bind, "cents", self.cents, 0)),
            field(self.tr("Bemerkung"), self.remark, bind.bind_line("note", self.remark)),
        )
        self.add = button(self.tr("Zahlung eintragen"), self.add_now, symbol="add")
        self.setLayout(column(form, row(self.add, None)))
        self.clear()

    def clear(self) -> None:
        """Ready for the next one."""
        self.binder.load(PaymentFields.model_construct(paid_on=self._today(), cents=None))

    def add_now(self) -> None:
        """Keep it, or say at the field what is wrong; what was typed stays then."""
        try:
            if self._on_add(self.binder.read()):
                self.clear()
        except Invalid as err:
            self.binder.complain(err.fields)
