"""All SQL about helpers and shifts."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.helpers.rows import DutyLine, HelperRow, ShiftLine
from praeventionsrat.prevention_day.programme.records import Venue


class HelperRepository(Repository[Helper]):
    """The helpers."""

    record = Helper
    missing = "Diese Helferin oder dieser Helfer wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[HelperRow]:
        """Everybody who helps at a prevention day."""
        one = Helper
        query = (
            select(
                *(col(one.id), col(one.person_id), col(one.name), col(one.phone), col(one.email)),
                *(col(one.skills), col(one.available), col(one.is_minor), col(one.note)),
                col(one.checked_in_at),
            )
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.position), col(one.id))
        )
        return [HelperRow(*line) for line in self.session.execute(query)]


class ShiftRepository(Repository[Shift]):
    """The shifts."""

    record = Shift
    missing = "Diese Schicht wurde inzwischen gelöscht."

    def lines(self, event_id: UUID) -> Sequence[ShiftLine]:
        """Every shift of a prevention day with the name of its place."""
        one = Shift
        query = (
            select(
                *(col(one.id), col(one.title), col(one.event_day_id), col(one.day_offset)),
                *(col(one.starts_at), col(one.duration_minutes), col(one.venue_id)),
                func.coalesce(col(Venue.name), ""),
                *(col(one.minimum), col(one.maximum), col(one.skills), col(one.leader)),
                col(one.note),
            )
            .outerjoin(Venue, col(Venue.id) == col(one.venue_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.position), col(one.id))
        )
        return [ShiftLine(*line) for line in self.session.execute(query)]


class DutyRepository(Repository[Duty]):
    """Who helps in which shift."""

    record = Duty

    def lines(self, event_id: UUID) -> Sequence[DutyLine]:
        """All of a prevention day."""
        query = (
            select(col(Duty.id), col(Duty.shift_id), col(Duty.helper_id))
            .join(Shift, col(Shift.id) == col(Duty.shift_id))
            .where(col(Shift.prevention_day_id) == event_id)
            .order_by(col(Duty.id))
        )
        return [DutyLine(*line) for line in self.session.execute(query)]


class Helping:
    """The part of a transaction that keeps helpers."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.helpers = HelperRepository(session)
        self.shifts = ShiftRepository(session)
        self.duties = DutyRepository(session)
