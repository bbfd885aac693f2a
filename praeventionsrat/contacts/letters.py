"""How a letter speaks to somebody: the salutation and the lines of the address window."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person

SPOKEN_TITLES = ("prof", "dr", "pd")
"""Titles one is spoken to by; „Dipl.-Ing.“ stands in the address only."""


def salutation(person: Person) -> str:
    """„Sehr geehrte Frau Dr. Eichenlaub,“; without Anrede the whole name."""
    titles = [t for t in person.title.split() if t.casefold().startswith(SPOKEN_TITLES)]
    named = " ".join(w for w in (*titles, person.affix, person.family_name) if w)
    match person.form_of_address:
        case "Frau":
            return f"Sehr geehrte Frau {named},"
        case "Herr":
            return f"Sehr geehrter Herr {named},"
        case _:
            return f"Guten Tag {person.name},"


def address_lines(person: Person, organization: Organization | None) -> tuple[str, ...]:
    """The address window (DIN 5008): institution, person („Herrn“), street, town."""
    address = {"Herr": "Herrn"}.get(person.form_of_address, person.form_of_address)
    named = f"{address} {person.full_name}".strip()
    if organization is None:
        return (named,)
    town = f"{organization.postal_code} {organization.city}".strip()
    lines = (organization.name, named, organization.street, town)
    return tuple(line for line in lines if line)


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
