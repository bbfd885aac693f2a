"""Writes a reply sheet and seals it."""

import io
from typing import BinaryIO

from praeventionsrat.documents import reply_form, word
from praeventionsrat.meetings.documents.poll_sheet import ReplySheet


def render(reply: ReplySheet, out: BinaryIO) -> None:
    """Write the sheet with its token."""
    page = io.BytesIO()
    word.render(reply.sheet, page)
    out.write(reply_form.seal(page.getvalue(), reply.token))
