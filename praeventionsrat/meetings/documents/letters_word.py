"""Puts many letters into one Word file, each on its own first page with the office's head."""

import io
from copy import deepcopy
from typing import BinaryIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docxcompose.composer import Composer

from praeventionsrat.documents import word
from praeventionsrat.documents.export import Step
from praeventionsrat.meetings.documents.letters import Letters


def render(letters: Letters, out: BinaryIO, step: Step = lambda _done, _all: None) -> None:
    """Write all letters into one file.

    Args:
        letters: What they say.
        out: Where the file goes.
        step: Told how many are done, and how many there are; may raise to stop.
    """
    composer: Composer | None = None
    for done, letter in enumerate(letters.letters):
        step(done, len(letters.letters))
        page = io.BytesIO()
        word.render(letter.sheet, page)
        page.seek(0)
        if composer is None:
            composer = Composer(Document(page))
        else:
            _end_section(composer.doc)
            composer.append(Document(page))
    assert composer is not None
    _count_by_letter(composer.doc)
    composer.doc.core_properties.title = letters.title[:255]
    composer.doc.save(out)


def _end_section(document: WordDocument) -> None:
    """The next letter begins on a first page of its own, counted from one."""
    body = document.element.body
    last = body.findall(qn("w:sectPr"))[-1]
    paragraph = [child for child in body if child.tag == qn("w:p")][-1]
    paragraph.get_or_add_pPr().append(deepcopy(last))
    if last.find(qn("w:pgNumType")) is None:
        counted = OxmlElement("w:pgNumType")
        counted.set(qn("w:start"), "1")
        last.find(qn("w:pgMar")).addnext(counted)


def _count_by_letter(document: WordDocument) -> None:
    """„Seite 1 von 2“ speaks of one letter, not of all of them."""
    section = document.sections[0]
    for part in (section.footer, section.first_page_footer, section.header):
        for code in part._element.iter(qn("w:instrText")):  # noqa: SLF001 - no other way in
            code.text = str(code.text).replace("NUMPAGES", "SECTIONPAGES")
