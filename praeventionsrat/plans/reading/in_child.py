"""What is done with a foreign Word file in a process of its own: nothing but taking apart."""

import io
import json
import re
from collections.abc import Iterator
from typing import Any

from praeventionsrat.documents import child
from praeventionsrat.documents.foreign import UNREADABLE, WORD, paragraph_text
from praeventionsrat.documents.guard import Hostile, check_bounds
from praeventionsrat.errors import UserError

MEMORY, SECONDS = 512 << 20, 20
HEADING = re.compile(r"(?:heading|überschrift|title|titel)\s*(\d?)", re.IGNORECASE)
LISTED = re.compile(r"(list|aufzählung|nummerier)", re.IGNORECASE)
DAMAGED = "Diese Datei ist beschädigt oder keine Word-Datei."


def paragraphs_of(content: bytes) -> bytes:
    """The paragraphs as JSON: words, level of the heading (0: none), whether it is an item."""
    from docx import Document  # noqa: PLC0415 - only the child needs it

    child.limit(MEMORY, SECONDS)
    try:
        check_bounds(content)
        document = Document(io.BytesIO(content))
        return json.dumps(list(_paragraphs(document))).encode()
    except Hostile as err:
        raise UserError(f"Diese Datei wird nicht angenommen: {err.why}") from None
    except UNREADABLE:
        raise UserError(DAMAGED) from None


def _paragraphs(document: Any) -> Iterator[tuple[str, int, bool]]:
    styles = {style.style_id: style.name or "" for style in document.styles}
    for part in document.element.body.iter(f"{WORD}p"):
        properties = part.find(f"{WORD}pPr")
        style = styles.get(_value(properties, "pStyle"), "")
        level = _level(style, _value(properties, "outlineLvl"))
        numbered = properties is not None and properties.find(f"{WORD}numPr") is not None
        yield paragraph_text(part), level, not level and (numbered or bool(LISTED.match(style)))


def _value(properties: Any, name: str) -> str:
    found = None if properties is None else properties.find(f"{WORD}{name}")
    return "" if found is None else str(found.get(f"{WORD}val", ""))


def _level(style: str, outline: str) -> int:
    found = HEADING.match(style)
    if found is not None:
        return int(found[1] or 1)
    return int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else 0
