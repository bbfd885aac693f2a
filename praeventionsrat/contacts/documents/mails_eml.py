"""Writes the drafts of a mailing: one file for all, or one for each in a package."""

import io
import zipfile
from typing import BinaryIO

from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.mails import draft_for_all, draft_for_each
from praeventionsrat.documents import mail_draft
from praeventionsrat.files import safe_name

MOMENT = (1980, 1, 1, 0, 0, 0)


def render_all(job: MailingJob, out: BinaryIO) -> None:
    """One draft with everybody in Bcc."""
    mail_draft.write(draft_for_all(job), out)


def render_each(job: MailingJob, out: BinaryIO) -> None:
    """A package with a draft for each."""
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, draft in draft_for_each(job):
            content = io.BytesIO()
            mail_draft.write(draft, content)
            file = zipfile.ZipInfo(unlike(taken, safe_name(name), ".eml"), MOMENT)
            package.writestr(file, content.getvalue())


def unlike(taken: set[str], stem: str, suffix: str) -> str:
    """A name no other file of the package has."""
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){suffix}"
    taken.add(name.casefold())
    return name
