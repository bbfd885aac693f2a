"""Draws bars to compare: the own one is filled, the others are framed, each says its number."""

from collections.abc import Iterator

from praeventionsrat.documents.charts import Bar, BarChart, bar_words, bars_words
from praeventionsrat.documents.charts_axis import (
    NOTE_ROW,
    SIZE,
    SMALL,
    Axis,
    axis_of,
    note_lines,
    note_shapes,
)
from praeventionsrat.documents.drawing import Anchor, Drawing, Element, Line, Polygon, Shape, Text
from praeventionsrat.documents.drawing_parts import box
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.quantity import number

WIDE = 760.0
EDGE, TOP, ROW, THICK, LABELS = 14.0, 44.0, 30.0, 20.0, 230.0
AIM_DASH = (6.0, 4.0)


def bar_chart(chart: BarChart, width: float = WIDE) -> Drawing:
    """A bar for every value, below each other, from nothing on."""
    aim = [chart.target] if chart.target is not None else []
    values = [bar.value for bar in chart.bars if bar.value is not None]
    axis = axis_of([*values, *aim], from_zero=True)
    names = [width_of(bar.label, SIZE, strong=bar.is_own) for bar in chart.bars]
    left = EDGE + min(max(names, default=0.0), LABELS) + 12
    said = [width_of(number(value, chart.decimals), SIZE, strong=True) for value in values]
    right = width - EDGE - max(said, default=0.0) - 14
    left += max(said, default=0.0) + 10 if axis.low < 0 else 0
    bottom = TOP + max(len(chart.bars), 1) * ROW
    notes = note_lines(chart.notes, width - 2 * EDGE)
    shapes: list[Shape] = [Text(EDGE, 18, shortened(chart.unit, SMALL, 300), SMALL, colour="dim")]
    elements = []
    for at, bar in enumerate(chart.bars):
        y = TOP + at * ROW
        shapes += _bar(bar, y, (left, right), axis, chart)
        elements.append(Element(str(at), bar_words(bar, chart), (0, y, width, y + ROW)))
    if not chart.bars:
        shapes.append(Text(EDGE, TOP + 20, "Noch keine Werte", SIZE, colour="dim"))
    shapes += _aim(chart, left + axis.share(chart.target or 0.0) * (right - left), bottom, width)
    shapes += note_shapes(notes, EDGE, bottom + NOTE_ROW + 2)
    return Drawing(
        title=chart.title,
        alternative=bars_words(chart),
        width=width,
        height=bottom + EDGE + len(notes) * NOTE_ROW,
        shapes=tuple(shapes),
        elements=tuple(elements),
    )


def _bar(
    bar: Bar, y: float, ends: tuple[float, float], axis: Axis, chart: BarChart
) -> Iterator[Shape]:
    left, right = ends
    words = shortened(bar.label, SIZE, LABELS, strong=bar.is_own)
    yield Text(EDGE, y + 19, words, SIZE, bar.is_own)
    zero = left + axis.share(0.0) * (right - left)
    yield Line(((zero, y), (zero, y + ROW)), "edge")
    if bar.value is None:
        yield Text(zero + 8, y + 19, "–", SIZE, colour="dim")
        return
    end = left + axis.share(bar.value) * (right - left)
    fill = "accent" if bar.is_own else "accent_soft"
    if end != zero:
        corners = box(min(zero, end), y + (ROW - THICK) / 2, abs(end - zero), THICK)
        yield Polygon(corners, fill, "accent", 1.2)
    text, below = number(bar.value, chart.decimals), bar.value < 0
    anchor = Anchor.END if below else Anchor.START
    place = end - 8 if below else end + 8
    yield Text(place, y + 19, text, SIZE, bar.is_own, anchor=anchor, halo="ground")


def _aim(chart: BarChart, x: float, bottom: float, width: float) -> Iterator[Shape]:
    if chart.target is None:
        return
    yield Line(((x, TOP - 6), (x, bottom)), "warn", 1.6, AIM_DASH)
    words = f"{chart.target_label} {number(chart.target, chart.decimals)}"
    half = width_of(words, SMALL) / 2
    middle = min(max(x, EDGE + half), width - EDGE - half)
    yield Text(middle, TOP - 10, words, SMALL, anchor=Anchor.MIDDLE, colour="warn")
