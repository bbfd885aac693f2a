"""What Excel and paper tell of the contacts that are listed now."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.contacts.ports import OrganizationRow, PersonRow, Work
from praeventionsrat.documents.list_sheet import ListSheet
from ui.contacts.contact_list import ContactList
from ui.contacts.new_contact import PERSON
from ui.contacts.readings import list_name
from ui.context import AppContext
from ui.parts.chips import FilterChips
from ui.parts.list_export import SheetColumn, sheet_of

PERSONS = (
    SheetColumn[PersonRow]("Name", list_name),
    SheetColumn[PersonRow]("Institution", lambda row: row.organizations),
    SheetColumn[PersonRow]("Funktion", lambda row: row.post_title),
    SheetColumn[PersonRow]("E-Mail", lambda row: row.email),
    SheetColumn[PersonRow]("Telefon", lambda row: row.phone),
)
ORGANIZATIONS = (
    SheetColumn[OrganizationRow]("Institution", lambda row: row.name),
    SheetColumn[OrganizationRow]("Kurzname", lambda row: row.short_name),
    SheetColumn[OrganizationRow]("Ort", lambda row: row.city),
    SheetColumn[OrganizationRow]("Personen", lambda row: row.persons),
)


def contact_sheet(context: AppContext, chips: FilterChips, side: ContactList) -> ListSheet:
    """The persons or institutions shown, in their order, as they stand on file."""
    shown = [line.id for line in side.list.rows_model.rows()]
    typed = side.filter.text().strip()
    narrowed = f"gefiltert nach „{typed}“" if typed else ""
    if chips.value("kind") == PERSON:
        persons = context.operations.ask(_persons, shown)
        return sheet_of(chips.words(), persons, PERSONS, narrowed)
    organizations = context.operations.ask(_organizations, shown)
    return sheet_of(chips.words(), organizations, ORGANIZATIONS, narrowed)


def _persons(work: Work, shown: Sequence[UUID]) -> Sequence[PersonRow]:
    found = {row.id: row for row in work.persons.rows()}
    return [found[key] for key in shown if key in found]


def _organizations(work: Work, shown: Sequence[UUID]) -> Sequence[OrganizationRow]:
    found = {row.id: row for row in work.organizations.rows()}
    return [found[key] for key in shown if key in found]
