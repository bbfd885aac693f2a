"""The contacts on record as those of a file are held against them, and what is shown of them."""

from dataclasses import dataclass

from praeventionsrat.contacts.duplicates.book import candidates
from praeventionsrat.contacts.duplicates.ports import BookRows
from praeventionsrat.contacts.duplicates.values import Candidate, Kind

MOST_DETAILS = 3


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


def book_of(rows: BookRows) -> Book:
    """Made of the rows the store gave, away from it."""
    known = [_known(candidate) for candidate in candidates(rows)]
    return Book(
        tuple(one for one in known if one.candidate.kind is Kind.PERSON),
        tuple(one for one in known if one.candidate.kind is Kind.ORGANIZATION),
    )


def _known(one: Candidate) -> Known:
    if one.kind is Kind.PERSON:
        label = " ".join(w for w in (one.given_name, one.affix, one.family_name) if w)
        words = (*one.names, *one.emails, *one.phones, one.street)
    else:
        label = one.names[0]
        words = (one.street, one.city, *one.emails, *one.phones)
    return Known(one, label, " · ".join([word for word in words if word][:MOST_DETAILS]))
