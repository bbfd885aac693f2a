"""Labels and envelopes of a mailing."""

from typing import BinaryIO

from praeventionsrat.contacts.documents.job import MailingJob, sender_line
from praeventionsrat.contacts.documents.serial_letter import receivers
from praeventionsrat.documents import labels_pdf, labels_word
from praeventionsrat.documents.envelopes import envelope_of
from praeventionsrat.documents.label_sheets import sheet_of

Addresses = list[tuple[str, ...]]


def labels_in_word(job: MailingJob, out: BinaryIO) -> None:
    """Write the labels as Word."""
    sheet, first = sheet_of(job.options.label_sheet), job.options.first_label
    labels_word.write_labels(sheet, _addresses(job), first, _title(job, "Etiketten"), out)


def labels_in_pdf(job: MailingJob, out: BinaryIO) -> None:
    """Write the labels as PDF."""
    sheet, first = sheet_of(job.options.label_sheet), job.options.first_label
    labels_pdf.write_labels(sheet, _addresses(job), first, _title(job, "Etiketten"), out)


def envelopes_in_word(job: MailingJob, out: BinaryIO) -> None:
    """Write the envelopes as Word."""
    envelope, sender = envelope_of(job.options.envelope), sender_line(job.head)
    title = _title(job, "Umschläge")
    labels_word.write_envelopes(envelope, sender, _addresses(job), title, out)


def envelopes_in_pdf(job: MailingJob, out: BinaryIO) -> None:
    """Write the envelopes as PDF."""
    envelope, sender = envelope_of(job.options.envelope), sender_line(job.head)
    title = _title(job, "Umschläge")
    labels_pdf.write_envelopes(envelope, sender, _addresses(job), title, out)


def _addresses(job: MailingJob) -> Addresses:
    return [one.address for one in receivers(job)]


def _title(job: MailingJob, what: str) -> str:
    return f"{what} {job.title}"
