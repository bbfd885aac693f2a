"""All SQL about helpers and shifts."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift


class HelperRepository(Repository[Helper]):
    """The helpers."""

    record = Helper
    missing = "Diese Helferin oder dieser Helfer wurde inzwischen gelöscht."


class ShiftRepository(Repository[Shift]):
    """The shifts."""

    record = Shift
    missing = "Diese Schicht wurde inzwischen gelöscht."


class DutyRepository(Repository[Duty]):
    """Who helps in which shift."""

    record = Duty


class Helping:
    """The part of a transaction that keeps helpers."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.helpers = HelperRepository(session)
        self.shifts = ShiftRepository(session)
        self.duties = DutyRepository(session)
