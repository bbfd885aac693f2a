"""Mails to a list: addresses for the clipboard, a draft for all (Bcc), a draft for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from praeventionsrat import richtext
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.letter_fields import (
    check_fields,
    fill_line,
    fill_text,
    names_fields,
)
from praeventionsrat.contacts.salutations import ANYBODY
from praeventionsrat.documents.mail_draft import MailDraft
from praeventionsrat.errors import UserError
from praeventionsrat.german import count
from praeventionsrat.richtext import Block, ListKind

NOBODY = "Niemand auf diesem Verteiler hat eine gültige E-Mail-Adresse."
NO_TEXT = "Bitte schreiben Sie zuerst die E-Mail."
SEPARATORS = (("; ", "Semikolon – Outlook"), (", ", "Komma – Thunderbird, Apple Mail, Webmail"))


@dataclass(frozen=True, slots=True)
class Addresses:
    """The e-mail addresses of a list, each once, and who has none that works."""

    found: tuple[str, ...]
    broken: tuple[tuple[str, str], ...]
    """Name, and why."""

    @property
    def sentence(self) -> str:
        """What the user is told."""
        told = f"{count(len(self.found), 'Adresse', 'Adressen')} in der Zwischenablage."
        if not self.broken:
            return told
        lines = [f"{name}: {why}" for name, why in self.broken]
        return "\n".join([f"{told} Nicht erreicht werden:", *lines])


def addresses_of(addressees: Sequence[Addressee]) -> Addresses:
    """Every address once, whatever its capitals."""
    found: dict[str, str] = {}
    for one in addressees:
        if not one.no_email:
            found.setdefault(one.email.casefold(), one.email)
    broken = tuple((one.name, one.no_email) for one in addressees if one.no_email)
    return Addresses(tuple(found.values()), broken)


def clipboard(addressees: Sequence[Addressee], separator: str) -> str:
    """The addresses as the field Bcc of a mail program takes them."""
    found = addresses_of(addressees).found
    if not found:
        raise UserError(NOBODY)
    return separator.join(found)


def draft_for_all(job: MailingJob) -> MailDraft:
    """One draft; nobody sees who else gets it (Bcc)."""
    found = _checked(job).found
    used = names_fields(job.letter.text, job.letter.subject)
    if used:
        raise UserError(
            f"Diese E-Mail geht an alle gleich; das Feld „{used[0]}“ kann nur ausgefüllt werden, "
            "wenn Sie je Person einen eigenen Entwurf erzeugen."
        )
    text = _whole(job, ANYBODY, job.letter.text)
    return MailDraft(job.head.email, found, job.letter.subject, text)


def draft_for_each(job: MailingJob) -> tuple[tuple[str, MailDraft], ...]:
    """A draft for each address with the name of its file; her own words in each."""
    _checked(job)
    drafts: dict[str, tuple[str, MailDraft]] = {}
    for one in job.addressees:
        key = one.email.casefold()
        if not one.no_email and key not in drafts:
            drafts[key] = (f"E-Mail {one.sort_name}", _draft(job, one))
    return tuple(drafts.values())


def _draft(job: MailingJob, one: Addressee) -> MailDraft:
    spoken = (one.office_salutation if job.options.by_office else "") or one.salutation
    own = "Briefanrede" in names_fields(job.letter.text)
    text = _whole(job, "" if own else spoken, fill_text(job.letter.text, one))
    subject = fill_line(job.letter.subject, one)
    return MailDraft(job.head.email, (), subject, text, to=(one.email,))


def _checked(job: MailingJob) -> Addresses:
    if not job.letter.text.strip():
        raise UserError(NO_TEXT)
    check_fields(job.letter.text, job.letter.subject)
    found = addresses_of(job.addressees)
    if not found.found:
        raise UserError(NOBODY)
    return found


def _whole(job: MailingJob, greeting: str, markdown: str) -> str:
    letter = job.letter
    signed = "\n".join(w for w in (letter.closing, letter.signer, letter.signer_role) if w)
    parts = (greeting, plain_text(markdown), signed)
    return "\n\n".join(part for part in parts if part) + "\n"


def plain_text(markdown: str) -> str:
    """Rich text as a mail without looks says it: paragraphs apart, lists with their marks."""
    said, counts, before = "", {1: 0, 2: 0}, ListKind.NONE
    for block in richtext.parse(markdown).blocks:
        gap = "\n" if block.kind and before else "\n\n"
        said += (gap if said else "") + _mark(block, counts) + block.text
        before = block.kind
    return said


def _mark(block: Block, counts: dict[int, int]) -> str:
    if not block.kind:
        counts.update({1: 0, 2: 0})
        return ""
    counts[block.level] = counts[block.level] + 1 if block.kind is ListKind.NUMBER else 0
    if block.level == 1:
        counts[2] = 0
    mark = f"{counts[block.level]}. " if block.kind is ListKind.NUMBER else "– "
    return "   " * (block.level - 1) + mark
