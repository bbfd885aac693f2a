"""Documents on the office's own letterhead."""

from typing import BinaryIO

from praeventionsrat.documents.values import Sheet


def render_on_letterhead(sheet: Sheet, out: BinaryIO) -> None:
    """Write the document on the letterhead that the sheet carries."""
    raise NotImplementedError
