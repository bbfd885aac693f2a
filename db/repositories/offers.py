"""All SQL about what is offered already, and about what of it overlaps."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat import richtext
from praeventionsrat.contacts.keywords import Keyword, KeywordKind
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.german import sort_key
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict
from praeventionsrat.measures.overlaps_values import Thing, ThingKind
from praeventionsrat.measures.parts import MeasureKeyword
from praeventionsrat.measures.records import FieldOfAction, Measure, MeasureState

Words = Mapping[UUID, Mapping[KeywordKind, Sequence[str]]]
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
                tuple(words[key][KeywordKind.TARGET_GROUP]),
                tuple(words[key][KeywordKind.TOPIC]),
                tuple(words[key][KeywordKind.LANGUAGE]),
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
                col(one.id), col(one.title), col(one.description), col(one.place),
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
                col(one.id), col(one.title), col(one.description), col(one.place),
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
        richtext.words(description),
        owner,
        district or "",
        place,
        tuple(words[key][KeywordKind.TARGET_GROUP]),
        tuple(words[key][KeywordKind.TOPIC]),
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
    """The words of all measures, or of all offers, by kind and in the order of the lists."""
    query = (
        select(owner, col(Keyword.kind), col(Keyword.name))
        .join(Keyword, col(Keyword.id) == keyword)
        .order_by(col(Keyword.position), col(Keyword.id))
    )
    found: defaultdict[UUID, defaultdict[KeywordKind, list[str]]]
    found = defaultdict(lambda: defaultdict(list))
    for key, kind, name in session.execute(query):
        found[key][kind].append(name)
    return found


class Offering:
    """The part of a transaction that keeps offers."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.offers = OfferRepository(session)
        self.offer_keywords = OfferKeywordRepository(session)
        self.overlap_verdicts = OverlapVerdictRepository(session)
