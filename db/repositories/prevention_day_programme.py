"""All SQL about places and programmes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.records import Person
from praeventionsrat.prevention_day.programme.hours import begin_minute, closing_minute, minute
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    PowerCircuit,
    ProgrammeItem,
    Venue,
    WalkingTime,
)
from praeventionsrat.prevention_day.programme.rows import ContributorRow, ItemRow, VenueRow
from praeventionsrat.prevention_day.records import EventDay

Crew = Mapping[UUID, Sequence[ContributorRow]]


class VenueRepository(Repository[Venue]):
    """The places."""

    record = Venue
    missing = "Diese Fläche wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[VenueRow]:
        """All places of a prevention day in order."""
        one, circuit = Venue, PowerCircuit
        query = (
            select(
                col(one.id), col(one.name), col(one.kind), col(one.capacity),
                col(one.is_outdoors), col(one.setup_minutes), col(one.teardown_minutes),
                col(one.rain_venue_id), col(one.equipment), col(one.accessibility),
                col(one.address), col(one.position),
                func.coalesce(func.sum(col(circuit.watts)), 0), col(one.revision),
            )
            .outerjoin(circuit, col(circuit.venue_id) == col(one.id))
            .where(col(one.prevention_day_id) == event_id)
            .group_by(col(one.id))
            .order_by(col(one.position), col(one.id))
        )  # fmt: skip
        return [VenueRow(*line) for line in self.session.execute(query)]


class PowerCircuitRepository(Repository[PowerCircuit]):
    """Their circuits."""

    record = PowerCircuit
    missing = "Dieser Stromkreis wurde inzwischen gelöscht."


class WalkingTimeRepository(Repository[WalkingTime]):
    """How long one walks between two places."""

    record = WalkingTime

    def minutes(self, event_id: UUID) -> Mapping[frozenset[UUID], int]:
        """The noted minutes between two places of a prevention day."""
        walk = WalkingTime
        query = (
            select(col(walk.venue_id), col(walk.other_id), col(walk.minutes))
            .join(Venue, col(Venue.id) == col(walk.venue_id))
            .where(col(Venue.prevention_day_id) == event_id)
        )
        return {frozenset((one, other)): m for one, other, m in self.session.execute(query)}


class ProgrammeItemRepository(Repository[ProgrammeItem]):
    """The items of the programmes."""

    record = ProgrammeItem
    missing = "Dieser Programmpunkt wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[ItemRow]:
        """All items with those who take part: by day, time, place; the tray last."""
        item, person = ProgrammeItem, Person
        query = (
            select(
                col(EventDay.opens_at), col(EventDay.closes_at), col(Venue.setup_minutes),
                col(Venue.teardown_minutes), col(person.title), col(person.given_name),
                col(person.affix), col(person.family_name),
                col(item.id), col(item.title), col(item.format), col(item.state),
                col(item.event_day_id), col(item.venue_id), col(item.starts_at),
                col(item.duration_minutes), col(item.setup_minutes), col(item.teardown_minutes),
                col(item.short_text), col(item.target_group), col(item.seats),
                col(item.needs_registration), col(item.slot_minutes), col(item.equipment),
                col(item.accessibility), col(item.has_sign_language), col(item.spoken_language),
                col(item.responsible_id), col(item.is_public), col(item.direction_note),
                col(item.began_at), col(item.finished_at), col(item.position), col(item.revision),
            )
            .outerjoin(EventDay, col(EventDay.id) == col(item.event_day_id))
            .outerjoin(Venue, col(Venue.id) == col(item.venue_id))
            .outerjoin(person, col(person.id) == col(item.responsible_id))
            .where(col(item.prevention_day_id) == event_id)
            .order_by(
                col(EventDay.held_on).nulls_last(), col(Venue.position).nulls_first(),
                col(item.position), col(item.id),
            )
        )  # fmt: skip
        crew = self._crew(event_id)
        rows = [_item(line, crew) for line in self.in_parts(query)]
        first: dict[UUID | None, int] = {}
        for row in rows:
            first.setdefault(row.day_id, len(first))
        return sorted(
            rows, key=lambda row: (first[row.day_id], -1 if row.begins is None else row.begins)
        )

    def long_texts(self, event_id: UUID) -> Mapping[UUID, str]:
        """The rich texts of those items that have one."""
        item = ProgrammeItem
        query = select(col(item.id), col(item.long_text)).where(
            col(item.prevention_day_id) == event_id, col(item.long_text) != ""
        )
        return {key: text for key, text in self.session.execute(query)}  # noqa: C416

    def next_position(self, event_id: UUID) -> int:
        """Behind all there are."""
        query = select(func.max(col(ProgrammeItem.position))).where(
            col(ProgrammeItem.prevention_day_id) == event_id
        )
        last = self.session.execute(query).scalar()
        return 0 if last is None else last + 1

    def _crew(self, event_id: UUID) -> Crew:
        one = Contributor
        query = (
            select(
                col(one.id), col(one.item_id), col(one.person_id), col(one.organization_id),
                col(one.name), col(one.affiliation), col(one.role), col(one.is_confirmed),
                col(one.needs), col(one.checked_in_at).is_not(None),
                func.coalesce(col(Person.post_title), ""),
                func.coalesce(col(Person.no_forwarding), False),
            )
            .join(ProgrammeItem, col(ProgrammeItem.id) == col(one.item_id))
            .outerjoin(Person, col(Person.id) == col(one.person_id))
            .where(col(ProgrammeItem.prevention_day_id) == event_id)
            .order_by(col(one.item_id), col(one.position), col(one.id))
        )  # fmt: skip
        found: defaultdict[UUID, list[ContributorRow]] = defaultdict(list)
        for line in self.in_parts(query):
            found[line[1]].append(ContributorRow(*line))
        return found


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


def _item(line: Any, crew: Crew) -> ItemRow:
    opens_at, closes_at, set_up, tear_down, *name, key, title, kind, state, day_id = line[:13]
    venue_id, starts_at, minutes, own_setup, own_teardown, *told = line[13:]
    begins = None
    if starts_at is not None and day_id is not None:
        begins = begin_minute(starts_at, minute(opens_at), closing_minute(opens_at, closes_at))
    *first, responsible_id, is_public, note, began, finished, position, revision = told
    values: tuple[Any, ...] = (
        *(key, title, kind, state, day_id, venue_id, starts_at, begins, minutes),
        *(own_setup, own_teardown),
        (set_up or 0) if own_setup is None else own_setup,
        (tear_down or 0) if own_teardown is None else own_teardown,
        *first,
        *(responsible_id, " ".join(word for word in name if word)),
        *(is_public, note, began, finished, position, revision),
        tuple(crew.get(key, ())),
    )
    return ItemRow(*values)
