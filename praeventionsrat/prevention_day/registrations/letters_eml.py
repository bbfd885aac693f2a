"""Writes the drafts of confirmations: one file for each person, in a package."""

import io
import zipfile
from collections.abc import Sequence
from typing import BinaryIO

from praeventionsrat.contacts.documents.mails_eml import MOMENT, unlike
from praeventionsrat.documents import mail_draft
from praeventionsrat.files import safe_name
from praeventionsrat.prevention_day.registrations.letters import Telling


def render(found: Sequence[Telling], sender: str, out: BinaryIO) -> None:
    """A draft for everybody who has an address."""
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for one in found:
            content = io.BytesIO()
            mail_draft.write(one.draft(sender), content)
            name = unlike(taken, safe_name(f"Bestätigung {one.name}"[:120]), ".eml")
            package.writestr(zipfile.ZipInfo(name, MOMENT), content.getvalue())
