"""All SQL about stands and plans of the site."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedback,
    PlanObject,
    SitePlan,
    Stand,
)


class StandRepository(Repository[Stand]):
    """The stands."""

    record = Stand
    missing = "Dieser Stand wurde inzwischen gelöscht."


class SitePlanRepository(Repository[SitePlan]):
    """The plans of the places."""

    record = SitePlan
    missing = "Dieser Standplan wurde inzwischen gelöscht."


class PlanObjectRepository(Repository[PlanObject]):
    """What is drawn beside the stands."""

    record = PlanObject
    missing = "Dieses Objekt wurde inzwischen gelöscht."


class ExhibitorFeedbackRepository(Repository[ExhibitorFeedback]):
    """What exhibitors said."""

    record = ExhibitorFeedback
    missing = "Diese Rückmeldung wurde inzwischen gelöscht."


class Exhibiting:
    """The part of a transaction that keeps stands."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.stands = StandRepository(session)
        self.site_plans = SitePlanRepository(session)
        self.plan_objects = PlanObjectRepository(session)
        self.exhibitor_feedbacks = ExhibitorFeedbackRepository(session)
