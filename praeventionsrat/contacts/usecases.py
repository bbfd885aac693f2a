"""What can be done with persons and institutions."""

from datetime import datetime
from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    Post,
    PostFields,
)
from praeventionsrat.errors import Invalid


def create_person(work: Work, fields: PersonFields) -> UUID:
    """Put a person on record."""
    person = Person.model_validate(fields)
    work.persons.add(person)
    return person.id


def edit_person(
    work: Work, person_id: UUID, fields: PersonFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a person."""
    person = work.persons.get(person_id)
    person.see(seen)
    if fields.letter_with_id == person_id:
        raise Invalid({"letter_with_id": "Bitte eine andere Person wählen."})
    person.sqlmodel_update(fields.model_dump())


def delete_person(work: Work, person_id: UUID, *, at: datetime) -> None:
    """Move a person to the Papierkorb; minutes keep the name."""
    work.persons.get(person_id).deleted_at = at


def create_organization(work: Work, fields: OrganizationFields) -> UUID:
    """Put an institution on record."""
    organization = Organization.model_validate(fields)
    work.organizations.add(organization)
    return organization.id


def edit_organization(
    work: Work, organization_id: UUID, fields: OrganizationFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an institution."""
    organization = work.organizations.get(organization_id)
    organization.see(seen)
    organization.sqlmodel_update(fields.model_dump())


def delete_organization(work: Work, organization_id: UUID, *, at: datetime) -> None:
    """Move an institution to the Papierkorb."""
    work.organizations.get(organization_id).deleted_at = at


def give_post(work: Work, fields: PostFields) -> UUID:
    """Say that a person works for an institution, or that a post there is vacant."""
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    if fields.person_id is not None:
        work.persons.get(fields.person_id)
    work.organizations.get(fields.organization_id)
    if work.posts.where(**fields.model_dump()):
        raise Invalid({"organization_id": "Diese Funktion ist schon eingetragen."})
    post = Post.model_validate(fields)
    work.posts.add(post)
    return post.id


def end_post(work: Work, post_id: UUID) -> None:
    """Take a post off the record."""
    work.posts.remove(work.posts.get(post_id))
