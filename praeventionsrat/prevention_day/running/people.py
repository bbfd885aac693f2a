"""Who is expected on the day, who is missing, and who has just come."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from praeventionsrat.german import clock, fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.running.codes import (
    CodeKind,
    find_code,
    looks_like_code,
)
from praeventionsrat.prevention_day.running.rows import DayPerson

KINDS: Mapping[CodeKind, str] = {
    CodeKind.STAND: "Aussteller",
    CodeKind.HELPER: "Helferin/Helfer",
    CodeKind.REGISTRATION: "Anmeldung",
    CodeKind.CONTRIBUTOR: "Mitwirkende",
}
PLURALS: Mapping[CodeKind, tuple[str, str]] = {
    CodeKind.STAND: ("Stand", "Stände"),
    CodeKind.HELPER: ("Helferin oder Helfer", "Helferinnen und Helfer"),
    CodeKind.REGISTRATION: ("Anmeldung", "Anmeldungen"),
    CodeKind.CONTRIBUTOR: ("mitwirkende Person", "Mitwirkende"),
}
MOST_FOUND = 30


class _Comer(Protocol):
    """A record that says when somebody came."""

    checked_in_at: datetime | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a check-in."""

    person: DayPerson
    first_at: datetime | None
    """When they were checked in before; None: just now, for the first time."""

    @property
    def told(self) -> str:
        """„Anna Muster ist da (Stand A01).“, or since when."""
        what = f" ({self.person.what})" if self.person.what else ""
        if self.first_at is None:
            return f"{self.person.name} ist da{what}."
        at = clock(self.first_at.astimezone().time())
        return f"{self.person.name} ist schon seit {at} Uhr da{what}."


def expected(work: Work, event_id: UUID, held_on: date) -> Sequence[DayPerson]:
    """Everybody expected on this day, in order of their time."""
    found = work.day_people.rows(event_id, held_on)
    timed = sorted((one for one in found if one.due is not None), key=_order)
    return [*timed, *(one for one in found if one.due is None)]


def missing(people: Iterable[DayPerson], now: datetime) -> list[DayPerson]:
    """Whose time has come, and who is not there; registered people come or do not."""
    return [
        one
        for one in people
        if one.came_at is None
        and one.due is not None
        and one.due <= now
        and one.kind is not CodeKind.REGISTRATION
    ]


class Roll:
    """Everybody of a day, ready to be looked up at every key press."""

    def __init__(self, people: Sequence[DayPerson]) -> None:
        """Of these people."""
        self.people = list(people)
        self._words = [_folded(one) for one in self.people]

    def find(self, typed: str) -> Sequence[DayPerson]:
        """Who may be meant: by code exactly one, by name everybody in whom all words occur."""
        words = fold(typed[:200]).split()
        named = self._named(words) if words else []
        if looks_like_code(typed) and not named:
            return [find_code(typed, self._records())]
        return named

    def _named(self, words: Sequence[str]) -> Sequence[DayPerson]:
        pairs = zip(self.people, self._words, strict=True)
        found = [one for one, said in pairs if all(word in said for word in words)]
        found.sort(key=lambda one: (one.came_at is not None, not _begins(one, words[0])))
        return found[:MOST_FOUND]

    def replace(self, person: DayPerson, came_at: datetime | None) -> None:
        """Somebody came or did not; nothing is read anew."""
        place = self.people.index(person)
        self.people[place] = replace(person, came_at=came_at)

    def _records(self) -> Iterator[tuple[CodeKind, UUID, DayPerson]]:
        for one in self.people:
            for record_id in (one.id, *one.also):
                yield one.kind, record_id, one


def check_in(work: Work, person: DayPerson, *, at: datetime, held_on: date) -> Arrival:
    """Note that somebody came; a second time changes nothing and says when the first was."""
    records = list(_records(work, person, held_on))
    first = min((r.checked_in_at for r in records if r.checked_in_at), default=None)
    if person.came_at is None:
        first = None  # of an earlier day
    for record in records:
        if first is None or record.checked_in_at is None:
            record.checked_in_at = first or at
    return Arrival(person, first)


def check_out(work: Work, person: DayPerson, *, held_on: date) -> None:
    """It was somebody else: they are not there."""
    for record in _records(work, person, held_on):
        record.checked_in_at = None


def _records(work: Work, person: DayPerson, held_on: date) -> Iterator[_Comer]:
    """Every record that says whether they came."""
    match person.kind:
        case CodeKind.STAND:
            yield work.stands.get(person.id)
        case CodeKind.REGISTRATION:
            yield work.registrations.get(person.id)
        case CodeKind.CONTRIBUTOR:
            for record_id in (person.id, *person.also):
                yield work.contributors.get(record_id)
        case _:
            yield work.helpers.get(person.id)
            for duty_id in work.day_people.duties_of(person.id, held_on):
                yield work.duties.get(duty_id)


def _order(one: DayPerson) -> tuple[str, str]:
    return str(one.due), fold(one.name)


def _folded(one: DayPerson) -> str:
    return fold(f"{one.name} {one.what} {one.place}")


def _begins(one: DayPerson, word: str) -> bool:
    return any(part.startswith(word) for part in fold(one.name).split())
