"""All SQL about the day that is going on: who is expected, what takes place, what happened."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.records import Person
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.programme.hours import (
    begin_minute,
    closing_minute,
    minute,
)
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ProgrammeItem,
    ProgrammeState,
    Venue,
)
from praeventionsrat.prevention_day.records import EventDay, VisitorCount
from praeventionsrat.prevention_day.registrations.records import Registration, RegistrationState
from praeventionsrat.prevention_day.running.codes import CodeKind
from praeventionsrat.prevention_day.running.records import Incident, PrintedSheet
from praeventionsrat.prevention_day.running.rows import CountRow, DayPerson, IncidentRow, RunItem
from praeventionsrat.prevention_day.stands.records import Stand, StandState

COMING = (StandState.REGISTERED, StandState.INCOMPLETE, StandState.CONFIRMED)
READY = timedelta(minutes=15)
"""So long before their item contributors should be there."""


class IncidentRepository(Repository[Incident]):
    """What happened on the day."""

    record = Incident
    missing = "Dieses Vorkommnis wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[IncidentRow]:
        """The log, the latest first."""
        one = Incident
        query = (
            select(
                col(one.id), col(one.kind), col(one.text), col(one.venue_id),
                func.coalesce(col(Venue.name), ""), col(one.reporter), col(one.action),
                col(one.is_settled), col(one.happened_at), col(one.revision),
            )
            .outerjoin(Venue, col(Venue.id) == col(one.venue_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.happened_at).desc(), col(one.id).desc())
        )  # fmt: skip
        return [IncidentRow(*line) for line in self.session.execute(query)]


class PrintedSheetRepository(Repository[PrintedSheet]):
    """What was handed out."""

    record = PrintedSheet


class DayPeopleRepository:
    """Who and what is expected on a day; no records of its own."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def rows(self, event_id: UUID, held_on: date) -> Sequence[DayPerson]:
        """Everybody expected on that day."""
        parts = (self._stands, self._helpers, self._contributors, self._registrations)
        return [one for part in parts for one in part(event_id, held_on)]

    def duties_of(self, helper_id: UUID, held_on: date) -> Sequence[UUID]:
        """The duties of a helper on that day."""
        query = (
            select(col(Duty.id), col(EventDay.held_on), col(Shift.day_offset))
            .join(Shift, col(Shift.id) == col(Duty.shift_id))
            .join(EventDay, col(EventDay.id) == col(Shift.event_day_id))
            .where(col(Duty.helper_id) == helper_id)
        )
        found = self.session.execute(query)
        return [key for key, day, offset in found if day + timedelta(days=offset) == held_on]

    def items(self, day_id: UUID) -> Sequence[RunItem]:
        """What takes place on a day, at the place where it takes place now."""
        item, twin = ProgrammeItem, aliased(Venue)
        query = (
            select(
                col(item.id), col(item.title), col(item.format), col(Venue.id), col(Venue.name),
                col(twin.id), col(twin.name), col(EventDay.is_rainy), col(EventDay.held_on),
                col(item.starts_at), col(item.duration_minutes), col(item.began_at),
                col(item.finished_at), col(Person.given_name), col(Person.family_name),
                col(EventDay.opens_at), col(EventDay.closes_at),
            )
            .join(EventDay, col(EventDay.id) == col(item.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(item.venue_id))
            .outerjoin(twin, col(twin.id) == col(Venue.rain_venue_id))
            .outerjoin(Person, col(Person.id) == col(item.responsible_id))
            .where(
                col(item.event_day_id) == day_id, col(item.state) != ProgrammeState.CANCELLED
            )
            .order_by(
                col(Venue.position).nulls_first(), col(Venue.id),
                col(item.starts_at).nulls_first(), col(item.position), col(item.id),
            )
        )  # fmt: skip
        return [_run_item(*line) for line in self.session.execute(query)]

    def counts(self, event_id: UUID) -> Sequence[CountRow]:
        """How many visitors were counted when."""
        one = VisitorCount
        query = (
            select(
                col(one.id), col(EventDay.held_on), func.coalesce(col(Venue.name), ""),
                col(one.counted_at), col(one.visitors), col(one.is_total), col(one.note),
            )
            .outerjoin(EventDay, col(EventDay.id) == col(one.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(one.venue_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(
                col(EventDay.held_on).nulls_last(), col(one.is_total),
                col(one.counted_at).nulls_last(), col(one.position), col(one.id),
            )
        )  # fmt: skip
        return [CountRow(*line) for line in self.session.execute(query)]

    def _stands(self, event_id: UUID, held_on: date) -> Iterator[DayPerson]:
        one = Stand
        query = (
            select(
                col(one.id), col(one.exhibitor), col(one.number), col(Venue.name),
                col(one.mobile_on_day), func.coalesce(col(one.arrives_at), col(EventDay.opens_at)),
                col(one.checked_in_at), col(one.contact_name),
            )
            .outerjoin(Venue, col(Venue.id) == col(one.venue_id))
            .join(
                EventDay,
                (col(EventDay.prevention_day_id) == col(one.prevention_day_id))
                & (col(EventDay.held_on) == held_on),
            )
            .where(col(one.prevention_day_id) == event_id, col(one.state).in_(COMING))
        )  # fmt: skip
        for key, name, number, venue, phone, at, came, contact in self.session.execute(query):
            title = name or f"Stand {number}".strip()
            what = ", ".join(w for w in (f"Stand {number}" if number else "Stand", contact) if w)
            due = datetime.combine(held_on, at)
            yield DayPerson(CodeKind.STAND, key, title, what, venue or "", phone, due, came)

    def _helpers(self, event_id: UUID, held_on: date) -> Iterator[DayPerson]:
        one = Helper
        query = (
            select(
                col(one.id), col(one.name), col(one.phone), col(one.checked_in_at),
                col(Shift.title), col(Shift.starts_at), col(Shift.day_offset),
                col(EventDay.held_on), col(Venue.name), col(Duty.checked_in_at),
            )
            .outerjoin(Duty, col(Duty.helper_id) == col(one.id))
            .outerjoin(Shift, col(Shift.id) == col(Duty.shift_id))
            .outerjoin(EventDay, col(EventDay.id) == col(Shift.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(Shift.venue_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.position), col(one.id), col(Shift.starts_at))
        )  # fmt: skip
        found: dict[UUID, DayPerson] = {}
        for key, name, phone, came, title, at, offset, day, venue, on_duty in self.session.execute(
            query
        ):
            kind = CodeKind.HELPER
            if day is None or day + timedelta(days=offset) != held_on:
                bare = DayPerson(kind, key, name, "ohne Schicht heute", "", phone, None, came)
                found.setdefault(key, bare)
                continue
            before = found.get(key)
            if before is None or before.due is None:
                due = datetime.combine(held_on, at)
                found[key] = DayPerson(kind, key, name, title, venue or "", phone, due, on_duty)
            elif title not in before.what.split(", "):
                found[key] = replace(before, what=f"{before.what}, {title}")
        yield from found.values()

    def _contributors(self, event_id: UUID, held_on: date) -> Iterator[DayPerson]:
        one, item = Contributor, ProgrammeItem
        query = (
            select(
                col(one.id), col(one.person_id), col(one.name), col(one.affiliation),
                col(item.title), col(item.starts_at), col(Venue.name), col(one.checked_in_at),
                col(EventDay.opens_at), col(EventDay.closes_at),
            )
            .join(item, col(item.id) == col(one.item_id))
            .join(EventDay, col(EventDay.id) == col(item.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(item.venue_id))
            .where(
                col(item.prevention_day_id) == event_id, col(EventDay.held_on) == held_on,
                col(item.state) != ProgrammeState.CANCELLED,
            )
            .order_by(col(item.starts_at).nulls_last(), col(one.position), col(one.id))
        )  # fmt: skip
        same: defaultdict[object, list[Any]] = defaultdict(list)
        for line in self.session.execute(query):
            same[line[1] or fold(line[2]) or line[0]].append(line)
        for lines in same.values():
            key, _person, name, house, title, at, venue, _came, opens, closes = lines[0]
            titles = ", ".join(dict.fromkeys(line[4] for line in lines))
            came = min((line[7] for line in lines if line[7]), default=None)
            begins = _moment(held_on, at, opens, closes)
            due = begins - READY if begins is not None else None
            also = tuple(line[0] for line in lines[1:])
            yield DayPerson(
                CodeKind.CONTRIBUTOR, key, name or house or title, titles, venue or "", "", due,
                came, also=also,
            )  # fmt: skip

    def _registrations(self, event_id: UUID, held_on: date) -> Iterator[DayPerson]:
        one, item = Registration, ProgrammeItem
        query = (
            select(
                col(one.id), col(one.name), col(item.title), col(one.state), col(Venue.name),
                col(one.phone), func.coalesce(col(one.slot_at), col(item.starts_at)),
                col(one.checked_in_at), col(one.seats), col(EventDay.opens_at),
                col(EventDay.closes_at),
            )
            .join(item, col(item.id) == col(one.item_id))
            .join(EventDay, col(EventDay.id) == col(item.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(item.venue_id))
            .where(
                col(one.prevention_day_id) == event_id, col(EventDay.held_on) == held_on,
                col(one.state) != RegistrationState.CANCELLED,
            )
        )  # fmt: skip
        for line in self.session.execute(query):
            key, name, title, state, venue, phone, at, came, seats, opens, closes = line
            waits = state is RegistrationState.WAITING
            what = f"Warteliste: {title}" if waits else title
            due = _moment(held_on, at, opens, closes)
            kind = CodeKind.REGISTRATION
            yield DayPerson(kind, key, name, what, venue or "", phone, due, came, seats)


def _moment(held_on: date, at: time | None, opens: time, closes: time) -> datetime | None:
    """A clock time of the day; after midnight on one that closes late it is the next morning's."""
    if at is None:
        return None
    begins = begin_minute(at, minute(opens), closing_minute(opens, closes))
    return datetime.combine(held_on, time.min) + timedelta(minutes=begins)


def _run_item(
    key: UUID,
    title: str,
    kind: Any,
    venue_id: UUID | None,
    venue: str | None,
    twin_id: UUID | None,
    twin: str | None,
    is_rainy: bool,
    *rest: Any,
) -> RunItem:
    held_on, starts_at, minutes, began, finished, given, family, opens, closes = rest
    begins = _moment(held_on, starts_at, opens, closes)
    moved = is_rainy and twin_id is not None
    return RunItem(
        key,
        title,
        kind,
        twin_id if moved else venue_id,
        (twin if moved else venue) or "überall",
        venue_id,
        held_on,
        starts_at,
        minutes,
        began,
        finished,
        " ".join(word for word in (given, family) if word),
        next_morning=begins is not None and begins.date() > held_on,
    )
