"""Writes the Abschlussbericht as Word: the template first, then charts and pictures in place."""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from docx import Document
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from praeventionsrat.documents import word
from praeventionsrat.documents.reply_form import qn
from praeventionsrat.measures.documents.pictures import PROPERTIES, painted
from praeventionsrat.prevention_day.evaluation.documents.report_parts import EventReport
from praeventionsrat.prevention_day.evaluation.pictures import scaled

CHART_WIDTH, PICTURE_WIDTH = 150, 130
"""Millimetres."""


def render(report: EventReport, out: BinaryIO) -> None:
    """Write the report."""
    page = io.BytesIO()
    word.render(report.sheet, page)
    page.seek(0)
    document: Any = Document(page)
    wanted = {mark: (content, told, width) for mark, content, told, width in _pictures(report)}
    for element in list(document.element.body.iter(qn("w:p"))):
        paragraph = Paragraph(element, document)
        found = wanted.get(paragraph.text.strip())
        if found is not None:
            _put_in(paragraph, *found)
    document.save(out)


def _pictures(report: EventReport) -> Iterator[tuple[str, bytes, str, int]]:
    for part in report.sheet.questions:
        if part.lines:
            drawing, content = painted(part.bars)
            yield part.picture, content, drawing.alternative, CHART_WIDTH
    for picture, content in zip(report.sheet.pictures, report.pictures, strict=True):
        yield picture.mark, scaled(content), picture.alternative, PICTURE_WIDTH


def _put_in(paragraph: Any, content: bytes, told: str, width: int) -> None:
    made = paragraph.clear().add_run()
    made.add_picture(io.BytesIO(content), width=Mm(width))
    for properties in made._element.iter(PROPERTIES):  # noqa: SLF001 - python-docx offers no other way
        properties.set("descr", told)
