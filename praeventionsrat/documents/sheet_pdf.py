"""A sheet of A4 in the margins of a letter: its frame, its foot, the look of its tables."""

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, LINE, SHADE, TEXT, style

Rule = tuple[Any, ...]
LEFT, RIGHT, FOOT = 25 * mm, 22 * mm, 12 * mm
WIDTH = A4[0] - LEFT - RIGHT
FOOT_SIZE = 8
NUMBER_ROOM = 30 * mm
TITLE, SUBTITLE = style("Titel", 16, bold=True), style("Untertitel", 10, grey=True)
NAME, HEAD = style("Name", 13, bold=True), style("Kopf", 8.5, bold=True)
CELL, SMALL, STRONG = style("Zelle", 9), style("Klein", 8, grey=True), style("Fett", 9, bold=True)
SHADED: Rule = ("BACKGROUND", (0, 0), (-1, 0), SHADE)
"""The row of headings."""


def ruled(left: float, right: float, top: float, bottom: float) -> tuple[Rule, ...]:
    """A line below each row, and so much room around what stands in a cell (points)."""
    return (
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), left),
        ("RIGHTPADDING", (0, 0), (-1, -1), right),
        ("TOPPADDING", (0, 0), (-1, -1), top),
        ("BOTTOMPADDING", (0, 0), (-1, -1), bottom),
    )


PLAIN = ruled(3, 3, 3, 4)
HEADED = (SHADED, *PLAIN)
DENSE = ruled(2, 6, 2, 3)
"""For sheets of many small rows."""


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
