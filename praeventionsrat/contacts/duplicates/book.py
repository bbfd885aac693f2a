"""The book as the search for duplicates compares it: made of plain rows, away from the store."""

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from praeventionsrat.contacts.duplicates.ports import BookRows, Words
from praeventionsrat.contacts.duplicates.search import Progress, find_pairs
from praeventionsrat.contacts.duplicates.values import Candidate, Kind, Pair


def candidates(rows: BookRows) -> tuple[Candidate, ...]:
    """Every contact of the book."""
    return (*_persons(rows), *_organizations(rows))


def search_book(rows: BookRows, progress: Progress) -> tuple[Pair, ...]:
    """The pairs of the book that may be one and are not known as two."""
    return find_pairs(candidates(rows), apart=frozenset(rows.apart), progress=progress)


def _persons(rows: BookRows) -> Iterator[Candidate]:
    emails, phones, places = _ways(rows)
    names = {key: said[0] for key, said in rows.organizations}
    houses: dict[UUID, list[str]] = defaultdict(list)
    for person, organization in rows.posts:
        if organization in names:
            houses[person].append(names[organization])
    for key, (given, affix, family, email, phone, mobile) in rows.persons:
        street, city = places.get(key, ("", ""))
        yield Candidate(
            key,
            Kind.PERSON,
            given,
            affix,
            family,
            tuple(houses.get(key, ())),
            _said(email, *emails.get(key, ())),
            _said(phone, mobile, *phones.get(key, ())),
            street,
            city,
        )


def _organizations(rows: BookRows) -> Iterator[Candidate]:
    emails, phones, places = _ways(rows)
    for key, (name, short, street, city, email, phone) in rows.organizations:
        place = (street, city) if street or city else places.get(key, ("", ""))
        yield Candidate(
            key,
            Kind.ORGANIZATION,
            names=_said(name, short),
            emails=_said(email, *emails.get(key, ())),
            phones=_said(phone, *phones.get(key, ())),
            street=place[0],
            city=place[1],
        )


def _ways(
    rows: BookRows,
) -> tuple[dict[UUID, list[str]], dict[UUID, list[str]], dict[UUID, tuple[str, str]]]:
    """Further addresses, numbers and the first place of each contact."""
    emails: dict[UUID, list[str]] = defaultdict(list)
    phones: dict[UUID, list[str]] = defaultdict(list)
    places: dict[UUID, tuple[str, str]] = {}
    for owner, is_mail, value in rows.channels:
        (emails if is_mail else phones)[owner].append(value)
    for owner, street, city in rows.addresses:
        places.setdefault(owner, (street, city))
    return emails, phones, places


def _said(*words: str) -> Words:
    return tuple(word for word in words if word)
