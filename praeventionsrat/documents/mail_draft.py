"""A mail that is not sent yet: an .eml file that mail programs open as a draft, and mailto links.

``X-Unsent: 1`` makes classic Outlook, Thunderbird and Apple Mail offer it for sending; the new
Outlook shows it as a received mail (DOMAIN 0.10), so addresses and links are offered beside it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import BinaryIO
from urllib.parse import quote

ADDRESS = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+")
LONGEST_LINK = 2000
"""What Windows hands to a mail program at most."""


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file that hangs on a mail."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """Everything a mail says."""

    sender: str
    bcc: tuple[str, ...]
    subject: str
    text: str
    files: tuple[MailFile, ...] = ()
    to: tuple[str, ...] = ()
    """Whom all see; empty: the sender herself, so that the mail has a recipient."""


TYPES = {
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".pdf": ("application", "pdf"),
    ".ics": ("text", "calendar"),
    ".zip": ("application", "zip"),
}


def is_address(text: str) -> bool:
    """Whether a mail program would take this for one address."""
    return ADDRESS.fullmatch(text) is not None


def write(draft: MailDraft, out: BinaryIO) -> None:
    """Write the draft; recipients do not see each other (Bcc)."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = draft.subject
    seen = draft.to or ((draft.sender,) if draft.sender else ())
    for name, found in (("From", (draft.sender,)), ("To", seen), ("Bcc", draft.bcc)):
        if any(found):
            message[name] = ", ".join(map(_in_ascii, found))
    message.set_content(draft.text)
    for file in draft.files:
        suffix = file.name[file.name.rfind(".") :].casefold()
        main, sub = TYPES.get(suffix, ("application", "octet-stream"))
        if main == "text":
            message.add_attachment(file.content.decode(), subtype=sub, filename=file.name)
        else:
            message.add_attachment(file.content, main, sub, filename=file.name)
    out.write(message.as_bytes())


def _in_ascii(address: str) -> str:
    """An address with its host as mail servers know it: „xn--prv-rla.example“."""
    name, at, host = address.rpartition("@")
    try:
        return f"{name}{at}{host.encode('idna').decode()}"
    except UnicodeError:
        return address


def mailto(draft: MailDraft) -> str:
    """A link that opens the mail program; empty where it would be too long to arrive whole."""
    parts = (("bcc", ",".join(draft.bcc)), ("subject", draft.subject), ("body", draft.text))
    query = "&".join(f"{name}={quote(text, safe='@,')}" for name, text in parts if text)
    link = f"mailto:{quote(draft.sender, safe='@')}?{query}"
    return link if len(link) <= LONGEST_LINK else ""


def addresses(bcc: Sequence[str]) -> str:
    """The addresses as every mail program takes them from the clipboard."""
    return "; ".join(bcc)
