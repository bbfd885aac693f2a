"""The Kontaktverlauf: what was said or written on a day, and when to come back to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.notes import ContactNote, ContactNoteFields, NoteKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.errors import Invalid


@dataclass(frozen=True, slots=True)
class FollowUpDue:
    """A Wiedervorlage that waits."""

    id: UUID
    """Of the note."""
    contact: tuple[str, UUID]
    """Kind and id of whom it is about."""
    name: str
    kind: NoteKind
    text: str
    due_on: date


def note_contact(work: Work, fields: ContactNoteFields) -> UUID:
    """Keep what passed with a person or an institution."""
    _check(fields)
    note = ContactNote.model_validate(fields)
    work.contact_notes.add(note)
    return note.id


def edit_note(
    work: Work, note_id: UUID, fields: ContactNoteFields, *, seen: int | None = None
) -> None:
    """Replace what is typed; a new day for coming back opens the Wiedervorlage again."""
    note = work.contact_notes.get(note_id)
    note.see(seen)
    _check(fields)
    put_off = fields.follow_up_on != note.follow_up_on
    note.sqlmodel_update(fields.model_dump())
    if put_off:
        note.followed_up_on = None


def follow_up(work: Work, note_id: UUID, *, on: date) -> None:
    """Say that somebody came back to it; doing so twice keeps the first day."""
    note = work.contact_notes.get(note_id)
    note.followed_up_on = note.followed_up_on or on


def remove_note(work: Work, note_id: UUID) -> None:
    """Take a note off the record."""
    work.contact_notes.remove(work.contact_notes.get(note_id))


def due_follow_ups(work: Work, on: date) -> Sequence[FollowUpDue]:
    """Every Wiedervorlage of that day or before, the oldest first."""
    found = []
    for note in work.contact_notes.waiting(on):
        whom = _whom(work, note)
        if whom is not None:
            link, name = whom
            text = note.text.partition("\n")[0]
            due_on = note.follow_up_on or on
            found.append(FollowUpDue(note.id, link, name, note.kind, text, due_on))
    return found


def _whom(work: Work, note: ContactNote) -> tuple[tuple[str, UUID], str] | None:
    """Whom it is about; nobody where the contact lies in the Papierkorb."""
    person = work.persons.find(note.person_id)
    if person is not None:
        return (("person", person.id), person.name) if person.deleted_at is None else None
    organization = work.organizations.find(note.organization_id)
    if organization is None or organization.deleted_at is not None:
        return None
    return ("organization", organization.id), organization.label


def _check(fields: ContactNoteFields) -> None:
    if not fields.text.strip():
        raise Invalid({"text": "Bitte ausfüllen."})
    if fields.follow_up_on and fields.follow_up_on < fields.happened_on:
        raise Invalid({"follow_up_on": "Die Wiedervorlage liegt vor dem Tag der Notiz."})
