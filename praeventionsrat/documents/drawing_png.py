"""Paints a drawing as a picture, for Word documents and for web pages.

Pillow knows no soft edges for lines: areas and lines are painted twice as large and made smaller,
words come afterwards.
"""

from functools import cache
from importlib.resources import as_file, files
from typing import BinaryIO

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from praeventionsrat.documents.drawing import (
    HALO,
    Anchor,
    Circle,
    Drawing,
    Line,
    Polygon,
    Shape,
    Spot,
    Text,
)
from praeventionsrat.documents.drawing_colours import PRINT
from praeventionsrat.documents.drawing_parts import dashes, rounded
from praeventionsrat.documents.drawing_sheet import DrawingSheet
from praeventionsrat.documents.pdf import STRONG, TEXT

SHARP, FINE = 2.0, 2
"""Pixels of the picture for one of the drawing; how much larger lines are painted."""
MOST_PIXELS = 12_000_000
EDGE = 16
ANCHORS = {Anchor.START: "ls", Anchor.MIDDLE: "ms", Anchor.END: "rs"}
DPI = (192, 192)


def render(sheet: DrawingSheet, out: BinaryIO) -> None:
    """The first drawing as PNG; what it tells stands in the file too."""
    drawing = sheet.pages[0]
    told = PngImagePlugin.PngInfo()
    told.add_itxt("Title", drawing.title, lang="de")
    told.add_itxt("Description", drawing.alternative, lang="de")
    told.add_itxt("Author", sheet.office, lang="de")
    picture(drawing).save(out, "PNG", pnginfo=told, dpi=DPI)


def picture(drawing: Drawing) -> Image.Image:
    """The picture; a very large drawing is painted less sharp."""
    wide, high = drawing.width + 2 * EDGE, drawing.height + 2 * EDGE
    sharp = min(SHARP, (MOST_PIXELS / (wide * high)) ** 0.5)
    size = (round(wide * sharp), round(high * sharp))
    large = Image.new("RGB", (size[0] * FINE, size[1] * FINE), PRINT["ground"])
    pen = _Pen(large, sharp * FINE)
    for shape in drawing.shapes:
        pen.paint(shape)
    small = large.reduce(FINE)
    letters = _Pen(small, sharp)
    for shape in drawing.shapes:
        if isinstance(shape, Text):
            letters.write(shape)
    return small


class _Pen:
    """Paints shapes on an image."""

    def __init__(self, image: Image.Image, scale: float) -> None:
        self._draw, self._scale = ImageDraw.Draw(image), scale

    def paint(self, shape: Shape) -> None:
        """A line or an area; words are left out."""
        match shape:
            case Line():
                self._line(shape.spots, shape.colour, shape.width, shape.dash)
            case Polygon():
                if shape.fill:
                    self._draw.polygon([self._place(s) for s in shape.spots], PRINT[shape.fill])
                if shape.stroke:
                    around = (*shape.spots, shape.spots[0])
                    self._line(around, shape.stroke, shape.width, shape.dash)
            case Circle():
                self._circle(shape)
            case _:
                pass

    def write(self, text: Text) -> None:
        """Words."""
        size = max(1, round(text.size * self._scale))
        font = _font(STRONG if text.strong else TEXT, size)
        place, ink = self._place((text.x, text.y)), PRINT[text.colour]
        if text.halo:
            left, top, right, bottom = self._draw.textbbox(
                place, text.words, font, anchor=ANCHORS[text.anchor]
            )
            room = HALO * self._scale
            self._draw.rectangle((left - room, top, right + room, bottom), PRINT[text.halo])
        self._draw.text(place, text.words, ink, font, anchor=ANCHORS[text.anchor])

    def _circle(self, circle: Circle) -> None:
        if circle.dash:
            self._line(_round(circle), circle.stroke, circle.width, circle.dash)
            return
        x, y = self._place((circle.x, circle.y))
        radius, width = circle.radius * self._scale, self._width(circle.width)
        outer = radius + width / 2 if circle.stroke else radius
        self._draw.ellipse(
            (x - outer, y - outer, x + outer, y + outer),
            PRINT[circle.fill] if circle.fill else None,
            PRINT[circle.stroke] if circle.stroke else None,
            width if circle.stroke else 0,
        )

    def _line(
        self, spots: tuple[Spot, ...], colour: str, width: float, dash: tuple[float, ...]
    ) -> None:
        pieces = dashes(spots, dash) if dash else (spots,)
        for piece in pieces:
            places = [self._place(spot) for spot in piece]
            self._draw.line(places, PRINT[colour], self._width(width), joint="curve")

    def _width(self, width: float) -> int:
        return max(1, round(width * self._scale))

    def _place(self, spot: Spot) -> Spot:
        return (spot[0] + EDGE) * self._scale, (spot[1] + EDGE) * self._scale


def _round(circle: Circle) -> tuple[Spot, ...]:
    radius = circle.radius
    left, top, side = circle.x - radius, circle.y - radius, 2 * radius
    corners = rounded(left, top, side, side, radius)
    return (*corners, corners[0])


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    with as_file(files("resources") / "fonts" / f"{name}.ttf") as path:
        return ImageFont.truetype(str(path), size)
