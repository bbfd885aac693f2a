"""All SQL about money applied for and given."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, case, func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.funding.records import (
    ApplicationCost,
    Criterion,
    FundingApplication,
    FundingProgramme,
    Payment,
    PaymentKind,
    Score,
    ScoreRecusal,
)
from praeventionsrat.funding.rows import ApplicationRow, ProgrammeRow, ScoreRow
from praeventionsrat.german import sort_key


class FundingProgrammeRepository(Repository[FundingProgramme]):
    """Where money comes from."""

    record = FundingProgramme
    missing = "Dieses Förderprogramm wurde inzwischen gelöscht."

    def rows(self) -> Sequence[ProgrammeRow]:
        """Every programme not in the Papierkorb, by title."""
        programme = FundingProgramme
        query = (
            select(
                col(programme.id),
                col(programme.title),
                col(programme.side),
                func.coalesce(col(Organization.name), col(programme.funder)),
                col(programme.opens_on),
                col(programme.closes_on),
                col(programme.is_yearly),
                col(programme.budget_cents),
                _of_applications(func.count(col(FundingApplication.id))),
                _of_applications(func.coalesce(func.sum(FundingApplication.granted_cents), 0)),
            )
            .join(Organization, col(Organization.id) == programme.organization_id, isouter=True)
            .where(col(programme.deleted_at).is_(None))
        )
        rows = [ProgrammeRow(*line) for line in self.session.execute(query)]
        return sorted(rows, key=lambda row: (sort_key(row.title), row.id))


class CriterionRepository(Repository[Criterion]):
    """What applications are judged by."""

    record = Criterion
    missing = "Dieses Kriterium wurde inzwischen gelöscht."


class FundingApplicationRepository(Repository[FundingApplication]):
    """The applications."""

    record = FundingApplication
    missing = "Dieser Antrag wurde inzwischen gelöscht."

    def rows(self, programme_id: UUID | None = None) -> Sequence[ApplicationRow]:
        """Every application not in the Papierkorb, or those of one programme, as they came."""
        one, programme = FundingApplication, FundingProgramme
        query = (
            select(
                col(one.id),
                col(programme.id),
                col(programme.title),
                col(programme.side),
                col(one.number),
                col(one.title),
                _applicant(),
                col(one.state),
                col(one.submitted_on),
                col(one.requested_cents),
                col(one.granted_cents),
                _paid(),
                col(one.ends_on),
                col(programme.proof_months),
                col(one.proof_due_on),
                col(one.proof_on),
            )
            .join(programme, col(programme.id) == one.programme_id)
            .join(Organization, col(Organization.id) == one.organization_id, isouter=True)
            .join(Person, col(Person.id) == one.person_id, isouter=True)
            .where(col(one.deleted_at).is_(None), col(programme.deleted_at).is_(None))
            .order_by(col(programme.id), col(one.position), col(one.id))
        )
        if programme_id is not None:
            query = query.where(col(one.programme_id) == programme_id)
        return [ApplicationRow(*line) for line in self.session.execute(query)]


class ApplicationCostRepository(Repository[ApplicationCost]):
    """Their cost and finance plans."""

    record = ApplicationCost


class ScoreRepository(Repository[Score]):
    """The points they got."""

    record = Score

    def given(self, programme_id: UUID) -> Sequence[ScoreRow]:
        """All points for the applications of one programme; a meeting has thousands."""
        query = (
            select(
                col(Score.application_id),
                col(Score.criterion_id),
                col(Score.person_id),
                col(Score.points),
            )
            .join(FundingApplication, col(FundingApplication.id) == Score.application_id)
            .where(col(FundingApplication.programme_id) == programme_id)
        )
        return [ScoreRow(*line) for line in self.session.execute(query)]


class ScoreRecusalRepository(Repository[ScoreRecusal]):
    """Who does not judge what."""

    record = ScoreRecusal


class PaymentRepository(Repository[Payment]):
    """What was paid."""

    record = Payment
    missing = "Diese Zahlung wurde inzwischen gelöscht."


def _of_applications(figure: Any) -> ScalarSelect[Any]:
    """A figure over the applications of the programme on this line."""
    mine = col(FundingApplication.programme_id) == FundingProgramme.id
    query = select(figure).where(mine, col(FundingApplication.deleted_at).is_(None))
    return query.correlate(FundingProgramme).scalar_subquery()


def _applicant() -> ColumnElement[Any]:
    """The institution, else the person, else what was typed."""
    name = func.trim(col(Person.given_name) + " " + col(Person.family_name))
    return func.coalesce(col(Organization.name), name, col(FundingApplication.applicant))


def _paid() -> ScalarSelect[Any]:
    """What was paid less what came back."""
    signed = case(
        (col(Payment.kind) == PaymentKind.RETURNED, -col(Payment.cents)), else_=col(Payment.cents)
    )
    mine = col(Payment.application_id) == FundingApplication.id
    query = select(func.coalesce(func.sum(signed), 0)).where(mine)
    return query.correlate(FundingApplication).scalar_subquery()


class Funding:
    """The part of a transaction that keeps funding."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.funding_programmes = FundingProgrammeRepository(session)
        self.criteria = CriterionRepository(session)
        self.funding_applications = FundingApplicationRepository(session)
        self.application_costs = ApplicationCostRepository(session)
        self.scores = ScoreRepository(session)
        self.score_recusals = ScoreRecusalRepository(session)
        self.payments = PaymentRepository(session)
