"""All SQL about whom lists reach: columns into frozen rows, for thousands of contacts at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select
from sqlmodel import col

from db.repositories.base import Repository
from praeventionsrat.contacts.channels import ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword
from praeventionsrat.contacts.reach_ports import Agreed, Contact, PostFacts, Tagged
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.german import sort_key


def _reached() -> ColumnElement[bool]:
    return and_(col(ContactAddress.street) != "", col(ContactAddress.city) != "")


class ReachRepository(Repository[Person]):
    """Contacts as lists see them."""

    record = Person

    def persons(self) -> Mapping[UUID, Contact]:
        """Every person."""
        tables = frozenset({"person", "contact_address"})
        return {one.id: one for one in self.kept("reach_persons", tables, self._persons)}

    def organizations(self) -> Mapping[UUID, Contact]:
        """Every institution."""
        tables = frozenset({"organization", "contact_address"})
        found = self.kept("reach_organizations", tables, self._organizations)
        return {one.id: one for one in found}

    def posts(self) -> Sequence[PostFacts]:
        """Every post in them, the main contacts first."""
        return self.kept("reach_posts", frozenset({"post", "organization"}), self._posts)

    def tagged(self, keyword_id: UUID) -> Tagged:
        """Who has this keyword."""
        query = select(col(ContactKeyword.person_id), col(ContactKeyword.organization_id)).where(
            col(ContactKeyword.keyword_id) == keyword_id
        )
        found = self.session.execute(query).all()
        name = self.session.execute(select(col(Keyword.name)).where(col(Keyword.id) == keyword_id))
        return Tagged(
            name.scalar_one_or_none() or "",
            frozenset(person for person, _ in found if person),
            frozenset(organization for _, organization in found if organization),
        )

    def agreed(self, purpose: str, on: date) -> Agreed:
        """Who agreed to this."""
        given = select(col(Consent.person_id), col(Consent.revoked_on)).where(
            col(Consent.purpose) == purpose, col(Consent.given_on) <= on
        )
        found = self.session.execute(given).all()
        holding = frozenset(one for one, revoked in found if revoked is None or on < revoked)
        return Agreed(holding, frozenset(one for one, _ in found) - holding)

    def purposes(self) -> Sequence[str]:
        """Everything somebody ever agreed to."""
        return self.session.execute(select(col(Consent.purpose)).distinct()).scalars().all()

    def _persons(self) -> Sequence[Contact]:
        at_home = exists().where(col(ContactAddress.person_id) == col(Person.id), _reached())
        query = select(
            col(Person.id),
            col(Person.title),
            col(Person.given_name),
            col(Person.affix),
            col(Person.family_name),
            col(Person.email),
            at_home,
            col(Person.restricted_on),
        ).where(col(Person.deleted_at).is_(None))
        return [
            Contact(
                key,
                " ".join(word for word in (title, given, affix, family) if word),
                sort_key(f"{family} {given}"),
                email,
                has_address,
                restricted_on,
            )
            for key, title, given, affix, family, email, has_address, restricted_on in (
                self.session.execute(query)
            )
        ]

    def _organizations(self) -> Sequence[Contact]:
        further = exists().where(
            col(ContactAddress.organization_id) == col(Organization.id),
            col(ContactAddress.for_letters),
            _reached(),
        )
        own = and_(col(Organization.street) != "", col(Organization.city) != "")
        query = select(
            col(Organization.id),
            col(Organization.name),
            col(Organization.email),
            own | further,
            col(Organization.restricted_on),
            col(Organization.kind),
            col(Organization.sector),
            col(Organization.closed_on),
            col(Organization.short_name),
        ).where(col(Organization.deleted_at).is_(None))
        return [
            Contact(
                key,
                name,
                sort_key(name),
                email,
                has_address,
                restricted_on,
                kind,
                sector,
                closed_on,
                is_person=False,
                short_name=short,
            )
            for key, name, email, has_address, restricted_on, kind, sector, closed_on, short in (
                self.session.execute(query)
            )
        ]

    def _posts(self) -> Sequence[PostFacts]:
        query = (
            select(
                col(Post.id),
                col(Post.person_id),
                col(Post.organization_id),
                col(Post.role),
                col(Post.email),
                col(Post.is_main_contact),
                col(Post.starts_on),
                col(Post.ends_on),
            )
            .join(Organization, col(Organization.id) == col(Post.organization_id))
            .where(col(Organization.deleted_at).is_(None))
            .order_by(col(Post.is_main_contact).desc(), col(Post.id))
        )
        return [PostFacts(*row) for row in self.session.execute(query)]
