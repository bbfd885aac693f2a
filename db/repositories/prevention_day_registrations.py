"""All SQL about registrations and the day itself."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.running.records import Incident, PrintedSheet


class RegistrationRepository(Repository[Registration]):
    """Who has registered."""

    record = Registration
    missing = "Diese Anmeldung wurde inzwischen gelöscht."


class IncidentRepository(Repository[Incident]):
    """What happened on the day."""

    record = Incident
    missing = "Dieses Vorkommnis wurde inzwischen gelöscht."


class PrintedSheetRepository(Repository[PrintedSheet]):
    """What was handed out."""

    record = PrintedSheet


class Admitting:
    """The part of a transaction that keeps registrations and incidents."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.registrations = RegistrationRepository(session)
        self.incidents = IncidentRepository(session)
        self.printed_sheets = PrintedSheetRepository(session)
