"""All SQL about prevention days themselves."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from db.repositories.prevention_day_counts import counts
from praeventionsrat.prevention_day.counts import EventCounts
from praeventionsrat.prevention_day.records import (
    EventDay,
    EventMeasure,
    EventPicture,
    EventResolution,
    PreventionDay,
    VisitorCount,
)
from praeventionsrat.prevention_day.rows import EventRow


class PreventionDayRepository(Repository[PreventionDay]):
    """The prevention days."""

    record = PreventionDay
    missing = "Dieser Präventionstag wurde inzwischen gelöscht."

    def rows(self) -> Sequence[EventRow]:
        """Every prevention day not in the Papierkorb: without a day first, then the latest."""
        event, one = PreventionDay, EventDay
        query = (
            select(
                col(event.id),
                col(event.title),
                col(event.motto),
                col(event.place),
                col(event.state),
                func.min(col(one.held_on)),
                func.max(col(one.held_on)),
            )
            .join(one, col(one.prevention_day_id) == event.id, isouter=True)
            .where(col(event.deleted_at).is_(None))
            .group_by(col(event.id))
            .order_by(func.min(col(one.held_on)).desc().nulls_first(), col(event.id).desc())
        )
        return [EventRow(*line) for line in self.session.execute(query)]

    def counts(self, event_id: UUID) -> EventCounts:
        """How much one of them has of everything."""
        return counts(self.session, event_id)


class EventDayRepository(Repository[EventDay]):
    """Their days."""

    record = EventDay
    missing = "Dieser Veranstaltungstag wurde inzwischen gelöscht."


class VisitorCountRepository(Repository[VisitorCount]):
    """How many came."""

    record = VisitorCount
    missing = "Diese Zählung wurde inzwischen gelöscht."


class EventResolutionRepository(Repository[EventResolution]):
    """Resolutions a day rests on."""

    record = EventResolution


class EventMeasureRepository(Repository[EventMeasure]):
    """Measures a day carries out."""

    record = EventMeasure


class EventPictureRepository(Repository[EventPicture]):
    """Pictures of the day."""

    record = EventPicture
    missing = "Dieses Bild wurde inzwischen gelöscht."


class Arranging:
    """The part of a transaction that keeps prevention days."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.prevention_days = PreventionDayRepository(session)
        self.event_days = EventDayRepository(session)
        self.visitor_counts = VisitorCountRepository(session)
        self.event_resolutions = EventResolutionRepository(session)
        self.event_measures = EventMeasureRepository(session)
        self.event_pictures = EventPictureRepository(session)
