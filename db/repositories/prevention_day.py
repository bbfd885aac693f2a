"""All SQL about prevention days themselves."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.records import (
    EventDay,
    EventMeasure,
    EventPicture,
    EventResolution,
    PreventionDay,
    VisitorCount,
)


class PreventionDayRepository(Repository[PreventionDay]):
    """The prevention days."""

    record = PreventionDay
    missing = "Dieser Präventionstag wurde inzwischen gelöscht."


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
