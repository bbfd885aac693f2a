"""Kontaktverlauf: what passed with a contact on a day, and when to come back to it."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from praeventionsrat.contacts.channels import OwnedFields
from praeventionsrat.records import Prose, Record, Searchable, text_enum


class NoteKind(StrEnum):
    """How one was in touch."""

    CALL = "call"
    VISIT = "visit"
    LETTER = "letter"
    MAIL = "mail"
    TALK = "talk"
    OTHER = "other"


class ContactNoteFields(OwnedFields):
    """What is typed about one contact of a day."""

    kind: NoteKind = Field(default=NoteKind.CALL, sa_type=text_enum(NoteKind))
    happened_on: date
    text: Prose = Field(default="", max_length=100_000)
    follow_up_on: date | None = Field(default=None, index=True)
    """Wiedervorlage: the day it comes up on the overview."""


class ContactNote(ContactNoteFields, Record, Searchable, table=True):
    """Kontaktnotiz: one line of the Kontaktverlauf."""

    __tablename__ = "contact_note"

    followed_up_on: date | None = None
    """When the Wiedervorlage was done."""

    def search_words(self) -> tuple[str, ...]:
        """Override: the note is found by what it says."""
        return (self.text.partition("\n")[0][:200], self.text)
