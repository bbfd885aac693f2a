"""Everything the sheets of a prevention day say, read once: plain values for a worker."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from uuid import UUID
from zoneinfo import ZoneInfo

from praeventionsrat.contacts.disclosure import disclosed
from praeventionsrat.contacts.records import Person
from praeventionsrat.documents.head import Head
from praeventionsrat.german import clock, full_day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.printing.crew_rows import (
    ASK_LEAD,
    HelperLine,
    ShiftLine,
    StandLine,
    read_helpers,
    read_shifts,
    read_stands,
)
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme, VenueRow
from praeventionsrat.prevention_day.registrations.rows import RegistrationRow
from praeventionsrat.prevention_day.words import days_told

OUT = frozenset({ProgrammeState.IDEA, ProgrammeState.CANCELLED})


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What is said about the day as a whole."""

    id: UUID
    greeting: str
    arrival: str
    rain_plan: str
    phone_on_day: str
    website: str
    lead: str
    lead_phone: str


@dataclass(frozen=True)
class DayBook:
    """One prevention day with everybody who works on it."""

    head: Head
    facts: EventFacts
    programme: Programme
    rains: Mapping[UUID, str]
    """Since when the wet-weather plan is in force, for the days on which it is: „14:05“."""
    stands: tuple[StandLine, ...]
    """Those that were not declined, by number."""
    helpers: tuple[HelperLine, ...]
    shifts: tuple[ShiftLine, ...]
    """In order of their begin."""
    registrations: tuple[RegistrationRow, ...]
    phones: Mapping[UUID, str]
    """Of contacts: what may be told to those who work on the day."""

    @property
    def kicker(self) -> str:
        """„9. Musterauer Präventionstag · 12.09.2026“."""
        when = days_told([one.held_on for one in self.programme.days])
        return " · ".join(part for part in (self.programme.title, when) if part)

    @property
    def made(self) -> date | None:
        """The date sheets are dated with."""
        return self.head.today

    @property
    def has_many_days(self) -> bool:
        """Whether a time must say of which day it is."""
        return len(self.programme.days) > 1

    @cached_property
    def working_items(self) -> Sequence[ItemRow]:
        """Planned and neither a mere idea nor cancelled; set-up and rehearsals too."""
        return [one for one in self.programme.items if one.is_planned and one.state not in OUT]

    @cached_property
    def public_items(self) -> Sequence[ItemRow]:
        """What guests may read of."""
        return [one for one in self.programme.items if one.is_told_publicly]

    def day_of(self, item: ItemRow) -> DayRow:
        """The day an item is planned for."""
        assert item.day_id is not None, "only planned items are printed"
        return self.programme.day_of[item.day_id]

    def day_name(self, day: DayRow) -> str:
        """„Samstag, 12. September 2026 · Familientag“."""
        return " · ".join(part for part in (full_day(day.held_on), day.label) if part)

    def venue(self, item: ItemRow) -> VenueRow | None:
        """Where it takes place now, rain or shine."""
        return self.programme.venue_for(item)

    def is_moved(self, item: ItemRow) -> bool:
        """Whether the rain has moved it."""
        now = self.venue(item)
        return now is not None and now.id != item.venue_id

    def rain_words(self, items: Iterable[ItemRow]) -> str:
        """„Schlechtwetterplan, Stand 14:05“ where one of them has moved; else nothing."""
        since = [
            self.rains.get(one.day_id, "") for one in items if one.day_id and self.is_moved(one)
        ]
        if not since:
            return ""
        return f"Schlechtwetterplan, Stand {max(since)}" if max(since) else "Schlechtwetterplan"

    def phone(self, person_id: UUID | None) -> str:
        """The number of a contact for the crew."""
        return self.phones.get(person_id, "") if person_id else ""


def read_book(work: Work, event_id: UUID, head: Head) -> DayBook:
    """Read it all in about a dozen questions."""
    programme = programme_of(work, event_id)
    event = work.prevention_days.get(event_id)
    held = {one.id: one.held_on for one in programme.days}
    venues = {one.id: one.name for one in programme.venues}
    zone = ZoneInfo(head.time_zone)
    lead = work.persons.find(event.lead_id)
    phones = _phones(work, programme)
    if lead is not None:
        phones[lead.id] = _number(lead)
    return DayBook(
        head=head,
        facts=EventFacts(
            id=event_id,
            greeting=event.greeting,
            arrival=event.arrival,
            rain_plan=event.rain_plan,
            phone_on_day=event.phone_on_day,
            website=event.website,
            lead=lead.full_name if lead else "",
            lead_phone=phones.get(lead.id, "") if lead else "",
        ),
        programme=programme,
        rains={
            one.id: _since(one.rainy_since, zone)
            for one in work.event_days.where(prevention_day_id=event_id)
            if one.is_rainy
        },
        stands=read_stands(work, event_id, venues),
        helpers=read_helpers(work, event_id),
        shifts=read_shifts(work, event_id, held, venues),
        registrations=tuple(work.registrations.rows(event_id)),
        phones=phones,
    )


def _phones(work: Work, programme: Programme) -> dict[UUID, str]:
    wanted = {one.responsible_id for one in programme.items}
    wanted |= {who.person_id for one in programme.items for who in one.contributors}
    known = {person_id for person_id in wanted if person_id is not None}
    return {one.id: _number(one) for one in work.persons.where(id=known)} if known else {}


def _number(person: Person) -> str:
    told = disclosed(person)
    return told.mobile or told.phone or (ASK_LEAD if person.no_forwarding else "")


def _since(at: datetime | None, zone: ZoneInfo) -> str:
    if at is None:
        return ""
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    local: time = aware.astimezone(zone).time()
    return clock(local)
