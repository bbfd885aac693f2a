"""Puts many letters into one Word file, each on its own first page with the office's head."""

import io
from typing import BinaryIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docxcompose.composer import Composer

from praeventionsrat.documents import sections, word
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
    sections.count_by_letter(composer.doc)
    composer.doc.core_properties.title = letters.title[:255]
    composer.doc.save(out)


def _end_section(document: WordDocument) -> None:
    """The next letter begins on a first page of its own, counted from one."""
    body = document.element.body
    last = body.findall(qn("w:sectPr"))[-1]
    sections.end_section([child for child in body if child.tag == qn("w:p")][-1], last)
    sections.count_from_one(last)
