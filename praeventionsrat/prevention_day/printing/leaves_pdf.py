"""Sheets as PDF: each begins on a page of its own, heads of tables repeat, nothing is cut off."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.pdf import BLUE, GREY, STRONG, Words, style
from praeventionsrat.documents.rich_pdf import paragraphs
from praeventionsrat.documents.sheet_pdf import SHADED, Rule, ruled
from praeventionsrat.prevention_day.printing.canvas import FOOT, SheetCanvas
from praeventionsrat.prevention_day.printing.leaves import Leaf, LeafTable, Leaves
from praeventionsrat.prevention_day.printing.qr import QrCode

SIDE, TOP, BELOW = 20 * mm, 15 * mm, 20 * mm
CODE = 27 * mm
KICKER, TITLE = style("Kopfzeile", 9, grey=True), style("Titel", 20, bold=True)
SUBTITLE = style("Untertitel", 11, grey=True)
HEADING, NOTE = style("Überschrift", 12, bold=True), style("Text", 9.5)
HEAD, CELL = style("Tabellenkopf", 8.5, bold=True), style("Zelle", 9)
STRONG_CELL, SMALL = style("Zelle fett", 9, bold=True), style("Zelle klein", 8, grey=True)
LABEL, FACT = style("Bezeichnung", 9, grey=True), style("Angabe", 10)
CODE_WORDS = ParagraphStyle("Code", style("c", 7, grey=True), alignment=1)
WARNING = ParagraphStyle(
    "Hinweis",
    style("h", 10, bold=True),
    borderColor=HexColor("#8A5A00"),
    borderWidth=1,
    borderPadding=5,
    leftIndent=6,
    rightIndent=6,
)
RULES = (SHADED, *ruled(4, 4, 2.5, 3.5))
BARE: tuple[Rule, ...] = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
)
TALL = 8 * mm


def render(sheets: Leaves, out: BinaryIO) -> None:
    """Write the document."""
    canvas = SheetCanvas(out)
    draw(sheets, canvas)
    canvas.finish()


def draw(sheets: Leaves, canvas: SheetCanvas) -> None:
    """Put the document on a canvas, the first page of which is still empty."""
    words = Words()
    size = landscape(A4) if sheets.is_wide else A4
    width = size[0] - 2 * SIDE
    story: list[Flowable] = []
    for number, leaf in enumerate(sheets.leaves):
        story += [PageBreak()] if number else []
        story += _leaf(leaf, words, width)
    words.refuse_missing()
    pages = BaseDocTemplate(
        "", pagesize=size, title=sheets.title, author=sheets.office, subject=sheets.made
    )
    frame = Frame(SIDE, BELOW, width, size[1] - TOP - BELOW, 0, 0, 0, 0)
    foot = partial(_foot, sheets.internal)
    pages.addPageTemplates([PageTemplate("Seite", [frame], onPage=foot, pagesize=size)])
    canvas.margin, canvas.foot = SIDE, sheets.made
    canvas.setPageSize(size)
    pages.build(story, canvasmaker=canvas.again)
    canvas.end_document()


class Mark(Flowable):  # type: ignore[misc]
    """A bookmark to where it stands."""

    width = height = 0

    def __init__(self, title: str, level: int = 0) -> None:
        super().__init__()
        self.title, self.level = title, level

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Override of reportlab's."""
        return 0, 0

    def draw(self) -> None:
        """Override of reportlab's."""
        self.canv.mark(self.title, self.level)


def _foot(internal: str, canvas: Any, _pages: Any) -> None:
    canvas.setFillColor(GREY)
    canvas.setFont(STRONG, 8)
    canvas.drawString(SIDE, FOOT - 10, internal)


def _leaf(leaf: Leaf, words: Words, width: float) -> Iterator[Flowable]:
    yield Mark(leaf.title)
    yield _head(leaf, words, width)
    yield Spacer(0, 3 * mm)
    if leaf.warning:
        yield Spacer(0, 2 * mm)
        yield words.paragraph(leaf.warning, WARNING, leaf.title)
        yield Spacer(0, 4 * mm)
    for table in leaf.tables:
        yield from _table(table, words, width, leaf.title)
    if not leaf.tables and leaf.empty:
        yield words.paragraph(leaf.empty, NOTE, leaf.title)
    for heading, text in leaf.notes:
        yield Spacer(0, 4 * mm)
        yield CondPageBreak(25 * mm)
        yield words.paragraph(heading, HEADING, leaf.title)
        yield Spacer(0, 1 * mm)
        yield from paragraphs(text, NOTE, words, leaf.title)


def _head(leaf: Leaf, words: Words, width: float) -> Table:
    """Heading and facts at the left, the code at the right."""
    left: list[Flowable] = [words.paragraph(leaf.kicker, KICKER, "Kopf"), Spacer(0, 2 * mm)]
    left += [words.paragraph(leaf.title, TITLE, leaf.title)]
    if leaf.subtitle:
        left += [Spacer(0, 1 * mm), words.paragraph(leaf.subtitle, SUBTITLE, leaf.title)]
    room = width - (CODE + 4 * mm if leaf.code else 0)
    if leaf.facts:
        cells = [
            [words.paragraph(name, LABEL, leaf.title), _lines(text, FACT, words, leaf.title)]
            for name, text in leaf.facts
        ]
        left += [Spacer(0, 4 * mm), Table(cells, (34 * mm, room - 34 * mm), style=TableStyle(BARE))]
    if not leaf.code:
        return Table([[one] for one in left], (width,), style=TableStyle(BARE), splitInRow=1)
    right = [QrCode(leaf.code, CODE), words.paragraph(leaf.code_words, CODE_WORDS, leaf.title)]
    return Table([[left, right]], (room, width - room), style=TableStyle(BARE), splitInRow=1)


def _table(table: LeafTable, words: Words, width: float, place: str) -> Iterator[Flowable]:
    yield CondPageBreak(30 * mm)
    if table.heading:
        yield Spacer(0, 4 * mm)
        yield words.paragraph(table.heading, HEADING, place)
        yield Spacer(0, 2 * mm)
    cells: list[Sequence[Any]] = [[words.paragraph(one, HEAD, place) for one in table.columns]]
    cells += [
        [
            _cell(
                text,
                STRONG_CELL if column == table.strong else CELL,
                CELL if column == table.even else SMALL,
                words,
                place,
            )
            for column, text in enumerate(row)
        ]
        for row in table.rows
    ]
    widths = [width * share / sum(table.shares) for share in table.shares]
    rules = [*RULES, ("BOTTOMPADDING", (0, 1), (-1, -1), TALL)] if table.is_tall else RULES
    rules = [*rules, ("LINEABOVE", (0, 0), (-1, 0), 0.8, BLUE)]
    yield Table(cells, widths, style=TableStyle(rules), repeatRows=1, splitInRow=1)
    yield Spacer(0, 3 * mm)


def _cell(
    text: str, first: ParagraphStyle, other: ParagraphStyle, words: Words, place: str
) -> list[Paragraph]:
    if not text:
        return []
    lines = text.split("\n")
    return [
        words.paragraph(line, other if number else first, place)
        for number, line in enumerate(lines)
        if line
    ]


def _lines(text: str, look: ParagraphStyle, words: Words, place: str) -> list[Paragraph]:
    return [words.paragraph(line, look, place) for line in text.split("\n")]
