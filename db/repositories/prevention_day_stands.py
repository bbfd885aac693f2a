"""All SQL about stands and plans of the site."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.prevention_day.programme.records import PowerCircuit, Venue
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedback,
    PlanObject,
    SitePlan,
    Stand,
)
from praeventionsrat.prevention_day.stands.rows import StandRow


class StandRepository(Repository[Stand]):
    """The stands."""

    record = Stand
    missing = "Dieser Stand wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[StandRow]:
        """All stands of a prevention day, in order."""
        one = Stand
        query = (
            select(
                *(col(one.id), col(one.number), col(one.exhibitor), col(one.organization_id)),
                *(col(one.contact_id), col(one.contact_name), col(one.email)),
                *(col(one.mobile_on_day), col(one.width_cm), col(one.depth_cm)),
                *(col(one.power_watts), col(one.needs_water), col(one.needs_wifi)),
                *(col(one.table_count), col(one.chair_count), col(one.pinboard_count)),
                *(col(one.vehicle), col(one.vehicle_length_cm), col(one.vehicle_width_cm)),
                *(col(one.is_loud), col(one.wants_quiet), col(one.topics), col(one.activity)),
                *(col(one.liability_proved), col(one.uses_reusables), col(one.registered_on)),
                *(col(one.state), col(one.venue_id), func.coalesce(col(Venue.name), "")),
                *(col(one.circuit_id), func.coalesce(col(PowerCircuit.name), "")),
                *(col(one.x_cm), col(one.y_cm), col(one.turned_degrees)),
                *(col(one.checked_in_at), col(one.thanked_on), col(one.position)),
            )
            .join(Venue, col(Venue.id) == one.venue_id, isouter=True)
            .join(PowerCircuit, col(PowerCircuit.id) == one.circuit_id, isouter=True)
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.position), col(one.id))
        )
        return [StandRow(*line) for line in self.session.execute(query)]


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
