"""Charts as pictures inside Word documents, each with its alternative text."""

import io
from collections.abc import Sequence
from typing import Any, BinaryIO

from docx import Document
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from praeventionsrat.documents.charts import BarChart
from praeventionsrat.documents.charts_bars import bar_chart
from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.documents.drawing_png import picture
from praeventionsrat.documents.reply_form import qn

WIDTH = 160
PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
NARROW = 620.0
"""Pixels of a chart beside text; wider ones would be painted too small."""


def painted(bars: BarChart) -> tuple[Drawing, bytes]:
    """A chart and its picture."""
    drawing = bar_chart(bars, NARROW)
    out = io.BytesIO()
    picture(drawing).save(out, "PNG")
    return drawing, out.getvalue()


def put_in(content: BinaryIO, marks: Sequence[tuple[str, BarChart]], out: BinaryIO) -> None:
    """Write the document with a picture instead of every paragraph that is a mark."""
    word: Any = Document(content)
    wanted = dict(marks)
    for element in list(word.element.body.iter(qn("w:p"))):
        paragraph = Paragraph(element, word)
        bars = wanted.get(paragraph.text.strip())
        if bars is not None:
            _replace(paragraph, bars)
    word.save(out)


def _replace(paragraph: Paragraph, bars: BarChart) -> None:
    drawing, content = painted(bars)
    for run in paragraph.runs[1:]:
        run._element.getparent().remove(run._element)  # noqa: SLF001 - the way python-docx offers
    first = paragraph.runs[0]
    first.text = ""
    first.add_picture(io.BytesIO(content), width=Mm(WIDTH))
    for properties in first._element.iter(PROPERTIES):  # noqa: SLF001 - see above
        properties.set("descr", drawing.alternative)
        properties.set("title", drawing.title)
