"""Standschilder and name badges: few words, as large as they go."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.documents.label_sheets import LabelSheet
from praeventionsrat.german import clock, day
from praeventionsrat.prevention_day.printing.personal import contributors, made_words
from praeventionsrat.prevention_day.printing.source import DayBook
from praeventionsrat.prevention_day.programme.words import ROLE_NAMES
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import RegistrationRow
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of, spoken

BADGES = LabelSheet("70x50.8", 3, 5, 70.0, 50.8, 0.0, 21.5, known_as="z. B. Avery Zweckform 3669")
"""Sheets of badges 70 × 50 mm, as they are sold."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What hangs above one stand."""

    subject: str
    title: str
    number: str
    topics: str
    venue: str


@dataclass(frozen=True, slots=True)
class Badge:
    """What somebody wears."""

    subject: str
    title: str
    """The name."""
    affiliation: str
    role: str
    code: str
    code_words: str


@dataclass(frozen=True, slots=True)
class Signs:
    """A document of signs, one a page."""

    title: str
    leaves: tuple[Sign, ...]
    event: str
    """At the foot of each: name and motto of the day."""
    office: str = ""
    made: str = ""


@dataclass(frozen=True, slots=True)
class Badges:
    """Sheets of badges."""

    title: str
    leaves: tuple[Badge, ...]
    event: str
    office: str = ""
    made: str = ""


def stand_signs(book: DayBook) -> Signs:
    """One sign for each stand."""
    leaves = tuple(
        Sign(str(s.id), s.exhibitor or f"Stand {s.number}", s.number, s.topics, s.venue)
        for s in book.stands
        if s.comes
    )
    motto = book.programme.motto
    event = " · ".join(p for p in (book.programme.title, f"„{motto}“" if motto else "") if p)
    title = f"Standschilder – {book.programme.title}"
    return Signs(title, leaves, event, book.head.author, made_words(book))


def name_badges(book: DayBook) -> Badges:
    """For contributors, helpers and exhibitors."""
    return _badges(book, "Namensschilder", _crew(book))


def visitor_badges(book: DayBook) -> Badges:
    """For everybody registered who has a seat."""
    titles = {one.id: one.title for one in book.programme.items}
    found = (
        _badge(CodeKind.REGISTRATION, one.id, one.name, one.affiliation, _seat(titles, one))
        for one in book.registrations
        if one.state is RegistrationState.CONFIRMED
    )
    return _badges(book, "Namensschilder für Angemeldete", found)


def _seat(titles: dict[UUID, str], one: RegistrationRow) -> str:
    slot, title = clock(one.slot_at), titles.get(one.item_id, "")
    return " · ".join(part for part in (f"{slot} Uhr" if slot else "", title) if part)


def _crew(book: DayBook) -> Iterator[Badge]:
    for one, parts in contributors(book):
        roles = ", ".join(dict.fromkeys(ROLE_NAMES[part.role] for _, part in parts))
        name = one.name or one.affiliation
        house = one.affiliation if one.name else ""
        yield _badge(CodeKind.CONTRIBUTOR, one.id, name, house, roles)
    for helper in book.helpers:
        yield _badge(CodeKind.HELPER, helper.id, helper.name, "", "Helferteam")
    for stand in (one for one in book.stands if one.comes):
        name = stand.contact or stand.exhibitor
        house = stand.exhibitor if stand.contact else ""
        where = f"Stand {stand.number}" if stand.number else "Stand"
        yield _badge(CodeKind.STAND, stand.id, name, house, where)


def _badge(kind: CodeKind, record_id: UUID, name: str, house: str, role: str) -> Badge:
    code = code_of(kind, record_id)
    return Badge(str(record_id), name, house, role, code, spoken(code))


def _badges(book: DayBook, title: str, found: Iterable[Badge]) -> Badges:
    first = book.programme.days[0].held_on if book.programme.days else None
    event = " · ".join(part for part in (book.programme.title, day(first)) if part)
    whole = f"{title} – {book.programme.title}"
    return Badges(whole, tuple(found), event, book.head.author, made_words(book))
