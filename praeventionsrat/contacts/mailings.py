"""Serienversand: what went out to whom, and what came back."""

import secrets
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.channels import OwnedFields
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum


class MailingKind(StrEnum):
    """What was made."""

    LETTER = "letter"
    MAIL = "mail"
    LABELS = "labels"
    ENVELOPES = "envelopes"
    ADDRESSES = "addresses"
    """Addresses for a mail program or a spreadsheet."""
    CHECK_UP = "check_up"
    """Fillable forms: „Stimmen Ihre Angaben noch?“."""


class MailingFields(Fields):
    """What is typed about a mailing."""

    title: Line = Field(min_length=1, max_length=300)
    kind: MailingKind = Field(default=MailingKind.LETTER, sa_type=text_enum(MailingKind))
    text: Prose = Field(default="", max_length=100_000)
    sent_on: date | None = None
    answer_by: date | None = None


class Mailing(MailingFields, MainRecord, table=True):
    """Serienversand of one day."""

    list_id: UUID | None = Field(
        default=None, foreign_key="mailing_list.id", index=True, ondelete="SET NULL"
    )

    secret: str = Field(default_factory=lambda: secrets.token_hex(32), max_length=64)
    """Signs its forms, so that a form made elsewhere is not taken for ours."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a mailing is looked for by."""
        return (self.title, self.text)


class MailingRecipient(OwnedFields, Record, table=True):
    """Empfänger of a mailing, with the address it went to."""

    __tablename__ = "mailing_recipient"

    mailing_id: UUID = Field(foreign_key="mailing.id", index=True, ondelete="CASCADE")
    name: Line = Field(default="", max_length=300)
    sent_to: Prose = Field(default="", max_length=1000)
    """Lines of the address, or the e-mail address."""
    answered_on: date | None = None
    came_back_on: date | None = None
    """Unzustellbar."""
