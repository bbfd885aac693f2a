"""Writes a list as pages to print: the head on every page, no row split, all pages counted."""

from collections.abc import Sequence
from functools import partial
from textwrap import shorten
from typing import BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer, Table, TableStyle

from praeventionsrat.documents.list_sheet import ListSheet, Step, no_step, words
from praeventionsrat.documents.pdf import GREY, LINE, SHADE, STRONG, TEXT, Words, style
from praeventionsrat.documents.pdf_pages import CountingCanvas

PAGE = landscape(A4)
SIDE, TOP, FOOT = 22 * mm, 15 * mm, 20 * mm
WIDTH = PAGE[0] - 2 * SIDE
FRAME = 6
"""Points that reportlab keeps free inside every frame."""
SIZE = 8.5
PADDING: float = 2 * mm
WIDEST, LONGEST_WORD = 110 * mm, 40 * mm
"""A cell wider than that is broken into lines; so is a word."""
MEASURED, SHORT = 400, 120
"""Letters of a cell that are measured, and of the note at the foot."""
STRIDE, A_PAGE = 50, 24
"""Rows between two words about progress, and about how many a page takes."""
SMALL, CELL, HEAD = (
    style("Klein", 8, grey=True),
    style("Zelle", SIZE),
    style("Kopf", SIZE, bold=True),
)
TITLE, FACTS = style("Titel", 14, bold=True), style("Untertitel", 9, grey=True)
for above in (SMALL, TITLE, FACTS):
    above.leftIndent = PADDING  # flush with the words of the first column
LOOKS = [
    ("BACKGROUND", (0, 0), (-1, 0), SHADE),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.4 * mm),
]


def render(sheet: ListSheet, out: BinaryIO, step: Step = no_step) -> None:
    """Write the pages."""
    letters = Words()
    story: list[Flowable] = [
        letters.paragraph(sheet.office, SMALL, "Kopf"),
        Spacer(0, 3 * mm),
        letters.paragraph(sheet.title, TITLE, "Titel"),
        letters.paragraph(sheet.facts, FACTS, "Untertitel"),
        Spacer(0, 4 * mm),
        _table(sheet, letters, step),
    ]
    letters.refuse_missing("Excel-Datei")
    note = shorten(
        letters.checked(f"{sheet.title} · {sheet.facts}", "Fuß"), SHORT, placeholder=" …"
    )
    foot = partial(_foot, note, len(sheet.rows), step)
    _pages(sheet, out).build(story, foot, foot, canvasmaker=CountingCanvas)


def _pages(sheet: ListSheet, out: BinaryIO) -> SimpleDocTemplate:
    return SimpleDocTemplate(
        out,
        pagesize=PAGE,
        leftMargin=SIDE - FRAME,
        rightMargin=SIDE - FRAME,
        topMargin=TOP,
        bottomMargin=FOOT,
        title=words(sheet.title),
        author=words(sheet.office),
        subject=words(sheet.facts),
        lang="de-DE",
        invariant=1,
    )


def _foot(note: str, count: int, step: Step, canvas: Canvas, pages: SimpleDocTemplate) -> None:
    """What a single sheet of paper belongs to; the number of the page is written at the end."""
    canvas.setFont(TEXT, 8)
    canvas.setFillColor(GREY)
    canvas.drawString(SIDE + PADDING, 12 * mm, note)
    step(min(count + pages.page * A_PAGE, 3 * count), 3 * count)


def _table(sheet: ListSheet, letters: Words, step: Step) -> Table:
    lines = [[words(value) for value in row] for row in sheet.rows]
    cells = [[letters.paragraph(heading, HEAD, "Kopf") for heading in sheet.headings]]
    for number, line in enumerate(lines):
        named = zip(sheet.headings, line, strict=True)
        cells.append([letters.paragraph(t, CELL, f"{h} bei „{line[0]}“") for h, t in named])
        if number % STRIDE == 0:
            step(number, 3 * len(lines))
    # A row is only split where it is higher than a page.
    table = Table(cells, _widths(sheet.headings, lines), repeatRows=1, splitByRow=1, splitInRow=1)
    table.setStyle(TableStyle(LOOKS))
    return table


def _widths(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> list[float]:
    """Every column as wide as it needs; where that is too much, long text is broken into lines."""
    columns = [[line[place] for line in lines] for place in range(len(headings))]
    wished = [_width(h, texts, WIDEST) for h, texts in zip(headings, columns, strict=True)]
    least = [
        _width_of_words(h, texts, wish)
        for h, texts, wish in zip(headings, columns, wished, strict=True)
    ]
    if sum(wished) <= WIDTH:
        return [width * WIDTH / sum(wished) for width in wished]
    if sum(least) >= WIDTH:
        return [width * WIDTH / sum(least) for width in least]
    share = (WIDTH - sum(least)) / (sum(wished) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, wished, strict=True)]


def _width_of_words(heading: str, texts: Sequence[str], wish: float) -> float:
    """As narrow as a column can be without breaking its heading or a word."""
    longest = max((word for text in texts for word in text[:MEASURED].split()), key=len, default="")
    return min(_width(heading, [longest], LONGEST_WORD), wish)


def _width(heading: str, texts: Sequence[str], most: float) -> float:
    wanted: list[float] = [stringWidth(text[:MEASURED], TEXT, SIZE) for text in texts]
    widest = max([float(stringWidth(heading, STRONG, SIZE)), *wanted])
    return min(widest + 2 * PADDING + 1, most)
