"""The lists of persons and institutions as they go to Excel and to paper."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.contacts.disclosure import disclosed_rows
from praeventionsrat.contacts.ports import OrganizationRow, PersonRow, Work
from praeventionsrat.documents.list_sheet import ListSheet
from ui.contacts.contact_list import ContactList
from ui.contacts.new_contact import PERSON
from ui.contacts.readings import list_name
from ui.context import AppContext
from ui.parts.list_export import SheetColumn, sheet_of

PERSONS = (
    SheetColumn[PersonRow]("Name", list_name),
    SheetColumn[PersonRow]("Amts- oder Dienstbezeichnung", lambda row: row.post_title),
    SheetColumn[PersonRow]("Institution", lambda row: row.organizations),
    SheetColumn[PersonRow]("E-Mail", lambda row: row.email),
    SheetColumn[PersonRow]("Telefon", lambda row: row.phone),
)
ORGANIZATIONS = (
    SheetColumn[OrganizationRow]("Name", lambda row: row.name),
    SheetColumn[OrganizationRow]("Kurzname", lambda row: row.short_name),
    SheetColumn[OrganizationRow]("Ort", lambda row: row.city),
    SheetColumn[OrganizationRow]("Personen", lambda row: row.persons),
)


def contacts_sheet(context: AppContext, kind: str, side: ContactList, chosen: str) -> ListSheet:
    """What the list of contacts shows now; ``chosen`` is what boxes and chips narrow it by."""
    shown = [line.id for line in side.list.rows_model.rows()]
    text = side.filter.text()
    typed = f"gefiltert nach „{text}“" if text else ""
    words = ", ".join(part for part in (chosen, typed) if part)
    read = persons_sheet if kind == PERSON else organizations_sheet
    return context.operations.ask(read, shown, words)


def persons_sheet(work: Work, shown: Sequence[UUID], words: str) -> ListSheet:
    """The persons shown, in their order; ``words`` is what the list was narrowed by."""
    rows = {row.id: row for row in disclosed_rows(work, work.persons.rows())}
    return sheet_of("Personen", [rows[i] for i in shown if i in rows], PERSONS, words)


def organizations_sheet(work: Work, shown: Sequence[UUID], words: str) -> ListSheet:
    """The institutions shown, in their order."""
    rows = {row.id: row for row in work.organizations.rows()}
    return sheet_of("Institutionen", [rows[i] for i in shown if i in rows], ORGANIZATIONS, words)
