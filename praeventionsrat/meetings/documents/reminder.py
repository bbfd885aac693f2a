"""Erinnerung: a letter to one office about everything it still has to do, as Word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings import control_words
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.control import wording_of
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.tracking_ports import TrackedRow

ANSWER_DAYS = 14
OfficeKey = tuple[str, object]
"""Whose an assignment is: an institution or person on record, else the words typed."""


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """One open assignment."""

    number: Annotated[str, "Nummer"]
    title: Annotated[str, "Auftrag"]
    wording: Annotated[str, "Wortlaut des Beschlusses"]
    origin: Annotated[str, "Gremium und Sitzung"]
    due: Annotated[str, "Frist"]
    state: Annotated[str, "Stand in Worten"]


@dataclass(frozen=True, kw_only=True)
class ReminderSheet(Sheet):
    """Everything the letter says."""

    template: ClassVar[str] = "reminder"

    sender_line: Annotated[str, "Absender über der Anschrift"]
    recipients: tuple[str, ...]
    information: tuple[str, ...]
    subject: Annotated[str, "Betreff"]
    greeting: Annotated[str, "Anrede"]
    sentences: tuple[str, ...]
    lines: tuple[ReminderLine, ...]
    closing: tuple[str, ...]
    signer: Annotated[str, "wer schreibt"]


def office_of(row: TrackedRow) -> OfficeKey | None:
    """Whose an assignment is; None where nobody is named."""
    if row.organization_id:
        return ("organization", row.organization_id)
    if row.person_id:
        return ("person", row.person_id)
    return ("text", german.fold(row.responsible)) if row.responsible else None


def one_of_each_office(rows: Sequence[TrackedRow]) -> Sequence[TrackedRow]:
    """The first open assignment of every office, by the name of the office."""
    firsts: dict[OfficeKey, TrackedRow] = {}
    for row in rows:
        key = office_of(row)
        if key is not None and row.done_on is None:
            firsts.setdefault(key, row)
    return sorted(firsts.values(), key=lambda row: german.sort_key(row.responsible))


def gather(work: Work, assignment_id: UUID, head: Head) -> ReminderSheet:
    """The letter to whoever is in charge of an assignment."""
    work.assignments.get(assignment_id)
    return gather_from(work.trackings.rows(), work, assignment_id, head)


def gather_from(
    rows: Sequence[TrackedRow], work: Work, assignment_id: UUID, head: Head
) -> ReminderSheet:
    """The same from the rows of all assignments, for many letters at once."""
    own = next((row for row in rows if row.id == assignment_id), None)
    key = office_of(own) if own else None
    if own is None or key is None:
        raise UserError("Bitte tragen Sie zuerst ein, wer für den Auftrag zuständig ist.")
    found = [row for row in rows if row.done_on is None and office_of(row) == key]
    if not found:
        raise UserError(f"Für „{own.responsible}“ ist kein Auftrag offen.")
    today = head.today or own.held_on
    person = work.persons.find(found[0].person_id)
    body = work.organizations.find(own.organization_id)
    return ReminderSheet(
        head=head,
        title=f"Bitte um Sachstand: {own.responsible}",
        running_title="Offene Aufträge",
        foot_note=common.joined(common.address_line(head), head.website, by=" · "),
        sender_line=common.address_line(head),
        recipients=_recipients(own, person, body),
        information=_information(head, today),
        subject="Offene Aufträge – Bitte um Mitteilung des Sachstands",
        greeting=_greeting(person),
        sentences=(_opening(len(found), head),),
        lines=tuple(_line(work, row, today) for row in found),
        closing=_closing(found, today),
        signer=common.joined(head.name, head.council_name),
    )


REMINDER = Export(
    "reminder",
    "Erinnerung an die zuständige Stelle (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="assignment",
    description="Brief mit allen offenen Aufträgen derselben Stelle und der Bitte um Sachstand.",
)


def _recipients(
    row: TrackedRow, person: Person | None, body: Organization | None
) -> tuple[str, ...]:
    if body is None:
        return (person.full_name if person else row.responsible,)
    lines = (
        body.name,
        person.full_name if person else "",
        body.street,
        f"{body.postal_code} {body.city}".strip(),
    )
    return tuple(line for line in lines if line)


def _information(head: Head, today: date) -> tuple[str, ...]:
    lines = (
        ("Telefon: ", head.phone),
        ("E-Mail: ", head.email),
        ("", common.joined(head.city, german.long_day(today))),
    )
    return tuple(label + text for label, text in lines if text)


def _greeting(person: Person | None) -> str:
    if person is None or person.form_of_address not in {"Frau", "Herr"}:
        return "Sehr geehrte Damen und Herren,"
    polite = "Sehr geehrte" if person.form_of_address == "Frau" else "Sehr geehrter"
    words = (polite, person.form_of_address, person.title, person.affix, person.family_name)
    return " ".join(word for word in words if word) + ","


def _opening(number: int, head: Head) -> str:
    if number == 1:
        given = "steht ein Auftrag aus, für den"
    else:
        given = f"stehen {number} Aufträge aus, für die"
    council = german.genitive(head.council_name)
    return f"in der Beschlusskontrolle {council} {given} Sie zuständig sind."


def _closing(found: Sequence[TrackedRow], today: date) -> tuple[str, ...]:
    until = german.long_day(today + timedelta(days=ANSWER_DAYS))
    asked = (
        f"Bitte teilen Sie uns bis zum {until} mit, wie der Stand ist, woran es bei einer "
        "Verzögerung liegt und wann Sie mit dem Abschluss rechnen."
    )
    discreet = "Was als nichtöffentlich bezeichnet ist, behandeln Sie bitte vertraulich."
    return (asked,) if all(row.is_public for row in found) else (asked, discreet)


def _line(work: Work, row: TrackedRow, today: date) -> ReminderLine:
    part = "" if row.is_public else "nichtöffentlich"
    return ReminderLine(
        number=row.number,
        title=row.title,
        wording=wording_of(work, row.id),
        origin=common.joined(row.committee, german.day(row.held_on), part),
        due=german.day(row.due_on) or "ohne Frist",
        state=control_words.state_words(row, today),
    )
