"""A drawing with one of everything, and what is asked of any drawing."""

from itertools import takewhile

from praeventionsrat.documents.drawing import (
    Anchor,
    Circle,
    Drawing,
    Element,
    Line,
    Polygon,
    Text,
)
from praeventionsrat.documents.drawing_parts import Mark, box, marked, rounded, swung

SHAPES = (
    Polygon(rounded(10, 10, 120, 40, 12), "accent"),
    Polygon(box(150, 10, 40, 40), "", "warn", 2, (4, 3)),
    Line(swung((130, 30), (300, 120)), "edge", 2),
    Line(((10, 200), (390, 200)), "line", 1, (6, 4)),
    Circle(300, 120, 8, "ground", "accent", 2),
    Circle(340, 120, 8, "", "warn", 1.5, (4, 3)),
    Circle(360, 160, 5, "text"),
    *(marked(mark, 20 + 30 * at, 160, 6, f"tint{at + 1}") for at, mark in enumerate(Mark)),
    marked(Mark.CIRCLE, 240, 160, 6, "plain", hollow=True),
    Text(70, 34, "Lenkungsgruppe", 11, strong=True, anchor=Anchor.MIDDLE, colour="on_accent"),
    Text(310, 70, "Ögretmen & Söhne", 13, colour="text"),
    Line(((310, 96), (430, 96)), "edge"),
    Text(310, 100, "Frau Çelik", 13, halo="ground"),
    Text(290, 140, "Łukasz Żółć", 12, anchor=Anchor.END, colour="dim"),
)
SAMPLE = Drawing(
    title="Muster",
    alternative="Ein Gremium und zwei Personen.",
    width=440,
    height=220,
    shapes=SHAPES,
    elements=(
        Element("table", "Lenkungsgruppe", (10, 10, 130, 50), ("person",)),
        Element("person", "Frau Ögretmen", (290, 110, 310, 130), ("table",)),
        Element("room", "Der ganze Rand", (0, 0, 440, 220)),
    ),
    facts="Stand 22.11.2026",
)


def texts(drawing):
    return [shape for shape in drawing.shapes if isinstance(shape, Text)]


def overlapping(drawing):
    """Pairs of words of which one lies on the other."""
    boxes = sorted((text.box[1], text.box, text.words) for text in texts(drawing))
    found = []
    for at, (_top, a, words) in enumerate(boxes):
        below = takewhile(lambda entry, a=a: entry[0] + 1 < a[3], boxes[at + 1 :])
        found += [(words, more) for _, b, more in below if a[0] < b[2] and b[0] < a[2]]
    return found


def outside(drawing):
    """Words that reach over the border."""
    return [
        text.words
        for text in texts(drawing)
        if text.box[0] < 0 or text.box[2] > drawing.width or text.box[3] > drawing.height
    ]
