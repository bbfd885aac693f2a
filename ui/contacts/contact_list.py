"""Persons and institutions as lines of one list."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.ports import OrganizationRow, PersonRow, Work
from ui.contacts.readings import list_name
from ui.parts.row_table import Column


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One line; ``plain_name`` is what namesakes share."""

    id: UUID
    name: str
    plain_name: str
    detail: str


COLUMNS = (Column[ContactLine]("Kontakt", lambda line: line.name, second=lambda line: line.detail),)


def read_persons(work: Work) -> Sequence[ContactLine]:
    """Every person, by family name."""
    return [_person(row) for row in work.persons.rows()]


def read_organizations(work: Work) -> Sequence[ContactLine]:
    """Every institution, by the name it is known under."""
    lines = [_organization(row) for row in work.organizations.rows()]
    return sorted(lines, key=lambda line: german.sort_key(line.name))


def _person(row: PersonRow) -> ContactLine:
    family_first = list_name(row)
    family = family_first.split(",")[0]
    given = row.sort_name.removeprefix(family).strip()
    return ContactLine(
        id=row.id,
        name=family_first,
        plain_name=f"{given} {family}".strip(),
        detail=row.organizations or row.post_title or row.email,
    )


def _organization(row: OrganizationRow) -> ContactLine:
    return ContactLine(
        id=row.id,
        name=row.short_name or row.name,
        plain_name=row.name,
        detail=row.name if row.short_name else row.city,
    )
