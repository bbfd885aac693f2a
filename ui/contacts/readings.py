"""What is shown beside the fields of a person or an institution."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.ports import PersonRow
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Role

ROLES = {
    Role.CHAIR: "Vorsitz",
    Role.DEPUTY_CHAIR: "Stellvertretender Vorsitz",
    Role.MEMBER: "Mitglied",
    Role.ADVISER: "beratendes Mitglied",
    Role.KEEPER: "Protokollführung",
    Role.GUEST: "Gast",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A line that leads to another record."""

    id: UUID
    title: str
    detail: str


def list_name(row: PersonRow) -> str:
    """Family name first: „Eichenlaub, Dr. Jutta“."""
    words = row.name.split()
    for place in range(len(words)):
        family = " ".join(words[place:])
        if row.sort_name.startswith(family) and place:
            return f"{family}, {' '.join(words[:place])}"
    return row.name


def seats_of(work: Work, person_id: UUID) -> Sequence[Link]:
    """The committees a person sits in or stands in for somebody."""
    found = []
    for seat in work.memberships.where(person_id=person_id):
        committee = work.committees.get(seat.committee_id)
        if committee.deleted_at is None:
            voice = "stimmberechtigt" if seat.voting_right else "ohne Stimmrecht"
            span = _span(seat.starts_on, seat.ends_on)
            words = [ROLES[seat.role], voice, span]
            found.append(Link(committee.id, committee.label, " · ".join(w for w in words if w)))
    for deputy in work.deputies.where(person_id=person_id):
        seat = work.memberships.get(deputy.membership_id)
        committee = work.committees.get(seat.committee_id)
        if committee.deleted_at is None:
            name = work.persons.get(seat.person_id).name
            found.append(Link(committee.id, committee.label, f"Vertretung von {name}"))
    return found


def persons_of(work: Work, organization_id: UUID) -> Sequence[Link]:
    """The persons of an institution, by family name."""
    found = []
    for post in work.posts.where(organization_id=organization_id):
        person = work.persons.find(post.person_id)
        if person is not None and person.deleted_at is None:
            words = [post.role, post.department, _span(post.starts_on, post.ends_on)]
            link = Link(person.id, person.name, " · ".join(w for w in words if w))
            found.append((german.sort_key(person.sort_name), link))
    return [link for _key, link in sorted(found, key=lambda pair: pair[0])]


def owner_of(work: Work, note_id: UUID) -> tuple[str, UUID] | None:
    """Kind and id of the contact a note is about."""
    note = work.contact_notes.find(note_id)
    if note is None:
        return None
    if note.person_id is not None:
        return "person", note.person_id
    return ("organization", note.organization_id) if note.organization_id else None


def posts_of(work: Work, person_id: UUID) -> Sequence[UUID]:
    """The posts of a person in institutions that are not in the Papierkorb."""
    return [
        post.id
        for post in work.posts.where(person_id=person_id)
        if work.organizations.get(post.organization_id).deleted_at is None
    ]


def _span(starts_on: date | None, ends_on: date | None) -> str:
    begin = f"seit {german.day(starts_on)}" if starts_on else ""
    if ends_on:
        return f"{german.day(starts_on)} bis {german.day(ends_on)}".strip()
    return begin
