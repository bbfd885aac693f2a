"""Writes the draft of an invitation with its files."""

from dataclasses import replace
from typing import BinaryIO

from praeventionsrat.documents import mail_draft
from praeventionsrat.documents.export import Step
from praeventionsrat.documents.mail_draft import MailFile
from praeventionsrat.meetings.documents.invitation_mail import InvitationMail, lightened
from praeventionsrat.meetings.documents.package_zip import content_of


def render(mail: InvitationMail, out: BinaryIO, step: Step = lambda _done, _all: None) -> None:
    """Make the files and write the draft.

    Args:
        mail: What it says and carries.
        out: Where the file goes.
        step: Told how many files are made, and how many there are; may raise to stop.
    """
    light, files = lightened(mail), []
    for done, file in enumerate(light.package.files):
        step(done, len(light.package.files))
        files.append(MailFile(file.name, content_of(file)))
    mail_draft.write(replace(light.draft, files=tuple(files)), out)
