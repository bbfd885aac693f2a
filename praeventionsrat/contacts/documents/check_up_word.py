"""Writes the forms of a mailing: a Word file for each contact, and the draft it goes out with."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from praeventionsrat.contacts.documents.check_up import CheckUpForm, forms_of
from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.mails_eml import MOMENT, unlike
from praeventionsrat.documents import mail_draft, reply_form, word
from praeventionsrat.documents.mail_draft import MailFile
from praeventionsrat.files import safe_name


def render(job: MailingJob, out: BinaryIO) -> None:
    """A package with a form for each, and a draft with the form for whom mails reach."""
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for form in forms_of(job):
            for stem, suffix, content in files_of(form):
                name = unlike(taken, safe_name(stem), suffix)
                package.writestr(zipfile.ZipInfo(name, MOMENT), content)


def files_of(form: CheckUpForm) -> Iterator[tuple[str, str, bytes]]:
    """Name, suffix and bytes of the form, and of the mail it is attached to."""
    content = written(form)
    yield form.name, ".docx", content
    if form.mail is not None:
        out = io.BytesIO()
        name = safe_name(f"{form.name}.docx")
        mail_draft.write(replace(form.mail, files=(MailFile(name, content),)), out)
        yield f"E-Mail {form.name}", ".eml", out.getvalue()


def written(form: CheckUpForm) -> bytes:
    """One form, signed."""
    page = io.BytesIO()
    word.render(form.sheet, page)
    return reply_form.seal(page.getvalue(), form.token)
