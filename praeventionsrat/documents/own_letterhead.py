"""The office's own letterhead: a copy of our template with its own head, foot and styles.

Head, foot, page and styles are the office's; the text of each document stays ours, so that one
letterhead serves every document and keeps serving when documents change.
"""

import io
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from praeventionsrat.documents import contract, word
from praeventionsrat.documents.guard import Hostile, check_package
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import PlainSheet, Sheet
from praeventionsrat.documents.word_text import TextWriter
from praeventionsrat.errors import UserError

PLACES = {"header": "Kopfzeile", "footer": "Fußzeile", "footnotes": "Fußnote"}
STYLED = ("w:pStyle", "w:rStyle", "w:tblStyle")
NAMED = 8
"""How many complaints are listed."""


def check_letterhead(content: bytes) -> bytes:
    """Refuse a letterhead that is dangerous, uses unknown fields or lacks styles."""
    document = _opened(content)
    found = [*_unknown_fields(document), *missing_styles(document)]
    if found:
        more = [f"und {len(found) - NAMED} weitere."] if len(found) > NAMED else []
        raise UserError("\n".join(["In der Vorlage stimmt etwas nicht:", *found[:NAMED], *more]))
    _check_lists(document)
    return b""


def rendered(sheet: Sheet) -> bytes:
    """The document on the letterhead that its head carries; runs in a child process."""
    content = sheet.head.letterhead or b""
    check_letterhead(content)
    out = io.BytesIO()
    word.fill(io.BytesIO(_joined(content, sheet.template)), sheet, out)
    return out.getvalue()


def _opened(content: bytes) -> WordDocument:
    check_package(content)
    try:
        return Document(io.BytesIO(content))
    except (KeyError, ValueError, SyntaxError, AttributeError):
        raise Hostile("Sie ist kein lesbares Word-Dokument.") from None


def _joined(content: bytes, name: str) -> bytes:
    """The letterhead with the text of one of our templates."""
    letterhead, ours = _opened(content), Document(io.BytesIO(template(name)))
    body = letterhead.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    keys = _keys(ours, letterhead)
    for place, child in enumerate(c for c in ours.element.body if c.tag != qn("w:sectPr")):
        copy = deepcopy(child)
        for element in copy.iter(*map(qn, STYLED)):
            element.set(qn("w:val"), keys[element.get(qn("w:val"))])
        body.insert(place, copy)
    _forget_properties(letterhead)
    out = io.BytesIO()
    letterhead.save(out)
    return out.getvalue()


def _forget_properties(document: WordDocument) -> None:
    """Whose file it was is nobody's business, and docxtpl would read fields in there."""
    properties = document.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        setattr(properties, name, "")
    properties.last_modified_by = properties.keywords = properties.category = ""


def _names(document: WordDocument) -> dict[str, str]:
    """The key of every style by its name; Word renames keys, never the names."""
    return {
        str(name.get(qn("w:val"))).casefold(): str(style.get(qn("w:styleId")))
        for style in document.styles.element.iterchildren(qn("w:style"))
        if (name := style.find(qn("w:name"))) is not None
    }


def _keys(ours: WordDocument, theirs: WordDocument) -> dict[str, str]:
    there = _names(theirs)
    return {key: there[name] for name, key in _names(ours).items() if name in there}


def missing_styles(document: WordDocument) -> Sequence[str]:
    """A complaint for each of our styles that a Word file lacks."""
    ours = Document(io.BytesIO(template(PlainSheet.template)))
    needed = {
        str(style.get(qn("w:styleId"))): str(style.find(qn("w:name")).get(qn("w:val")))
        for style in ours.styles.element.iterchildren(qn("w:style"))
        if style.get(qn("w:default")) is None
    }
    there = _names(document)
    missing = [name for name in needed.values() if name.casefold() not in there]
    return [f"Die Formatvorlage „{name}“ fehlt." for name in missing]


def _check_lists(document: WordDocument) -> None:
    try:
        TextWriter(document)
    except (IndexError, NotImplementedError):
        raise UserError(
            "In der Vorlage sind die Formatvorlagen der Listen mit keiner Nummerierung verbunden. "
            "Bitte beginnen Sie noch einmal mit einer Kopie unserer Vorlage."
        ) from None


def _unknown_fields(document: WordDocument) -> Iterator[str]:
    shape, environment = contract.shape_of(PlainSheet), word.environment()
    for place, source in sources(document):
        for fault in contract.faults(source, shape, environment):
            yield f"{fault.what} ({place}: {text_line(source, fault.line)})."


def sources(document: WordDocument) -> Iterator[tuple[str, str]]:
    """Head, foot and footnotes as docxtpl will read them, a paragraph a line."""
    reader = DocxTemplate(io.BytesIO())
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in PLACES and not relation.is_external:
            part: Any = relation.target_part
            source = reader.patch_xml(part.blob.decode("utf-8", "replace"))
            yield PLACES[kind], by_paragraph(source)


def by_paragraph(source: str) -> str:
    """A paragraph a line, so that the number of a line leads to its words."""
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", source)


def text_line(source: str, number: int) -> str:
    """What a paragraph of a template says, so that its place is found in Word."""
    lines = source.splitlines()
    text = re.sub(r"<[^>]+>", "", lines[number - 1] if number <= len(lines) else "").strip()
    return f"„{text[:77]}…“" if len(text) > 78 else f"„{text}“"
