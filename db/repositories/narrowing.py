"""All SQL about which contacts a list shows; ids only, for the list has its rows already."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlmodel import Session, col

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.keywords import ContactKeyword
from praeventionsrat.contacts.narrowing import Narrowing
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.records import Deputy, Membership

Terms = Iterator[ColumnElement[bool]]


class ContactFilters:
    """Finds the contacts of a narrowing."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self._session = session

    def persons(self, wanted: Narrowing) -> frozenset[UUID]:
        """The persons that are not in the Papierkorb and for whom everything holds."""
        return self._ids(select(col(Person.id)), Person, _of_persons(wanted))

    def organizations(self, wanted: Narrowing) -> frozenset[UUID]:
        """The same of institutions."""
        return self._ids(select(col(Organization.id)), Organization, _of_organizations(wanted))

    def kinds(self) -> Sequence[str]:
        """Every Typ that institutions have, each once."""
        kind = col(Organization.kind)
        query = select(kind).where(kind != "", col(Organization.deleted_at).is_(None)).distinct()
        return self._session.execute(query).scalars().all()

    def _ids(
        self, query: Select[tuple[UUID]], kind: type[Person | Organization], terms: Terms
    ) -> frozenset[UUID]:
        wanted = query.where(col(kind.deleted_at).is_(None), *terms)
        return frozenset(self._session.execute(wanted).scalars())


def _of_persons(wanted: Narrowing) -> Terms:
    if wanted.organization_kind:
        kind = col(Organization.kind) == wanted.organization_kind
        yield _works_in(wanted, kind)
    for keyword in wanted.keyword_ids:
        of_institution = exists().where(
            col(ContactKeyword.organization_id) == col(Organization.id),
            col(ContactKeyword.keyword_id) == keyword,
        )
        own = exists().where(
            col(ContactKeyword.person_id) == col(Person.id),
            col(ContactKeyword.keyword_id) == keyword,
        )
        yield or_(own, _works_in(wanted, of_institution))
    if wanted.committee_id is not None:
        yield or_(
            exists().where(col(Membership.person_id) == col(Person.id), _sits(wanted)),
            exists().where(
                col(Deputy.person_id) == col(Person.id),
                col(Deputy.membership_id) == col(Membership.id),
                _sits(wanted),
            ),
        )
    yield from _common(wanted, Person, col(Channel.person_id))


def _of_organizations(wanted: Narrowing) -> Terms:
    if wanted.organization_kind:
        yield col(Organization.kind) == wanted.organization_kind
    for keyword in wanted.keyword_ids:
        yield exists().where(
            col(ContactKeyword.organization_id) == col(Organization.id),
            col(ContactKeyword.keyword_id) == keyword,
        )
    if wanted.committee_id is not None:
        yield or_(
            exists().where(col(Membership.organization_id) == col(Organization.id), _sits(wanted)),
            exists().where(
                col(OpenSeat.organization_id) == col(Organization.id),
                col(OpenSeat.committee_id) == wanted.committee_id,
            ),
        )
    yield from _common(wanted, Organization, col(Channel.organization_id))


def _common(wanted: Narrowing, kind: type[Person | Organization], owner: Any) -> Terms:
    if wanted.without_email:
        further = exists().where(owner == col(kind.id), col(Channel.kind) == ChannelKind.EMAIL)
        yield and_(col(kind.email) == "", ~further)
    if wanted.review_due:
        yield col(kind.review_on) <= wanted.on


def _works_in(wanted: Narrowing, institution: ColumnElement[bool]) -> ColumnElement[bool]:
    ended = col(Post.ends_on)
    return exists().where(
        col(Post.person_id) == col(Person.id),
        col(Post.organization_id) == col(Organization.id),
        col(Organization.deleted_at).is_(None),
        or_(ended.is_(None), ended >= wanted.on),
        institution,
    )


def _sits(wanted: Narrowing) -> ColumnElement[bool]:
    began, ended = col(Membership.starts_on), col(Membership.ends_on)
    return and_(
        col(Membership.committee_id) == wanted.committee_id,
        or_(began.is_(None), began <= wanted.on),
        or_(ended.is_(None), ended >= wanted.on),
    )
