"""Writes the letters of a mailing into one Word file."""

import io
from typing import BinaryIO

from docx import Document

from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.serial_letter import letters_of
from praeventionsrat.documents import sections, word


def render(job: MailingJob, out: BinaryIO) -> None:
    """Write all letters, each with a first page of its own."""
    page = io.BytesIO()
    word.render(letters_of(job), page)
    page.seek(0)
    document = Document(page)
    sections.split_at_breaks(document)
    sections.count_by_letter(document)
    document.save(out)
