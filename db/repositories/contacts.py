"""All SQL about persons, institutions and posts."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.ports import OrganizationRow, PersonRow
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.german import sort_key

FROM = frozenset({"person", "organization", "post"})
"""What the rows of persons are read from."""


class PersonRepository(Repository[Person]):
    """The persons on record."""

    record = Person

    def rows(self) -> Sequence[PersonRow]:
        """Every person not in the Papierkorb, by family name."""
        return self.kept("persons", FROM, self._rows)

    def _rows(self) -> Sequence[PersonRow]:
        of_person = self._organizations()
        query = select(
            col(Person.id),
            col(Person.title),
            col(Person.given_name),
            col(Person.affix),
            col(Person.family_name),
            col(Person.post_title),
            col(Person.email),
            func.coalesce(func.nullif(col(Person.phone), ""), col(Person.mobile)),
        ).where(col(Person.deleted_at).is_(None))
        rows = [
            PersonRow(
                id=key,
                name=" ".join(filter(None, (title, given, affix, family))),
                sort_name=f"{family} {given}",
                post_title=post_title,
                organizations=", ".join(of_person.get(key, ())),
                email=email,
                phone=phone,
            )
            for key, title, given, affix, family, post_title, email, phone in self.session.execute(
                query
            )
        ]
        return sorted(rows, key=lambda row: (sort_key(row.sort_name), row.id))

    def _organizations(self) -> dict[object, list[str]]:
        name = func.coalesce(func.nullif(col(Organization.short_name), ""), col(Organization.name))
        query = (
            select(col(Post.person_id), name)
            .join(Organization, col(Organization.id) == col(Post.organization_id))
            .where(col(Post.person_id).is_not(None), col(Organization.deleted_at).is_(None))
            .where(_not_over())
            .order_by(col(Post.id))
        )
        found: dict[object, list[str]] = {}
        for person, organization in self.session.execute(query):
            names = found.setdefault(person, [])
            if organization not in names:
                names.append(organization)
        return found


class OrganizationRepository(Repository[Organization]):
    """The institutions on record."""

    record = Organization

    def rows(self) -> Sequence[OrganizationRow]:
        """Every institution not in the Papierkorb, by name."""
        persons = (
            select(func.count(col(Person.id).distinct()))
            .join(Post, col(Post.person_id) == col(Person.id))
            .where(col(Post.organization_id) == col(Organization.id))
            .where(col(Person.deleted_at).is_(None), _not_over())
            .scalar_subquery()
        )
        query = select(
            col(Organization.id),
            col(Organization.name),
            col(Organization.short_name),
            col(Organization.city),
            persons,
        ).where(col(Organization.deleted_at).is_(None))
        rows = [OrganizationRow(*row) for row in self.session.execute(query)]
        return sorted(rows, key=lambda row: (sort_key(row.name), row.id))

    def texts(self, column: str) -> Sequence[str]:
        """What stands in a field of institutions not in the Papierkorb, each text once."""
        found = self._columns()[column]
        query = select(found).distinct().where(col(Organization.deleted_at).is_(None), found != "")
        return sorted(self.session.scalars(query))


def _not_over() -> ColumnElement[bool]:
    """Posts that somebody still holds: who left an institution is not listed under it."""
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    return or_(col(Post.ends_on).is_(None), col(Post.ends_on) >= today)


class PostRepository(Repository[Post]):
    """Persons in institutions."""

    record = Post


class Contacts:
    """The part of a transaction that knows persons and institutions."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.persons = PersonRepository(session)
        self.organizations = OrganizationRepository(session)
        self.posts = PostRepository(session)
