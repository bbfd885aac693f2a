"""What the window shows of two contacts before they become one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    Post,
)
from praeventionsrat.errors import NotFound
from praeventionsrat.german import count
from praeventionsrat.office.merging.fields import FieldRow, Side, chosen_fields, compare_fields
from praeventionsrat.office.merging.usecases import merge_organizations, merge_persons
from praeventionsrat.office.ports import Work

GONE = "Einen der beiden Kontakte gibt es nicht mehr."


@dataclass(frozen=True, slots=True)
class Also:
    """What of both stays in any case: posts, seats, meetings."""

    label: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two contacts side by side; the left one is the record that stays."""

    kind: Kind
    left_id: UUID
    right_id: UUID
    left_name: str
    right_name: str
    rows: tuple[FieldRow, ...]
    also: tuple[Also, ...]


def read_pair(work: Work, kind: Kind, one: UUID, other: UUID) -> Pairing:
    """Two contacts side by side; left the one that more hangs on, else the older."""
    left, right = _contact(work, kind, one), _contact(work, kind, other)
    if _weight(work, kind, right) > _weight(work, kind, left):
        left, right = right, left
    names = {person.id: person.name for person in _with(work, left, right)}
    return Pairing(
        kind,
        left.id,
        right.id,
        left.name,
        right.name,
        tuple(compare_fields(_fields(left), _fields(right), names)),
        tuple(_also(work, kind, left.id, right.id)),
    )


def merge_pair(work: Work, pair: Pairing, sides: dict[str, Side]) -> UUID:
    """Merge as chosen; what was not asked about is as proposed. Returns the one that stays."""
    left = _contact(work, pair.kind, pair.left_id)
    right = _contact(work, pair.kind, pair.right_id)
    proposed = {row.key: row.proposed for row in pair.rows if row.differs}
    fields = chosen_fields(_fields(left), _fields(right), {**proposed, **sides})
    if isinstance(fields, PersonFields):
        merge_persons(work, left.id, right.id, fields)
    else:
        assert isinstance(fields, OrganizationFields)
        merge_organizations(work, left.id, right.id, fields)
    return pair.left_id


def _contact(work: Work, kind: Kind, contact_id: UUID) -> Person | Organization:
    found: Person | Organization | None
    person = kind is Kind.PERSON
    found = work.persons.find(contact_id) if person else work.organizations.find(contact_id)
    if found is None or found.deleted_at is not None:
        raise NotFound(GONE)
    return found


def _fields(contact: Person | Organization) -> PersonFields | OrganizationFields:
    kind = PersonFields if isinstance(contact, Person) else OrganizationFields
    return kind.model_validate(contact.model_dump(include=set(kind.model_fields)))


def _with(work: Work, *contacts: Person | Organization) -> Iterable[Person]:
    """Those the two get their letters with."""
    for contact in contacts:
        found = work.persons.find(getattr(contact, "letter_with_id", None))
        if found is not None:
            yield found


def _weight(work: Work, kind: Kind, contact: Person | Organization) -> tuple[int, int]:
    """How much hangs on a contact; of two the older weighs more."""
    column = "person_id" if kind is Kind.PERSON else "organization_id"
    kinds = (work.posts, work.memberships, work.contact_notes, work.assignments)
    hanging = sum(len(records.where(**{column: contact.id})) for records in kinds)
    if kind is Kind.PERSON:
        hanging += len(work.attendances.where(person_id=contact.id))
    return hanging, -contact.id.int


def _also(work: Work, kind: Kind, left: UUID, right: UUID) -> Sequence[Also]:
    persons = kind is Kind.PERSON
    reads = (
        ("Funktionen" if persons else "Personen", _posts),
        ("Gremien", _seats),
        ("Sitzungen", _meetings if persons else _nothing),
        ("Kontaktverlauf", _notes),
    )
    rows = [Also(title, read(work, kind, left), read(work, kind, right)) for title, read in reads]
    return [row for row in rows if row.left or row.right]


def _posts(work: Work, kind: Kind, contact: UUID) -> str:
    if kind is Kind.PERSON:
        posts = work.posts.where(person_id=contact)
        return "\n".join(
            _post(post, work.organizations.get(post.organization_id)) for post in posts
        )
    held = [post for post in work.posts.where(organization_id=contact) if post.person_id]
    people = {post.person_id for post in held}
    return count(len(people), "Person", "Personen") if people else ""


def _post(post: Post, organization: Organization) -> str:
    return ", ".join(part for part in (organization.label, post.role) if part)


def _seats(work: Work, kind: Kind, contact: UUID) -> str:
    column = "person_id" if kind is Kind.PERSON else "organization_id"
    seats = work.memberships.where(**{column: contact})
    names = [work.committees.get(seat.committee_id).name for seat in seats]
    return "\n".join(dict.fromkeys(names))


def _meetings(work: Work, _kind: Kind, contact: UUID) -> str:
    found = {line.meeting_id for line in work.attendances.where(person_id=contact)}
    return count(len(found), "Sitzung", "Sitzungen") if found else ""


def _notes(work: Work, kind: Kind, contact: UUID) -> str:
    column = "person_id" if kind is Kind.PERSON else "organization_id"
    found = work.contact_notes.where(**{column: contact})
    return count(len(found), "Notiz", "Notizen") if found else ""


def _nothing(_work: Work, _kind: Kind, _contact: UUID) -> str:
    return ""
