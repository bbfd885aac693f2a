"""All SQL about what is offered already, and about what of it overlaps."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, func, select, type_coerce
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.keywords import Keyword, KeywordKind
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.german import sort_key
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict
from praeventionsrat.measures.overlaps_sides import MOST_WORDS
from praeventionsrat.measures.overlaps_values import Thing, ThingKind
from praeventionsrat.measures.parts import MeasureKeyword
from praeventionsrat.measures.records import FieldOfAction, Measure, MeasureState

Words = defaultdict[UUID, defaultdict[KeywordKind, tuple[str, ...]]]
OVER = (MeasureState.REJECTED, MeasureState.POSTPONED)
"""States in which nothing happens that could overlap."""


class OfferRepository(Repository[Offer]):
    """What is offered already."""

    record = Offer
    missing = "Dieses Angebot wurde inzwischen gelöscht."

    def rows(self) -> Sequence[OfferRow]:
        """Every offer not in the Papierkorb, by title."""
        one = Offer
        query = (
            select(
                col(one.id), col(one.title), col(one.provider), col(Organization.name),
                col(Keyword.name), col(one.place), col(one.access), col(one.evidence),
                col(one.starts_on), col(one.ends_on), col(one.checked_on), col(one.is_printed),
            )
            .outerjoin(Organization, col(Organization.id) == col(one.organization_id))
            .outerjoin(Keyword, col(Keyword.id) == col(one.district_id))
            .where(col(one.deleted_at).is_(None))
        )  # fmt: skip
        words = _words(self.session, OfferKeyword.offer_id, OfferKeyword.keyword_id)
        rows = [
            OfferRow(
                key,
                title,
                house or provider,
                district or "",
                place,
                words[key][KeywordKind.TARGET_GROUP],
                words[key][KeywordKind.TOPIC],
                words[key][KeywordKind.LANGUAGE],
                access,
                *rest,
            )
            for key, title, provider, house, district, place, access, *rest in (
                self.session.execute(query)
            )
        ]
        return sorted(rows, key=lambda row: (sort_key(row.title), row.id))


class OfferKeywordRepository(Repository[OfferKeyword]):
    """Topics, target groups and languages of offers."""

    record = OfferKeyword


class OverlapVerdictRepository(Repository[OverlapVerdict]):
    """What was said of two that look alike."""

    record = OverlapVerdict

    def things(self) -> Sequence[Thing]:
        """Every measure and offer that may still overlap with others."""
        return [*self._measures(), *self._offers()]

    def _measures(self) -> Sequence[Thing]:
        one = Measure
        query = _joined(
            select(
                col(one.id), col(one.title), _begin(one.description), col(one.place),
                col(one.approach), col(one.starts_on), col(one.ends_on), col(one.parent_id),
                col(FieldOfAction.name), col(Keyword.name), *_owner(),
            ).outerjoin(FieldOfAction, col(FieldOfAction.id) == col(one.field_id)),
            one,
        ).where(
            col(one.deleted_at).is_(None),
            col(one.state).not_in(OVER),
            (col(one.state) != MeasureState.DONE) | col(one.ends_on).is_not(None),
        )  # fmt: skip
        words = _words(self.session, MeasureKeyword.measure_id, MeasureKeyword.keyword_id)
        return [
            _thing(ThingKind.MEASURE, said, words, house or _name(*person), district, parent, field)
            for *said, parent, field, district, house, person in map(_with_person, self._ask(query))
        ]

    def _offers(self) -> Sequence[Thing]:
        one = Offer
        query = _joined(
            select(
                col(one.id), col(one.title), _begin(one.description), col(one.place),
                col(one.approach), col(one.starts_on), col(one.ends_on), col(one.provider),
                col(Keyword.name), *_owner(),
            ),
            one,
        ).where(col(one.deleted_at).is_(None))  # fmt: skip
        words = _words(self.session, OfferKeyword.offer_id, OfferKeyword.keyword_id)
        return [
            _thing(ThingKind.OFFER, said, words, house or typed or _name(*person), district)
            for *said, typed, district, house, person in map(_with_person, self._ask(query))
        ]

    def _ask(self, query: Select[*tuple[Any, ...]]) -> Iterable[Any]:
        return self.session.execute(query)


def _with_person(line: Sequence[Any]) -> Sequence[Any]:
    """The three words of the name together."""
    return (*line[:-3], line[-3:])


def _thing(
    kind: ThingKind,
    said: Sequence[Any],
    words: Words,
    owner: str,
    district: str | None,
    parent_id: UUID | None = None,
    field: str | None = None,
) -> Thing:
    key, title, description, place, approach, starts_on, ends_on = said
    return Thing(
        key,
        kind,
        title,
        description,
        owner,
        district or "",
        place,
        words[key][KeywordKind.TARGET_GROUP],
        words[key][KeywordKind.TOPIC],
        field or "",
        approach,
        starts_on,
        ends_on,
        parent_id,
    )


def _owner() -> tuple[Any, ...]:
    return (
        col(Organization.name),
        col(Person.given_name),
        col(Person.affix),
        col(Person.family_name),
    )


def _joined(query: Select[*tuple[Any, ...]], one: Any) -> Select[*tuple[Any, ...]]:
    return (
        query.outerjoin(Keyword, col(Keyword.id) == one.district_id)
        .outerjoin(Organization, col(Organization.id) == one.organization_id)
        .outerjoin(Person, col(Person.id) == one.person_id)
    )


def _name(*words: str | None) -> str:
    return " ".join(word for word in words if word)


def _words(session: Session, owner: Any, keyword: Any) -> Words:
    """The words of all measures, or of all offers, by kind and in the order of the lists.

    Ids stay text here: to make a UUID of each of ten thousand costs more than to read them.
    """
    listed = select(_text(col(Keyword.id)), col(Keyword.kind), col(Keyword.name))
    listed = listed.order_by(col(Keyword.position), col(Keyword.id))
    known = {
        key: (place, kind, name)
        for place, (key, kind, name) in enumerate(session.execute(listed).all())
    }
    given: defaultdict[str, list[tuple[int, KeywordKind, str]]] = defaultdict(list)
    for key, word in session.execute(select(_text(owner), _text(keyword))).all():
        given[key].append(known[word])
    found: Words = defaultdict(lambda: defaultdict(tuple))
    for key, words in given.items():
        words.sort()
        by_kind = found[UUID(key)] = defaultdict(tuple)
        for _, kind, name in words:
            by_kind[kind] = (*by_kind[kind], name)
    return found


def _begin(text: Any) -> ColumnElement[str]:
    """As much of a text as is compared."""
    return func.substr(text, 1, MOST_WORDS * 20)


def _text(column: Any) -> ColumnElement[str]:
    return type_coerce(column, String)


class Offering:
    """The part of a transaction that keeps offers."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.offers = OfferRepository(session)
        self.offer_keywords = OfferKeywordRepository(session)
        self.overlap_verdicts = OverlapVerdictRepository(session)
