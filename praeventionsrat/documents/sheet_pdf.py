"""A sheet of A4 in the margins of a letter: its frame, its foot, the look of its tables."""

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, LINE, SHADE, TEXT, style

LEFT, RIGHT, FOOT = 25 * mm, 22 * mm, 12 * mm
WIDTH = A4[0] - LEFT - RIGHT
FOOT_SIZE = 8
NUMBER_ROOM = 30 * mm
TITLE, SUBTITLE = style("Titel", 16, bold=True), style("Untertitel", 10, grey=True)
NAME, HEAD = style("Name", 13, bold=True), style("Kopf", 8.5, bold=True)
CELL, SMALL, STRONG = style("Zelle", 9), style("Klein", 8, grey=True), style("Fett", 9, bold=True)
PLAIN = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
)
"""Lines below each row."""
HEADED = (("BACKGROUND", (0, 0), (-1, 0), SHADE), *PLAIN)
"""The same below a row of headings."""


def lay_pages(document: BaseDocTemplate) -> None:
    """One frame a page; the foot says title and subject, and the number of the page."""
    document.addPageTemplates([_page(_numbered)])


def lay_counted_pages(document: BaseDocTemplate) -> None:
    """The same for ``CountingCanvas``, which writes the numbers itself."""
    document.addPageTemplates([_page(_named)])


def _page(foot: Any) -> PageTemplate:
    frame = Frame(LEFT, 20 * mm, WIDTH, A4[1] - 38 * mm, 0, 0, 0, 0)
    return PageTemplate("Seite", [frame], onPage=foot)


def _named(canvas: Any, document: Any) -> None:
    canvas.setFont(TEXT, FOOT_SIZE)
    canvas.setFillColor(GREY)
    said = " · ".join(words for words in (document.title, document.subject) if words)
    canvas.drawString(LEFT, FOOT, shortened(said, FOOT_SIZE, WIDTH - NUMBER_ROOM))


def _numbered(canvas: Any, document: Any) -> None:
    _named(canvas, document)
    canvas.drawRightString(A4[0] - RIGHT, FOOT, f"Seite {document.page}")
