"""Serienbrief: one Word file with a letter for each addressee, on the office's letterhead."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat import german
from praeventionsrat.contacts.addressee import Addressee, by_post
from praeventionsrat.contacts.documents.job import MailingJob, sender_line
from praeventionsrat.contacts.documents.letter_fields import (
    check_fields,
    fill_line,
    fill_text,
    names_fields,
)
from praeventionsrat.contacts.together import together
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.errors import UserError

NOBODY = "Niemand auf diesem Verteiler hat eine vollständige Anschrift."
NO_TEXT = "Bitte schreiben Sie zuerst den Brief."


@dataclass(frozen=True, slots=True)
class LetterPage:
    """One letter."""

    recipients: tuple[str, ...]
    subject: Annotated[str, "Betreff"]
    greeting: Annotated[str, "Anrede"]
    text: Annotated[Rich, "Text des Briefes"]


@dataclass(frozen=True, kw_only=True)
class SerialLetter(Sheet):
    """Everything the letters say."""

    template: ClassVar[str] = "serienbrief"

    sender_line: Annotated[str, "Absender über der Anschrift"]
    information: tuple[str, ...]
    letters: tuple[LetterPage, ...]
    closing: Annotated[str, "Grußformel"]
    signer: Annotated[str, "Name unter dem Brief"]
    signer_role: Annotated[str, "Funktion unter dem Brief"]
    attachments: Annotated[str, "Anlagen"]


def letters_of(job: MailingJob) -> SerialLetter:
    """Everything the letters of a mailing say."""
    typed, head = job.letter, job.head
    if not typed.text.strip():
        raise UserError(NO_TEXT)
    check_fields(typed.text, typed.subject)
    pages = tuple(_page(job, one) for one in receivers(job))
    town = f"{head.city}, den {german.long_day(head.today)}" if head.city and head.today else ""
    return SerialLetter(
        head=head,
        title=job.letter.subject if not names_fields(typed.subject) else job.title,
        running_title=job.title,
        foot_note=" · ".join(word for word in (sender_line(head), head.website) if word),
        sender_line=sender_line(head),
        information=information(head, town),
        letters=pages,
        closing=typed.closing,
        signer=typed.signer,
        signer_role=typed.signer_role,
        attachments=typed.attachments,
    )


def receivers(job: MailingJob) -> tuple[Addressee, ...]:
    """Whom something goes to by post; refuses a mailing to nobody."""
    found = together(job.addressees) if job.options.is_together else job.addressees
    reached = tuple(by_post(found))
    if not reached:
        raise UserError(NOBODY)
    return reached


def information(head: Head, town: str) -> tuple[str, ...]:
    """What stands at the right of the address."""
    lines = (
        head.name,
        f"Telefon: {head.phone}" if head.phone else "",
        f"E-Mail: {head.email}" if head.email else "",
        town or german.long_day(head.today),
    )
    return tuple(line for line in lines if line)


def greeting(job: MailingJob, one: Addressee) -> str:
    """How the letter begins; nothing where the text says it itself."""
    if "Briefanrede" in names_fields(job.letter.text):
        return ""
    return (one.office_salutation if job.options.by_office else "") or one.salutation


def _page(job: MailingJob, one: Addressee) -> LetterPage:
    return LetterPage(
        recipients=one.address,
        subject=fill_line(job.letter.subject, one),
        greeting=greeting(job, one),
        text=Rich(fill_text(job.letter.text, one)),
    )
