"""All SQL about registrations."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from db.repositories.prevention_day_running import (
    DayPeopleRepository,
    IncidentRepository,
    PrintedSheetRepository,
)
from praeventionsrat.prevention_day.programme.records import ProgrammeItem, Venue
from praeventionsrat.prevention_day.records import EventDay
from praeventionsrat.prevention_day.registrations.records import Registration, RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.seats import Party


class RegistrationRepository(Repository[Registration]):
    """Who has registered."""

    record = Registration
    missing = "Diese Anmeldung wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[RegistrationRow]:
        """Every registration for a prevention day in order of arrival."""
        one, item = Registration, ProgrammeItem
        query = (
            select(
                col(one.id), col(one.item_id), col(item.title), col(one.person_id), col(one.name),
                col(one.email), col(one.phone), col(one.affiliation), col(one.seats),
                col(one.slot_at), col(one.needs), col(one.note), col(one.state),
                col(one.received_at), col(one.source), col(one.confirmed_on),
                col(one.moved_up_on), col(one.checked_in_at), col(one.revision),
            )
            .join(item, col(item.id) == col(one.item_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.received_at), col(one.id))
        )  # fmt: skip
        return [RegistrationRow(*line) for line in self.in_parts(query)]

    def parties(self, item_ids: AbstractSet[UUID]) -> Sequence[Party]:
        """Registrations for these items as the seats see them."""
        one = Registration
        query = select(
            col(one.id), col(one.item_id), col(one.seats), col(one.slot_at), col(one.state),
            col(one.received_at),
        ).where(col(one.item_id).in_(item_ids))  # fmt: skip
        return [Party(*line) for line in self.in_parts(query)]

    def items(self, event_id: UUID) -> Sequence[ItemSeatsRow]:
        """Items one registers for, and those somebody has registered for, as the day runs."""
        item, one = ProgrammeItem, Registration
        confirmed = col(one.state) == RegistrationState.CONFIRMED
        waiting = col(one.state) == RegistrationState.WAITING
        query = (
            select(
                col(item.id), col(item.title), col(item.state), col(EventDay.held_on),
                col(item.starts_at), col(item.duration_minutes),
                func.coalesce(col(Venue.name), ""), col(item.seats), col(item.slot_minutes),
                col(item.needs_registration), _sum(confirmed, col(one.seats)),
                _sum(waiting, col(one.seats)), _sum(waiting, 1),
                _sum(col(one.checked_in_at).is_not(None), col(one.seats)),
            )
            .outerjoin(one, col(one.item_id) == col(item.id))
            .outerjoin(EventDay, col(EventDay.id) == col(item.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(item.venue_id))
            .where(col(item.prevention_day_id) == event_id)
            .group_by(col(item.id))
            .having(or_(col(item.needs_registration), func.count(col(one.id)) > 0))
            .order_by(
                col(EventDay.held_on).nulls_last(), col(item.starts_at).nulls_first(),
                col(item.position), col(item.id),
            )
        )  # fmt: skip
        return [ItemSeatsRow(*line) for line in self.session.execute(query)]


class Admitting:
    """The part of a transaction that keeps registrations and incidents."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.registrations = RegistrationRepository(session)
        self.incidents = IncidentRepository(session)
        self.day_people = DayPeopleRepository(session)
        self.printed_sheets = PrintedSheetRepository(session)


def _sum(where: ColumnElement[bool], what: Any) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((where, what), else_=0)), 0)
