"""What a mailing is made of: whom it goes to, what it says, and how it shall come out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.form_fields import FormField
from praeventionsrat.documents.head import Head


@dataclass(frozen=True, slots=True)
class LetterText:
    """What is typed for letters and mails; fields such as «Name» may stand anywhere in it."""

    subject: str = ""
    text: str = ""
    """Rich text."""
    closing: str = "Mit freundlichen Grüßen"
    signer: str = ""
    signer_role: str = ""
    attachments: str = ""


@dataclass(frozen=True, slots=True)
class MailingOptions:
    """How it shall come out; each format looks at what concerns it."""

    label_sheet: str = "70x37"
    """Key of a sheet in ``documents.label_sheets``."""
    first_label: int = 1
    """Where a used sheet begins to have labels; counted from the left, line by line."""
    envelope: str = "DL"
    """Key of an envelope in ``documents.envelopes``."""
    separator: str = "; "
    """Between addresses in the clipboard."""
    is_together: bool = True
    """One letter for two who share it."""
    by_office: bool = False
    """„Sehr geehrte Frau Bürgermeisterin,“ in place of the name."""
    answer_by: date | None = None
    """Until when a form shall come back."""
    privacy_note: str = ""
    """The short notice on a form; empty: ours."""


@dataclass(frozen=True, slots=True)
class FormOf:
    """A form of one contact: under which token it goes out, and what is on record."""

    token: str
    addressee: Addressee
    fields: tuple[FormField, ...]
    values: tuple[tuple[str, str], ...]
    """Name of each field and what stands in it."""

    @property
    def name(self) -> str:
        """Whose form it is."""
        return self.addressee.name

    @property
    def greeting(self) -> str:
        """How it begins."""
        return self.addressee.salutation

    @property
    def file_name(self) -> str:
        """„Angaben Muster Erika“."""
        return f"Angaben {self.addressee.sort_name}"


@dataclass(frozen=True, slots=True)
class MailingJob:
    """Everything a worker needs; plain values."""

    head: Head
    title: str
    """Name of the list: „Netzwerk Jugend“."""
    addressees: tuple[Addressee, ...]
    letter: LetterText = field(default_factory=LetterText)
    options: MailingOptions = field(default_factory=MailingOptions)
    secret: str = ""
    """Signs forms, so that they are known again."""
    forms: tuple[FormOf, ...] = ()
    """What forms are prefilled with."""


def sender_line(head: Head) -> str:
    """„Stadt Musterau · Rathausplatz 1 · 35999 Musterau“."""
    town = f"{head.postal_code} {head.city}".strip()
    who = head.municipality or head.council_name
    return " · ".join(word for word in (who, head.street, town) if word)


def named(addressees: Sequence[Addressee], most: int = 5) -> str:
    """Some of them by name: „Erika Muster, Max Beispiel und 3 weitere“."""
    names = [one.name for one in addressees]
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} und {len(names) - most} weitere"
