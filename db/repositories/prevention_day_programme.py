"""All SQL about places and programmes."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    PowerCircuit,
    ProgrammeItem,
    Venue,
    WalkingTime,
)


class VenueRepository(Repository[Venue]):
    """The places."""

    record = Venue
    missing = "Diese Fläche wurde inzwischen gelöscht."


class PowerCircuitRepository(Repository[PowerCircuit]):
    """Their circuits."""

    record = PowerCircuit
    missing = "Dieser Stromkreis wurde inzwischen gelöscht."


class WalkingTimeRepository(Repository[WalkingTime]):
    """How long one walks between two places."""

    record = WalkingTime


class ProgrammeItemRepository(Repository[ProgrammeItem]):
    """The items of the programmes."""

    record = ProgrammeItem
    missing = "Dieser Programmpunkt wurde inzwischen gelöscht."


class ContributorRepository(Repository[Contributor]):
    """Who takes part in them."""

    record = Contributor
    missing = "Diese Mitwirkung wurde inzwischen gelöscht."


class Staging:
    """The part of a transaction that keeps programmes."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.venues = VenueRepository(session)
        self.power_circuits = PowerCircuitRepository(session)
        self.walking_times = WalkingTimeRepository(session)
        self.programme_items = ProgrammeItemRepository(session)
        self.contributors = ContributorRepository(session)
