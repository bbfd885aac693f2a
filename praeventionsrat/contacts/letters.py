"""Where a letter to somebody goes: the institution she is reached at, and the address window."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from praeventionsrat.contacts.address_lines import Place, full_lines
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.contacts.salutations import salutation

__all__ = ["address_lines", "has_address", "letter_organization", "salutation"]


def address_lines(person: Person, organization: Organization | None) -> tuple[str, ...]:
    """The address window of somebody in an institution (DIN 5008)."""
    return full_lines(person, organization, place_of(organization))


def place_of(organization: Organization | None) -> Place:
    """Where an institution is."""
    if organization is None:
        return Place()
    return Place(organization.street, organization.postal_code, organization.city)


def has_address(organization: Organization | None) -> bool:
    """Whether a letter would arrive."""
    return organization is not None and bool(organization.street and organization.city)


def letter_organization(
    work: Work, person_id: UUID, preferred: UUID | None = None
) -> Organization | None:
    """Where a letter goes: the institution that sends the person, else one she works in."""
    return letter_organizations(work, {person_id: preferred})[person_id]


def letter_organizations(
    work: Work, preferred: Mapping[UUID, UUID | None]
) -> dict[UUID, Organization | None]:
    """The same for many persons, each with the institution that sends her, in two questions."""
    candidates = {person_id: [first] if first else [] for person_id, first in preferred.items()}
    for post in work.posts.where(person_id=frozenset(preferred)):
        if post.person_id and not post.ends_on:
            candidates[post.person_id].append(post.organization_id)
    named = frozenset(one for ids in candidates.values() for one in ids)
    known = {one.id: one for one in work.organizations.where(id=named) if one.deleted_at is None}
    return {
        person_id: _best([known[one] for one in ids if one in known])
        for person_id, ids in candidates.items()
    }


def _best(known: Sequence[Organization]) -> Organization | None:
    """One with an address, where there is one."""
    return next((one for one in known if has_address(one)), next(iter(known), None))
