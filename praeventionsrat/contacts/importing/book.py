"""The contacts on record as far as those of a file are compared with them: plain values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.duplicates.values import Candidate, Kind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person

TELEPHONES = (ChannelKind.PHONE, ChannelKind.MOBILE)


@dataclass(frozen=True, slots=True)
class Known:
    """A contact of the book, and what is shown of it beside one that looks alike."""

    candidate: Candidate
    label: str
    details: str


@dataclass(frozen=True, slots=True)
class Book:
    """Everybody on record."""

    persons: tuple[Known, ...]
    houses: tuple[Known, ...]


def read_book(work: Work) -> Book:
    """Read it once; comparing is then done elsewhere."""
    houses = {house.id: house for house in work.organizations.all()}
    employers: Mapping[UUID | None, list[Organization]] = defaultdict(list)
    for post in work.posts.all():
        if post.ends_on is None and post.organization_id in houses:
            employers[post.person_id].append(houses[post.organization_id])
    channels: Mapping[UUID | None, list[Channel]] = defaultdict(list)
    for channel in work.channels.all():
        channels[channel.person_id or channel.organization_id].append(channel)
    return Book(
        tuple(_person(one, employers[one.id], channels[one.id]) for one in work.persons.all()),
        tuple(_house(one, channels[one.id]) for one in houses.values()),
    )


def _person(person: Person, houses: list[Organization], channels: list[Channel]) -> Known:
    candidate = Candidate(
        person.id,
        Kind.PERSON,
        person.given_name,
        person.affix,
        person.family_name,
        tuple(dict.fromkeys(name for h in houses for name in (h.name, h.short_name) if name)),
        _told(person.email, channels, (ChannelKind.EMAIL,)),
        _told(person.phone, channels, TELEPHONES, person.mobile),
    )
    words = (*(house.label for house in houses), *candidate.emails, *candidate.phones)
    return Known(candidate, person.full_name, _details(words))


def _house(house: Organization, channels: list[Channel]) -> Known:
    candidate = Candidate(
        house.id,
        Kind.ORGANIZATION,
        names=tuple(name for name in (house.name, house.short_name) if name),
        emails=_told(house.email, channels, (ChannelKind.EMAIL,)),
        phones=_told(house.phone, channels, TELEPHONES),
        street=house.street,
        city=house.city,
    )
    words = (house.street, house.city, *candidate.emails, *candidate.phones)
    return Known(candidate, house.name, _details(words))


def _told(
    first: str, channels: list[Channel], kinds: tuple[ChannelKind, ...], second: str = ""
) -> tuple[str, ...]:
    more = (channel.value for channel in channels if channel.kind in kinds)
    return tuple(value for value in (first, second, *more) if value)


def _details(words: Iterable[str]) -> str:
    return " · ".join([word for word in words if word][:3])
