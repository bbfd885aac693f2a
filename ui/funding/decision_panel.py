"""The tab Entscheidung: granted or refused, by which resolution, paid, proved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import (
    ApplicationState,
    PaymentFields,
    PaymentKind,
)
from praeventionsrat.funding.usecases.deciding import (
    add_payment,
    close_application,
    grant_application,
    refuse_application,
    remove_payment,
    reopen_application,
)
from praeventionsrat.funding.windows import due_words, proof_due
from praeventionsrat.german import day
from praeventionsrat.money import money
from ui.context import AppContext
from ui.funding.decision_form import DecisionForm
from ui.funding.payments import COLUMNS, PaymentLine, PaymentRow
from ui.parts.cards import button, column, label, row
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

PAYMENTS = 150


class DecisionPanel(RecordPanel):
    """Decision, payments and proof of use."""

    TABLES: ClassVar[tuple[str, ...]] = (
        *("funding_application", "funding_programme", "payment", "resolution"),
    )

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self.form = DecisionForm(context)
        self.note = ExplainedNote(tone=Tone.SOFT)
        self.grant = button(self.tr("Bewilligen"), self.grant_now, symbol="check")
        self.refuse = button(self.tr("Ablehnen"), self.refuse_now, symbol="close")
        self.reopen = button(self.tr("Entscheidung zurücknehmen"), self.reopen_now, symbol="undo")
        self.close_it = button(
            self.tr("Nachweis geprüft, abschließen"), self.close_now, symbol="ok"
        )
        self.payments = RowTable(COLUMNS, self.tr("Zahlungen"))
        self.payments.setFixedHeight(PAYMENTS)
        self.payments.delete_asked.connect(self._remove_payment)
        self.payment = PaymentLine(today, self._pay)
        self.payments_title = label(self.tr("Zahlungen"), "h2")
        self._build()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
            self.payment.clear()
        else:
            self.form.refresh()
        view = self.context.operations.ask(_read, record_id)
        self.payments.set_rows(view.payments)
        self.payments.setVisible(bool(view.payments))
        state = view.state
        decided = state in {ApplicationState.GRANTED, ApplicationState.REFUSED}
        closed = state is ApplicationState.PROVED
        self.grant.setVisible(not closed and state is not ApplicationState.GRANTED)
        self.refuse.setVisible(not closed and not decided)
        self.reopen.setVisible(decided)
        self.close_it.setVisible(state is ApplicationState.GRANTED)
        paying = view.granted is not None
        for part in (self.payment, self.payments_title):
            part.setVisible(paying)
        self._tell(view)

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def grant_now(self) -> None:
        """The sum typed, or all that was asked for."""
        if self._record_id and self.form.flush():
            self._do(self.tr("Antrag bewilligen"), _grant, on=self._today())

    def refuse_now(self) -> None:
        """No money."""
        if self._record_id and self.form.flush():
            self._do(self.tr("Antrag ablehnen"), refuse_application, on=self._today())

    def reopen_now(self) -> None:
        """As if nothing had been decided."""
        if self._record_id and self.form.flush():
            self._do(self.tr("Entscheidung zurücknehmen"), reopen_application)

    def close_now(self) -> None:
        """The proof is checked."""
        if self._record_id and self.form.flush():
            self._do(self.tr("Verwendungsnachweis abschließen"), close_application,
                     on=self._today())  # fmt: skip

    def _do(self, said: str, usecase: Callable[..., object], **more: Any) -> None:
        self.context.operations.perform(said, usecase, self._record_id, **more)

    def _pay(self, fields: PaymentFields) -> bool:
        assert self._record_id is not None
        said = self.tr("Zahlung eintragen")
        made = self.context.operations.perform(said, add_payment, self._record_id, fields)
        return made is not None

    def _remove_payment(self, payment_id: UUID) -> None:
        words = self.tr("Zahlung gelöscht")
        self.context.operations.perform(words, remove_payment, payment_id)
        self.context.notify.undo_offer(words)

    def _tell(self, view: "DecisionView") -> None:
        if view.granted is None:
            asked = self.tr("Beantragt sind {asked}.").format(asked=money(view.asked))
            self.note.say(asked, "", Tone.SOFT)
            return
        words = self.tr("Bewilligt {granted}, gezahlt {paid}, offen {left}.").format(
            granted=money(view.granted), paid=money(view.paid), left=money(view.granted - view.paid)
        )
        why, late = "", False
        if view.proof_due and view.state is ApplicationState.GRANTED and not view.proof_on:
            late = view.proof_due < self._today()
            why = self.tr("Verwendungsnachweis fällig am {day} ({when}).").format(
                day=day(view.proof_due), when=due_words(view.proof_due, self._today())
            )
        self.note.say(words, why, Tone.BAD if late else Tone.SOFT)

    def _build(self) -> None:
        content = QWidget()
        content.setLayout(
            column(
                self.note,
                row(self.grant, self.refuse, self.reopen, self.close_it, None),
                self.form,
                self.payments_title,
                self.payments,
                self.payment,
                None,
                spacing=12,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))


@dataclass(frozen=True, slots=True)
class DecisionView:
    """Where an application stands."""

    state: ApplicationState
    asked: int
    granted: int | None
    paid: int
    proof_due: date | None
    proof_on: date | None
    payments: tuple[PaymentRow, ...]


def _read(work: Work, application_id: UUID) -> DecisionView:
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    payments = tuple(
        PaymentRow(one.id, one.paid_on, one.kind, one.cents, one.note)
        for one in work.payments.where(application_id=application_id)
    )
    signs = {PaymentKind.PAID: 1, PaymentKind.RETURNED: -1}
    return DecisionView(
        application.state,
        application.requested_cents,
        application.granted_cents,
        sum(signs[one.kind] * one.cents for one in payments),
        proof_due(application.proof_due_on, application.ends_on, programme.proof_months),
        application.proof_on,
        payments,
    )


def _grant(work: Work, application_id: UUID, *, on: date) -> None:
    application = work.funding_applications.get(application_id)
    cents = application.granted_cents
    asked = application.requested_cents
    grant_application(work, application_id, asked if cents is None else cents, on=on)
