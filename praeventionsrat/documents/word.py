"""Turns plain values and a Word template into a Word file."""

import io
from dataclasses import fields, is_dataclass
from typing import Any, BinaryIO

from docx.document import Document as WordDocument
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from praeventionsrat.documents import child
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.documents.word_text import TextWriter, verbatim


def render(sheet: Sheet, out: BinaryIO) -> None:
    """Write the document on the office's own template or letterhead, else on ours."""
    if sheet.head.own_template(sheet.template) is not None:
        out.write(child.call("praeventionsrat.documents.own_template:rendered", sheet))
    elif sheet.head.letterhead is not None:
        out.write(child.call("praeventionsrat.documents.own_letterhead:rendered", sheet))
    else:
        fill(io.BytesIO(template(sheet.template)), sheet, out)


def fill(source: BinaryIO, sheet: Sheet, out: BinaryIO) -> None:
    """Fill a trusted template."""
    word = DocxTemplate(source)
    word.init_docx()
    document: WordDocument = word.docx
    word.render(context(sheet, TextWriter(document)), environment(), autoescape=True)
    _name(document, sheet)
    word.save(out)


def environment() -> ImmutableSandboxedEnvironment:
    """A sandbox that reads plain values and nothing else."""
    return ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_verbatim
    )


def _verbatim(value: object) -> object:
    return Markup(verbatim(value)) if type(value) is str else value  # noqa: S704


def context(value: Any, writer: TextWriter) -> Any:
    """Values as templates read them: dictionaries, lists, text; rich text as paragraphs."""
    if isinstance(value, Rich):
        return Markup(writer.paragraphs(value))  # noqa: S704
    if is_dataclass(value):
        return {f.name: context(getattr(value, f.name), writer) for f in fields(value)}
    if isinstance(value, tuple):
        return [context(part, writer) for part in value]
    return value


def _name(document: WordDocument, sheet: Sheet) -> None:
    """After rendering only: docxtpl reads the properties as templates too."""
    properties = document.core_properties
    properties.title = sheet.title[:255]
    properties.author = sheet.head.author[:255]
    properties.language = "de-DE"
