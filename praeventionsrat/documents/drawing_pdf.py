"""Paints drawings on pages: lines stay lines, words stay words that can be searched."""

from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.documents.drawing import (
    HALO,
    Anchor,
    Circle,
    Drawing,
    Line,
    Polygon,
    Shape,
    Text,
)
from praeventionsrat.documents.drawing_colours import PRINT
from praeventionsrat.documents.drawing_sheet import DrawingSheet
from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, INK, STRONG, TEXT, Words, use_fonts
from praeventionsrat.documents.pdf_pages import CountingCanvas

SIDE, TOP, FOOT = 22 * mm, 15 * mm, 18 * mm
HEAD = 18 * mm
LARGEST = 0.95
"""Points for a pixel, at most: words of a small drawing shall not shout."""
ANCHORS = {
    Anchor.START: Canvas.drawString,
    Anchor.MIDDLE: Canvas.drawCentredString,
    Anchor.END: Canvas.drawRightString,
}


def render(sheet: DrawingSheet, out: BinaryIO) -> None:
    """Pages of A4."""
    _render(sheet, out, landscape(A4))


def render_large(sheet: DrawingSheet, out: BinaryIO) -> None:
    """Pages of A3."""
    _render(sheet, out, landscape(A3))


def _render(sheet: DrawingSheet, out: BinaryIO, size: tuple[float, float]) -> None:
    use_fonts()
    first = sheet.pages[0]
    canvas = CountingCanvas(out, pagesize=size, invariant=1, lang="de-DE")
    canvas.setTitle(first.title)
    canvas.setAuthor(sheet.office)
    canvas.setSubject(first.alternative)
    letters = Words()
    for drawing in sheet.pages:
        _head(canvas, sheet, drawing, letters)
        Pen(canvas, drawing, letters, *_fitted(canvas, drawing)).paint()
        canvas.showPage()
    letters.refuse_missing("Excel-Liste")
    canvas.save()


def _head(canvas: Canvas, sheet: DrawingSheet, drawing: Drawing, letters: Words) -> None:
    width, height = canvas._pagesize  # noqa: SLF001 - reportlab has no other way to ask
    top, room = height - TOP, width - 2 * SIDE
    for down, font, size, ink, words in (
        (8, TEXT, 8, GREY, sheet.office),
        (27, STRONG, 14, INK, drawing.title),
        (42, TEXT, 9, GREY, drawing.facts),
    ):
        canvas.setFont(font, size)
        canvas.setFillColor(ink)
        cut = shortened(letters.checked(words, "Kopf"), size, room, strong=font is STRONG)
        canvas.drawString(SIDE, top - down, cut)


def _fitted(canvas: Canvas, drawing: Drawing) -> tuple[float, float, float]:
    """Below the head, in the middle, as large as it fits."""
    width, height = canvas._pagesize  # noqa: SLF001 - see above
    room, high = width - 2 * SIDE, height - TOP - HEAD - FOOT
    scale = min(room / drawing.width, high / drawing.height, LARGEST)
    return SIDE + (room - drawing.width * scale) / 2, height - TOP - HEAD, scale


class Pen:
    """Paints one drawing."""

    def __init__(
        self,
        canvas: Canvas,
        drawing: Drawing,
        letters: Words,
        left: float,
        top: float,
        scale: float,
    ) -> None:
        """``left`` and ``top`` are its upper left corner, ``scale`` the points of a pixel."""
        self._canvas, self._drawing, self._letters = canvas, drawing, letters
        self._left, self._top, self._scale = left, top, scale

    def paint(self) -> None:
        """Every shape in its order."""
        for shape in self._drawing.shapes:
            self._shape(shape)

    def _shape(self, shape: Shape) -> None:
        if isinstance(shape, Text):
            self._text(shape)
            return
        stroke = shape.colour if isinstance(shape, Line) else shape.stroke
        fill = "" if isinstance(shape, Line) else shape.fill
        self._dress(fill, stroke, shape.width, shape.dash)
        if isinstance(shape, Circle):
            x, y = self._place(shape.x, shape.y)
            radius = shape.radius * self._scale
            self._canvas.circle(x, y, radius, stroke=bool(stroke), fill=bool(fill))
        else:
            self._path(shape, stroke=bool(stroke), fill=bool(fill))

    def _path(self, shape: Line | Polygon, *, stroke: bool, fill: bool) -> None:
        path = self._canvas.beginPath()
        path.moveTo(*self._place(*shape.spots[0]))
        for spot in shape.spots[1:]:
            path.lineTo(*self._place(*spot))
        if isinstance(shape, Polygon):
            path.close()
        self._canvas.drawPath(path, stroke=stroke, fill=fill)

    def _text(self, text: Text) -> None:
        self._canvas.setFont(STRONG if text.strong else TEXT, text.size * self._scale)
        self._canvas.setFillColor(HexColor(PRINT[text.colour]))
        words = self._letters.checked(text.words, "Bild")
        if text.halo:
            self._halo(text, words)
        ANCHORS[text.anchor](self._canvas, *self._place(text.x, text.y), words)

    def _halo(self, text: Text, words: str) -> None:
        font, size = STRONG if text.strong else TEXT, text.size * self._scale
        width = stringWidth(words, font, size)
        x, y = self._place(text.x, text.y)
        left = x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
        room = HALO * self._scale
        self._canvas.saveState()
        self._canvas.setFillColor(HexColor(PRINT[text.halo]))
        box = (left - room, y - 0.3 * size, width + 2 * room, 1.3 * size)
        self._canvas.rect(*box, stroke=0, fill=1)
        self._canvas.restoreState()

    def _dress(self, fill: str, stroke: str, width: float, dash: tuple[float, ...]) -> None:
        if fill:
            self._canvas.setFillColor(HexColor(PRINT[fill]))
        if stroke:
            self._canvas.setStrokeColor(HexColor(PRINT[stroke]))
        self._canvas.setLineWidth(width * self._scale)
        self._canvas.setDash([part * self._scale for part in dash])
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self._scale, self._top - y * self._scale
