"""A whole template of the office's own: checked against the fields of its document, then filled.

Runs in a process of its own (``child``): the file comes from outside.
"""

import io
from importlib import import_module
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import TemplateError

from praeventionsrat.documents import contract, word
from praeventionsrat.documents.guard import Hostile, check_package
from praeventionsrat.documents.own_letterhead import (
    NAMED,
    by_paragraph,
    missing_styles,
    sources,
    text_line,
)
from praeventionsrat.documents.sample_values import sample
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError

TEXT = "Text"


def check_template(content: bytes, sheet: str) -> bytes:
    """Refuse a template that is dangerous, uses unknown fields, or cannot be filled."""
    preview(content, sheet)
    return b""


def preview(content: bytes, sheet: str) -> bytes:
    """The template filled with sample values; refuses what ``check_template`` refuses."""
    kind = _kind(sheet)
    document = _opened(content)
    found = [*_unknown_fields(document, kind), *missing_styles(document)]
    if found:
        more = [f"und {len(found) - NAMED} weitere."] if len(found) > NAMED else []
        raise UserError("\n".join(["In der Vorlage stimmt etwas nicht:", *found[:NAMED], *more]))
    return _filled(content, sample(kind))


def rendered(sheet: Sheet) -> bytes:
    """The document on the template of its own that its head carries."""
    content = sheet.head.own_template(sheet.template) or b""
    check_package(content)
    return _filled(content, sheet)


def _kind(sheet: str) -> type[Sheet]:
    module, _, name = sheet.partition(":")
    found: type[Sheet] = getattr(import_module(module), name)
    return found


def _opened(content: bytes) -> Any:
    check_package(content)
    try:
        reader = DocxTemplate(io.BytesIO(content))
        reader.init_docx()
    except (KeyError, ValueError, SyntaxError, AttributeError):
        raise Hostile("Sie ist kein lesbares Word-Dokument.") from None
    return reader


def _filled(content: bytes, sheet: Sheet) -> bytes:
    out = io.BytesIO()
    try:
        word.fill(io.BytesIO(content), sheet, out)
    except (TemplateError, AttributeError, LookupError, ValueError, SyntaxError):
        raise UserError(
            "Die Vorlage lässt sich nicht ausfüllen: Eine Anweisung steht an der falschen Stelle. "
            "Beginnen Sie noch einmal mit einer Kopie unserer Vorlage."
        ) from None
    return out.getvalue()


def _unknown_fields(reader: Any, kind: type[Sheet]) -> list[str]:
    shape, environment = contract.shape_of(kind), word.environment()
    text = (TEXT, by_paragraph(reader.patch_xml(reader.get_xml())))
    return [
        f"{fault.what} ({place}: {text_line(source, fault.line)})."
        for place, source in (text, *sources(reader.docx))
        for fault in contract.faults(source, shape, environment)
    ]
