"""The invitation as a mail draft: all who get the same papers in one Bcc."""

from dataclasses import dataclass, replace
from uuid import UUID

from praeventionsrat.contacts.reach import emails_of
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.mail_draft import MailDraft, is_address
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.letters import sheet_for
from praeventionsrat.meetings.documents.package import Package, package_for
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import InvitationForm

HEAVY = 15 << 20
"""Mail servers refuse what is much larger."""
TOO_HEAVY = "Die Unterlagen sind für eine E-Mail zu groß; sie kommen auf anderem Weg."


@dataclass(frozen=True, slots=True)
class InvitationMail:
    """A draft and the files that hang on it, made later."""

    extent: Extent
    draft: MailDraft
    package: Package


def gather(work: Work, meeting_id: UUID, head: Head) -> tuple[InvitationMail, ...]:
    """Read one draft for each extent somebody gets by mail."""
    found = []
    for extent in Extent:
        bcc = addresses_of(work, meeting_id, extent)
        if bcc:
            package = package_for(work, meeting_id, head, extent)
            found.append(InvitationMail(extent, draft_of(work, meeting_id, head, bcc), package))
    return tuple(found)


def addresses_of(work: Work, meeting_id: UUID, extent: Extent | None = None) -> tuple[str, ...]:
    """The addresses of those invited by e-mail, each once; of one extent, or of all."""
    chosen = {} if extent is None else {"extent": extent}
    invited = work.invitees.where(meeting_id=meeting_id, channel=InvitationForm.EMAIL, **chosen)
    day = work.meetings.get(meeting_id).held_on
    known = emails_of(work, [one.person_id for one in invited], on=day)
    found = (known[one.person_id] for one in invited)
    return tuple(dict.fromkeys(email for email in found if is_address(email)))


def draft_of(work: Work, meeting_id: UUID, head: Head, bcc: tuple[str, ...]) -> MailDraft:
    """The text of the mail, without files."""
    base = common.ground(work, meeting_id)
    sheet = sheet_for(work, meeting_id, head, Extent.PUBLIC)
    lines = (
        "Sehr geehrte Damen und Herren,",
        f"hiermit lade ich Sie herzlich zur {base.of_session} ein:",
        "\n".join(line for line in (sheet.day_and_time, sheet.place) if line),
        "\n".join(sheet.sentences),
        "Einladung, Tagesordnung und Unterlagen sind beigefügt.",
        sheet.reply_sentence,
        "\n".join(w for w in ("Mit freundlichen Grüßen", sheet.signer, sheet.signer_role) if w),
    )
    text = "\n\n".join(line for line in lines if line) + "\n"
    return MailDraft(head.email, bcc, sheet.subject, text)


def lightened(mail: InvitationMail) -> InvitationMail:
    """The mail without the papers where they are too heavy, and saying so."""
    files = mail.package.files
    weight = sum(len(f.made_of) for f in files if isinstance(f.made_of, bytes))
    if weight <= HEAVY:
        return mail
    kept = tuple(file for file in files if not isinstance(file.made_of, bytes))
    said = mail.draft.text.replace(
        "Einladung, Tagesordnung und Unterlagen sind beigefügt.",
        f"Die Einladung ist beigefügt. {TOO_HEAVY}",
    )
    return replace(mail, draft=replace(mail.draft, text=said), package=Package(kept))
