"""What came of an application: granted or refused, paid, proved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.ranking import Place
from praeventionsrat.funding.records import (
    ApplicationState,
    FundingApplication,
    FundingSide,
    Payment,
    PaymentFields,
    PaymentKind,
)
from praeventionsrat.funding.rows import ApplicationRow
from praeventionsrat.funding.usecases.scoring import rank_applications
from praeventionsrat.funding.windows import due_words
from praeventionsrat.german import day
from praeventionsrat.money import money

SOON = 30
"""Days."""


def grant_application(work: Work, application_id: UUID, cents: int, *, on: date) -> None:
    """Note that an application gets money; the day of a decision already noted stands."""
    application = work.funding_applications.get(application_id)
    _refuse_closed(application)
    if cents > application.requested_cents:
        raise Invalid(
            {"granted_cents": f"Beantragt sind nur {money(application.requested_cents)}."}
        )
    application.granted_cents = cents
    application.decided_on = application.decided_on or on
    application.state = ApplicationState.GRANTED


def refuse_application(work: Work, application_id: UUID, *, on: date) -> None:
    """Note that an application gets no money."""
    application = work.funding_applications.get(application_id)
    _refuse_closed(application)
    if work.payments.where(application_id=application_id):
        raise UserError("Für diesen Antrag wurde schon gezahlt; er kann nicht abgelehnt werden.")
    application.granted_cents = None
    application.decided_on = application.decided_on or on
    application.state = ApplicationState.REFUSED


def reopen_application(work: Work, application_id: UUID) -> None:
    """Take a decision back."""
    application = work.funding_applications.get(application_id)
    if work.payments.where(application_id=application_id):
        raise UserError("Für diesen Antrag wurde schon gezahlt; bitte zuerst die Zahlung löschen.")
    application.granted_cents = application.decided_on = None
    application.state = ApplicationState.SUBMITTED


def grant_by_ranking(work: Work, programme_id: UUID, *, on: date) -> tuple[int, int]:
    """Decide as the ranked list says what is not decided yet; how many get money, how many not.

    Where the list leaves it to the committee (ties at the line) nothing is decided.
    """
    granted = refused = 0
    for line in rank_applications(work, programme_id, today=on).lines:
        application = work.funding_applications.get(line.id)
        if application.state is not ApplicationState.SUBMITTED:
            continue
        if line.place in {Place.FULL, Place.PART}:
            grant_application(work, line.id, line.covered_cents, on=on)
            granted += 1
        elif line.place in {Place.BEHIND, Place.BELOW}:
            refuse_application(work, line.id, on=on)
            refused += 1
    return granted, refused


def add_payment(work: Work, application_id: UUID, fields: PaymentFields) -> UUID:
    """Note money that was paid or came back; never more than was granted."""
    application = work.funding_applications.get(application_id)
    if application.granted_cents is None:
        raise UserError("Dieser Antrag ist noch nicht bewilligt; Zahlungen folgen danach.")
    before = paid_cents(work, application_id)
    left = application.granted_cents - before
    if fields.kind is PaymentKind.PAID and fields.cents > left:
        raise Invalid({"cents": f"Bewilligt und noch nicht gezahlt sind {money(left)}."})
    if fields.kind is PaymentKind.RETURNED and fields.cents > before:
        raise Invalid({"cents": f"Gezahlt sind {money(before)}; mehr kann nicht zurückkommen."})
    if application.decided_on and fields.paid_on < application.decided_on:
        raise Invalid({"paid_on": f"Entschieden wurde erst am {day(application.decided_on)}."})
    position = len(work.payments.where(application_id=application_id))
    made = Payment.model_validate(
        fields, update={"application_id": application_id, "position": position}
    )
    work.payments.add(made)
    return made.id


def remove_payment(work: Work, payment_id: UUID) -> None:
    """Take a payment away that never was."""
    work.payments.remove(work.payments.get(payment_id))


def paid_cents(work: Work, application_id: UUID) -> int:
    """What was paid less what came back."""
    return sum(
        one.cents if one.kind is PaymentKind.PAID else -one.cents
        for one in work.payments.where(application_id=application_id)
    )


def close_application(work: Work, application_id: UUID, *, on: date) -> None:
    """Note that the proof of use was checked."""
    application = work.funding_applications.get(application_id)
    if application.state is not ApplicationState.GRANTED:
        raise UserError("Einen Verwendungsnachweis gibt es nur für bewilligte Anträge.")
    application.proof_on = application.proof_on or on
    application.state = ApplicationState.PROVED


@dataclass(frozen=True, slots=True)
class FundingHint:
    """Something about money that has a day."""

    kind: str
    """What opens it: ``funding_programme`` or ``funding_application``."""
    id: UUID
    due_on: date
    title: str
    words: str
    is_overdue: bool


def funding_hints(work: Work, today: date) -> Sequence[FundingHint]:
    """What is due within a month or overdue: proofs of use, and windows we may apply in."""
    hints = [*_proofs(work, today), *_windows(work, today)]
    return sorted(hints, key=lambda hint: (hint.due_on, hint.title, hint.id))


def _proofs(work: Work, today: date) -> list[FundingHint]:
    found = []
    for row in work.funding_applications.rows():
        due = row.needs_proof_on
        if due and (due - today).days <= SOON:
            words = f"Verwendungsnachweis {due_words(due, today)}"
            found.append(
                FundingHint("funding_application", row.id, due, row.title, words, due < today)
            )
    return found


def _windows(work: Work, today: date) -> list[FundingHint]:
    found = []
    for row in work.funding_programmes.rows():
        window = row.window(today)
        if row.side is not FundingSide.RECEIVED or window.closes_on is None:
            continue
        if window.days_left is not None and 0 <= window.days_left <= SOON:
            words = f"Antragsfrist {due_words(window.closes_on, today)}"
            found.append(
                FundingHint("funding_programme", row.id, window.closes_on, row.title, words, False)
            )
    return found


def overdue_proofs(rows: Sequence[ApplicationRow], today: date) -> Sequence[ApplicationRow]:
    """Applications whose proof of use should be here."""
    late = [row for row in rows if row.needs_proof_on and row.needs_proof_on < today]
    return sorted(late, key=lambda row: (row.needs_proof_on or today, row.id))


def _refuse_closed(application: FundingApplication) -> None:
    if application.state is ApplicationState.PROVED:
        raise UserError("Der Verwendungsnachweis ist geprüft; der Antrag ist abgeschlossen.")
