"""Holds the contacts of a file against the book: who is known, who may be, who is new."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.duplicates.cards import candidate_of
from praeventionsrat.contacts.duplicates.reach import reach
from praeventionsrat.contacts.duplicates.search import find_matches
from praeventionsrat.contacts.duplicates.values import Candidate, Pair
from praeventionsrat.contacts.importing.book import Book, Known
from praeventionsrat.contacts.reading.entry import Refused
from praeventionsrat.contacts.reading.understanding import Outcome, Step, no_step
from praeventionsrat.german import fold

MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Possible:
    """A contact of the book that may be the same."""

    id: UUID
    label: str
    details: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """One contact of the file and its place in the book."""

    card: ContactCard
    notes: tuple[str, ...] = ()
    same: UUID | None = None
    """Certainly this person: same name and same address, or our own export."""
    possible: tuple[Possible, ...] = ()
    """May be one of these; the user decides."""
    twin: int = 0
    """The line of the same file that is this person too."""


@dataclass(frozen=True, slots=True)
class HouseMatch:
    """An institution the file names, however often, and its place in the book."""

    key: str
    name: str
    same: UUID | None = None
    possible: tuple[Possible, ...] = ()


@dataclass(frozen=True, slots=True)
class Matches:
    """The whole file beside the book."""

    contacts: tuple[Match, ...]
    houses: tuple[HouseMatch, ...]
    refused: tuple[Refused, ...]

    @property
    def open_houses(self) -> tuple[HouseMatch, ...]:
        """Institutions somebody must decide on."""
        return tuple(house for house in self.houses if house.possible)

    @property
    def open_contacts(self) -> tuple[Match, ...]:
        """Persons somebody must decide on."""
        return tuple(match for match in self.contacts if match.possible)


def house_key(card: ContactCard) -> str:
    """Under which an institution is one, however it is written; empty for none."""
    return fold(card.organization)


def match(outcome: Outcome, book: Book, step: Step = no_step) -> Matches:
    """Compare everybody with everybody, without doing so."""
    cards = [one.card for one in outcome.contacts]
    names, seen = _by_name(book.persons), _Seen()
    same = {card.line: _same(card, names) for card in cards if card.is_person}
    twins = {card.line: seen.twin(card) for card in cards if card.is_person}
    doubtful = [card for card in cards if card.is_person and not same[card.line]]
    offered = _offers(
        find_matches(
            [candidate_of(card, card.line) for card in doubtful if not twins[card.line]],
            [known.candidate for known in book.persons],
            progress=step,
        ),
        book.persons,
    )
    found = tuple(
        Match(
            one.card,
            one.notes,
            same.get(one.card.line),
            tuple(offered.get(one.card.line, ())),
            twins.get(one.card.line, 0),
        )
        for one in outcome.contacts
    )
    return Matches(found, _houses(cards, book), outcome.refused)


class _Seen:
    """The persons of the file so far."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str], int] = {}

    def twin(self, card: ContactCard) -> int:
        """The line that names the same person already; 0 if this is the first."""
        marks = [(_name(card), way) for way in sorted(_ways(candidate_of(card, card.line)))]
        marks = marks or [(_name(card), f"/{house_key(card)}")]
        known = next((self._lines[mark] for mark in marks if mark in self._lines), 0)
        for mark in marks:
            self._lines.setdefault(mark, known or card.line)
        return known


def _houses(cards: Sequence[ContactCard], book: Book) -> tuple[HouseMatch, ...]:
    named: dict[str, ContactCard] = {}
    for card in cards:
        if card.organization and (house_key(card) not in named or not card.is_person):
            named[house_key(card)] = card
    known = {
        fold(name): UUID(str(house.candidate.id))
        for house in reversed(book.houses)
        for name in reversed(house.candidate.names)
    }
    by_id = {str(house.candidate.id): UUID(str(house.candidate.id)) for house in book.houses}
    for key, card in named.items():
        if not card.is_person and card.uid in by_id:
            known[key] = by_id[card.uid]
    new = [(key, card) for key, card in named.items() if key not in known]
    offered = _offers(
        find_matches(
            [candidate_of(_alone(card), number) for number, (_, card) in enumerate(new)],
            [house.candidate for house in book.houses],
        ),
        book.houses,
    )
    asked = {key: tuple(offered.get(number, ())) for number, (key, _) in enumerate(new)}
    return tuple(
        HouseMatch(key, card.organization, known.get(key), asked.get(key, ()))
        for key, card in named.items()
    )


def _offers(pairs: Iterable[Pair], book: Sequence[Known]) -> Mapping[int, list[Possible]]:
    """The likeliest of the book for each line."""
    by_id = {known.candidate.id: known for known in book}
    offers: dict[int, list[Possible]] = defaultdict(list)
    for pair in pairs:
        known, line = by_id[pair.second], int(pair.first)
        if len(offers[line]) < MOST_OFFERED:
            offers[line].append(
                Possible(UUID(str(known.candidate.id)), known.label, known.details, pair.reasons)
            )
    return offers


def _by_name(persons: Sequence[Known]) -> Mapping[str, list[Candidate]]:
    found: dict[str, list[Candidate]] = defaultdict(list)
    for known in persons:
        found[_name(known.candidate)].append(known.candidate)
        found[str(known.candidate.id)].append(known.candidate)
    return found


def _same(card: ContactCard, names: Mapping[str, list[Candidate]]) -> UUID | None:
    """Our own export says the id; else name and one way to reach her, or her house, must agree."""
    for candidate in names.get(card.uid, ()) if card.uid else ():
        return UUID(str(candidate.id))
    sure = [one for one in names.get(_name(card), ()) if _agrees(card, one)]
    return UUID(str(sure[0].id)) if len(sure) == 1 else None


def _agrees(card: ContactCard, known: Candidate) -> bool:
    if _ways(candidate_of(card, card.line)) & _ways(known):
        return True
    houses = {fold(name) for name in known.names}
    return house_key(card) in houses and not (card.emails and known.emails)


def _ways(one: Candidate) -> frozenset[str]:
    way = reach(one)
    return way.emails | way.phones | way.mobiles


def _name(one: ContactCard | Candidate) -> str:
    return " ".join(fold(f"{one.given_name} {one.affix} {one.family_name}").split())


def _alone(card: ContactCard) -> ContactCard:
    """The institution somebody works in, without what is hers: her numbers are not the house's."""
    if not card.is_person:
        return card
    at = Reach(street=card.official.street, city=card.official.city)
    return ContactCard(
        organization=card.organization,
        organization_short=card.organization_short,
        official=at,
    )
