"""All SQL about money applied for and given."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.funding.records import (
    ApplicationCost,
    Criterion,
    FundingApplication,
    FundingProgramme,
    Payment,
    Score,
    ScoreRecusal,
)


class FundingProgrammeRepository(Repository[FundingProgramme]):
    """Where money comes from."""

    record = FundingProgramme
    missing = "Dieses Förderprogramm wurde inzwischen gelöscht."


class CriterionRepository(Repository[Criterion]):
    """What applications are judged by."""

    record = Criterion
    missing = "Dieses Kriterium wurde inzwischen gelöscht."


class FundingApplicationRepository(Repository[FundingApplication]):
    """The applications."""

    record = FundingApplication
    missing = "Dieser Antrag wurde inzwischen gelöscht."


class ApplicationCostRepository(Repository[ApplicationCost]):
    """Their cost and finance plans."""

    record = ApplicationCost


class ScoreRepository(Repository[Score]):
    """The points they got."""

    record = Score


class ScoreRecusalRepository(Repository[ScoreRecusal]):
    """Who does not judge what."""

    record = ScoreRecusal


class PaymentRepository(Repository[Payment]):
    """What was paid."""

    record = Payment
    missing = "Diese Zahlung wurde inzwischen gelöscht."


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
