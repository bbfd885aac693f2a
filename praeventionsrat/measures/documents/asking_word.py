"""Writes the form of one owner, sealed, and the draft of the mail it goes out with."""

import io
from dataclasses import replace
from typing import BinaryIO

from praeventionsrat.documents import mail_draft, reply_form, word
from praeventionsrat.documents.mail_draft import MailFile
from praeventionsrat.files import safe_name
from praeventionsrat.measures.documents.asking_form import AskingForm


def render(form: AskingForm, out: BinaryIO) -> None:
    """Write the form with its token."""
    page = io.BytesIO()
    word.render(form.sheet, page)
    out.write(reply_form.seal(page.getvalue(), form.token))


def render_mail(form: AskingForm, out: BinaryIO) -> None:
    """Write the mail with the form on it."""
    assert form.mail is not None
    page = io.BytesIO()
    render(form, page)
    file = MailFile(safe_name(f"{form.name}.docx"), page.getvalue())
    mail_draft.write(replace(form.mail, files=(file,)), out)
