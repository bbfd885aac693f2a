"""All SQL about registrations."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, or_, select
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
        query = _lines().where(col(Registration.prevention_day_id) == event_id)
        return [RegistrationRow(*line) for line in self.in_parts(query)]

    def part(self, item_id: UUID, offset: int, limit: int) -> Sequence[RegistrationRow]:
        """Some of the registrations for an item in order of arrival, for lists in turns."""
        query = _lines().where(col(Registration.item_id) == item_id)
        found = self.session.execute(query.offset(offset).limit(limit))
        return [RegistrationRow(*line) for line in found]

    def doubtful(self, event_id: UUID, most: int) -> Sequence[RegistrationRow]:
        """Those that share person, address or name with another of the day; not cancelled ones."""
        one = Registration
        live = (col(one.prevention_day_id) == event_id) & (
            col(one.state) != RegistrationState.CANCELLED
        )
        person, mail, name = (
            col(one.person_id),
            func.lower(col(one.email)),
            func.lower(col(one.name)),
        )
        pairs = ((person, person.is_not(None)), (mail, mail != ""), (name, name != ""))
        shared = [
            what.in_(select(what).where(live, said).group_by(what).having(func.count() > 1))
            for what, said in pairs
        ]
        query = _lines().where(live, or_(*shared)).limit(most)
        return [RegistrationRow(*line) for line in self.session.execute(query)]

    def is_anybody_named(self, event_id: UUID, but: str) -> bool:
        """Whether there is a registration under another name than this one."""
        one = Registration
        query = select(col(one.id)).where(
            col(one.prevention_day_id) == event_id, col(one.name) != but
        )
        return self.session.execute(query.limit(1)).first() is not None

    def parties(self, item_ids: AbstractSet[UUID]) -> Sequence[Party]:
        """Registrations for these items as the seats see them."""
        query = _parties().where(col(Registration.item_id).in_(item_ids))
        return [Party(*line) for line in self.in_parts(query)]

    def waiting(self, item_id: UUID) -> Sequence[Party]:
        """The waiting list of an item."""
        one = Registration
        query = _parties().where(
            col(one.item_id) == item_id, col(one.state) == RegistrationState.WAITING
        )
        return [Party(*line) for line in self.in_parts(query)]

    def given(self, item_id: UUID) -> Sequence[tuple[time | None, int]]:
        """How many seats of an item are given away, for each time."""
        one = Registration
        query = (
            select(col(one.slot_at), func.sum(col(one.seats)))
            .where(col(one.item_id) == item_id, col(one.state) == RegistrationState.CONFIRMED)
            .group_by(col(one.slot_at))
        )
        return [(slot_at, seats) for slot_at, seats in self.session.execute(query)]

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
                _sum(col(one.checked_in_at).is_not(None), col(one.seats)), func.count(col(one.id)),
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


def _lines() -> Select[*tuple[Any, ...]]:
    one, item = Registration, ProgrammeItem
    return (
        select(
            col(one.id), col(one.item_id), col(item.title), col(one.person_id), col(one.name),
            col(one.email), col(one.phone), col(one.affiliation), col(one.seats),
            col(one.slot_at), col(one.needs), col(one.note), col(one.state),
            col(one.received_at), col(one.source), col(one.confirmed_on),
            col(one.moved_up_on), col(one.checked_in_at), col(one.revision),
        )
        .join(item, col(item.id) == col(one.item_id))
        .order_by(col(one.received_at), col(one.id))
    )  # fmt: skip


def _parties() -> Select[*tuple[Any, ...]]:
    one = Registration
    return select(
        col(one.id), col(one.item_id), col(one.seats), col(one.slot_at), col(one.state),
        col(one.received_at),
    )  # fmt: skip


def _sum(where: ColumnElement[bool], what: Any) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((where, what), else_=0)), 0)
