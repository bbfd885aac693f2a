"""Writes the forms of a mailing: one Word file for each contact, together in a package."""

import io
import zipfile
from typing import BinaryIO

from praeventionsrat.contacts.documents.check_up import CheckUpForm, forms_of
from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.mails_eml import MOMENT, unlike
from praeventionsrat.documents import reply_form, word
from praeventionsrat.files import safe_name


def render(job: MailingJob, out: BinaryIO) -> None:
    """A package with a form for each."""
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for form in forms_of(job):
            name = unlike(taken, safe_name(form.name), ".docx")
            package.writestr(zipfile.ZipInfo(name, MOMENT), written(form))


def written(form: CheckUpForm) -> bytes:
    """One form, signed."""
    page = io.BytesIO()
    word.render(form.sheet, page)
    return reply_form.seal(page.getvalue(), form.token)
