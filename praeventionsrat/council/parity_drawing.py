"""Draws Parität as bars: what is filled, framed and dashed is told apart without colour."""

from collections.abc import Sequence
from itertools import groupby

from praeventionsrat.council.parity import ParityRow
from praeventionsrat.documents.drawing import (
    Anchor,
    Drawing,
    Element,
    Line,
    Polygon,
    Shape,
    Text,
)
from praeventionsrat.documents.drawing_parts import box
from praeventionsrat.documents.letter_widths import shortened, width_of

EDGE, LABEL, BAR, SHARE = 20.0, 200.0, 400.0, 96.0
ROW, HIGH, GAP = 30.0, 20.0, 10.0
SIZE, SMALL = 13.0, 11.0
ONE = 40.0
"""Of a group: how long a person is; groups are small, and one in a hundred says little."""
GROUP = "Gruppe"
HEADINGS = {"gesamt": "", "Gremium": "Je Gremium", GROUP: "Je Gruppe"}
LOOKS = (
    ("accent", "accent", (), "on_accent", "Frauen"),
    ("accent_soft", "accent", (), "text", "Männer"),
    ("ground", "dim", (4.0, 3.0), "text", "ohne Angabe"),
)
"""Ground, border, dashes and letters of each part of a bar, and what it is called."""


def draw_parity(rows: Sequence[ParityRow], *, facts: str = "", title: str = "Parität") -> Drawing:
    """A bar for every row, below each other."""
    shapes: list[Shape] = list(_legend())
    elements: list[Element] = []
    left, y = EDGE + LABEL, EDGE + 34.0
    most = max((row.total for row in rows if row.kind == GROUP), default=1)
    one = min(ONE, BAR / most)
    top, bottom = y, y
    for kind, group in groupby(rows, key=lambda row: row.kind):
        if HEADINGS[kind]:
            y += GAP
            shapes.append(Text(EDGE, y + 15, HEADINGS[kind], SIZE, strong=True))
            y += ROW
        for row in group:
            shapes += _bar(row, left, y, one * row.total if kind == GROUP else BAR)
            frame = (EDGE, y - 3, left + BAR + SHARE, y + HIGH + 3)
            elements.append(Element(row.id, row.words, frame))
            y += ROW
        bottom = bottom if kind == GROUP else y
    half = left + BAR / 2
    shapes.append(Line(((half, top - 5), (half, bottom - 4)), "warn", 1.2, (3.0, 4.0)))
    shapes.append(Text(half, top - 12, "Hälfte", SMALL, anchor=Anchor.MIDDLE, colour="warn"))
    return Drawing(
        title=title,
        alternative=" ".join(row.words for row in rows),
        width=left + BAR + SHARE + EDGE,
        height=y + EDGE,
        shapes=tuple(shapes),
        elements=tuple(elements),
        facts=facts,
    )


def _legend() -> list[Shape]:
    found: list[Shape] = []
    x = EDGE
    for ground, border, dash, _letters, words in LOOKS:
        found.append(Polygon(box(x, EDGE - 10, 14, 14), ground, border, 1.2, dash))
        found.append(Text(x + 22, EDGE + 2, words, SIZE))
        x += 22 + width_of(words, SIZE) + 22
    return found


def _bar(row: ParityRow, left: float, y: float, length: float) -> list[Shape]:
    of = (row.id,)
    label = shortened(row.label, SIZE, LABEL - 16)
    found: list[Shape] = [Text(left - 12, y + 15, label, SIZE, anchor=Anchor.END, of=of)]
    x = left
    for count, look in zip((row.women, row.men, row.unknown), LOOKS, strict=True):
        ground, border, dash, letters, _words = look
        wide = length * count / row.total
        if count:
            found.append(Polygon(box(x, y, wide, HIGH), ground, border, 1.2, dash, of))
            if wide > width_of(str(count), SIZE, strong=True) + 12:
                found.append(Text(x + 8, y + 15, str(count), SIZE, True, colour=letters, of=of))
        x += wide
    share = "–" if row.share is None else f"{row.share} % Frauen"
    found.append(Text(left + length + 12, y + 15, share, SIZE, of=of))
    return found
